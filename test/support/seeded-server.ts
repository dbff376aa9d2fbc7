/** The real server with the built page over the five seeds, read by the real reader, and a real browser beside it. */

import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { inject } from 'vitest';
import { createClaimModels } from '../../src/extract/claim-models/index.ts';
import { claimJudge } from '../../src/services/claims/judge-pair.ts';
import { exportGraph } from '../../src/services/interchange/export-graph.ts';
import { readGraphFile, writeGraphFile } from '../../src/services/interchange/graph-file.ts';
import { importGraph } from '../../src/services/interchange/import-graph.ts';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { openBrowser } from './browser.ts';
import { openTestGraph, type TestGraph } from './graph.ts';
import { ingestInto } from './ingest-into.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SEEDS = path.join(ROOT, 'seeds');

export interface SeededServer extends TestServer {
  readonly context: BrowserContext;
  /** Where its keys are looked for; there are none at first. */
  readonly home: string;
  /** Reads one more article, and gives its id. */
  ingest(input: Readonly<Record<string, unknown>>): Promise<string>;
  /** The id of the article whose title begins so. */
  articleId(title: string): Promise<string>;
}

export async function startSeededServer(): Promise<SeededServer> {
  if (!existsSync(path.join(ROOT, 'dist/explorer/index.html'))) {
    throw new Error('The page is not built; run `npm run build` first.');
  }
  const graph = await openTestGraph({ timeoutMs: 240_000 });
  const home = await mkdtemp(path.join(tmpdir(), 'hearsay-explorer-'));
  const models = createClaimModels();
  const server = await startTestServer(
    graph,
    { requestTimeoutMs: 240_000, home },
    { models: async () => models, judge: claimJudge },
  );
  const ingest = ingestInto(server);
  await seed(graph, ingest);
  const browser = await openBrowser();
  return {
    ...server,
    context: browser.context,
    home,
    ingest,
    async articleId(title) {
      const { data } = await server.ask('{ articles(first: 100) { nodes { id title } } }');
      const nodes: readonly { readonly id: string; readonly title: string }[] = data.articles.nodes;
      const found = nodes.find((node) => node.title.startsWith(title));
      if (found === undefined) throw new Error(`No article's title begins with "${title}".`);
      return found.id;
    },
    async close() {
      await browser.close();
      await server.close();
      await models.close();
      await graph.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Reading the seeds takes long: the first file of tests does, and leaves a copy of the graph to the others. */
async function seed(graph: TestGraph, ingest: SeededServer['ingest']): Promise<void> {
  const copy = path.join(inject('scratch'), 'seeds.jsonl');
  const { bulk: store, migrate } = graph;
  if (existsSync(copy)) {
    const parts = { store, migrate, migrations: await graph.migrations() };
    await importGraph(parts, () => readGraphFile(copy), { replace: true });
    return;
  }
  const manifest: {
    readonly articles: readonly Readonly<Record<'file' | 'id' | 'outlet', string>>[];
  } = JSON.parse(readFileSync(path.join(SEEDS, 'manifest.json'), 'utf8'));
  for (const { file, id, outlet } of manifest.articles) {
    await ingest({ id, outlet, text: readFileSync(path.join(SEEDS, file), 'utf8') });
  }
  await writeGraphFile(copy, (write) => exportGraph(store, write));
}
