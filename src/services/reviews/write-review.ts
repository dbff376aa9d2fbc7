/** Opens and edits reviews. */

import { HearsayError } from '../../domain/errors.ts';
import { reviewId } from '../../domain/ids.ts';
import { isEnded, type Review } from '../../domain/reviews/review.ts';
import type { VerdictScale } from '../../domain/reviews/verdict-scale.ts';
import type { Viewer } from '../../domain/viewer.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import { reviewOf, stored } from './review-of.ts';
import { targetOf } from './targets.ts';
import type { ReviewService } from './types.ts';
import { readWritten } from './written.ts';

/** What the service works with. */
export interface ReviewParts {
  readonly stores: Pick<Stores, 'reviews' | 'quotes' | 'assertions' | 'snapshots'>;
  readonly scale: VerdictScale;
  /** The clock. */
  readonly now: () => Date;
}

export async function openReview(
  { stores, scale, now }: ReviewParts,
  viewer: Viewer,
  { targetId, ...input }: Parameters<ReviewService['open']>[1],
  options?: CallOptions,
): Promise<Review> {
  const written = await readWritten(stores, scale, input, options);
  const at = now().toISOString();
  const [opened] = await stores.reviews.change(async (reads) => {
    const target = await targetOf(reads, targetId);
    const all = (await reads.byTargets([targetId])).get(targetId) ?? [];
    const own = all.filter(
      (review) => review.targetId === targetId && review.reviewerId === viewer.id,
    );
    refuseSecond(own, viewer);
    const review: Review = {
      ...{ id: reviewId(targetId, viewer.id, own.length), version: 1 },
      ...{ targetType: target.type, targetId, state: 'IN_REVIEW' },
      ...{ verdict: null, rationale: null, evidence: [], ...written },
      ...{ reviewerId: viewer.id, reviewerName: viewer.name, editorIds: [] },
      ...{ createdAt: at, updatedAt: at, published: null, moved: null },
      ...{ copiedFromId: null, targetBefore: null, claimReview: null, textReplaced: false },
    };
    return {
      ...{ action: 'REVIEW_OPENED', at, actor: viewer, reason: null },
      ...{ reviews: [{ before: null, after: review }], targets: [] },
    };
  }, options);
  return stored(opened);
}

export async function editReview(
  { stores, scale, now }: ReviewParts,
  viewer: Viewer,
  id: string,
  { version, ...input }: Parameters<ReviewService['edit']>[2],
  options?: CallOptions,
): Promise<Review> {
  const written = await readWritten(stores, scale, input, options);
  const at = now().toISOString();
  const [edited] = await stores.reviews.change(async (reads) => {
    const before = await reviewOf(reads, id, version);
    if (before.state !== 'IN_REVIEW') throw notInReview(before);
    if (before.claimReview !== null && input.rationale !== undefined) throw ofOthers(before);
    const hadHand = viewer.id === before.reviewerId || before.editorIds.includes(viewer.id);
    const after = {
      ...{ ...before, ...written, updatedAt: at, version: before.version + 1 },
      editorIds: hadHand ? before.editorIds : [...before.editorIds, viewer.id],
    };
    return {
      ...{ action: 'REVIEW_EDITED', at, actor: viewer, reason: null },
      ...{ reviews: [{ before, after }], targets: [] },
    };
  }, options);
  return stored(edited);
}

function refuseSecond(own: readonly Review[], { name }: Viewer): void {
  const going = own.find((review) => !isEnded(review));
  if (going === undefined) return;
  throw new HearsayError(
    'BAD_INPUT',
    `${name} has a review of this already, ${going.id}, which is ${going.state}; go on with that one.`,
    { details: { reviewId: going.id, state: going.state } },
  );
}

/** Nobody puts words in the mouth of others. */
function ofOthers({ reviewerName }: Review): HearsayError {
  return new HearsayError(
    'BAD_INPUT',
    `The rationale is that of ${reviewerName} and stays as they gave it; to say otherwise, open a review of your own.`,
  );
}

function notInReview({ state }: Review): HearsayError {
  return new HearsayError(
    'BAD_INPUT',
    `A review is edited while it is IN_REVIEW, but this one is ${state}; move it there first, where that is open.`,
    { details: { state } },
  );
}
