/** Makes two speakers one: what was attributed to either is attributed to the survivor, under whose names the other is found. */

import type { Change, Edit } from '../../domain/history.ts';
import { assertedBy, type SpeakerIdentity, spokenBy } from '../../graph/edit-reads.ts';
import type { EditTransaction } from '../../graph/edit-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import { alteredNode, gone, made, ref } from './edits.ts';
import { moveVoice } from './hand-over.ts';
import { handedOver } from './handed-over.ts';
import {
  badInput,
  conflict,
  type Decided,
  type Decision,
  decide,
  type Editing,
  MOST_MOVED,
  movable,
  speakerToEdit,
} from './requests.ts';

export interface MergeSpeakers extends Decision {
  /** Who is found to be somebody else: stays as a name that leads to the other. */
  readonly fromId: string;
  /** The survivor. */
  readonly intoId: string;
}

/** @throws HearsayError NOT_FOUND, BAD_INPUT; CONFLICT where they were told apart or one was merged already. */
export function mergeSpeakers(
  editing: Editing,
  { fromId, intoId, ...decision }: MergeSpeakers,
  options?: CallOptions,
): Promise<Change> {
  const work = async (transaction: EditTransaction): Promise<Decided> => {
    if (fromId === intoId) throw badInput('two speakers to make one of', 'the same one twice');
    const from = await speakerToEdit(transaction, fromId);
    const into = await speakerToEdit(transaction, intoId);
    refuseStrangers(from, into);
    const spoken = movable(await spokenBy(transaction, fromId, null, MOST_MOVED + 1));
    const quoted = new Set(
      spoken.flatMap(({ hop, assertionIds }) => (hop === 0 ? assertionIds : [])),
    );
    const unquoted = (await assertedBy(transaction, fromId)).filter((id) => !quoted.has(id));
    return {
      action: 'SPEAKERS_MERGED',
      targetIds: [intoId, fromId],
      edits: [
        ...(await handedOver(transaction, spoken, { fromId, toId: intoId, byHand: false })),
        ...unquoted.flatMap((id) => moveVoice(id, fromId, intoId)),
        ...joinedIdentity(from, into),
      ],
    };
  };
  return decide(editing, decision, work, { ...options, speakerIds: [fromId, intoId] });
}

function refuseStrangers(from: SpeakerIdentity, into: SpeakerIdentity): void {
  const [a, b] = [from.speaker, into.speaker];
  if (from.apartIds.includes(b.id)) {
    throw conflict(
      `${a.name} and ${b.name} were told apart; undo that first if they are one after all.`,
    );
  }
  if (a.kind !== 'UNNAMED' && (a.kind === 'PERSON') !== (b.kind === 'PERSON')) {
    throw badInput('two speakers of one kind', `${a.kind} and ${b.kind}`);
  }
  if (a.kind !== 'UNNAMED' && b.kind === 'UNNAMED') {
    throw badInput(
      'somebody named as the survivor',
      'an unnamed source',
      'Merge the unnamed source into the one who has a name.',
    );
  }
  if (a.wikidataId !== null && b.wikidataId !== null && a.wikidataId !== b.wikidataId) {
    throw conflict(
      `${a.name} is linked to ${a.wikidataId} and ${b.name} to ${b.wikidataId}, which are two; correct one link first.`,
    );
  }
}

/** The survivor is found under the names of the other, and is nobody whom the other was told apart from. */
function joinedIdentity(from: SpeakerIdentity, into: SpeakerIdentity): readonly Edit[] {
  const [a, b] = [from.speaker, into.speaker];
  const [gonerRef, survivorRef] = [ref('Speaker', a.id), ref('Speaker', b.id)];
  // "A senior official" is no name of anybody.
  const names = a.kind === 'UNNAMED' ? [] : [a.name, ...a.aliases];
  const aliases = [...new Set([...b.aliases, ...names])].filter((name) => name !== b.name).sort();
  return [
    ...from.keys.map((key) => gone('HAS_KEY', gonerRef, ref('NameKey', key))),
    ...from.keys
      .filter((key) => !into.keys.includes(key))
      .map((key) => made('HAS_KEY', survivorRef, ref('NameKey', key))),
    alteredNode(gonerRef, {}, { mergedIntoId: b.id }),
    alteredNode(
      survivorRef,
      { aliases: b.aliases, wikidataId: b.wikidataId },
      { aliases, wikidataId: b.wikidataId ?? a.wikidataId },
    ),
    made('SAME_AS', gonerRef, survivorRef),
    ...from.apartIds.filter((id) => !into.apartIds.includes(id)).map((id) => toldApart(b.id, id)),
  ];
}

/** The same whichever of the two is named first. */
export function toldApart(oneId: string, otherId: string): Edit {
  const [first = '', second = ''] = [oneId, otherId].sort();
  return made('NOT_SAME_AS', ref('Speaker', first), ref('Speaker', second));
}
