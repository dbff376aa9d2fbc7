/** The server around GraphQL: pages, headers, sizes, and who may ask. */

import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../src/server/index.ts';
import { createLog } from '../../src/server/log.ts';
import { createServices } from '../../src/services/index.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { ask, startTestServer, type TestServer } from './test-server.ts';

let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openTestGraph();
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

/** A request that names another host than the one it goes to, which fetch does not allow. */
async function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

describe('the pages', () => {
  it('say that the process is alive and that Neo4j answers', async () => {
    const health = await fetch(`${server.url}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await fetch(`${server.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('give GraphiQL to browsers, with the example queries, all of it from here', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('Which quotes reach us at second hand?');
    expect(page).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="?https?:/);
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*connect-src 'self'/,
    );
  });

  it('are few', async () => {
    const response = await fetch(`${server.url}/admin`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
    const posted = await fetch(`${server.url}/health`, { method: 'POST', body: '{}' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('every answer', () => {
  it.each(['/', '/health', '/graphql', '/nothing'])(
    'from %s has the security headers',
    async (path) => {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('is for this origin only', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('leaves a line in the log, without the query', async () => {
    await ask(server.url, '{ speakers(filter: { text: "Wintermute" }) { totalCount } }');
    const line = JSON.parse(server.logged.at(-1) ?? '{}');
    expect(line).toMatchObject({ method: 'POST', path: '/graphql', status: 200, msg: 'Answered' });
    expect(server.logged.join()).not.toContain('Wintermute');
  });
});

describe('a request', () => {
  it('that a form of a hostile page can send is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: 'query={__typename}',
      });
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('x-graphql-yoga-csrf');
    }
  });

  it('of 6 MB is taken, and a larger one refused with 413, whether or not it says its size', async () => {
    const query = (bytes: number) =>
      JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(bytes) } });
    const post = (body: string | ReadableStream) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        ...(typeof body === 'string' ? {} : { duplex: 'half' as const }),
      });
    expect((await post(query(5_900_000))).status).toBe(200);
    expect((await post(query(6_000_000))).status).toBe(413);
    const chunked = new Blob([query(6_500_000)]).stream();
    expect((await post(chunked)).status).toBe(413);
    expect((await ask(server.url, '{ __typename }')).status).toBe(200);
  });

  it('addressed to another host is refused on loopback: DNS rebinding', async () => {
    expect(await statusFor(`${server.url}/`, 'evil.example')).toBe(421);
    expect(await statusFor(`${server.url}/health`, 'localhost:4000')).toBe(200);
    expect(await statusFor(`${server.url}/health`, '[::1]:4000')).toBe(200);
  });
});

describe('a server with a token', () => {
  const token = 'a-token-of-more-than-thirty-two-letters';

  it('answers those who bear it, and nobody else', async () => {
    const guarded = await startTestServer(graph, { token, host: '0.0.0.0' });
    try {
      const url = guarded.url.replace('localhost', '127.0.0.1');
      const refused = await fetch(`${url}/graphql?query={__typename}`);
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toContain('Bearer');
      // People sign in on the pages, which hold nothing of the graph.
      expect((await fetch(`${url}/`)).status).not.toBe(401);
      // An orchestrator's health checks have no key.
      for (const path of ['/health', '/ready']) {
        expect((await fetch(`${url}${path}`)).status).toBe(200);
      }
      const page = await fetch(`${url}/graphql?query={viewer{id}}`, {
        headers: { accept: 'text/html' },
      });
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
      for (const authorization of [token, `Bearer ${token}x`, 'Bearer ', `Basic ${token}`]) {
        const { status, errors } = await ask(url, '{ __typename }', {}, { authorization });
        expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
      }
      const { data } = await ask(url, '{ __typename }', {}, { authorization: `Bearer ${token}` });
      expect(data).toEqual({ __typename: 'Query' });
      const { logged } = guarded;
      expect(logged.join()).not.toContain(token);
    } finally {
      await guarded.close();
    }
  });

  it('is the only one that others than this machine can reach', async () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.5', 'example.org']) {
      await expect(startTestServer(graph, { host })).rejects.toMatchObject({
        code: 'BAD_CONFIG',
        message: expect.stringContaining('HEARSAY_TOKEN'),
      });
    }
  });
});

describe('a server that cannot start', () => {
  const start = (host: string, port: number) =>
    startServer({
      config: {
        ...{ host, port, home: '/nowhere', token: 'x'.repeat(32), jwt: null, rateLimit: 0 },
        ...{ metrics: null, redisUrl: null, requestTimeoutMs: 1_000, subscriptionMs: 1_000 },
      },
      graph,
      services: createServices({
        stores: graph.stores,
        reader: () => Promise.reject(new Error('not needed')),
        now: () => new Date(),
      }),
      log: createLog('silent'),
    });

  it('says which port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(start('127.0.0.1', port)).rejects.toMatchObject({
      code: 'IN_USE',
      message: expect.stringContaining(`Port ${port}`),
    });
  });

  it('says which address this machine does not have', async () => {
    await expect(start('192.0.2.1', 0)).rejects.toMatchObject({ code: 'BAD_CONFIG' });
  });
});
