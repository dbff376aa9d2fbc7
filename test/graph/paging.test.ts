/** Pages of every list, put together, are the whole list in its order, each item once. */

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page, PageRequest, Position } from '../../src/domain/page.ts';
import { SEARCHABLE } from '../../src/graph/stores.ts';
import { articleWrite, speakerIdOf } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const SPEAKERS = ['Ana Ruiz', 'Bo Lind', 'Cy Marsh', 'Anabel Ruiz', 'Ándor Papp'];
const WORDS = ['harvest', 'border', 'budget', 'river', 'school'];

/** Articles that share times, words and speakers, so that every order has ties. */
const writes = Array.from({ length: 12 }, (_, article) =>
  articleWrite({
    url: `https://example.org/${article}`,
    title: `${WORDS[article % 5]} news`,
    outlet: `Outlet${article % 3}`,
    publishedAt: `2025-08-${10 + (article % 4)}`,
    ingestedAt: `2025-09-01T00:00:0${article % 3}.000Z`,
    quotes: Array.from({ length: 1 + (article % 4) }, (_, at) => ({
      words: `Nothing in the ${WORDS[(article + at) % 5]} changes before ${WORDS[at]}`,
      kind: at % 2 === 0 ? ('DIRECT' as const) : ('MIXED' as const),
      by: [SPEAKERS[at] ?? '', ...(at === 2 ? ['Cy Marsh'] : [])],
    })),
  }),
);

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  for (const write of writes) {
    await graph.stores.ingest.transaction((transaction) => transaction.write(write));
  }
  // Namesakes, whom only their ids tell apart.
  await graph.cypher(
    'UNWIND range(1, 6) AS n CREATE (:Speaker {id: "speaker_" + n, name: "Ana Ruiz", kind: "PERSON", aliases: []})',
  );
});
afterAll(() => graph.close());

const by = speakerIdOf('Ana Ruiz');
const lists: Readonly<
  Record<string, (page: PageRequest) => Promise<Page<{ readonly id: string }>>>
> = {
  outlets: (page) => graph.stores.outlets.page({}, page),
  speakers: (page) => graph.stores.speakers.page({}, page),
  'speakers of a kind': (page) => graph.stores.speakers.page({ kind: 'PERSON' }, page),
  'speakers by words': (page) => graph.stores.speakers.page({ text: 'an' }, page),
  articles: (page) => graph.stores.articles.page({}, page),
  'articles of a speaker': (page) => graph.stores.articles.page({ speakerId: by }, page),
  'articles by words': (page) => graph.stores.articles.page({ text: 'harvest' }, page),
  quotes: (page) => graph.stores.quotes.page({}, page),
  'quotes of a kind': (page) => graph.stores.quotes.page({ kind: 'MIXED' }, page),
  'quotes of a speaker': (page) => graph.stores.quotes.page({ speakerId: by }, page),
  'quotes by words': (page) => graph.stores.quotes.page({ text: 'harvest' }, page),
  utterances: (page) => graph.stores.utterances.page({}, page),
  'utterances of a speaker': (page) => graph.stores.utterances.page({ speakerId: by }, page),
  'utterances by words': (page) => graph.stores.utterances.page({ text: 'harvest' }, page),
  search: (page) => graph.stores.search.search('harvest', SEARCHABLE, page),
};

describe.each(Object.entries(lists))('%s', (_, list) => {
  it('are the same whole, whatever the size of the pages', async () => {
    const whole = await list({ first: 1000, after: null });
    expect(whole.hasNextPage).toBe(false);
    expect(whole.items.length).toBeGreaterThan(2);
    expect(new Set(whole.items.map(({ item }) => item.id)).size).toBe(whole.items.length);

    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (sizes) => {
          const pages = await collect(list, sizes, whole.items.length);
          expect(pages).toEqual(whole.items);
        },
      ),
      { numRuns: 4 },
    );
  });
});

describe('many pages at once', () => {
  it('are those that one filter after another gives', async () => {
    const page = { first: 2, after: null };
    const filters = SPEAKERS.map((name) => ({ speakerId: speakerIdOf(name), hop: 0 }));
    const { quotes } = graph.stores;
    const together = await quotes.pages(filters, page);
    for (const [at, filter] of filters.entries()) {
      expect(together[at]).toEqual(await quotes.page(filter, page));
    }
    const counts = await quotes.counts(filters);
    expect(counts.reduce((sum, count) => sum + count)).toBe(await quotes.count({}));
    expect(await quotes.pages([], page)).toEqual([]);
    expect(await graph.stores.articles.counts([{ speakerId: 'nobody' }])).toEqual([0]);
  });
});

describe('orders', () => {
  it('are those that the stores promise', async () => {
    const all = { first: 1000, after: null };
    const articles = (await graph.stores.articles.page({}, all)).items.map(({ item }) => item);
    expect(articles).toEqual(
      articles.toSorted((a, b) =>
        a.ingestedAt > b.ingestedAt ? -1 : a.ingestedAt < b.ingestedAt ? 1 : a.id > b.id ? -1 : 1,
      ),
    );

    const order = new Map(articles.map(({ id }, at) => [id, at]));
    const place = (quote: { articleId: string; spans: readonly { start: number }[] }): number =>
      (order.get(quote.articleId) ?? 0) * 1e6 + (quote.spans[0]?.start ?? 0);
    const quotes = (await graph.stores.quotes.page({}, all)).items.map(({ item }) => item);
    expect(quotes.map(place)).toEqual(quotes.map(place).toSorted((a, b) => a - b));
  });
});

/** Every item by pages of these sizes in turn. */
async function collect<T>(
  list: (page: PageRequest) => Promise<Page<T>>,
  sizes: readonly number[],
  most: number,
): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  let after: Position | null = null;
  for (let turn = 0; turn <= most; turn += 1) {
    const page: Page<T> = await list({ first: sizes[turn % sizes.length] ?? 1, after });
    items.push(...page.items);
    after = page.items.at(-1)?.position ?? null;
    if (!page.hasNextPage) return items;
  }
  throw new Error('The pages do not end.');
}
