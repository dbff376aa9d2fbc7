/** Reviews as the graph holds them, made into those of the domain and back. */

import { z } from 'zod';
import { HearsayError } from '../domain/errors.ts';
import type { Properties } from '../domain/history.ts';
import type { Review, ReviewAct } from '../domain/reviews/review.ts';
import type { ReviewNode } from './statements.generated.ts';

const PASSAGES = z.array(
  z.object({
    snapshotId: z.string(),
    spans: z.array(z.object({ start: z.number(), end: z.number() })),
    exact: z.string(),
    quoteId: z.string().nullable(),
    assertionId: z.string().nullable(),
  }),
);

const DECIDED = z.record(z.string(), z.string().nullable());

/** @throws HearsayError GRAPH_CORRUPT where its passages, verdict or acts are not what was written. */
export function toReview(row: ReviewNode): Review {
  return {
    id: row.id,
    version: row.version,
    targetType: row.targetType,
    targetId: row.targetId,
    state: row.state,
    verdict: verdictOf(row),
    rationale: row.rationale,
    evidence: parsed(row.id, PASSAGES, row.evidence),
    reviewerId: row.reviewerId,
    reviewerName: row.reviewerName,
    editorIds: row.editorIds,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    published: actOf(row.id, row.publishedById, row.publishedByName, row.publishedAt),
    moved: movedOf(row),
    copiedFromId: row.copiedFromId,
    targetBefore: row.targetBefore === null ? null : parsed(row.id, DECIDED, row.targetBefore),
    claimReview: row.claimReview,
    textReplaced: row.textReplaced,
  };
}

/** What a review holds beside what it is about and cites; what is null is left out. */
export function reviewProperties(review: Review): Properties {
  const { verdict, published, moved, targetBefore } = review;
  const properties: Readonly<Record<string, Properties[string] | null | undefined>> = {
    id: review.id,
    version: review.version,
    targetType: review.targetType,
    relationId: review.targetType === 'RELATION' ? review.targetId : null,
    state: review.state,
    verdict: verdict?.id,
    verdictLabel: verdict?.label,
    verdictClass: verdict?.class,
    rationale: review.rationale,
    evidence: JSON.stringify(review.evidence),
    reviewerId: review.reviewerId,
    reviewerName: review.reviewerName,
    editorIds: review.editorIds,
    createdAt: review.createdAt,
    updatedAt: review.updatedAt,
    publishedById: published?.id,
    publishedByName: published?.name,
    publishedAt: published?.at,
    movedById: moved?.id,
    movedByName: moved?.name,
    movedAt: moved?.at,
    reason: moved?.reason,
    copiedFromId: review.copiedFromId,
    claimReview: review.claimReview,
    targetBefore: targetBefore === null ? null : JSON.stringify(targetBefore),
  };
  return present(properties);
}

/** The properties that hold something. */
export function present(
  properties: Readonly<Record<string, Properties[string] | null | undefined>>,
): Properties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value == null ? [] : [[name, value]])),
  );
}

function verdictOf({ id, verdict, verdictLabel, verdictClass }: ReviewNode): Review['verdict'] {
  if (verdict === null) return null;
  if (verdictLabel === null || verdictClass === null)
    throw corrupt(id, 'only a part of its verdict is there');
  return { id: verdict, label: verdictLabel, class: verdictClass };
}

function movedOf(row: ReviewNode): Review['moved'] {
  const act = actOf(row.id, row.movedById, row.movedByName, row.movedAt);
  return act === null ? null : { ...act, reason: row.reason };
}

function actOf(
  review: string,
  id: string | null,
  name: string | null,
  at: string | null,
): ReviewAct | null {
  if (id === null && name === null && at === null) return null;
  if (id !== null && name !== null && at !== null) return { id, name, at };
  throw corrupt(review, 'only a part of who published or moved it is there');
}

function parsed<T>(id: string, schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw corrupt(id, 'its passages, or what its target was, are not what was written', cause);
  }
}

function corrupt(id: string, what: string, cause?: unknown): HearsayError {
  return new HearsayError('GRAPH_CORRUPT', `${id} is broken: ${what}. Restore it.`, {
    ...{ cause, details: { id } },
  });
}
