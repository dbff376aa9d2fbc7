/** Holds the running server to the GraphQL over HTTP specification, by the audits of graphql-http. */

import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { startWithEverythingOn } from './everything-on.ts';
import { startTestServer } from './test-server.ts';

/** What the server does otherwise than the audit likes, and why. */
const KNOWN_NOTICES: Readonly<Record<string, string>> = {
  '5A70':
    'A plain GET is what a link or an image of a hostile page can send (CSRF), so a GET needs a header that only scripts of this origin may set: x-graphql-yoga-csrf.',
  '6A70': 'A plain GET again, here with variables: refused for the same reason.',
  D6D5: 'A plain GET with variables for the other media type: refused for the same reason.',
};

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

describe.each([
  ['as it comes', async () => ({ ...(await startTestServer(graph)), as: () => ({}) })],
  ['with everything switched on', () => startWithEverythingOn(graph)],
] as const)('GraphQL over HTTP, by a server %s', (_, start) => {
  let server: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());

  /** Signs in, where one has to. */
  const ask = (url: Parameters<typeof fetch>[0], init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, ...server.as('READER') } });

  it('is spoken with nothing worse than notices, each of them known', async () => {
    const results = await auditServer({ url: `${server.url}/graphql`, fetchFn: ask });
    expect(results.length).toBeGreaterThan(50);
    const worse = results.filter(({ status }) => status === 'warn' || status === 'error');
    expect(worse.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
    const notices = results.filter(({ status }) => status === 'notice');
    expect(notices.map(({ id }) => id).sort()).toEqual(Object.keys(KNOWN_NOTICES).sort());
  });

  it('takes a GET that bears the header', async () => {
    const query = encodeURIComponent('query($id: ID!) { node(id: $id) { __typename } }');
    const variables = encodeURIComponent('{"id": "quote_00000000000000000000000000000000"}');
    const response = await ask(`${server.url}/graphql?query=${query}&variables=${variables}`, {
      headers: { 'x-graphql-yoga-csrf': '1' },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { node: null } });
  });
});
