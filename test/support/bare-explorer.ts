/** What a file of tests of the page works on that brings its own articles: a server on an empty graph, and a new page for each test. */

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Config } from '../../src/server/config.ts';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { openBrowser, type TestBrowser } from './browser.ts';
import { openTestGraph, type TestGraph } from './graph.ts';
import { ingestInto } from './ingest-into.ts';

export let graph: TestGraph;
export let server: TestServer;
export let page: Page;
/** Reads one more article, without its claims, and gives its id. */
export let ingest: ReturnType<typeof ingestInto>;

/** Starts and stops them around the tests of a file; `prepare` runs once, `config` changes how the server is run. */
export function useBareExplorer(
  prepare: () => Promise<void> = async () => {},
  config: Partial<Config> = {},
): void {
  let browser: TestBrowser;
  beforeAll(async () => {
    graph = await openTestGraph();
    server = await startTestServer(graph, { requestTimeoutMs: 240_000, ...config });
    ingest = ingestInto(server);
    browser = await openBrowser();
    await prepare();
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    await graph.close();
  });
  beforeEach(async () => {
    page = await browser.context.newPage();
  });
  afterEach(async () => {
    await page.close();
  });
}
