/** The queue of what waits for a reviewer: its order, its pages, its counts. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkWrite, countArticles } from '../../bench/graph/bulk-write.ts';
import { QUEUE_REASONS, type QueueReason } from '../../src/domain/vocabulary.ts';
import type { QueueEntry } from '../../src/graph/review-stores.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { writeSampleClaims } from './sample-claims.ts';
import { sampleWrites } from './sample-graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  const writes = sampleWrites().slice(0, 20);
  await bulkWrite(graph.database, writes);
  await writeSampleClaims(graph.database, writes);
  await countArticles(graph.database);
  // Sixty attributions that the reader is not sure of, many of them equally so.
  await graph.cypher(
    `MATCH (attribution:Attribution) WITH attribution ORDER BY attribution.id LIMIT 60
     WITH collect(attribution) AS attributions UNWIND range(0, 59) AS at
     WITH attributions[at] AS attribution, at
     SET attribution.state = CASE at % 2 WHEN 0 THEN 'SUGGESTED' ELSE 'AMBIGUOUS' END, attribution.confidence = (at % 7) / 7.0`,
  );
}, 300_000);
afterAll(() => graph.close());

async function whole(reasons: readonly QueueReason[], first: number) {
  const entries: QueueEntry[] = [];
  for (let after = null as { sort: string | number; id: string } | null; ; ) {
    const page = await graph.stores.reviews.queue(reasons, { first, after });
    entries.push(...page.items.map(({ item }) => item));
    if (!page.hasNextPage) return entries;
    after = page.items.at(-1)?.position ?? null;
  }
}

describe('the queue', () => {
  it('lists everything once, best worth looking at first, in pages of any size', async () => {
    const all = await whole(QUEUE_REASONS, 1000);
    expect(all.length).toBe(await graph.stores.reviews.countQueue(QUEUE_REASONS));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ reason }) => reason === 'UNSURE_ATTRIBUTION')).toHaveLength(60);
    const keys = all.map(({ worth, id }) => [worth, id] as const);
    const sorted = keys.toSorted((a, b) => b[0] - a[0] || (a[1] < b[1] ? 1 : -1));
    expect(keys).toEqual(sorted);
    expect(await whole(QUEUE_REASONS, 7)).toEqual(all);
    expect(await whole(QUEUE_REASONS, 1)).toEqual(all);
  });

  it.each(QUEUE_REASONS)('holds for %s alone what it holds for it among all', async (reason) => {
    const all = await whole(QUEUE_REASONS, 1000);
    const some = await whole([reason], 1000);
    expect(some).toEqual(all.filter((entry) => entry.reason === reason));
    expect(await graph.stores.reviews.countQueue([reason])).toBe(some.length);
  });

  it('is empty where nothing is asked for', async () => {
    expect(await whole([], 10)).toEqual([]);
    expect(await graph.stores.reviews.countQueue([])).toBe(0);
  });

  it('leaves out what somebody reviews, and counts it as work that is going on or done', async () => {
    const [attribution] = await whole(['UNSURE_ATTRIBUTION'], 1);
    const [conflict] = await whole(['POSSIBLE_CONFLICT'], 1);
    const review = (state: string) =>
      graph.cypher(
        `MATCH (attribution:Attribution {id: $id}) MERGE (review:Review {id: 'review_of_it'})
         SET review.state = $state, review.targetType = 'ATTRIBUTION' MERGE (review)-[:REVIEWS]->(attribution)`,
        { id: attribution?.id, state },
      );
    const waiting = async () => {
      const left = await whole(QUEUE_REASONS, 1000);
      return left.some(({ id }) => id === attribution?.id);
    };
    const progress = () => graph.stores.reviews.progress(QUEUE_REASONS);
    expect(await progress()).toEqual({ inReview: 0, done: 0 });
    await review('IN_REVIEW');
    expect([await waiting(), await progress()]).toEqual([false, { inReview: 1, done: 0 }]);
    await review('PUBLISHED');
    expect([await waiting(), await progress()]).toEqual([false, { inReview: 0, done: 1 }]);
    await review('RETRACTED');
    expect([await waiting(), await progress()]).toEqual([true, { inReview: 0, done: 0 }]);

    await graph.cypher(
      `MATCH (:Claim)-[relation:CONTRADICTS {id: $id}]->(:Claim) SET relation.state = 'REJECTED'`,
      { id: conflict?.id },
    );
    expect(await progress()).toEqual({ inReview: 0, done: 1 });
    expect(await graph.stores.reviews.progress(['UNSURE_ATTRIBUTION'])).toEqual({
      ...{ inReview: 0, done: 0 },
    });
  });
});
