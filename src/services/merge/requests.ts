/** What a decision of a person needs before it can be made, and how it is refused. */

import { HearsayError } from '../../domain/errors.ts';
import type { Change, ChangeRecord } from '../../domain/history.ts';
import type { Viewer } from '../../domain/viewer.ts';
import { identitiesOf, type SpeakerIdentity } from '../../graph/edit-reads.ts';
import type { ChangeOptions, EditStore, EditTransaction } from '../../graph/edit-stores.ts';
import { decisionText } from '../decision-text.ts';

/** Who decides, and why. */
export interface Decision {
  readonly actor: Pick<Viewer, 'id' | 'name'>;
  readonly reason: string;
}

/** What decisions are made with. */
export interface Editing {
  readonly edits: EditStore;
  readonly now: () => Date;
}

/** So many passages are moved by one decision at most: all of them are written, and kept in the history, at once. */
export const MOST_MOVED = 5_000;

/** What a decision comes to: what is done, to what, and how the graph alters. */
export type Decided = Pick<ChangeRecord, 'action' | 'targetIds' | 'edits'>;

/**
 * Makes the change that `work` finds to be needed, under the name and with the reason of who decides.
 * @throws HearsayError BAD_INPUT without a reason, and whatever `work` throws.
 */
export async function decide(
  { edits, now }: Editing,
  { actor, reason }: Decision,
  work: (transaction: EditTransaction) => Promise<Decided>,
  options?: ChangeOptions,
): Promise<Change> {
  const why = decisionText('reason', reason);
  const at = now().toISOString();
  const { change } = await edits.change(
    async (transaction) => ({
      record: { actor, at, reason: why, ...(await work(transaction)) },
      result: null,
    }),
    options,
  );
  return change;
}

export function badInput(expected: string, got: string, advice = ''): HearsayError {
  return new HearsayError('BAD_INPUT', `Expected ${expected}, got ${got}. ${advice}`.trim());
}

export function conflict(message: string): HearsayError {
  return new HearsayError('CONFLICT', message);
}

/** @throws HearsayError BAD_INPUT for more than {@link MOST_MOVED}. */
export function movable<T>(items: readonly T[]): readonly T[] {
  if (items.length <= MOST_MOVED) return items;
  throw badInput(
    `at most ${MOST_MOVED} passages to move at once`,
    'more',
    'Of two speakers or claims, merge the smaller one into the larger one.',
  );
}

/** @throws HearsayError NOT_FOUND; CONFLICT for a speaker that was merged into another. */
export async function speakerToEdit(
  transaction: EditTransaction,
  id: string,
): Promise<SpeakerIdentity> {
  const found = (await identitiesOf(transaction, [id])).get(id);
  if (found === undefined) {
    throw new HearsayError('NOT_FOUND', `No speaker has the id ${id}; take ids from \`speakers\`.`);
  }
  const { mergedIntoId } = found.speaker;
  if (mergedIntoId === null) return found;
  throw conflict(`${id} was merged into ${mergedIntoId}; edit that one, or undo the merge first.`);
}
