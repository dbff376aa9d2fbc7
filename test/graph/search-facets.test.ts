/** The counts of a search are what paging through each of its kinds gives. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Position } from '../../src/domain/page.ts';
import { SEARCHABLE, type Searchable, type SearchOptions } from '../../src/graph/stores.ts';
import { articleWrite } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const first = articleWrite({
  ...{ url: 'https://a.example/1', title: 'Ferry waits', outlet: 'Ferry Post' },
  quotes: [
    { words: 'The ferry will not sail', by: ['Ana Ruiz'] },
    { words: 'No ferry is worth a life', by: ['Bo Lind'] },
  ],
});
const revised = articleWrite({
  ...{ url: 'https://a.example/1', title: 'Ferry waits', outlet: 'Ferry Post' },
  revisionOfId: first.snapshot.id,
  quotes: [{ words: 'The ferry will sail again', by: ['Ana Ruiz'] }],
});
const other = articleWrite({
  ...{ url: 'https://b.example/2', title: 'Ferry sold', outlet: 'Quay Post' },
  quotes: [{ words: 'The ferry was too old', by: ['Ferry Nilsson'] }],
});
const taken = articleWrite({
  ...{ url: 'https://c.example/3', title: 'Ferry sunk', outlet: 'Quay Post' },
  quotes: [{ words: 'The ferry is lost', by: ['Bo Lind'] }],
});

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  for (const write of [first, revised, other, taken]) {
    await graph.stores.ingest.transaction((transaction) => transaction.write(write));
  }
  await graph.cypher('MATCH (article:Article {id: $id}) SET article.retractedAt = "2025-09-02"', {
    id: taken.article.id,
  });
  for (const [write, standing] of [
    [first, 'SUPERSEDED'],
    [taken, 'RETRACTED'],
  ] as const) {
    await graph.cypher(
      'MATCH (quote:Quote)-[:INSTANCE_OF]->(utterance) WHERE quote.id IN $ids SET quote.standing = $standing, utterance.articleCount = 0',
      { ids: write.quotes.map(({ id }) => id), standing },
    );
  }
  await graph.cypher(
    'CREATE (:Speaker {id: "speaker_merged", name: "Ferry Nilson", kind: "PERSON", aliases: [], mergedIntoId: "speaker_other"})',
  );
});
afterAll(() => graph.close());

async function counts(text: string, options?: SearchOptions) {
  const facets = await graph.stores.search.facets(text, options);
  return facets.map(({ type, count, hasMore }) => [type, count, hasMore]);
}

async function paged(text: string, type: Searchable, options: SearchOptions) {
  const ids = new Set<string>();
  for (let after: Position | null = null; ; ) {
    const page = await graph.stores.search.search(text, [type], { first: 2, after }, options);
    for (const { item } of page.items) ids.add(item.id);
    if (!page.hasNextPage) return ids.size;
    after = page.items.at(-1)?.position ?? null;
  }
}

describe('the counts of a search', () => {
  it.each<SearchOptions>([
    {},
    { standings: ['SUPERSEDED'] },
    { standings: ['CURRENT', 'SUPERSEDED', 'RETRACTED'] },
  ])('are what paging through each kind gives, with %j', async (options) => {
    for (const text of ['ferry', 'post', '"ferry will"', 'lighthouse']) {
      const expected: unknown[] = [];
      for (const type of SEARCHABLE) expected.push([type, await paged(text, type, options), false]);
      expect(await counts(text, options)).toEqual(expected);
    }
  });

  it('take an article once, leave out what was replaced, taken back or merged, and keep kinds that have nothing', async () => {
    expect(await counts('ferry')).toEqual([
      ['Quote', 2, false],
      ['Speaker', 1, false],
      ['Article', 2, false],
      ['Outlet', 1, false],
      ['Utterance', 2, false],
      ['Claim', 0, false],
    ]);
  });

  it('end at a thousand and say that there is more', async () => {
    const speakers = (from: number, to: number) =>
      graph.cypher(
        'UNWIND range($from, $to) AS n CREATE (:Speaker {id: "speaker_" + n, name: "Deckhand " + n, kind: "PERSON", aliases: []})',
        { from, to },
      );
    await speakers(1, 1000);
    expect(await counts('deckhand')).toContainEqual(['Speaker', 1000, false]);
    await speakers(1001, 1001);
    expect(await counts('deckhand')).toContainEqual(['Speaker', 1000, true]);
  });
});
