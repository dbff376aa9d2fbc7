/** The reviews of the fixed graph, and parameters for every statement on them. */

import { claimsOf } from '../../bench/graph/synthetic-claims.ts';
import type { Review } from '../../src/domain/reviews/review.ts';
import { REVIEW_STATES } from '../../src/domain/vocabulary.ts';
import type { Database } from '../../src/graph/database.ts';
import type { ArticleWrite } from '../../src/graph/ingest-stores.ts';
import { reviewProperties } from '../../src/graph/review-rows.ts';

/** Always the same: one review of the first attribution and of the first relation of each article, in every state in turn. */
export async function writeSampleReviews(
  database: Database,
  writes: readonly ArticleWrite[],
): Promise<void> {
  const targets = writes.flatMap((write, at) => {
    const [attribution] = write.attributions;
    const [relation] = claimsOf(write, at).relations;
    return [attribution?.id ?? [], relation?.id ?? []].flat();
  });
  const reviews = targets.map((targetId, at) => reviewOf(targetId, at));
  const cited = writes[0]?.quotes[0]?.id;
  await database.driver.executeQuery(
    `UNWIND $reviews AS row CREATE (review:Review) SET review = row.properties
     WITH review, row
     OPTIONAL MATCH (attribution:Attribution {id: row.targetId})
     FOREACH (target IN CASE WHEN attribution IS NULL THEN [] ELSE [attribution] END | CREATE (review)-[:REVIEWS]->(target))
     WITH review MATCH (quote:Quote {id: $cited}) CREATE (review)-[:CITES]->(quote)`,
    {
      cited,
      reviews: reviews.map((one) => ({
        targetId: one.targetId,
        properties: reviewProperties(one),
      })),
    },
  );
  await database.driver.executeQuery('CALL db.awaitIndexes(300)');
}

/** Parameters for each statement about reviews, by its name. */
export function reviewParameters(
  writes: readonly ArticleWrite[],
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const attribution = writes[0]?.attributions[0]?.id;
  const quote = writes[0]?.quotes[0]?.id;
  const relation = claimsOf(writes[3] ?? writes[0] ?? neverEmpty(), 3).relations[0]?.id;
  const reasons = [
    'TEXT_REPLACED',
    'POSSIBLE_CONFLICT',
    'UNSURE_ATTRIBUTION',
    'SUGGESTED_RELATION',
  ];
  const all = { states: ['IN_REVIEW', 'PUBLISHED'], targetType: 'ATTRIBUTION' };
  return {
    'review/by-ids': { ids: ['0', '1', '2'].map(idOf) },
    'review/by-targets': { ids: [attribution, quote, relation] },
    'review/copies': { id: idOf('0'), limit: 11 },
    'review/count': all,
    'review/identical-attributions': { id: attribution, limit: 11 },
    'review/identical-quotes': { id: quote, limit: 11 },
    'review/page-of-all': { ...all, afterAt: '\uffff', afterId: '\uffff', limit: 11 },
    'review/queue-count': { reasons },
    'review/queue-page': { reasons, afterWorth: 2, afterId: '\uffff', limit: 11 },
    'review/queue-progress': { reasons },
  };
}

function reviewOf(targetId: string, at: number): Review {
  const time = new Date(Date.UTC(2025, 9, 1, 0, at)).toISOString();
  const act = { id: 'eva', name: 'Eva', at: time };
  return {
    ...{ id: idOf(String(at)), version: 1, targetId, state: REVIEW_STATES[at % 7] ?? 'IN_REVIEW' },
    targetType: targetId.startsWith('relation') ? 'RELATION' : 'ATTRIBUTION',
    ...{ verdict: { id: 'ACCURATE', label: 'Accurate', class: 'TRUE' }, rationale: 'As printed.' },
    ...{ evidence: [], reviewerId: 'ada', reviewerName: 'Ada', editorIds: [], createdAt: time },
    ...{ updatedAt: time, published: act, moved: null, copiedFromId: null, targetBefore: null },
    ...{ claimReview: null, textReplaced: false },
  };
}

function idOf(name: string): string {
  return `review_${name.padStart(32, '0')}`;
}

function neverEmpty(): never {
  throw new Error('The sample graph is empty.');
}
