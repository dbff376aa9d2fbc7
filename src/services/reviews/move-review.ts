/** Moves reviews from state to state, with what that makes of the things that they are about. */

import { HearsayError } from '../../domain/errors.ts';
import { reviewId } from '../../domain/ids.ts';
import { settlementOf } from '../../domain/reviews/decided-state.ts';
import { checkMove } from '../../domain/reviews/moves.ts';
import type { Review } from '../../domain/reviews/review.ts';
import type { Viewer } from '../../domain/viewer.ts';
import type { ReviewReads, ReviewWrite, Target, TargetWrite } from '../../graph/review-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import { reviewOf, stored } from './review-of.ts';
import { targetOf } from './targets.ts';
import type { Moved, ReviewMove } from './types.ts';
import type { ReviewParts } from './write-review.ts';
import { worded } from './written.ts';

/** The most reviews that one move takes along. */
const MOST_OTHERS = 200;

/** Who moves reviews where, when and why. */
interface Step {
  readonly viewer: Viewer;
  readonly to: Review['state'];
  readonly reason: string | null;
  readonly at: string;
}

/** A review that takes part in a move; `before` is null for a repeat that the move makes. */
interface Part {
  readonly before: Review | null;
  readonly review: Review;
}

export async function moveReview(
  { stores, now }: ReviewParts,
  viewer: Viewer,
  { id, to, reason, version, applyToIdentical = false }: ReviewMove,
  options?: CallOptions,
): Promise<Moved> {
  const step: Step = { viewer, to, reason: worded('reason', reason), at: now().toISOString() };
  const [review, ...others] = await stores.reviews.change(async (reads) => {
    const before = await reviewOf(reads, id, version);
    const { publishes = false } = checkMove(before, to, viewer, step.reason);
    const along = applyToIdentical ? await partsBeside(reads, before, publishes) : [];
    const moves = await movesOf(reads, [{ before, review: before }, ...along], step);
    return {
      ...{ action: 'REVIEW_MOVED', at: step.at, actor: viewer, reason: step.reason },
      reviews: moves.map(({ write }) => write),
      targets: moves.flatMap(({ target }) => target ?? []),
    };
  }, options);
  return { review: stored(review), others };
}

/** What is moved along: repeats for identical things where it is published, else the repeats that there are. */
async function partsBeside(
  reads: ReviewReads,
  review: Review,
  publishes: boolean,
): Promise<readonly Part[]> {
  if (publishes && review.state === 'IN_REVIEW') {
    const ids = fewEnough(await reads.identicalTo(review.targetId, MOST_OTHERS + 1));
    const known = await reads.byTargets(ids);
    return ids.map((targetId) => ({
      before: null,
      review: repeatOf(review, targetId, known.get(targetId) ?? []),
    }));
  }
  const ids = fewEnough(await reads.copiesOf(review.id, MOST_OTHERS + 1));
  const copies = await reads.byIds(ids);
  return [...copies.values()].map((copy) => ({ before: copy, review: copy }));
}

function repeatOf(review: Review, targetId: string, reviews: readonly Review[]): Review {
  const own = reviews.filter(
    (other) => other.targetId === targetId && other.reviewerId === review.reviewerId,
  );
  const id = reviewId(targetId, review.reviewerId, own.length);
  return { ...review, id, targetId, copiedFromId: review.id, version: 0, textReplaced: false };
}

function fewEnough(ids: readonly string[]): readonly string[] {
  if (ids.length <= MOST_OTHERS) return ids;
  throw new HearsayError(
    'BAD_INPUT',
    `One move takes at most ${MOST_OTHERS} other reviews along, but there are more; move this one alone.`,
  );
}

async function movesOf(reads: ReviewReads, parts: readonly Part[], step: Step) {
  const ids = parts.map(({ review }) => review.targetId);
  const known = await reads.byTargets(ids);
  const targets = await reads.targets(ids);
  return Promise.all(
    parts.map(async (part) => {
      const { targetId } = part.review;
      const target = targets.get(targetId) ?? (await targetOf(reads, targetId));
      const reviews = (known.get(targetId) ?? []).filter((other) => other.targetId === targetId);
      return moveOf(part, step, target, reviews);
    }),
  );
}

function moveOf(
  { before, review }: Part,
  { viewer, to, reason, at }: Step,
  target: Target,
  reviews: readonly Review[],
): { readonly write: ReviewWrite; readonly target: TargetWrite | null } {
  checkMove(review, to, viewer, reason);
  const act = { id: viewer.id, name: viewer.name, at };
  const moved: Review = {
    ...{ ...review, state: to, updatedAt: at, version: review.version + 1 },
    createdAt: before === null ? at : review.createdAt,
    moved: { ...act, reason },
    // Whoever published it did, until it is worked over: upholding one that was disputed publishes nothing new.
    published:
      to === 'PUBLISHED' ? (review.published ?? act) : to === 'IN_REVIEW' ? null : review.published,
  };
  if (target.decided === null) return { write: { before, after: moved }, target: null };
  const { review: after, target: becomes } = settlementOf(moved, reviews, target.decided);
  return {
    write: { before, after },
    target: becomes === null ? null : { target, after: becomes },
  };
}
