/** Gives some quotes of a speaker to somebody else, and remembers that the two are not one. */

import type { Change, Edit } from '../../domain/history.ts';
import { speakerId } from '../../domain/ids.ts';
import { identityOfName, nameKeys, tidyName } from '../../domain/names/index.ts';
import { SPEAKER_KINDS, type SpeakerKind } from '../../domain/vocabulary.ts';
import { identitiesOf, type SpokenAttribution, spokenBy } from '../../graph/edit-reads.ts';
import type { EditTransaction } from '../../graph/edit-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import { made, madeNode, ref } from './edits.ts';
import { handedOver } from './handed-over.ts';
import { toldApart } from './merge-speakers.ts';
import {
  badInput,
  type Decided,
  type Decision,
  decide,
  type Editing,
  MOST_MOVED,
  movable,
  speakerToEdit,
} from './requests.ts';

export interface SplitSpeaker extends Decision {
  readonly id: string;
  readonly quoteIds: readonly string[];
  /** Whose quotes they are: a speaker whom the graph knows, or one of this name whom it does not. */
  readonly to:
    | { readonly id: string }
    | { readonly name: string; readonly description: string | null };
}

/** @throws HearsayError NOT_FOUND, BAD_INPUT, CONFLICT. */
export function splitSpeaker(
  editing: Editing,
  { id, quoteIds, to, ...decision }: SplitSpeaker,
  options?: CallOptions,
): Promise<Change> {
  const moved = [...new Set(quoteIds)].sort();
  const work = async (transaction: EditTransaction): Promise<Decided> => {
    if (moved.length === 0) throw badInput('quotes to give to somebody else', 'none');
    const from = await speakerToEdit(transaction, id);
    const spoken = movable(await spokenBy(transaction, id, moved, MOST_MOVED + 1));
    refuseUnspoken(moved, spoken);
    const other =
      'id' in to
        ? { id: (await speakerToEdit(transaction, to.id)).speaker.id, edits: [] }
        : await newSpeaker(transaction, to, from.speaker.kind, moved);
    if (other.id === id) throw badInput('somebody else to give the quotes to', 'the same speaker');
    return {
      action: 'SPEAKER_SPLIT',
      targetIds: [id, other.id],
      edits: [
        ...other.edits,
        ...(await handedOver(transaction, spoken, { fromId: id, toId: other.id, byHand: true })),
        ...(from.apartIds.includes(other.id) ? [] : [toldApart(id, other.id)]),
      ],
    };
  };
  const known = 'id' in to ? [id, to.id] : [id];
  // Of whatever kind the speaker is, the keys are those of one of these.
  const nameKeysOfNew =
    'id' in to ? [] : SPEAKER_KINDS.flatMap((kind) => nameKeys(tidyName(to.name), kind));
  return decide(editing, decision, work, {
    ...{ ...options, speakerIds: known, nameKeys: nameKeysOfNew },
  });
}

function refuseUnspoken(moved: readonly string[], spoken: readonly SpokenAttribution[]): void {
  const quotes = new Set(spoken.map(({ quoteId }) => quoteId));
  const others = moved.filter((quoteId) => !quotes.has(quoteId));
  if (others.length === 0) return;
  throw badInput(
    'quotes that are attributed to the speaker',
    `others: ${others.slice(0, 5).join(', ')}`,
  );
}

/** Somebody whom the graph does not know; the id is the same whenever the same quotes are split off under this name. */
async function newSpeaker(
  transaction: EditTransaction,
  to: { readonly name: string; readonly description: string | null },
  kind: SpeakerKind,
  quoteIds: readonly string[],
): Promise<{ readonly id: string; readonly edits: readonly Edit[] }> {
  const name = tidyName(to.name);
  const identity = identityOfName(name, kind);
  if (identity === '') throw badInput('a name with letters', JSON.stringify(to.name));
  const id = speakerId(kind, identity, quoteIds.join(' '));
  if ((await identitiesOf(transaction, [id])).has(id)) {
    await speakerToEdit(transaction, id);
    return { id, edits: [] };
  }
  const node = madeNode('Speaker', {
    ...{ id, name, kind, aliases: [], description: to.description },
    namedByHand: true,
  });
  const keys = nameKeys(name, kind).map((key) => ref('NameKey', key));
  return { id, edits: [node, ...keys.map((key) => made('HAS_KEY', ref('Speaker', id), key))] };
}
