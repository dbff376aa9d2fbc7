/** What goes into reviewing, and what comes out. */

import type { Review } from '../../domain/reviews/review.ts';
import type { VerdictScale } from '../../domain/reviews/verdict-scale.ts';
import type { Viewer } from '../../domain/viewer.ts';
import type { ReviewState } from '../../domain/vocabulary.ts';
import type { CallOptions } from '../../graph/stores.ts';

/** An argument that may be left out; null says that there is to be none. */
type Given<T> = T | null | undefined;

/** A passage that is to be cited: a quote, an assertion, or words of a snapshot at a span of code points. */
export interface PassageInput {
  readonly quoteId?: Given<string>;
  readonly assertionId?: Given<string>;
  readonly snapshotId?: Given<string>;
  readonly start?: Given<number>;
  readonly end?: Given<number>;
  readonly exact?: Given<string>;
}

/** What a reviewer writes. Left out: it stays as it is. */
export interface ReviewInput {
  /** Id of a verdict of the scale. */
  readonly verdict?: Given<string>;
  readonly rationale?: Given<string>;
  readonly evidence?: Given<readonly PassageInput[]>;
}

export interface ReviewMove {
  readonly id: string;
  readonly to: ReviewState;
  readonly reason?: Given<string>;
  /** What the mover has seen; left out, whatever it is. */
  readonly version?: Given<number>;
  readonly applyToIdentical?: boolean;
}

export interface Moved {
  readonly review: Review;
  /** The reviews of identical things that were moved with it. */
  readonly others: readonly Review[];
}

/** What a review can be applied to as well. */
export interface IdenticalTargets {
  readonly count: number;
  /** At most 100. */
  readonly ids: readonly string[];
}

export interface ReviewService {
  /** What reviewers choose from. */
  readonly scale: VerdictScale;
  /**
   * Opens a review that is IN_REVIEW.
   * @throws HearsayError NOT_FOUND for an id that names nothing; BAD_INPUT for a verdict that is not of the scale, a passage
   * that does not stand where it is said to, or where the viewer has a review of the same thing that has not ended.
   */
  open(
    viewer: Viewer,
    input: ReviewInput & { readonly targetId: string },
    options?: CallOptions,
  ): Promise<Review>;
  /**
   * Changes a review that is IN_REVIEW.
   * @throws HearsayError as `open`, and CONFLICT where it has changed since the version.
   */
  edit(
    viewer: Viewer,
    id: string,
    input: ReviewInput & { readonly version?: Given<number> },
    options?: CallOptions,
  ): Promise<Review>;
  /**
   * Moves a review, with what that makes of its target.
   * @throws HearsayError NOT_FOUND; BAD_INPUT for a move that is not open; FORBIDDEN for whoever may not make it; CONFLICT
   * where the review has changed since the version.
   */
  move(viewer: Viewer, move: ReviewMove, options?: CallOptions): Promise<Moved>;
  /** @throws HearsayError NOT_FOUND for an id that names nothing. */
  identicalTo(targetId: string, options?: CallOptions): Promise<IdenticalTargets>;
}
