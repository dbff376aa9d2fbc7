/** Search, paths and neighborhoods. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { ADA, BEN, writeSampleGraph } from './sample-graph.ts';

const NOWHERE = 'quote_00000000000000000000000000000000';

let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openTestGraph();
  await writeSampleGraph(graph);
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

interface SearchEdge {
  readonly cursor: string;
  readonly node: {
    readonly type: string;
    readonly score: number;
    readonly item: { readonly id: string };
    readonly snippets: readonly {
      readonly text: string;
      readonly matches: readonly { readonly start: number; readonly end: number }[];
    }[];
  };
}

interface SearchPage {
  readonly edges: readonly SearchEdge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('a search', () => {
  const SEARCH = `query ($text: String!, $types: [SearchType!], $first: Int! = 20, $after: String) {
    search(text: $text, types: $types, first: $first, after: $after) {
      edges { cursor node { type score item { id } snippets { text matches { start end } } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

  it('finds over all types, best first, and marks the words as spans', async () => {
    const { data, errors } = await server.ask(SEARCH, { text: 'Harbour', first: 100 });
    expect(errors).toEqual([]);
    const edges: readonly SearchEdge[] = data.search.edges;
    expect(new Set(edges.map(({ node }) => node.type))).toEqual(
      new Set(['Article', 'Quote', 'Utterance']),
    );
    const scores = edges.map(({ node }) => node.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { node } of edges) {
      const marked = node.snippets.flatMap(({ text, matches }) =>
        matches.map(({ start, end }) => text.slice(start, end).toLowerCase()),
      );
      expect(new Set(marked)).toEqual(new Set(['harbour']));
    }
  });

  it('keeps to the types asked for, and pages without a gap', async () => {
    const whole = await server.ask(SEARCH, { text: 'harbour', types: ['Quote'], first: 100 });
    const one = await server.ask(SEARCH, { text: 'harbour', types: ['Quote'], first: 4 });
    const two = await server.ask(SEARCH, {
      ...{ text: 'harbour', types: ['Quote'], first: 4 },
      after: one.data.search.pageInfo.endCursor,
    });
    const edges = [...one.data.search.edges, ...two.data.search.edges];
    expect(edges).toEqual(whole.data.search.edges);
    expect(edges).toHaveLength(6);
    expect(two.data.search.pageInfo.hasNextPage).toBe(false);
  });

  it('counts each kind, whatever was asked for, as paging through that kind does', async () => {
    const FACETS = `query ($types: [SearchType!]) {
      search(text: "harbour", types: $types, first: 1) { facets { type count hasMore } }
    }`;
    const { data, errors } = await server.ask(FACETS);
    expect(errors).toEqual([]);
    const { facets } = data.search;
    for (const { type, count, hasMore } of facets) {
      expect({ type, count, hasMore }).toEqual({ type, count: await paged(type), hasMore: false });
    }
    expect(facets).toContainEqual({ type: 'Quote', count: 6, hasMore: false });
    expect(facets).toContainEqual({ type: 'Speaker', count: 0, hasMore: false });
    expect(facets).toHaveLength(6);

    const narrowed = await server.ask(FACETS, { types: ['Speaker'] });
    expect(narrowed.data.search.facets).toEqual(facets);
  });

  async function paged(type: string): Promise<number> {
    let after: string | null = null;
    for (let count = 0; ; ) {
      const { data } = await server.ask(SEARCH, {
        text: 'harbour',
        types: [type],
        first: 4,
        after,
      });
      const { edges, pageInfo }: SearchPage = data.search;
      count += edges.length;
      if (!pageInfo.hasNextPage) return count;
      after = pageInfo.endCursor;
    }
  }

  it('finds a speaker by name', async () => {
    const { data } = await server.ask(SEARCH, { text: 'ruiz', types: ['Speaker'] });
    expect(data.search.edges[0].node.item.id).toBe(BEN);
  });

  it.each([
    ['', 'letter or digit'],
    ['"""', 'letter or digit'],
    ['a'.repeat(501), '500 characters'],
  ])('refuses the text %j', async (text, message) => {
    const facets = 'query ($text: String!) { search(text: $text) { facets { count } } }';
    for (const query of [SEARCH, facets]) {
      const { errors } = await server.ask(query, { text });
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
      expect(errors[0]?.message).toContain(message);
    }
  });

  it('takes the syntax of the index for plain text', async () => {
    const { errors } = await server.ask(SEARCH, { text: 'exact:* AND (harbour~ OR' });
    expect(errors).toEqual([]);
  });
});

describe('a path', () => {
  const PATH = `query ($from: ID!, $to: ID!, $maxLength: Int! = 8, $types: [RelationshipType!]) {
    path(from: $from, to: $to, maxLength: $maxLength, types: $types) {
      length nodes { __typename id } relationships { type fromId toId }
    }
  }`;

  it('joins two speakers over the quote that one relays of the other', async () => {
    const { data, errors } = await server.ask(PATH, { from: ADA, to: BEN });
    expect(errors).toEqual([]);
    expect(data.path.length).toBe(4);
    expect(data.path.nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual([
      'Speaker',
      'Attribution',
      'Quote',
      'Attribution',
      'Speaker',
    ]);
    expect(data.path.relationships.map(({ type }: { type: string }) => type)).toEqual([
      'ATTRIBUTED_TO',
      'HAS_ATTRIBUTION',
      'HAS_ATTRIBUTION',
      'ATTRIBUTED_TO',
    ]);
  });

  it('is null where it would be too long', async () => {
    const { data, errors } = await server.ask(PATH, { from: ADA, to: BEN, maxLength: 3 });
    expect([data, errors]).toEqual([{ path: null }, []]);
  });

  it('takes no step over a relationship type that was not asked for', async () => {
    const types = ['ATTRIBUTED_TO', 'HAS_ATTRIBUTION'];
    const by = await server.ask(PATH, { from: ADA, to: BEN, types });
    expect(by.data.path.length).toBe(4);
    const { data, errors } = await server.ask(PATH, { from: ADA, to: BEN, types: ['QUOTED_IN'] });
    expect([data, errors]).toEqual([{ path: null }, []]);
  });

  it('from a node to itself has no steps', async () => {
    const { data } = await server.ask(PATH, { from: ADA, to: ADA });
    expect(data.path).toEqual({
      length: 0,
      nodes: [{ __typename: 'Speaker', id: ADA }],
      relationships: [],
    });
  });

  it.each([
    [{ from: ADA, to: NOWHERE }, 'NOT_FOUND'],
    [{ from: NOWHERE, to: ADA }, 'NOT_FOUND'],
    [{ from: 'nobody', to: ADA }, 'BAD_INPUT'],
    [{ from: ADA, to: BEN, maxLength: 13 }, 'BAD_INPUT'],
    [{ from: ADA, to: BEN, maxLength: 0 }, 'BAD_INPUT'],
    [{ from: ADA, to: BEN, types: [] }, 'BAD_INPUT'],
  ])('asked for %j ends in %s', async (variables, code) => {
    const { errors } = await server.ask(PATH, variables);
    expect(errors[0]?.extensions.code).toBe(code);
  });
});

describe('a neighborhood', () => {
  const NEIGHBORHOOD = `query (
    $id: ID!, $types: [RelationshipType!], $nodeTypes: [NodeType!], $limit: Int! = 10, $order: NeighborOrder
  ) {
    neighborhood(id: $id, types: $types, nodeTypes: $nodeTypes, limit: $limit, order: $order) {
      center { id } nodes { __typename id } relationships { type fromId toId id state }
      counts { type direction shown total hidden }
    }
  }`;

  it('shows at most so many neighbours, and counts exactly what it hides', async () => {
    const { data, errors } = await server.ask(NEIGHBORHOOD, { id: ADA, limit: 3 });
    expect(errors).toEqual([]);
    const { center, nodes, relationships, counts } = data.neighborhood;
    expect(center.id).toBe(ADA);
    expect(nodes).toHaveLength(3);
    expect(relationships).toHaveLength(3);
    expect(counts).toEqual([
      { type: 'ATTRIBUTED_TO', direction: 'IN', shown: 3, total: 7, hidden: 4 },
    ]);
  });

  it('keeps to the relationship types asked for', async () => {
    const quote = await server.ask('{ quotes(first: 1) { nodes { id } } }');
    const { data } = await server.ask(NEIGHBORHOOD, {
      id: quote.data.quotes.nodes[0].id,
      types: ['QUOTED_IN', 'INSTANCE_OF'],
    });
    expect(
      data.neighborhood.nodes.map(({ __typename }: { __typename: string }) => __typename).sort(),
    ).toEqual(['Snapshot', 'Utterance']);
  });

  it('says how settled an attribution is', async () => {
    const { data } = await server.ask(NEIGHBORHOOD, { id: ADA, limit: 1 });
    const [relationship] = data.neighborhood.relationships;
    expect(relationship).toMatchObject({ type: 'ATTRIBUTED_TO', id: null, state: 'INFERRED' });
  });

  it('shows and counts neighbours of the kinds asked for alone', async () => {
    const ask = (nodeTypes: readonly string[]) => server.ask(NEIGHBORHOOD, { id: ADA, nodeTypes });
    expect((await ask(['Attribution'])).data.neighborhood.counts).toEqual([
      { type: 'ATTRIBUTED_TO', direction: 'IN', shown: 7, total: 7, hidden: 0 },
    ]);
    expect((await ask(['Outlet', 'Claim'])).data.neighborhood).toMatchObject({
      ...{ nodes: [], relationships: [], counts: [] },
    });
  });

  it('shows the most connected first, or the least', async () => {
    const { data } = await server.ask('{ outlets { nodes { id } } }');
    const degrees = async (order: string) => {
      const id = data.outlets.nodes[0].id;
      const found = await server.ask(NEIGHBORHOOD, { id, order, limit: 100 });
      const ids = found.data.neighborhood.nodes.map((node: { id: string }) => node.id);
      const { data: whole } = await server.ask(SUBGRAPH, { ids });
      return whole.subgraph.degrees.map(({ degree }: { degree: number }) => degree);
    };
    const most: readonly number[] = await degrees('MOST_CONNECTED');
    expect(most.length).toBeGreaterThan(1);
    expect(most).toEqual(most.toSorted((a, b) => b - a));
    expect(await degrees('LEAST_CONNECTED')).toEqual(most.toReversed());
  });

  it.each([
    [{ id: NOWHERE }, 'NOT_FOUND'],
    [{ id: 'x' }, 'BAD_INPUT'],
    [{ id: ADA, limit: 0 }, 'BAD_INPUT'],
    [{ id: ADA, limit: 101 }, 'BAD_INPUT'],
    [{ id: ADA, types: [] }, 'BAD_INPUT'],
    [{ id: ADA, nodeTypes: [] }, 'BAD_INPUT'],
  ])('asked for %j ends in %s', async (variables, code) => {
    const { errors } = await server.ask(NEIGHBORHOOD, variables);
    expect(errors[0]?.extensions.code).toBe(code);
  });
});

const SUBGRAPH = `query ($ids: [ID!]!) {
  subgraph(ids: $ids) { degrees { id degree } relationships { type fromId toId } }
}`;

describe('a subgraph', () => {
  it('joins its nodes to each other, and counts what leads elsewhere', async () => {
    const { data: found } = await server.ask(
      '{ quotes(first: 1) { nodes { id snapshot { id } article { id } attributions { id } } } }',
    );
    const [quote] = found.quotes.nodes;
    const ids = [quote.snapshot.id, quote.id, NOWHERE, quote.article.id, quote.id];
    const { data, errors } = await server.ask(SUBGRAPH, { ids });
    expect(errors).toEqual([]);
    expect(data.subgraph.relationships).toEqual([
      { type: 'QUOTED_IN', fromId: quote.id, toId: quote.snapshot.id },
      { type: 'HAS_SNAPSHOT', fromId: quote.article.id, toId: quote.snapshot.id },
    ]);
    const degree = (id: string): number =>
      data.subgraph.degrees.find((node: { id: string }) => node.id === id)?.degree;
    expect(data.subgraph.degrees).toHaveLength(3);
    // Its snapshot, its utterance and an attribution for each hop.
    expect(degree(quote.id)).toBe(2 + quote.attributions.length);
  });

  it.each([
    [['x'], 'looks like'],
    [Array.from({ length: 5_001 }, () => ADA), 'at most 5000'],
  ])('refuses what it cannot look up', async (ids, message) => {
    const { errors } = await server.ask(SUBGRAPH, { ids });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toContain(message);
  });
});

describe('node', () => {
  it('finds any kind of node by its id, in the order asked for', async () => {
    const { data: found } = await server.ask(
      '{ quotes(first: 1) { nodes { id article { id outlet { id } } snapshot { id } utterance { id } attributions { id } } } }',
    );
    const [quote] = found.quotes.nodes;
    const ids = [
      quote.attributions[0].id,
      NOWHERE,
      quote.utterance.id,
      ADA,
      quote.article.outlet.id,
      quote.article.id,
      quote.snapshot.id,
      quote.id,
    ];
    const { data, errors } = await server.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids },
    );
    expect(errors).toEqual([]);
    expect(data.nodes.map((node: { __typename: string } | null) => node?.__typename)).toEqual([
      ...['Attribution', undefined, 'Utterance', 'Speaker', 'Outlet', 'Article', 'Snapshot'],
      'Quote',
    ]);
    expect(data.nodes[0].id).toBe(ids[0]);
  });

  it('is null for an id that names nothing, and an error for what is no id', async () => {
    expect((await server.ask(`{ node(id: "${NOWHERE}") { id } }`)).data).toEqual({ node: null });
    const { errors } = await server.ask('{ node(id: "1 OR 1=1") { id } }');
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    const wrong = await server.ask(`{ article(id: "${ADA}") { id } }`);
    expect(wrong.errors[0]?.message).toContain('the id of an article is expected');
  });

  it('takes at most 100 ids', async () => {
    const { errors } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, () => ADA),
    });
    expect(errors[0]?.message).toContain('At most 100');
  });
});
