/** What the rest of Hearsay may ask of the graph about reviews, and how it changes them. */

import type { ClaimText } from '../domain/claims.ts';
import type { ChangeRecord } from '../domain/history.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import type { Decided } from '../domain/reviews/decided-state.ts';
import type { Review } from '../domain/reviews/review.ts';
import type { QueueReason, ReviewState, ReviewTarget, VerdictClass } from '../domain/vocabulary.ts';
import type { ById, CallOptions } from './stores.ts';

export interface ReviewFilter {
  readonly states?: readonly ReviewState[];
  readonly targetType?: ReviewTarget;
  /** A quote, attribution, claim or relation; reviews of the quotes that were carried on into a quote are its own. */
  readonly targetId?: string;
  readonly reviewerId?: string;
  readonly verdictClass?: VerdictClass;
}

/** Something that waits for a person. */
export interface QueueEntry {
  readonly reason: QueueReason;
  /** 0–1. */
  readonly worth: number;
  /** An attribution, a relation, or for TEXT_REPLACED a review. */
  readonly id: string;
}

/** How far the work on the queue has come. */
export interface QueueProgress {
  readonly inReview: number;
  readonly done: number;
}

/** Something that is reviewed. */
export interface Target {
  readonly id: string;
  readonly type: ReviewTarget;
  /** What decisions about it change, as it is; null where they change nothing of it. */
  readonly decided: Decided | null;
}

/** What a change of reviews stands on. */
export interface ReviewReads {
  /** Reviews by id; ids that name nothing are absent. */
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Review>>;
  /** The reviews of each thing, the latest opened first; those of the quotes that were carried on into a quote are its own. */
  byTargets(targetIds: readonly string[]): Promise<ReadonlyMap<string, readonly Review[]>>;
  /** What quotes, attributions, claims and relations are there, by id. */
  targets(ids: readonly string[]): Promise<ReadonlyMap<string, Target>>;
  /** What says the very same in newest texts, undecided and not reviewed, by id; empty for claims and relations. */
  identicalTo(targetId: string, limit: number): Promise<readonly string[]>;
  /** The reviews that repeat this one and are in the same state, by id. */
  copiesOf(reviewId: string, limit: number): Promise<readonly string[]>;
  /** The words of a claim, quote or attribution; null where there is none. */
  wordsOf(id: string): Promise<string | null>;
  /** The claim that a wording with this id is of, the survivor where it was merged; null where there is none. */
  claimOfWording(id: string): Promise<string | null>;
}

/** Reviews, the latest opened first. */
export interface ReviewStore extends ById<Review> {
  byTargets(
    targetIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly Review[]>>;
  page(filter: ReviewFilter, page: PageRequest, options?: CallOptions): Promise<Page<Review>>;
  count(filter: ReviewFilter, options?: CallOptions): Promise<number>;
  /** What waits for a person, best worth looking at first. */
  queue(
    reasons: readonly QueueReason[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<Page<QueueEntry>>;
  countQueue(reasons: readonly QueueReason[], options?: CallOptions): Promise<number>;
  progress(reasons: readonly QueueReason[], options?: CallOptions): Promise<QueueProgress>;
  reads(options?: CallOptions): ReviewReads;
  /**
   * Makes one change of reviews and enters it in the history, all of it or nothing; gives the reviews as they then are, in
   * the order of the change. What `plan` reads stays true until the change is made; it may run again, so it has no other
   * effect, and an error that it throws ends the change.
   */
  change(
    plan: (reads: ReviewReads) => Promise<ReviewChange>,
    options?: CallOptions,
  ): Promise<readonly Review[]>;
}

/** A review as it was and as it is to be. */
export interface ReviewWrite {
  /** Null for one that is opened. */
  readonly before: Review | null;
  readonly after: Review;
}

/** What a review makes of the attribution or relation that it is about. */
export interface TargetWrite {
  readonly target: Target;
  readonly after: Decided;
}

/** One change of reviews. */
export interface ReviewChange extends Pick<ChangeRecord, 'action' | 'at' | 'actor'> {
  readonly reason: string | null;
  /** The main one first. */
  readonly reviews: readonly ReviewWrite[];
  readonly targets: readonly TargetWrite[];
  /** A claim that is not there yet and that the reviews are about. */
  readonly claim?: NewClaim | null;
}

/** A claim that nobody has been read to assert. */
export interface NewClaim extends ClaimText {
  readonly id: string;
  /** By which claims near it are found; null where no model is at hand. */
  readonly embedding: readonly number[] | null;
}
