/** What a speaker is called and known as: a name, a further form of it, an item of Wikidata. */

import type { Change, Edit } from '../../domain/history.ts';
import { nameKeys, tidyName } from '../../domain/names/index.ts';
import { SPEAKER_KINDS } from '../../domain/vocabulary.ts';
import type { SpeakerIdentity } from '../../graph/edit-reads.ts';
import type { ChangeOptions, EditTransaction } from '../../graph/edit-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import { alteredNode, made, ref } from './edits.ts';
import {
  badInput,
  conflict,
  type Decided,
  type Decision,
  decide,
  type Editing,
  speakerToEdit,
} from './requests.ts';

export interface NameSpeaker extends Decision {
  readonly id: string;
  readonly name: string;
}

export interface LinkSpeaker extends Decision {
  readonly id: string;
  /** E.g. Q7747; null for none. */
  readonly wikidataId: string | null;
}

/** The old name stays as an alias, and articles do not change the new one. @throws HearsayError NOT_FOUND, BAD_INPUT, CONFLICT. */
export function renameSpeaker(
  editing: Editing,
  { id, name: given, ...decision }: NameSpeaker,
  options?: CallOptions,
): Promise<Change> {
  const work = async (transaction: EditTransaction): Promise<Decided> => {
    const known = await speakerToEdit(transaction, id);
    const { speaker, namedByHand } = known;
    const name = named(given);
    if (name === speaker.name) throw conflict(`The speaker is called ${name} already.`);
    const aliases = [...new Set([...speaker.aliases, speaker.name])]
      .filter((alias) => alias !== name)
      .sort();
    const altered = alteredNode(
      ref('Speaker', id),
      { name: speaker.name, aliases: speaker.aliases, namedByHand: namedByHand || null },
      { name, aliases, namedByHand: true },
    );
    return {
      action: 'SPEAKER_RENAMED',
      targetIds: [id],
      edits: [altered, ...newKeys(known, name)],
    };
  };
  return decide(editing, decision, work, { ...options, ...lockedFor(id, given) });
}

/** @throws HearsayError NOT_FOUND, BAD_INPUT, CONFLICT. */
export function addSpeakerAlias(
  editing: Editing,
  { id, name, ...decision }: NameSpeaker,
  options?: CallOptions,
): Promise<Change> {
  const work = async (transaction: EditTransaction): Promise<Decided> => {
    const known = await speakerToEdit(transaction, id);
    const { speaker } = known;
    const alias = named(name);
    if (alias === speaker.name || speaker.aliases.includes(alias))
      throw conflict(`The speaker goes by ${alias} already.`);
    const aliases = [...speaker.aliases, alias].sort();
    return {
      action: 'SPEAKER_ALIAS_ADDED',
      targetIds: [id],
      edits: [
        alteredNode(ref('Speaker', id), { aliases: speaker.aliases }, { aliases }),
        ...newKeys(known, alias),
      ],
    };
  };
  return decide(editing, decision, work, { ...options, ...lockedFor(id, name) });
}

const WIKIDATA_ITEM = /^Q[1-9]\d{0,11}$/;

/** @throws HearsayError NOT_FOUND, BAD_INPUT, CONFLICT. */
export function linkSpeaker(
  editing: Editing,
  { id, wikidataId, ...decision }: LinkSpeaker,
  options?: CallOptions,
): Promise<Change> {
  const work = async (transaction: EditTransaction): Promise<Decided> => {
    if (wikidataId !== null && !WIKIDATA_ITEM.test(wikidataId)) {
      throw badInput('the id of a Wikidata item, such as Q7747', JSON.stringify(wikidataId));
    }
    const { speaker } = await speakerToEdit(transaction, id);
    if (speaker.wikidataId === wikidataId) throw conflict('The speaker is linked so already.');
    return {
      action: 'SPEAKER_LINKED',
      targetIds: [id],
      edits: [alteredNode(ref('Speaker', id), { wikidataId: speaker.wikidataId }, { wikidataId })],
    };
  };
  return decide(editing, decision, work, options);
}

/** Of whatever kind the speaker is, its new keys are among these. */
function lockedFor(id: string, name: string): ChangeOptions {
  const keys = SPEAKER_KINDS.flatMap((kind) => nameKeys(tidyName(name), kind));
  return { speakerIds: [id], nameKeys: keys };
}

function named(given: string): string {
  const name = tidyName(given);
  if (/\p{L}/u.test(name) && name.length <= 200) return name;
  throw badInput(
    'a name of 1 to 200 characters, letters among them',
    JSON.stringify(given.slice(0, 200)),
  );
}

function newKeys({ speaker, keys }: SpeakerIdentity, name: string): readonly Edit[] {
  return nameKeys(name, speaker.kind)
    .filter((key) => !keys.includes(key))
    .map((key) => made('HAS_KEY', ref('Speaker', speaker.id), ref('NameKey', key)));
}
