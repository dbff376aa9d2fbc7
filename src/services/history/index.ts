/** What people do with the history: take changes back. */

import type { Change } from '../../domain/history.ts';
import type { Viewer } from '../../domain/viewer.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import { decisionText } from '../decision-text.ts';

export interface HistoryService {
  /**
   * Takes a change back, with a change of its own.
   * @throws HearsayError NOT_FOUND; BAD_INPUT without a reason, or for the reading of an article; CONFLICT where it is
   *   undone already, or where a later change or an article read since stands on it.
   */
  undo(undoing: Undoing, options?: CallOptions): Promise<Change>;
}

interface Undoing {
  readonly changeId: string;
  readonly actor: Viewer;
  /** Why. */
  readonly reason: string;
}

/** The history of a graph's stores. */
export function createHistoryService(
  { edits }: Pick<Stores, 'edits'>,
  now: () => Date,
): HistoryService {
  return {
    undo: async ({ reason, ...undoing }, options) => {
      const by = { ...undoing, reason: decisionText('reason', reason), at: now().toISOString() };
      return edits.undo(by, options);
    },
  };
}
