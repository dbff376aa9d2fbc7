/** What a server tells of itself to those who run it: traces, metrics and logs, none of which holds a secret or a word of an article. */

import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { addressOf, startServing } from '../cli/serve-hearsay.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { ask } from './test-server.ts';

const TOKEN = 'telltale-token-0123456789-0123456789';
const WORDS = 'Wintermute shall be closed at midnight';
const TEXT = `“${WORDS},” said Anna Keller, the mayor.`;
/** Part of all that must never be told; also what is wrong with it. */
const TELLTALES = [TOKEN, 'telltale', 'Wintermute', 'Anna', 'Keller'];

const SPANS = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.unknown(),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
});

const traces: string[] = [];
let logs = '';
let collector: Server;
let folder: string;
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-telemetry-'));
  collector = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.url === '/v1/traces') traces.push(body);
    response.end('{}');
  });
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  await serveAndAsk();
});
afterAll(async () => {
  collector.close();
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

/** One life of a server: things go well, and wrong in every way that a client has. */
async function serveAndAsk(): Promise<void> {
  const address = collector.address();
  const port = typeof address === 'object' ? address?.port : '';
  const server = startServing(inject('neo4j'), {
    ...{ HEARSAY_HOME: folder, HEARSAY_TOKEN: TOKEN },
    ...{ LOG_LEVEL: 'trace', HEARSAY_METRICS_PORT: '0' },
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_SERVICE_NAME: 'newsroom',
  });
  const url = await addressOf(server);
  const as = (token: string) => ({ authorization: `Bearer ${token}` });
  const read = 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { status } }';
  const { data } = await ask(url, read, { input: { text: TEXT } }, as(TOKEN));
  expect(data).toEqual({ ingestArticle: { status: 'CREATED' } });
  const job = 'mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) { id } }';
  const files = [{ name: 'a.jsonl', content: `{"text": "${WORDS}` }];
  await ask(url, job, { input: { files } }, as(TOKEN));
  await ask(url, `{ speakers(filter: { text: "Keller" }) { totalCount } }`, {}, as(TOKEN));
  await ask(url, '{ Wintermute }', {}, as(TOKEN));
  await ask(url, read, { input: { text: TEXT, url: 'Wintermute' } }, as(TOKEN));
  await ask(url, '{ viewer { name } }', {}, as(`${TOKEN}-wrong`));
  await fetch(`${url}/nothing?Keller`, { headers: as(TOKEN) });
  await fetch(`${url}/graphql`, { method: 'POST', body: TEXT, headers: as(TOKEN) });
  server.kill('SIGTERM');
  const { exitCode, stderr } = await server;
  expect(exitCode).toBe(0);
  logs = String(stderr);
}

it('sends its traces where OpenTelemetry says, the work of Neo4j within the request that asked for it', () => {
  const all = traces.flatMap((body) => SPANS.parse(JSON.parse(body)).resourceSpans);
  expect(JSON.stringify(all[0]?.resource)).toContain('newsroom');
  const spans = all.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  const statement = spans.find(({ name }) => name === 'ingest');
  const request = spans.find(({ spanId }) => spanId === statement?.parentSpanId);
  expect(request).toMatchObject({ name: 'POST /graphql', traceId: statement?.traceId });
});

it('logs JSON lines, one for each request', () => {
  const lines = logs.split('\n').filter((line) => line.startsWith('{'));
  const answered = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'Answered');
  expect(answered.length).toBeGreaterThanOrEqual(8);
  expect(answered[0]).toMatchObject({ method: 'POST', path: '/graphql', status: 200 });
});

it.each([
  ['traces', () => traces.join('\n')],
  ['logs', () => logs],
])('has no secret and no word of an article in its %s', (_, text) => {
  expect(text()).not.toBe('');
  for (const telltale of [...TELLTALES, inject('neo4j').password]) {
    expect(text()).not.toContain(telltale);
  }
});
