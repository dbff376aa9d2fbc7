/** What copying the whole graph costs: export, import and export again of a made-up corpus; the two exports must be the same bytes. */

import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Database } from '../../src/graph/database.ts';
import { openGraph } from '../../src/graph/index.ts';
import { exportGraph } from '../../src/services/interchange/export-graph.ts';
import { readGraphFile, writeGraphFile } from '../../src/services/interchange/graph-file.ts';
import { importGraph } from '../../src/services/interchange/import-graph.ts';
import { grow } from './grow.ts';
import { withNeo4j } from './neo4j.ts';

const { values } = parseArgs({ options: { quotes: { type: 'string', default: '100000' } } });
const quotes = Number(values.quotes);

await withNeo4j(async (connection) => {
  const graph = await openGraph(connection);
  const database = new Database(connection);
  const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-copy-'));
  try {
    await graph.migrate();
    await grow(database, quotes, 1);
    const first = path.join(folder, 'first.jsonl');
    const second = path.join(folder, 'second.jsonl');
    const copy = (file: string) => writeGraphFile(file, (write) => exportGraph(graph.bulk, write));
    const report = await timed('export', () => copy(first));
    const parts = {
      store: graph.bulk,
      migrate: graph.migrate,
      migrations: await graph.migrations(),
    };
    await timed('import', () => importGraph(parts, () => readGraphFile(first), { replace: true }));
    await timed('export', () => copy(second));
    const megabytes = Math.round((await stat(first)).size / 1e6);
    const same = (await digest(first)) === (await digest(second));
    console.log(
      `${quotes} quotes: ${report.nodes} nodes, ${report.relationships} relationships, ${megabytes} MB; ` +
        `the second export is ${same ? 'byte-equal' : 'DIFFERENT'}`,
    );
    if (!same) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
    await database.close();
    await graph.close();
  }
});

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 200);
  const start = performance.now();
  try {
    return await work();
  } finally {
    clearInterval(watch);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${what}: ${seconds} s, ${Math.round(peak / 1e6)} MB of memory at most`);
  }
}

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of readGraphFile(file)) hash.update(chunk);
  return hash.digest('hex');
}
