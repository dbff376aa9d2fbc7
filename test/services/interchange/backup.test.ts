/** A copy that is taken while articles are being ingested is of one moment. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../../src/domain/ids.ts';
import { exportGraph } from '../../../src/services/interchange/export-graph.ts';
import { importGraph } from '../../../src/services/interchange/import-graph.ts';
import { story, storyServices } from '../../support/claims.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';

const STORIES = Array.from({ length: 40 }, (_, at) =>
  story({
    id: `story-${at}`,
    says: [
      { words: `The harbour closed after ${at % 7} ships collided.`, by: 'Ana Ruiz' },
      { words: `Pier ${at} burned for ${at} days.`, by: at % 2 === 0 ? 'Bo Lind' : 'Cy Marsh' },
    ],
  }),
);
/** What is left of half an article, or of one counted and not written: nothing, in a graph of one moment. */
const HALVES = [
  'MATCH (a:Article) WHERE NOT EXISTS { (a)-[:HAS_SNAPSHOT]->(:Snapshot) } OR NOT EXISTS { (a)-[:ORIGINATES_IN]->(:Origin) } RETURN a.id AS id',
  'MATCH (a:Article)-[:HAS_SNAPSHOT]->(s) WHERE COUNT { (s)<-[:QUOTED_IN]-() } <> 2 RETURN a.id AS id',
  'MATCH (q:Quote) WHERE NOT EXISTS { (q)-[:HAS_ATTRIBUTION]->()-[:ATTRIBUTED_TO]->(:Speaker) } RETURN q.id AS id',
  `MATCH (u:Utterance) WHERE u.articleCount <> COUNT { MATCH (u)<-[:INSTANCE_OF]-()-[:QUOTED_IN]->()<-[:HAS_SNAPSHOT]-(a) RETURN DISTINCT a }
   RETURN u.id AS id`,
  'MATCH (x:Assertion) WHERE NOT EXISTS { (x)-[:ABOUT]->(:Claim) } OR NOT EXISTS { (x)-[:MADE_IN]->() } RETURN x.id AS id',
];
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

async function exported(): Promise<string> {
  let text = '';
  await exportGraph(graph.bulk, async (piece) => {
    text += piece;
  });
  return text;
}

it('each of many copies taken during ingestion restores to a whole graph with the same hash, of which the doctor says no ill, and no article is lost', async () => {
  const { ingest, doctor } = storyServices(graph.stores, STORIES);
  const [first, ...rest] = STORIES;
  if (first !== undefined) await ingest.ingest(first.record);
  let ingested = 1;
  const ingesting = (async () => {
    const queue = [...rest];
    const worker = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        await ingest.ingest(next.record);
        ingested += 1;
      }
    };
    await Promise.all([worker(), worker(), worker()]);
  })();
  const copies: { readonly text: string; readonly before: number; readonly after: number }[] = [];
  while (ingested < STORIES.length && copies.length < 12) {
    const before = ingested;
    copies.push({ text: await exported(), before, after: ingested });
  }
  await ingesting;
  const [row] = await graph.cypher('MATCH (a:Article) RETURN toFloat(count(a)) AS articles');
  expect(row).toEqual({ articles: STORIES.length });

  const articlesOf = (text: string): number => JSON.parse(text.split('\n')[0] ?? '').nodes.Article;
  const sizes = copies.map(({ text }) => articlesOf(text));
  expect(new Set(sizes).size).toBeGreaterThan(1);
  for (const { text, before } of [copies[0], copies[copies.length >> 1], copies.at(-1)].filter(
    (copy) => copy !== undefined,
  )) {
    expect(articlesOf(text)).toBeGreaterThanOrEqual(before);
    const parts = {
      store: graph.bulk,
      migrate: graph.migrate,
      migrations: await graph.migrations(),
    };
    async function* open() {
      yield Buffer.from(text);
    }
    await importGraph(parts, open, { replace: true });
    expect(sha256(await exported())).toBe(sha256(text));
    for (const half of HALVES) expect(await graph.cypher(half)).toEqual([]);
    const { checks, healthy } = await doctor.examine();
    expect(checks.filter(({ total }) => total > 0)).toEqual([]);
    expect(healthy).toBe(true);
  }
}, 600_000);
