/** What a client is told when something goes wrong, and what it is not. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HearsayError } from '../../src/domain/errors.ts';
import type { Stores } from '../../src/graph/stores.ts';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { writeSampleGraph } from './sample-graph.ts';

let graph: TestGraph;
let server: TestServer;
/** What the store of outlets throws at the next question. */
let thrown: unknown;

beforeAll(async () => {
  graph = await openTestGraph();
  await writeSampleGraph(graph, 2);
  const stores: Stores = {
    ...graph.stores,
    outlets: { ...graph.stores.outlets, page: () => Promise.reject(thrown) },
  };
  server = await startTestServer({ ...graph, stores });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

async function failWith(error: unknown) {
  thrown = error;
  const { errors, raw } = await server.ask('{ outlets { nodes { name } } }');
  return { error: errors[0], raw };
}

describe('an error', () => {
  it('that nobody foresaw is masked, and recorded under the id that the client gets', async () => {
    const { error, raw } = await failWith(new TypeError('cannot read /etc/hearsay/secret'));
    expect(error?.extensions.code).toBe('INTERNAL');
    expect(error?.path).toEqual(['outlets', 'nodes']);
    expect(raw).not.toMatch(/secret|TypeError|stack|\.ts/);
    const incident = String(error?.extensions['incident']);
    expect(error?.message).toContain(incident);
    const line = server.logged.find((entry) => entry.includes(incident));
    expect(line).toContain('cannot read /etc/hearsay/secret');
    expect(line).toContain('errors.test.ts');
  });

  it.each([
    ['GRAPH_FAILED', 'statement MATCH (n) broke'],
    ['GRAPH_CORRUPT', 'property exact of quote_1 is null'],
    ['GRAPH_UNAVAILABLE', 'bolt://10.1.2.3:7687 refused'],
    ['MIGRATION_MISMATCH', 'V0007 is edited'],
  ] as const)('of the inside (%s) keeps its code and loses its message', async (code, message) => {
    const { error, raw } = await failWith(new HearsayError(code, message));
    expect(error?.extensions.code).toBe(code);
    expect(raw).not.toContain(message);
    expect(server.logged.at(-2)).toContain(message);
  });

  it.each(['BAD_INPUT', 'NOT_FOUND', 'UNREADABLE_DOCUMENT'] as const)(
    'that is the client’s own (%s) keeps its message and details',
    async (code) => {
      const { error } = await failWith(
        new HearsayError(code, 'Expected this, got that.', { details: { line: 7 } }),
      );
      expect(error?.message).toBe('Expected this, got that.');
      expect(error?.extensions).toEqual({ code, line: 7 });
    },
  );

  it('about time says TIMEOUT and names no statement', async () => {
    for (const late of [
      new HearsayError('TIMEOUT', 'outlet/page took too long'),
      new DOMException('The operation was aborted', 'TimeoutError'),
    ]) {
      const { error, raw } = await failWith(late);
      expect(error?.extensions.code).toBe('TIMEOUT');
      expect(raw).not.toContain('outlet/page');
    }
  });

  it('in one field leaves the others', async () => {
    thrown = new HearsayError('GRAPH_FAILED', 'no');
    const { data, errors } = await server.ask(
      '{ node(id: "x") { id } a: articles { totalCount } }',
    );
    expect(data).toEqual({ node: null, a: { totalCount: 2 } });
    expect(errors).toHaveLength(1);
  });

  it('for a body that is no JSON says so, and nothing of the parser', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{secret',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/secret|SyntaxError/);
  });

  it.each([
    ['a syntax error', '{', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable that its scalar refuses',
      'query ($at: DateTime) { articles(filter: { publishedFrom: $at }) { totalCount } }',
      { at: 'yesterday' },
      'BAD_INPUT',
    ],
    ['a missing variable', 'query ($id: ID!) { node(id: $id) { id } }', {}, 'BAD_INPUT'],
  ])('for %s has a code', async (_, query, variables, code) => {
    const { errors, raw } = await server.ask(query, variables);
    expect(errors[0]?.extensions.code).toBe(code);
    expect(raw).not.toContain('stack');
  });
});
