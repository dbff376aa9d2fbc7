/** Fills a graph with the made-up corpus. */

import type { Database } from '../../src/graph/database.ts';
import { bulkWrite, countArticles } from './bulk-write.ts';
import { emptyGraph } from './neo4j.ts';
import { articlesOf } from './synthetic.ts';

const BATCH = 400;

/** Empties the graph, then writes so many quotes; says on standard error how long that took. */
export async function grow(database: Database, quotes: number, seed: number): Promise<void> {
  const start = performance.now();
  await emptyGraph(database);
  const emptied = performance.now();
  let batch = [];
  for (const write of articlesOf({ quotes, seed })) {
    batch.push(write);
    if (batch.length === BATCH) {
      await bulkWrite(database, batch);
      batch = [];
    }
  }
  if (batch.length > 0) await bulkWrite(database, batch);
  await countArticles(database);
  const seconds = (performance.now() - emptied) / 1000;
  console.error(
    `Emptied in ${((emptied - start) / 1000).toFixed(1)} s, grew to ${quotes} quotes in ${seconds.toFixed(1)} s.`,
  );
}
