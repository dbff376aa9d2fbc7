/** Looks reviews up that have to be there. */

import { HearsayError } from '../../domain/errors.ts';
import type { Review } from '../../domain/reviews/review.ts';
import type { ReviewReads } from '../../graph/review-stores.ts';

/**
 * The review with this id.
 * @throws HearsayError NOT_FOUND; CONFLICT where it is of another version than whoever asks has seen.
 */
export async function reviewOf(
  reads: Pick<ReviewReads, 'byIds'>,
  id: string,
  seen?: number | null,
): Promise<Review> {
  const review = (await reads.byIds([id])).get(id);
  if (review === undefined) {
    throw new HearsayError(
      'NOT_FOUND',
      `No review has the id ${id}; take ids from the answer to \`reviews\`.`,
    );
  }
  if (seen == null || seen === review.version) return review;
  throw new HearsayError(
    'CONFLICT',
    `The review has changed: version ${seen} was expected, but it is ${review.version}. Read it again, then decide.`,
    { details: { version: review.version } },
  );
}

/** A review that was just written. @throws HearsayError GRAPH_FAILED where it is not there. */
export function stored(review: Review | undefined): Review {
  if (review !== undefined) return review;
  throw new HearsayError(
    'GRAPH_FAILED',
    'A review was written, and undone by somebody before it was read.',
  );
}
