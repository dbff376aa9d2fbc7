/**
 * How often verification is right, on queries made by program from annotated articles:
 * `npx tsx bench/verify/run.ts ARTICLES.jsonl [--articles 120] [--each 40] [--seed 7] [--wrong]`. ARTICLES is in the
 * format of bench/verify/annotated.ts. It starts a Neo4j of its own in a temporary folder, or EMPTIES the one that
 * HEARSAY_BENCH_NEO4J_URI (with _USERNAME and _PASSWORD) names, unless `--keep` says that the articles are in it.
 */

import { parseArgs } from 'node:util';
import type { Verdict } from '../../src/domain/vocabulary.ts';
import { createReader } from '../../src/extract/index.ts';
import { Database } from '../../src/graph/database.ts';
import { openGraph } from '../../src/graph/index.ts';
import { createServices, type Services } from '../../src/services/index.ts';
import { emptyGraph, withNeo4j } from '../graph/neo4j.ts';
import { type AnnotatedArticle, readAnnotated } from './annotated.ts';
import { type Query, queriesFrom } from './queries.ts';
import { Chance } from './random.ts';
import { type Answered, printTables } from './tables.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '120' },
    each: { type: 'string', default: '40' },
    seed: { type: 'string', default: '7' },
    wrong: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('Expected a file of annotated articles.');
const seed = Number(values.seed);
// The articles do not depend on the seed of the queries, so that a graph can be kept.
const shuffled = new Chance(1).shuffled(readAnnotated(file));
const articles = shuffled.slice(0, Number(values.articles));
const strangers = shuffled.slice(Number(values.articles));
const queries = queriesFrom(articles, strangers, { each: Number(values.each), seed });

await withNeo4j(async (connection) => {
  const graph = await openGraph(connection);
  const reader = await createReader({ threads: 'auto' });
  const services = createServices({
    stores: graph.stores,
    reader: async () => reader,
    now: () => new Date('2025-01-01T00:00:00Z'),
  });
  try {
    await graph.migrate();
    if (!values.keep) {
      const database = new Database(connection, { timeoutMs: 600_000 });
      await emptyGraph(database).finally(() => database.close());
      await ingest(services, articles);
    }
    const start = performance.now();
    const answered: Answered[] = [];
    for (const query of queries) answered.push(await answer(services, query));
    const each = (performance.now() - start) / queries.length;
    printTables(answered, values.wrong);
    console.log(`\n${articles.length} articles, ${each.toFixed(0)} ms a query.`);
  } finally {
    await reader.close();
    await graph.close();
  }
});

async function ingest({ ingest }: Services, all: readonly AnnotatedArticle[]): Promise<void> {
  const queue = [...all];
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      await ingest.ingest({ id: next.id, text: next.text });
    }
  };
  await Promise.all([work(), work(), work()]);
}

async function answer({ verify }: Services, query: Query): Promise<Answered> {
  const { verdict, partial, explanation, evidence } = await verify.verify(query);
  const [best] = evidence;
  const got: Verdict = verdict;
  return { query, verdict: got, partial, explanation, passage: best?.context.text ?? '' };
}
