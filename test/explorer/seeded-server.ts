/** The real server with the built page over the five seeds, read by the real reader, and a real browser beside it. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { createClaimModels } from '../../src/extract/claim-models/index.ts';
import type { Config } from '../../src/server/config.ts';
import { claimJudge } from '../../src/services/claims/judge-pair.ts';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { openBrowser } from '../support/browser.ts';
import { openTestGraph } from '../support/graph.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SEEDS = path.join(ROOT, 'seeds');

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) { article { id } }
}`;

export interface SeededServer extends TestServer {
  readonly context: BrowserContext;
  /** Reads one more article, and gives its id. */
  ingest(input: Readonly<Record<string, unknown>>): Promise<string>;
  /** The id of the article whose title begins so. */
  articleId(title: string): Promise<string>;
}

/** Starts all of it; `home` is where keys are looked for. Close it in `afterAll`. */
export async function startSeededServer(
  home: Partial<Pick<Config, 'home'>> = {},
): Promise<SeededServer> {
  if (!existsSync(path.join(ROOT, 'dist/explorer/index.html'))) {
    throw new Error('The page is not built; run `npm run build` first.');
  }
  const graph = await openTestGraph({ timeoutMs: 240_000 });
  const models = createClaimModels();
  const server = await startTestServer(
    graph,
    { requestTimeoutMs: 240_000, ...home },
    { models: async () => models, judge: claimJudge },
  );
  const ingest: SeededServer['ingest'] = async (input) => {
    const { data, errors } = await server.ask(INGEST, { input });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.ingestArticle.article.id;
  };
  const manifest: {
    readonly articles: readonly Readonly<Record<'file' | 'id' | 'outlet', string>>[];
  } = JSON.parse(readFileSync(path.join(SEEDS, 'manifest.json'), 'utf8'));
  for (const { file, id, outlet } of manifest.articles) {
    await ingest({ id, outlet, text: readFileSync(path.join(SEEDS, file), 'utf8') });
  }
  const browser = await openBrowser();
  return {
    ...server,
    context: browser.context,
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
    },
  };
}
