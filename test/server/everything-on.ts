/** A server with all that can be switched on: Redis, traces, metrics, every way of signing in, limits on how often one may ask. */

import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll } from 'vitest';
import { ROLES, type Role } from '../../src/domain/viewer.ts';
import type { Graph } from '../../src/graph/index.ts';
import { issueKey } from '../../src/server/auth/api-keys.ts';
import { startTracing } from '../../src/server/operations/tracing.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { startRedis } from '../support/redis.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const SECRET = 'a-secret-of-more-than-thirty-two-letters';
const OTLP = 'OTEL_EXPORTER_OTLP_ENDPOINT';

export interface FullServer extends TestServer {
  /** The header that signs in somebody of a role. */
  as(role: Role): { readonly authorization: string };
  /** All that has reached the collector of traces. */
  readonly traces: readonly string[];
  /** The keys in Redis. */
  keptInRedis(): Promise<readonly string[]>;
}

/** Starts it on an empty graph for the tests of a file, which ask for it once they run. */
export function everythingOn(): () => FullServer {
  let graph: TestGraph;
  let server: FullServer;
  beforeAll(async () => {
    graph = await openTestGraph();
    server = await startWithEverythingOn(graph);
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });
  return () => server;
}

/** Starts it. Traces are the process's own, so it is for one server at a time. */
export async function startWithEverythingOn(
  graph: Pick<Graph, 'stores' | 'subgraphs' | 'ping'>,
): Promise<FullServer> {
  const home = await mkdtemp(path.join(tmpdir(), 'hearsay-everything-'));
  const keys = new Map<Role, string>();
  for (const role of ROLES) {
    const { key } = await issueKey(home, { name: role, role, expiresAt: null }, new Date());
    keys.set(role, key);
  }
  const redis = await startRedis();
  const collector = await startCollector();
  process.env[OTLP] = collector.url;
  const endTracing = await startTracing(process.env);
  const jwt = { keys: { secret: SECRET }, issuer: null, audience: null, roleClaim: 'role' };
  const server = await startTestServer(graph, {
    ...{ home, jwt, token: `${SECRET}-token`, redisUrl: redis.url, rateLimit: 600 },
    metrics: { host: '127.0.0.1', port: 0 },
  });
  return {
    ...server,
    as: (role) => ({ authorization: `Bearer ${keys.get(role)}` }),
    traces: collector.traces,
    async keptInRedis() {
      const looking = new Redis(redis.url);
      const keys = await looking.keys('*');
      looking.disconnect();
      return keys;
    },
    async close() {
      await server.close();
      await endTracing();
      delete process.env[OTLP];
      collector.close();
      await redis.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function startCollector() {
  const traces: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    traces.push(body);
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return { url: `http://127.0.0.1:${port}`, traces, close: () => void server.close() };
}
