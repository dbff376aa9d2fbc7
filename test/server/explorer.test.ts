/** How the server serves the built page: its files, its addresses, and nothing else of the disk. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml' };

let graph: TestGraph;
let folder: string;
let server: TestServer;

beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-explorer-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Hearsay</title>');
  await writeFile(path.join(folder, 'assets/app-1a2b3c.js'), 'export {};');
  await writeFile(path.join(folder, '../secret.txt'), 'secret');
  server = await startTestServer(graph, {}, null, folder);
});
afterAll(async () => {
  await server.close();
  await graph.close();
  await rm(folder, { recursive: true });
});

describe('the explorer', () => {
  it('is the page at the root, and at every address that a browser navigates to', async () => {
    for (const address of ['/', '/?words=peace', '/speaker/speaker_1', '/nothing']) {
      const response = await fetch(`${server.url}${address}`, { headers: BROWSER });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<title>Hearsay</title>');
    }
  });

  it('keeps files with hashed names for good', async () => {
    const response = await fetch(`${server.url}/assets/app-1a2b3c.js`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('takes scripts, styles and data from this server only', async () => {
    const { headers } = await fetch(server.url, { headers: BROWSER });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('gives no file outside its folder, and no page in place of a missing one', async () => {
    for (const address of ['/assets/gone.js', '/assets/..%2f..%2fsecret.txt', '/../secret.txt']) {
      const response = await fetch(`${server.url}${address}`);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('secret');
    }
  });

  it('loads without credentials, as people sign in on it, and so does GraphiQL', async () => {
    const token = 'a-token-of-more-than-thirty-two-letters';
    const guarded = await startTestServer(graph, { token }, null, folder);
    try {
      expect((await fetch(guarded.url, { headers: BROWSER })).status).toBe(200);
      expect((await fetch(`${guarded.url}/assets/app-1a2b3c.js`)).status).toBe(200);
      expect((await fetch(`${guarded.url}/graphql`, { headers: BROWSER })).status).toBe(200);
      expect((await fetch(`${guarded.url}/graphql`)).status).toBe(401);
    } finally {
      await guarded.close();
    }
  });

  it('says how it is built where it is not', async () => {
    const bare = await startTestServer(graph, {}, null, path.join(folder, 'nowhere'));
    try {
      const response = await fetch(bare.url, { headers: BROWSER });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('npm run build');
    } finally {
      await bare.close();
    }
  });
});
