/** What a file of tests of the page works on: one seeded server for all of them, and a new page for each. */

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type SeededServer, startSeededServer } from './seeded-server.ts';

export let server: SeededServer;
export let page: Page;

/** Starts and stops them around the tests of a file; `prepare` runs once, when the seeds are read. */
export function useExplorer(prepare: () => Promise<void> = async () => {}): void {
  beforeAll(async () => {
    server = await startSeededServer();
    await server.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await prepare();
  }, 600_000);
  afterAll(async () => {
    await server.close();
  });
  beforeEach(async () => {
    page = await server.context.newPage();
  });
  afterEach(async () => {
    await page.close();
  });
}
