/** Finding the candidates for an article's origin reads a bounded part of the graph, however large it is. */

import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { originCandidates } from '../../src/graph/statements.generated.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

/** Keys of the article that is placed: one that every text has, as a commonplace, and some that a few have. */
const KEYS = ['common', ...Array.from({ length: 20 }, (_, at) => `own${at}`)].sort();

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

it('reads no more in a graph that is ten times as large', async () => {
  // The first ten are reprints of the article; what comes after has the commonplace and keys of its own.
  await grow(0, 300);
  const small = await work();
  await grow(300, 3000);
  const large = await work();
  // Which of the reprints they are is open: of the commonplace only some bearers are looked at.
  expect(small.reprints).toBe(4);
  expect(large.reprints).toBe(4);
  expect(large.hits).toBeLessThan(small.hits * 1.2 + 50);
}, 240_000);

async function grow(from: number, to: number): Promise<void> {
  await graph.cypher(
    `UNWIND range($from, $to - 1) AS n
     CREATE (article:Article {id: 'article_' + n, orderKey: toString(n)})-[:HAS_SNAPSHOT]->(snapshot:Snapshot {id: 'snapshot_' + n})
       -[:HAS_NARRATION]->(narration:Narration {id: 'snapshot_' + n, shingles: [1, 2, 3]})
     MERGE (origin:Origin {id: CASE WHEN n < 10 THEN 'origin_0' ELSE 'origin_' + n END})
     CREATE (article)-[:ORIGINATES_IN]->(origin)
     WITH n, narration
     UNWIND CASE WHEN n < 10 THEN $keys ELSE ['common'] + [at IN range(0, 19) | 'other' + n + ' ' + at] END AS key
     MERGE (originKey:OriginKey {key: key})
     CREATE (narration)-[:HAS_ORIGIN_KEY]->(originKey)`,
    { from: neo4j.int(from), to: neo4j.int(to), keys: KEYS },
  );
  await graph.database.runImplicit('statistics', 'CALL db.prepareForReplanning()');
}

/** Db hits of the statement, and how many reprints it found. */
async function work(): Promise<{ readonly hits: number; readonly reprints: number }> {
  const [perKey, perOrigin, limit] = [25, 4, 20].map((number) => neo4j.int(number));
  const { records, summary } = await graph.database.driver.executeQuery(
    `PROFILE ${originCandidates.text}`,
    { articleId: 'article_new', keys: KEYS, perKey, perOrigin, limit },
    { database: graph.connection.database },
  );
  if (summary.profile === false) throw new Error('The statement has no profile.');
  const reprints = records.filter(
    (record) => Number(String(record.get('candidate').articleId).replace('article_', '')) < 10,
  );
  return { hits: total(summary.profile), reprints: reprints.length };
}

function total(plan: ProfiledPlan): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + total(child), 0);
}
