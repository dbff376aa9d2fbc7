/** What published reviews make of the state of the attribution or relation that they are about. */

import { isInForce, type Review } from './review.ts';

/** The properties of an attribution or relation that a decision sets; null where it has none. */
export type Decided = Readonly<Record<string, string | null>>;

const STATES = { TRUE: 'CONFIRMED', FALSE: 'REJECTED', MIXTURE: null, OTHER: null } as const;

/** What a review makes of its target; null where it does not hold, or its verdict leaves the target as it is. */
function decisionOf(review: Review): Decided | null {
  const { targetType, state, verdict, rationale, published } = review;
  const decided = verdict === null ? null : STATES[verdict.class];
  if (!isInForce({ state }) || decided === null || published === null) return null;
  if (targetType === 'ATTRIBUTION') return { state: decided };
  if (targetType !== 'RELATION') return null;
  const { name, at } = published;
  return { state: decided, decidedBy: name, decidedAt: at, decision: rationale };
}

/** A review that was moved, and what that makes of its target. */
export interface Settlement {
  /** Remembers what the target was before. */
  readonly review: Review;
  /** Null where the target stays as it is. */
  readonly target: Decided | null;
}

/**
 * What a move makes of the target: what the review published last decides; what the target was before any review decided,
 * once none does. What somebody decided after them, without a review, stays.
 */
export function settlementOf(
  moved: Review,
  /** All reviews of the target, the moved one among them as it was. */
  reviews: readonly Review[],
  target: Decided,
): Settlement {
  const before = latest(reviews);
  const after = latest([...reviews.filter(({ id }) => id !== moved.id), moved]);
  const untouched = before === null || same(before.decision, target);
  const original = before !== null && untouched ? before.review.targetBefore : target;
  const decides = decisionOf(moved) !== null;
  const enters = decides && before?.review.id !== moved.id && after?.review.id === moved.id;
  const review = { ...moved, targetBefore: decides ? (moved.targetBefore ?? original) : null };
  const settled = untouched || enters ? (after?.decision ?? original) : target;
  return { review, target: settled === null || same(settled, target) ? null : settled };
}

/** The review published last among those that decide. */
function latest(reviews: readonly Review[]) {
  const deciding = reviews.flatMap((review) => {
    const decision = decisionOf(review);
    return decision === null ? [] : [{ review, decision, at: review.published?.at ?? '' }];
  });
  const [first] = deciding.toSorted(
    (a, b) => b.at.localeCompare(a.at) || b.review.id.localeCompare(a.review.id),
  );
  return first ?? null;
}

function same(some: Decided, others: Decided): boolean {
  return Object.entries(some).every(([name, value]) => others[name] === value);
}
