/** Reviews: what they say, what waits for them, and what they change. */

import type { Page, PageRequest } from '../../domain/page.ts';
import type { Review } from '../../domain/reviews/review.ts';
import type { QueueReason } from '../../domain/vocabulary.ts';
import type { Statements } from '../database.ts';
import type { EditStore } from '../edit-stores.ts';
import { AFTER_ALL, afterNumber, afterText, limitOf, only, pageOf } from '../pages.ts';
import { reviewEdits } from '../review-edits.ts';
import { toReview } from '../review-rows.ts';
import type {
  QueueEntry,
  QueueProgress,
  ReviewChange,
  ReviewFilter,
  ReviewReads,
  ReviewStore,
} from '../review-stores.ts';
import {
  reviewCount,
  reviewPageOfAll,
  reviewQueueCount,
  reviewQueuePage,
  reviewQueueProgress,
} from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';
import { reviewReads } from './review-reads.ts';

export class CypherReviewStore implements ReviewStore {
  readonly #database: Statements;
  readonly #edits: Pick<EditStore, 'change'>;

  constructor(database: Statements, edits: Pick<EditStore, 'change'>) {
    this.#database = database;
    this.#edits = edits;
  }

  byIds(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, Review>> {
    return this.reads(options).byIds(ids);
  }

  byTargets(
    targetIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly Review[]>> {
    return this.reads(options).byTargets(targetIds);
  }

  reads(options?: CallOptions): ReviewReads {
    return reviewReads((statement, params) => this.#database.run(statement, params, options));
  }

  async page(
    filter: ReviewFilter,
    page: PageRequest,
    options?: CallOptions,
  ): Promise<Page<Review>> {
    const after = { afterAt: afterText(page, AFTER_ALL), afterId: page.after?.id ?? AFTER_ALL };
    if (filter.targetId !== undefined) {
      const follows = ({ createdAt, id }: Review) =>
        createdAt < after.afterAt || (createdAt === after.afterAt && id < after.afterId);
      const rest = (await this.#ofTarget(filter.targetId, filter, options)).filter(follows);
      return pageOf(rest, page, (review) => review, positionOf);
    }
    const params = { ...criteria(filter), ...after, limit: limitOf(page) };
    const rows = await this.#database.run(reviewPageOfAll, params, options);
    return pageOf(
      rows.map(({ review }) => toReview(review)),
      page,
      (review) => review,
      positionOf,
    );
  }

  async count(filter: ReviewFilter, options?: CallOptions): Promise<number> {
    if (filter.targetId !== undefined) {
      return (await this.#ofTarget(filter.targetId, filter, options)).length;
    }
    return only(await this.#database.run(reviewCount, criteria(filter), options)).total;
  }

  async queue(
    reasons: readonly QueueReason[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<Page<QueueEntry>> {
    const after = { afterWorth: afterNumber(page, 2), afterId: page.after?.id ?? AFTER_ALL };
    const params = { reasons, ...after, limit: limitOf(page) };
    const rows = await this.#database.run(reviewQueuePage, params, options);
    return pageOf(
      rows,
      page,
      (row) => row,
      ({ worth, id }) => ({ sort: worth, id }),
    );
  }

  async countQueue(reasons: readonly QueueReason[], options?: CallOptions): Promise<number> {
    return only(await this.#database.run(reviewQueueCount, { reasons }, options)).total;
  }

  async progress(reasons: readonly QueueReason[], options?: CallOptions): Promise<QueueProgress> {
    return only(await this.#database.run(reviewQueueProgress, { reasons }, options));
  }

  async change(
    plan: (reads: ReviewReads) => Promise<ReviewChange>,
    options?: CallOptions,
  ): Promise<readonly Review[]> {
    const { result: ids } = await this.#edits.change(async (transaction) => {
      const change = await plan(reviewReads(transaction.read));
      const { action, at, actor, reason, reviews } = change;
      const targetIds = reviews.flatMap(({ after }) => [after.id, after.targetId]);
      const edits = await reviewEdits(change, transaction.read);
      return {
        record: { action, at, actor, reason, targetIds, edits },
        result: reviews.map(({ after }) => after.id),
      };
    }, options);
    const stored = await this.byIds(ids, options);
    return ids.flatMap((id) => stored.get(id) ?? []);
  }

  /** A thing has few reviews, so they are narrowed here. */
  async #ofTarget(
    targetId: string,
    filter: ReviewFilter,
    options?: CallOptions,
  ): Promise<readonly Review[]> {
    const reviews = (await this.byTargets([targetId], options)).get(targetId) ?? [];
    return reviews.filter(
      (review) =>
        (filter.states?.includes(review.state) ?? true) &&
        review.targetType === (filter.targetType ?? review.targetType) &&
        review.reviewerId === (filter.reviewerId ?? review.reviewerId) &&
        (filter.verdictClass === undefined || review.verdict?.class === filter.verdictClass),
    );
  }
}

function criteria(filter: ReviewFilter) {
  return {
    states: filter.states ?? null,
    targetType: filter.targetType ?? null,
    reviewerId: filter.reviewerId ?? null,
    verdictClass: filter.verdictClass ?? null,
  };
}

function positionOf({ createdAt, id }: Review) {
  return { sort: createdAt, id };
}
