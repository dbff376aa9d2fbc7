/**
 * How the main questions behave as the graph grows: `npx tsx bench/graph/scale.ts [--sizes 1000,10000,100000]
 * [--rounds 30] [--seed 7]`. It starts a Neo4j of its own in a temporary folder, or EMPTIES the one that
 * HEARSAY_BENCH_NEO4J_URI (with _USERNAME and _PASSWORD) names.
 */

import { parseArgs } from 'node:util';
import { Database } from '../../src/graph/database.ts';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { grow } from './grow.ts';
import { measure, RecordingDatabase, type Timing } from './measure.ts';
import { withNeo4j } from './neo4j.ts';
import { questionsOn } from './questions.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '30' },
    seed: { type: 'string', default: '7' },
  },
});

await withNeo4j(async (connection) => {
  const graph = await openGraph(connection);
  const database = new Database(connection, { timeoutMs: 600_000 });
  const recorder = new RecordingDatabase(connection);
  try {
    await graph.migrate();
    for (const quotes of values.sizes.split(',').map(Number)) {
      await grow(database, quotes, Number(values.seed));
      print(quotes, await timeAll(graph, database, recorder));
    }
  } finally {
    await Promise.all([graph.close(), database.close(), recorder.close()]);
  }
});

async function timeAll(
  graph: Graph,
  database: Database,
  recorder: RecordingDatabase,
): Promise<readonly Timing[]> {
  const { items } = await graph.stores.quotes.page({}, { first: 20, after: null });
  const total = await graph.stores.quotes.count({});
  const { records } = await database.driver.executeQuery(
    'MATCH (q:Quote) WHERE q.orderKey > "" WITH q ORDER BY q.orderKey DESC SKIP toInteger($n) LIMIT 1 RETURN q.orderKey AS sort, q.id AS id',
    { n: Math.floor(total / 2) },
  );
  const middle = { sort: String(records[0]?.get('sort')), id: String(records[0]?.get('id')) };
  const ids = items.map(({ item }) => item.id);

  const timings: Timing[] = [];
  for (const question of questionsOn(Number(values.seed), ids, middle)) {
    timings.push(await measure(database, recorder, question, Number(values.rounds)));
  }
  return timings;
}

function print(quotes: number, timings: readonly Timing[]): void {
  const cell = (value: number): string => value.toFixed(1).padStart(8);
  console.log(`\n${quotes} quotes, milliseconds over ${values.rounds} rounds`);
  console.log(
    `${'question'.padEnd(42)}${'db hits'.padStart(10)} | ${'stores p50'.padStart(10)} ${'p95'.padStart(8)} | ${'driver p50'.padStart(10)} ${'p95'.padStart(8)}`,
  );
  for (const { name, dbHits, stores, driver } of timings) {
    console.log(
      `${name.padEnd(42)}${String(dbHits).padStart(10)} |   ${cell(stores.p50)} ${cell(stores.p95)} |   ${cell(driver.p50)} ${cell(driver.p95)}`,
    );
  }
}
