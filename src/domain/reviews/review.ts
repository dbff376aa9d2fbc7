/** A fact-checker's review of a quote, attribution, claim or claim relation; times ISO 8601 in UTC, offsets code points. */

import type { Span } from '../span.ts';
import type { ReviewState, ReviewTarget } from '../vocabulary.ts';
import type { Decided } from './decided-state.ts';
import type { ReviewVerdict } from './verdict-scale.ts';

/** A passage that a review stands on; its words are those of the snapshot, character for character. */
export interface ReviewPassage {
  readonly snapshotId: string;
  readonly spans: readonly Span[];
  /** The words at `spans`, joined by " … ". */
  readonly exact: string;
  /** The quote that it was cited as, if any. */
  readonly quoteId: string | null;
  /** The assertion that it was cited as, if any. */
  readonly assertionId: string | null;
}

/** Who did something, and when. */
export interface ReviewAct {
  readonly id: string;
  readonly name: string;
  readonly at: string;
}

export interface Review {
  readonly id: string;
  /** Grows by 1 with every change of it. */
  readonly version: number;
  readonly targetType: ReviewTarget;
  readonly targetId: string;
  readonly state: ReviewState;
  /** As the scale had it when it was chosen; null until one is. */
  readonly verdict: ReviewVerdict | null;
  readonly rationale: string | null;
  readonly evidence: readonly ReviewPassage[];
  /** Who judges: a viewer, or for a review of others `claimreview:` and what names its author. */
  readonly reviewerId: string;
  readonly reviewerName: string;
  /** Ids of everyone else who worked on it: none of them may publish it. */
  readonly editorIds: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Who published it last; null for one that never was, or was worked over since. */
  readonly published: ReviewAct | null;
  /** Who moved it last, and why. */
  readonly moved: (ReviewAct & { readonly reason: string | null }) | null;
  /** The review of an identical thing that this one repeats; null for one of its own. */
  readonly copiedFromId: string | null;
  /** What its target was before any review decided about it; null while this one decides nothing. */
  readonly targetBefore: Decided | null;
  /** The ClaimReview of others that it was read from, as JSON; null for one of this installation's own. */
  readonly claimReview: string | null;
  /** Whether a text that it stands on was replaced, so that a person should look again. */
  readonly textReplaced: boolean;
}

/** States in which a review counts: what it decided holds. */
const IN_FORCE: ReadonlySet<ReviewState> = new Set(['PUBLISHED', 'DISPUTED']);

export function isInForce({ state }: Pick<Review, 'state'>): boolean {
  return IN_FORCE.has(state);
}

/** States that a review does not leave, or leaves only to be worked over. */
const ENDED: ReadonlySet<ReviewState> = new Set(['REJECTED', 'SUPERSEDED', 'RETRACTED']);

/** Whether its author may open another of the same thing. */
export function isEnded({ state }: Pick<Review, 'state'>): boolean {
  return ENDED.has(state);
}

/**
 * How far the reviews of one thing have brought it. Published ones that come to different classes of verdict stand side
 * by side: then it is DISPUTED.
 */
export function stateOfTarget(
  reviews: readonly Pick<Review, 'state' | 'verdict' | 'updatedAt'>[],
): ReviewState {
  const standing = reviews.filter(isInForce);
  const classes = new Set(standing.map(({ verdict }) => verdict?.class));
  if (classes.size > 1 || standing.some(({ state }) => state === 'DISPUTED')) return 'DISPUTED';
  if (standing.length > 0) return 'PUBLISHED';
  if (reviews.some(({ state }) => state === 'IN_REVIEW')) return 'IN_REVIEW';
  const [latest] = reviews.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  return latest?.state ?? 'UNREVIEWED';
}
