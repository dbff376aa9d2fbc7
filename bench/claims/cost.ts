/**
 * What relating and writing one new article of 30 claims costs as the graph grows:
 * `npx tsx bench/claims/cost.ts [--sizes 1000,10000,100000] [--rounds 5] [--seed 7]`. It starts a Neo4j of its own in a
 * temporary folder, or EMPTIES the one that HEARSAY_BENCH_NEO4J_URI (with _USERNAME and _PASSWORD) names.
 */

import { parseArgs } from 'node:util';
import type { ProfiledPlan } from 'neo4j-driver';
import { claimId } from '../../src/domain/ids.ts';
import { Database } from '../../src/graph/database.ts';
import { openGraph, storesOf } from '../../src/graph/index.ts';
import type { ArticleWrite } from '../../src/graph/ingest-stores.ts';
import { writeArticle } from '../../src/graph/stores/article-writer.ts';
import { RecordingDatabase } from '../graph/measure.ts';
import { withNeo4j } from '../graph/neo4j.ts';
import { articlesOf } from '../graph/synthetic.ts';
import { claimOfNumber, claimsOf, hashedEmbedding } from '../graph/synthetic-claims.ts';
import { growClaims } from './grow.ts';

const CLAIMS_OF_ARTICLE = 30;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '7' },
  },
});

interface Cost {
  readonly dbHits: number;
  readonly milliseconds: number;
}

await withNeo4j(async (connection) => {
  const graph = await openGraph(connection);
  const database = new Database(connection, { timeoutMs: 600_000 });
  const recorder = new RecordingDatabase(connection);
  try {
    await graph.migrate();
    console.log('claims in the graph | relating: db hits      ms | writing: db hits      ms');
    for (const size of values.sizes.split(',').map(Number)) {
      const started = performance.now();
      await growClaims(database, size, Number(values.seed));
      console.error(`Grew to ${size} in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
      const relating = await best(() => relate(database, recorder, size));
      const writing = await best(() => write(database, size));
      console.log(
        `${String(size).padStart(19)} | ${cells(relating).padStart(25)} | ${cells(writing).padStart(24)}`,
      );
    }
  } finally {
    await Promise.all([graph.close(), database.close(), recorder.close()]);
  }
});

/** Of several rounds the quickest: the first ones plan and warm up. */
async function best(measure: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < Number(values.rounds); round++) costs.push(await measure());
  return costs.reduce((least, cost) => (cost.milliseconds < least.milliseconds ? cost : least));
}

/** Wordings like those of the graph, but none of them. */
function wordingsOf(size: number) {
  return Array.from({ length: CLAIMS_OF_ARTICLE }, (_, at) => {
    const { text } = claimOfNumber(Math.floor((size / CLAIMS_OF_ARTICLE) * at));
    const changed = text.replace(/report \d+/, 'it is said');
    return { text: changed, embedding: hashedEmbedding(changed) };
  });
}

async function relate(
  database: Database,
  recorder: RecordingDatabase,
  size: number,
): Promise<Cost> {
  const wordings = wordingsOf(size);
  const ask = async (over: Database): Promise<void> => {
    const { claimCandidates } = storesOf(over);
    await claimCandidates.clock();
    await claimCandidates.readAs(wordings.map(({ text }) => claimId(text)));
    await claimCandidates.candidates(wordings);
  };
  recorder.sent.length = 0;
  await ask(recorder);
  let dbHits = 0;
  for (const { text, params } of recorder.sent) {
    const { summary } = await database.driver.executeQuery(`PROFILE ${text}`, params);
    if (summary.profile !== false) dbHits += hitsOf(summary.profile);
  }
  const started = performance.now();
  await ask(database);
  return { dbHits, milliseconds: performance.now() - started };
}

/** Writes an article that the graph does not have, counts, and takes it back. */
async function write(database: Database, size: number): Promise<Cost> {
  const article = newArticle(size);
  const session = database.driver.session();
  const transaction = session.beginTransaction();
  let dbHits = 0;
  const started = performance.now();
  try {
    await writeArticle(
      {
        run: async (query, params) => {
          const sent = query.params.parse(params);
          const { summary } = await transaction.run(`PROFILE ${query.text}`, sent);
          if (summary.profile !== false) dbHits += hitsOf(summary.profile);
          return [];
        },
      },
      article,
    );
    return { dbHits, milliseconds: performance.now() - started };
  } finally {
    await transaction.rollback();
    await session.close();
  }
}

/** An article of another corpus whose claims are partly those of the graph. */
function newArticle(size: number): ArticleWrite {
  const [write] = [...articlesOf({ quotes: 5, seed: 4711 })];
  if (write === undefined) throw new Error('The corpus is empty.');
  const parts = Array.from({ length: CLAIMS_OF_ARTICLE / 3 }, (_, at) =>
    claimsOf(write, Math.floor((size / 40) * (at + 1))),
  );
  const [first] = parts;
  if (first === undefined) throw new Error('The article makes no claims.');
  return {
    ...write,
    claims: {
      ...first,
      claims: parts.flatMap(({ claims }) => claims),
      assertions: parts.flatMap(({ assertions }) => assertions),
      relations: parts.flatMap(({ relations }) => relations),
    },
  };
}

function hitsOf(plan: ProfiledPlan): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}

function cells({ dbHits, milliseconds }: Cost): string {
  return `${dbHits} ${milliseconds.toFixed(0).padStart(7)}`;
}
