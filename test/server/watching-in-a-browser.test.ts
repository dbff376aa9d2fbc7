/** Watching from pages: those of the server by what a browser has for it, those of others not at all. */

import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { issueKey } from '../../src/server/auth/api-keys.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { startRelay } from '../support/relay.ts';
import { makeChange } from './make-change.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const PAGE = '<!doctype html><title>A page</title>';
const QUERY = 'subscription { changed(after: 0) { seq } }';
const ADDRESS = `/graphql?query=${encodeURIComponent(QUERY)}`;

let folder: string;
let graph: TestGraph;
let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-watching-'));
  await writeFile(path.join(folder, 'index.html'), PAGE);
  graph = await openTestGraph();
  server = await startTestServer(graph, {}, null, folder);
  browser = await openBrowser();
});
beforeEach(() => graph.empty());
afterAll(async () => {
  await browser.close();
  await server.close();
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

async function pageAt(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

/** Opens an EventSource in the page, which goes on to note what it is told and whether it has given up. */
function watch(page: Page, url: string): Promise<void> {
  return page.evaluate((address) => {
    const noted = { told: [] as number[], gaveUp: false };
    Object.assign(window, { noted });
    const source = new EventSource(address);
    source.addEventListener('next', ({ data }) => {
      noted.told.push(JSON.parse(data).data.changed.seq);
    });
    source.addEventListener('error', () => {
      noted.gaveUp = source.readyState === EventSource.CLOSED;
    });
  }, url);
}

const noted = (page: Page): Promise<{ readonly told: number[]; readonly gaveUp: boolean }> =>
  page.evaluate('window.noted');
const told = async (page: Page) => (await noted(page)).told;
const gaveUp = async (page: Page) => (await noted(page)).gaveUp;

/** Statuses of the requests to GraphQL that the server has logged. */
const answered = (from: TestServer): number[] =>
  from.logged
    .map((line) => JSON.parse(line))
    .flatMap(({ path: at, status }) => (at === '/graphql' ? [status] : []));

describe('an EventSource', () => {
  it("of the server's own page is told of changes, and of those it missed when its connection was lost", async () => {
    const relay = await startRelay(server.url);
    const page = await pageAt(relay.url);
    await makeChange(graph);
    await watch(page, ADDRESS);
    await expect.poll(() => told(page)).toEqual([1]);
    relay.cut();
    await makeChange(graph);
    await makeChange(graph);
    relay.mend();
    await expect.poll(() => told(page)).toEqual([1, 2, 3]);
    await page.close();
    await relay.close();
  });

  it('comes back by itself when the server ends the subscription for its age, and hears each change once', async () => {
    const brief = await startTestServer(graph, { subscriptionMs: 500 }, null, folder);
    const page = await pageAt(brief.url);
    await watch(page, ADDRESS);
    await makeChange(graph);
    await expect.poll(() => told(page)).toEqual([1]);
    await expect.poll(() => answered(brief).length).toBeGreaterThan(0);
    await makeChange(graph);
    await expect.poll(() => told(page)).toEqual([1, 2]);
    await page.close();
    await brief.close();
  });

  it.each(['localhost', '127.0.0.1'])(
    'of a page of another origin, %s, is refused',
    async (host) => {
      const other = await serve(PAGE);
      const page = await pageAt(`http://${host}:${other.port}/`);
      const before = answered(server).length;
      await makeChange(graph);
      await watch(page, server.url + ADDRESS);
      await expect.poll(() => gaveUp(page)).toBe(true);
      // Not only is the answer kept from the page: there is none.
      await expect.poll(() => answered(server).slice(before)).toEqual([403]);
      expect(await told(page)).toEqual([]);
      await page.close();
      other.server.close();
    },
  );
});

describe('where people sign in', () => {
  it('every tab watches by fetch with the key of its user, and an EventSource, which can send none, does not', async () => {
    const home = await mkdtemp(path.join(tmpdir(), 'hearsay-watching-keys-'));
    const anna = { name: 'Anna', role: 'READER', expiresAt: null } as const;
    const { key } = await issueKey(home, anna, new Date());
    const guarded = await startTestServer(graph, { home }, null, folder);
    const tabs = await Promise.all([pageAt(guarded.url), pageAt(guarded.url)]);
    const firsts = tabs.map((tab) => tab.evaluate(firstByFetch, { query: QUERY, key }));
    await makeChange(graph);
    expect(await Promise.all(firsts)).toEqual([
      [200, 1],
      [200, 1],
    ]);
    const [tab] = tabs;
    if (tab === undefined) throw new Error('There is no tab.');
    await watch(tab, ADDRESS);
    await expect.poll(() => gaveUp(tab)).toBe(true);
    expect(await tab.evaluate(firstByFetch, { query: QUERY, key: 'none' })).toEqual([401, null]);
    await Promise.all(tabs.map((one) => one.close()));
    await guarded.close();
    await rm(home, { recursive: true, force: true });
  });
});

/** Runs in the page: the status, and the number of the first change that is told. */
async function firstByFetch({ query, key }: { readonly query: string; readonly key: string }) {
  const leave = new AbortController();
  const { status, body } = await fetch('/graphql', {
    ...{ method: 'POST', body: JSON.stringify({ query }), signal: leave.signal },
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${key}`,
    },
  });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
    if (done) return [status, null];
    text += value;
    const seq = /"seq":(\d+)/.exec(text)?.[1];
    if (seq === undefined) continue;
    leave.abort();
    return [status, Number(seq)];
  }
}

/** A server of somebody else, with one page. */
async function serve(page: string): Promise<{ readonly server: Server; readonly port: number }> {
  const other = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  return { server: other, port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
}
