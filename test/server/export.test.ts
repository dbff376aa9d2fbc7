/** Files in the formats of others over HTTP, for whoever may read. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueKey } from '../../src/server/auth/api-keys.ts';
import { FORMATS, writeFormat } from '../../src/services/interchange/formats/index.ts';
import { story, storyServices } from '../support/claims.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const STORY = story({
  ...{ id: 'a', outlet: 'Paper', url: 'https://paper.example/a' },
  says: [{ words: 'The harbour closed.', by: 'Ana Ruiz' }],
});

const LIST = 'quotes(first: 100) { nodes { article {';
const COSTLY = `{ ${LIST} ${LIST} ${LIST} id } } } } } } } } } }`;

let graph: TestGraph;
let server: TestServer;
let home: string;
let reader: string;
let quote: string;

beforeAll(async () => {
  graph = await openTestGraph();
  await storyServices(graph.stores, [STORY]).ingest.ingest(STORY.record);
  const [row] = await graph.cypher('MATCH (q:Quote) RETURN q.id AS id');
  quote = String(row?.['id']);
  home = await mkdtemp(path.join(tmpdir(), 'hearsay-export-'));
  const { key } = await issueKey(
    home,
    { name: 'Rita', role: 'READER', expiresAt: null },
    new Date(),
  );
  reader = `Bearer ${key}`;
  server = await startTestServer(graph, { home });
});
afterAll(async () => {
  await server.close();
  await graph.close();
  await rm(home, { recursive: true, force: true });
});

async function file(search: Record<string, string>, headers: object = { authorization: reader }) {
  const response = await fetch(`${server.url}/export?${new URLSearchParams(search)}`, {
    headers: { ...headers },
  });
  const { status, headers: answered } = response;
  return { status, headers: answered, text: await response.text() };
}

describe('a file', () => {
  it.each(FORMATS)('in %s is what the command line writes', async (format) => {
    const { status, headers, text } = await file({ format, ids: quote });
    expect(status).toBe(200);
    expect(text).toBe(await writeFormat(graph.subgraphs, format, [quote]));
    expect(headers.get('content-type')).toMatch(/^(application\/(ld\+json|xml)|text\/csv)/);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="hearsay\.[\w.]+"$/);
  });

  it('holds all whose ids a query answers with', async () => {
    const query = '{ quotes { nodes { id attributions { id candidates { speaker { id } } } } } }';
    const { text } = await file({ format: 'nodes-csv', query });
    const rows: { label: string }[] = parseCsv(text, { columns: true });
    expect(rows.map(({ label }) => label)).toEqual(['Attribution', 'Quote', 'Speaker']);
  });
});

describe('a request', () => {
  it('may name a thousand things', async () => {
    const others = Array.from(
      { length: 999 },
      (_, n) => `attribution_${String(n).padStart(32, '0')}`,
    );
    const { status, text } = await file({ format: 'nodes-csv', ids: [quote, ...others].join() });
    expect(status).toBe(200);
    expect(parseCsv(text, { columns: true })).toHaveLength(1);
  });
});

describe('no file', () => {
  it('is for those who have not signed in, nor for what is no reading of the graph', async () => {
    expect((await file({ format: 'graphml', ids: quote }, {})).status).toBe(401);
    const posted = await fetch(`${server.url}/export?format=graphml&ids=${quote}`, {
      ...{ method: 'POST', headers: { authorization: reader } },
    });
    expect(posted.status).toBe(405);
    const { status, text } = await file({
      format: 'graphml',
      query: `mutation { importClaimReviews(document: "{}") { entry } }`,
    });
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'BAD_INPUT']);
  });

  it.each([
    ['an unknown format', { format: 'pdf', ids: 'quote_1' }, 400],
    ['no format', { ids: 'quote_1' }, 400],
    ['nothing to write', { format: 'prov' }, 400],
    ['a query that is none', { format: 'prov', query: '{ nothing }' }, 400],
    ['a query too costly', { format: 'prov', query: COSTLY }, 400],
    ['a query that names nothing', { format: 'prov', query: '{ viewer { name } }' }, 404],
    ['ids of nothing', { format: 'prov', ids: 'quote_1' }, 404],
    [
      'too many ids',
      { format: 'prov', ids: Array.from({ length: 1_001 }, (_, n) => n).join() },
      400,
    ],
  ])('is made of %s', async (_, search, expected) => {
    const { status, text } = await file(search);
    expect(status).toBe(expected);
    expect(JSON.parse(text).errors[0].message.length).toBeGreaterThan(10);
  });
});
