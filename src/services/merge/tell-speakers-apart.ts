/** Remembers that two speakers are not one, whatever their names. */

import type { Change } from '../../domain/history.ts';
import type { EditTransaction } from '../../graph/edit-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import { toldApart } from './merge-speakers.ts';
import {
  badInput,
  conflict,
  type Decided,
  type Decision,
  decide,
  type Editing,
  speakerToEdit,
} from './requests.ts';

export interface TellSpeakersApart extends Decision {
  readonly oneId: string;
  readonly otherId: string;
}

/** @throws HearsayError NOT_FOUND, BAD_INPUT; CONFLICT where it is remembered already. */
export function tellSpeakersApart(
  editing: Editing,
  { oneId, otherId, ...decision }: TellSpeakersApart,
  options?: CallOptions,
): Promise<Change> {
  const work = async (transaction: EditTransaction): Promise<Decided> => {
    if (oneId === otherId) throw badInput('two speakers to tell apart', 'the same one twice');
    const one = await speakerToEdit(transaction, oneId);
    await speakerToEdit(transaction, otherId);
    if (one.apartIds.includes(otherId)) throw conflict('These two were told apart already.');
    return {
      action: 'SPEAKERS_TOLD_APART',
      targetIds: [oneId, otherId],
      edits: [toldApart(oneId, otherId)],
    };
  };
  return decide(editing, decision, work, { ...options, speakerIds: [oneId, otherId] });
}
