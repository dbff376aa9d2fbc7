/** ClaimReviews of others, read in as reviews that wait for a person. */

import { HearsayError, isHearsayError } from '../../../domain/errors.ts';
import type { Viewer } from '../../../domain/viewer.ts';
import type { CallOptions } from '../../../graph/stores.ts';
import { readClaimReview } from './claim-review.ts';
import { entriesOf } from './entries.ts';
import { type ForeignReviewParts, type Kept, keepReview } from './keep-review.ts';

/** What became of an entry: read in, read in anew because it has changed, there already, or not fit. */
export const ENTRY_OUTCOMES = ['ADDED', 'REVISED', 'UNCHANGED', 'FAILED'] as const;

/** What became of one entry of a document. */
export type EntryReport =
  | (Kept & { readonly entry: number })
  | { readonly entry: number; readonly outcome: 'FAILED'; readonly problem: HearsayError };

interface ClaimReviewImport {
  /** Whether to end at the first entry that is not fit; what came before it stays. */
  readonly stopOnError?: boolean;
  /** The most entries that are taken; any number where it is left out. */
  readonly most?: number;
}

export interface ClaimReviewService {
  /**
   * Reads a document in, entry after entry from 1, each a change of its own; the same one twice changes nothing.
   * @throws HearsayError BAD_INPUT where the document as a whole is not fit, before anything is written.
   */
  read(
    viewer: Viewer,
    document: string,
    how?: ClaimReviewImport,
    options?: CallOptions,
  ): AsyncIterable<EntryReport>;
}

export function createClaimReviewService(parts: ForeignReviewParts): ClaimReviewService {
  return {
    async *read(
      viewer,
      document,
      { stopOnError = false, most = Number.POSITIVE_INFINITY } = {},
      options,
    ) {
      const entries = entriesOf(document);
      if (entries.length > most) {
        throw new HearsayError(
          'BAD_INPUT',
          `Expected at most ${most} entries at once, got ${entries.length}; send them in several parts, or use \`hearsay import\`.`,
        );
      }
      for (const [at, raw] of entries.entries()) {
        const entry = at + 1;
        options?.signal?.throwIfAborted();
        try {
          yield { entry, ...(await keepReview(parts, viewer, readClaimReview(raw), options)) };
        } catch (problem) {
          if (!isOfEntry(problem)) throw problem;
          yield { entry, outcome: 'FAILED', problem };
          if (stopOnError) return;
        }
      }
    },
  };
}

/** Whether another entry may fare better. */
function isOfEntry(error: unknown): error is HearsayError {
  return isHearsayError(error, 'BAD_INPUT') || isHearsayError(error, 'CONFLICT');
}
