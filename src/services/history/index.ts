/** What people do with the history: take changes back. */

import { HearsayError } from '../../domain/errors.ts';
import type { Change } from '../../domain/history.ts';
import type { Viewer } from '../../domain/viewer.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';

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

const LONGEST_REASON = 5_000;

/** The history of a graph's stores. */
export function createHistoryService(
  { edits }: Pick<Stores, 'edits'>,
  now: () => Date,
): HistoryService {
  return {
    undo: async ({ reason, ...undoing }, options) => {
      const why = reason.trim();
      if (why === '' || why.length > LONGEST_REASON) {
        throw new HearsayError(
          'BAD_INPUT',
          `What is undone is kept with why, so \`reason\` has 1 to ${LONGEST_REASON} characters, but ${why.length} came.`,
        );
      }
      return edits.undo({ ...undoing, reason: why, at: now().toISOString() }, options);
    },
  };
}
