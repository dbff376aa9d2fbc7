/** Rows are decoded, never cast: what does not fit its header is named, not passed on. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HearsayError } from '../../src/domain/errors.ts';
import { quotePageOfAll } from '../../src/graph/statements.generated.ts';
import { articleWrite } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const write = articleWrite({
  url: 'https://a.example/1',
  quotes: [{ words: 'The harvest was the best in years', by: ['Ana Ruiz'] }],
});
const id = write.quotes[0]?.id ?? '';
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await graph.empty();
  await graph.stores.ingest.transaction((transaction) => transaction.write(write));
});
afterAll(() => graph.close());

describe('a row that is not what its statement promises', () => {
  it.each([
    ['a text where a number must be', 'SET q.confidence = "high"', 'quote.confidence'],
    ['a fraction where a whole number must be', 'SET q.spanStarts = [1.5]', 'quote.spanStarts.0'],
    ['a word that is not in its list', 'SET q.kind = "SHOUTED"', 'quote.kind'],
    ['nothing where something must be', 'REMOVE q.exact', 'quote.exact'],
    [
      'a quote without its snapshot',
      'WITH q MATCH (q)-[r:QUOTED_IN]->() DELETE r',
      'quote.snapshotId',
    ],
  ])('is GRAPH_CORRUPT: %s', async (_, damage, column) => {
    await graph.cypher(`MATCH (q:Quote {id: $id}) ${damage}`, { id });
    await expect(graph.stores.quotes.byIds([id])).rejects.toMatchObject({
      code: 'GRAPH_CORRUPT',
      details: { statement: 'quote/by-ids', column },
    });
  });

  it('is GRAPH_CORRUPT where the ends of spans are missing, or the end of a cue', async () => {
    await graph.cypher('MATCH (q:Quote {id: $id}) SET q.spanEnds = []', { id });
    await expect(graph.stores.quotes.byIds([id])).rejects.toMatchObject({
      code: 'GRAPH_CORRUPT',
      message: expect.stringContaining('differ in length'),
    });
    await graph.cypher('MATCH (q:Quote {id: $id}) SET q.spanEnds = [90], q.cueEnd = null', { id });
    await expect(graph.stores.quotes.byIds([id])).rejects.toMatchObject({ code: 'GRAPH_CORRUPT' });
  });
});

describe('parameters that do not fit', () => {
  it('are BAD_INPUT before anything is sent', async () => {
    const sent = graph.database.run(quotePageOfAll, { filters: [], after: '', limit: 1.5 });
    await expect(sent).rejects.toSatisfy(
      (error) => error instanceof HearsayError && error.code === 'BAD_INPUT',
    );
  });

  it('are BAD_INPUT in a filter: pages too large, dates that are none, no words, mixed keys', async () => {
    const { quotes } = graph.stores;
    const page = { first: 5, after: null };
    const all = [
      quotes.page({}, { first: 10_000, after: null }),
      quotes.page({}, { first: 5, after: { sort: 3, id: 'x' } }),
      quotes.page({ publishedFrom: 'yesterday' }, page),
      quotes.page({ text: ' — !' }, page),
      quotes.pages([{ speakerId: 'a' }, { outletId: 'b' }], page),
      graph.stores.explore.path({ fromId: 'a', toId: 'b', maxLength: 99 }),
    ];
    for (const call of all) await expect(call).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('what people type', () => {
  it.each([
    'AND OR NOT',
    'harvest~2 +best -years',
    'exact:harvest',
    '/har.*/',
    'har* ?est',
    '"unclosed harvest',
    '\\" OR *:*',
    '[a TO b] {c} (d) ^2 && || !',
  ])('never is syntax of Lucene: %s', async (text) => {
    const page = await graph.stores.quotes.page({ text }, { first: 5, after: null });
    const words = text.match(/\w+/g) ?? [];
    const holds = words.every((word) => /^(the|harvest|was|best|in|years)$/i.test(word));
    if (!holds) expect(page.items.length).toBeLessThanOrEqual(1);
    const types = ['Quote', 'Speaker'] as const;
    await graph.stores.search.search(text, types, { first: 5, after: null });
    await graph.stores.speakers.page({ text }, { first: 5, after: null });
  });

  it('finds nothing through wildcards or fields', async () => {
    const page = { first: 5, after: null };
    for (const text of ['har*', 'exact:harvest', 'harvset~2', '/harv.*/']) {
      expect((await graph.stores.quotes.page({ text }, page)).items).toEqual([]);
    }
    expect((await graph.stores.quotes.page({ text: '"best in years"' }, page)).items).toHaveLength(
      1,
    );
    expect((await graph.stores.quotes.page({ text: '"years best"' }, page)).items).toEqual([]);
  });
});
