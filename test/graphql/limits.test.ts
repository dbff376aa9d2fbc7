/** What one operation may ask for. */

import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Database } from '../../src/graph/database.ts';
import { DEFAULT_LIMITS } from '../../src/graphql/index.ts';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

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

/** Asks for too much; nothing may reach Neo4j. */
async function refused(query: string, variables: object = {}) {
  const run = vi.spyOn(Database.prototype, 'run');
  try {
    const { data, errors } = await server.ask(query, variables);
    expect(run).not.toHaveBeenCalled();
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    return { limit: errors[0]?.extensions['limit'], message: errors[0]?.message };
  } finally {
    run.mockRestore();
  }
}

/** `{ quotes { nodes { speaker { quotes { nodes { … id … } } } } } }`, so many fields deep. */
function nested(depth: number): string {
  const names = ['speaker', 'quotes(first: 1)', 'nodes'];
  const fields = Array.from({ length: depth - 3 }, (_, at) => names[at % 3]);
  return `{ ${['quotes(first: 1)', 'nodes', ...fields].join(' { ')} { __typename }${' }'.repeat(depth - 1)}`;
}

describe('the depth limit', () => {
  it('refuses a query 50 levels deep', async () => {
    expect(await refused(nested(50))).toEqual({
      limit: 'depth',
      message: expect.stringContaining('at most 16 fields deep'),
    });
  });

  it('lets through what is just as deep as allowed, and refuses the next', async () => {
    expect((await server.ask(nested(DEFAULT_LIMITS.depth))).errors).toEqual([]);
    expect((await refused(nested(DEFAULT_LIMITS.depth + 1))).limit).toBe('depth');
  });

  it('sees through fragments', async () => {
    const deep = nested(30).replace(/^\{ quotes/, '{ ...Deep } fragment Deep on Query { quotes');
    expect((await refused(deep)).limit).toBe('depth');
  });

  it('refuses it the second time too, when the document is known', async () => {
    for (const _ of [1, 2]) expect((await refused(nested(40))).limit).toBe('depth');
  });

  it('lets introspection through as tools ask for it, and not deeper', async () => {
    const { data, errors } = await server.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
    );
    expect(errors).toEqual([]);
    expect(data.__schema.queryType.name).toBe('Query');
    const { errors: deeper } = await server.ask(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    );
    expect(deeper[0]?.message).toContain('introspection depth');
  });
});

describe('the alias limit', () => {
  it.each([
    ['of a field', (n: number) => `a${n}: outlets { totalCount }`],
    ['of __typename', (n: number) => `a${n}: __typename`],
  ])('refuses too many aliases %s', async (_, field) => {
    const query = `{ ${Array.from({ length: DEFAULT_LIMITS.aliases + 1 }, (__, n) => field(n)).join(' ')} }`;
    expect((await refused(query)).limit).toBe('aliases');
  });
});

describe('the token limit', () => {
  it('refuses a document that is too long, before parsing it whole', async () => {
    const query = `{ ${'__typename '.repeat(DEFAULT_LIMITS.tokens)} }`;
    expect((await refused(query)).limit).toBe('tokens');
  });
});

describe('the cost limit', () => {
  const QUERY = `query ($outer: Int!, $inner: Int!) {
    speakers(first: $outer) { nodes { quotes(first: $inner) { nodes { id exact kind } } } }
  }`;

  it('counts the sizes that stand in the variables', async () => {
    expect((await server.ask(QUERY, { outer: 10, inner: 10 })).errors).toEqual([]);
    expect(await refused(QUERY, { outer: 100, inner: 100 })).toEqual({
      limit: 'cost',
      message: expect.stringMatching(/at most 25000 fields, but this one can give \d{5}/),
    });
  });

  it('counts the sizes that are defaults of variables', async () => {
    const query = QUERY.replaceAll('Int!', 'Int! = 100');
    expect((await refused(query)).limit).toBe('cost');
  });

  it('counts what stands in fragments, as often as they are spread', async () => {
    const query = `query { ...All } fragment All on Query { speakers(first: 100) { nodes { ...One } } }
      fragment One on Speaker { quotes(first: 100) { nodes { id exact kind } } }`;
    expect((await refused(query)).limit).toBe('cost');
  });

  it('counts the ids of a list of nodes', async () => {
    const ids = Array.from({ length: 100 }, () => `speaker_${'0'.repeat(32)}`);
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Speaker {
      quotes(first: 100) { nodes { id exact kind } } } } }`;
    expect((await refused(query, { ids })).limit).toBe('cost');
    expect((await server.ask(query, { ids: ids.slice(0, 3) })).errors).toEqual([]);
  });
});
