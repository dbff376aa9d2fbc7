/** Lists: pages, cursors, counts and filters. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { ADA, BEN, writeSampleGraph } from './sample-graph.ts';

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

interface QuotePage {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = `query ($first: Int!, $after: String, $filter: QuoteFilter) {
  quotes(first: $first, after: $after, filter: $filter) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function page(variables: object): Promise<QuotePage> {
  const { data, errors } = await server.ask(PAGE, variables);
  expect(errors).toEqual([]);
  return data.quotes;
}

describe('a connection', () => {
  it('gives every item once, page by page, and says where each page stands', async () => {
    const whole = await page({ first: 100 });
    const seen: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const one: QuotePage = await page({ first: 4, after });
      expect(one.pageInfo.hasPreviousPage).toBe(pages > 0);
      expect(one.pageInfo.startCursor).toBe(one.edges[0]?.cursor);
      expect(one.pageInfo.endCursor).toBe(one.edges.at(-1)?.cursor);
      seen.push(...one.edges.map(({ node }) => node.id));
      after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
      pages++;
    } while (after !== null);
    expect(seen).toEqual(whole.edges.map(({ node }) => node.id));
    expect(new Set(seen).size).toBe(whole.totalCount);
    expect(whole.totalCount).toBe(14);
    expect(pages).toBe(4);
  });

  it('goes on from the cursor of any edge', async () => {
    const whole = await page({ first: 100 });
    const rest = await page({ first: 100, after: whole.edges[2]?.cursor });
    expect(rest.edges).toEqual(whole.edges.slice(3));
  });

  it('pages each nested list by itself', async () => {
    const query = `query ($id: ID!, $after: String) { speaker(id: $id) {
      articles(first: 2, after: $after) { nodes { title } pageInfo { endCursor } } } }`;
    const one = await server.ask(query, { id: ADA });
    const after = one.data.speaker.articles.pageInfo.endCursor;
    const two = await server.ask(query, { id: ADA, after });
    const titles = [one, two].flatMap(({ data }) => data.speaker.articles.nodes);
    expect(titles.map(({ title }: { title: string }) => title)).toEqual([
      'Harbour news 5',
      'Harbour news 4',
      'Harbour news 3',
      'Harbour news 2',
    ]);
  });

  it('is counted without being fetched', async () => {
    const { data } = await server.ask('{ outlets { totalCount } articles { totalCount } }');
    expect(data).toEqual({ outlets: { totalCount: 2 }, articles: { totalCount: 6 } });
  });
});

describe('a cursor', () => {
  it.each([
    ['is no base64url', '%%%'],
    ['holds no JSON', Buffer.from('nonsense').toString('base64url')],
    ['holds other JSON', Buffer.from('{"id":1}').toString('base64url')],
    ['is empty', ''],
    ['is cut short', null],
  ])('that %s is refused', async (_, given) => {
    const whole = await page({ first: 1 });
    const after = given ?? whole.edges[0]?.cursor.slice(0, -4);
    const { errors } = await server.ask(PAGE, { first: 2, after });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toContain('after');
  });

  it('of another list is refused', async () => {
    const { data } = await server.ask('{ articles { pageInfo { endCursor } } }');
    const { errors } = await server.ask(PAGE, {
      first: 2,
      after: data.articles.pageInfo.endCursor,
    });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toContain('another list');
  });

  it('of the same list under another filter is refused', async () => {
    const ofAda = await page({ first: 2, filter: { speakerId: ADA } });
    const { errors } = await server.ask(PAGE, { first: 2, after: ofAda.pageInfo.endCursor });
    expect(errors[0]?.message).toContain('another list');
  });
});

describe('a page size', () => {
  it.each([0, -1, 101, 10_000])('of %i is refused with what is allowed', async (first) => {
    const { errors } = await server.ask(PAGE, { first });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toContain('1 to 100');
  });
});

describe('a filter', () => {
  const count = async (filter: object) => (await page({ first: 1, filter })).totalCount;

  it('narrows quotes by speaker and hop, and by whether somebody relays them', async () => {
    expect(await count({ speakerId: ADA })).toBe(7);
    expect(await count({ speakerId: BEN })).toBe(1);
    expect(await count({ speakerId: BEN, hop: 0 })).toBe(0);
    expect(await count({ speakerId: BEN, hop: 1 })).toBe(1);
    expect(await count({ secondHand: true })).toBe(1);
    expect(await count({ secondHand: false })).toBe(13);
  });

  it('narrows quotes by words, kind and time of publication', async () => {
    expect(await count({ text: 'harbour open' })).toBe(6);
    expect(await count({ kind: 'INDIRECT' })).toBe(0);
    expect(await count({ publishedFrom: '2025-08-15T10:00:00+02:00' })).toBe(2);
    expect(await count({ publishedBefore: '2025-08-11T08:00:00Z' })).toBe(3);
  });

  it('ignores what is null', async () => {
    expect(await count({ speakerId: null, text: null, publishedFrom: null })).toBe(14);
  });

  it.each([
    ['an id of another kind', { articleId: ADA }, 'article is expected'],
    ['something that is no id', { speakerId: 'Ada' }, 'looks like'],
    ['a text without a word', { text: ' ?! ' }, 'letter or digit'],
    ['a hop without a speaker', { hop: 1 }, 'speakerId'],
    ['a negative hop', { hop: -1, speakerId: ADA }, 'from 0'],
  ])('refuses %s', async (_, filter, message) => {
    const { errors } = await server.ask(PAGE, { first: 1, filter });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toContain(message);
  });

  it('refuses to ask a nested list for what its parent is not', async () => {
    const { errors } = await server.ask(
      `query ($id: ID!, $other: ID!) { speaker(id: $id) { quotes(filter: { speakerId: $other }) { totalCount } } }`,
      { id: ADA, other: BEN },
    );
    expect(errors[0]?.message).toContain('already');
  });
});
