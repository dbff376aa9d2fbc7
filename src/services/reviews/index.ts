/** Reviewing: people decide about what was read and suggested, and everyone sees why. */

import type { CallOptions } from '../../graph/stores.ts';
import { moveReview } from './move-review.ts';
import { targetOf } from './targets.ts';
import type { IdenticalTargets, ReviewService } from './types.ts';
import { editReview, openReview, type ReviewParts } from './write-review.ts';

export type { ReviewService } from './types.ts';

/** The most identical things that are counted, and that are shown. */
const COUNTED = 10_000;
const SHOWN = 100;

/** The review service over a graph's stores. */
export function createReviewService(parts: ReviewParts): ReviewService {
  return {
    scale: parts.scale,
    open: (viewer, input, options) => openReview(parts, viewer, input, options),
    edit: (viewer, id, input, options) => editReview(parts, viewer, id, input, options),
    move: (viewer, move, options) => moveReview(parts, viewer, move, options),
    identicalTo: (targetId, options) => identicalTo(parts, targetId, options),
  };
}

async function identicalTo(
  { stores }: ReviewParts,
  targetId: string,
  options?: CallOptions,
): Promise<IdenticalTargets> {
  const reads = stores.reviews.reads(options);
  await targetOf(reads, targetId);
  const ids = await reads.identicalTo(targetId, COUNTED);
  return { count: ids.length, ids: ids.slice(0, SHOWN) };
}
