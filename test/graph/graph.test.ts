/** Opening, writing and reading a graph. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/index.ts';
import { articleWrite, speakerIdOf } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const first = articleWrite({
  url: 'https://a.example/1',
  title: 'Talks in Geneva end without a deal',
  outlet: 'Alpha',
  publishedAt: '2025-08-16T10:00:00.000Z',
  ingestedAt: '2025-08-20T12:00:00.000Z',
  quotes: [
    { words: 'We shall meet again in the spring', by: ['Ana Ruiz'] },
    { words: 'She told me they would meet again', by: ['Ana Ruiz', 'Bo Lind'], kind: 'MIXED' },
  ],
});
const second = articleWrite({
  url: 'https://b.example/2',
  title: 'Ruiz promises another meeting',
  outlet: 'Beta',
  publishedAt: '2025-08-17',
  ingestedAt: '2025-08-20T12:00:01.000Z',
  quotes: [{ words: 'We shall meet again in the spring', by: ['Ana Ruiz'] }],
});

describe('a graph', () => {
  it('is empty until an article is written', async () => {
    expect(await graph.isEmpty()).toBe(true);
    for (const write of [first, second]) {
      await graph.stores.ingest.transaction((transaction) => transaction.write(write));
    }
    expect(await graph.isEmpty()).toBe(false);
  });

  it('gives back what was written', async () => {
    const [quote, relayed] = first.quotes;
    const { similarity: _, wording: __, ...expected } = quote ?? {};
    const { stores } = graph;

    expect((await stores.articles.byIds([first.article.id])).get(first.article.id)).toEqual({
      ...first.article,
      retraction: null,
    });
    expect((await stores.quotes.byIds([quote?.id ?? ''])).get(quote?.id ?? '')).toEqual({
      ...expected,
      ...{ standing: 'CURRENT', revision: null, retraction: null },
    });
    expect((await stores.snapshots.byArticles([first.article.id])).get(first.article.id)).toEqual([
      { ...first.snapshot, supersededById: null, retracted: false },
    ]);
    expect(
      (await stores.attributions.byQuotes([relayed?.id ?? ''])).get(relayed?.id ?? ''),
    ).toEqual(first.attributions.filter(({ quoteId }) => quoteId === relayed?.id));
    expect((await stores.outlets.byIds([first.outlet?.id ?? ''])).size).toBe(1);
    expect((await stores.speakers.byIds([speakerIdOf('Ana Ruiz'), 'nobody'])).size).toBe(1);
  });

  it('lists quotes newest read article first, in order of its text, under every filter', async () => {
    const all = [...second.quotes, ...first.quotes].map(({ id }) => id);
    const list = async (filter: Parameters<typeof graph.stores.quotes.page>[0]) => {
      const page = await graph.stores.quotes.page(filter, { first: 10, after: null });
      expect(await graph.stores.quotes.count(filter)).toBe(page.items.length);
      return page.items.map(({ item }) => item.id);
    };
    const speakerId = speakerIdOf('Ana Ruiz');
    const relayer = speakerIdOf('Bo Lind');

    expect(await list({})).toEqual(all);
    expect(await list({ speakerId })).toEqual(all);
    expect(await list({ speakerId, hop: 0, kind: 'MIXED' })).toEqual([all[2]]);
    expect(await list({ speakerId: relayer, hop: 0 })).toEqual([]);
    expect(await list({ speakerId: relayer, hop: 1 })).toEqual([all[2]]);
    expect(await list({ articleId: first.article.id })).toEqual(all.slice(1));
    expect(await list({ snapshotId: first.snapshot.id, secondHand: false })).toEqual([all[1]]);
    expect(await list({ secondHand: true })).toEqual([all[2]]);
    expect(await list({ outletId: second.outlet?.id ?? '' })).toEqual([all[0]]);
    expect(await list({ utteranceId: first.utterances[0]?.id ?? '' })).toEqual(all.slice(0, 2));
    expect(await list({ text: 'meet spring' })).toEqual(all.slice(0, 2));
    expect(await list({ text: '"again in the spring"', outletId: first.outlet?.id ?? '' })).toEqual(
      [all[1]],
    );
    expect(await list({ text: 'meet', speakerId: relayer })).toEqual([all[2]]);
    expect(await list({ publishedFrom: '2025-08-17T00:00:00Z' })).toEqual([all[0]]);
    expect(await list({ publishedBefore: '2025-08-17', kind: 'DIRECT' })).toEqual([all[1]]);
  });

  it('lists articles newest read first, under every filter', async () => {
    const [newer, older] = [second.article.id, first.article.id];
    const list = async (filter: Parameters<typeof graph.stores.articles.page>[0]) => {
      const page = await graph.stores.articles.page(filter, { first: 10, after: null });
      expect(await graph.stores.articles.count(filter)).toBe(page.items.length);
      return page.items.map(({ item }) => item.id);
    };

    expect(await list({})).toEqual([newer, older]);
    expect(await list({ outletId: first.outlet?.id ?? '' })).toEqual([older]);
    expect(await list({ speakerId: speakerIdOf('Ana Ruiz') })).toEqual([newer, older]);
    expect(await list({ speakerId: speakerIdOf('Bo Lind') })).toEqual([older]);
    expect(await list({ utteranceId: first.utterances[0]?.id ?? '' })).toEqual([newer, older]);
    expect(await list({ text: 'promises' })).toEqual([newer]);
    expect(await list({ text: 'spring', publishedBefore: '2025-08-17' })).toEqual([older]);
    expect(await list({ publishedFrom: '2025-08-17' })).toEqual([newer]);
  });

  it('counts the articles that carry an utterance', async () => {
    const { items } = await graph.stores.utterances.page({}, { first: 10, after: null });
    expect(items.map(({ position }) => position.sort)).toEqual([2, 1]);
    expect(await graph.stores.utterances.count({ minArticles: 2 })).toBe(1);
    expect(await graph.stores.utterances.count({ speakerId: speakerIdOf('Ana Ruiz') })).toBe(2);
    expect(await graph.stores.utterances.count({ text: 'told me' })).toBe(1);
  });

  it('finds speakers while their name is typed, accents or not', async () => {
    const found = await graph.stores.speakers.page({ text: 'ana rú' }, { first: 5, after: null });
    expect(found.items.map(({ item }) => item.name)).toEqual(['Ana Ruiz']);
    expect(await graph.stores.speakers.count({ kind: 'PERSON' })).toBe(2);
    expect(await graph.stores.speakers.count({})).toBe(2);
  });

  it('finds everything by words, best first', async () => {
    const types = ['Quote', 'Speaker', 'Article', 'Outlet', 'Utterance'] as const;
    const { items } = await graph.stores.search.search('Ruiz', types, { first: 10, after: null });
    expect(new Set(items.map(({ item }) => item.type))).toEqual(new Set(['Speaker', 'Article']));
    expect(items.map(({ item }) => item.id)).toContain(first.article.id);
  });

  it('walks from one node to another', async () => {
    const ends = { fromId: speakerIdOf('Bo Lind'), toId: second.article.id };
    const path = await graph.stores.explore.path({ ...ends, maxLength: 12 });
    expect(path?.nodeIds.at(0)).toBe(speakerIdOf('Bo Lind'));
    expect(path?.nodeIds.at(-1)).toBe(second.article.id);
    expect(path?.edges.length).toBe((path?.nodeIds.length ?? 0) - 1);
    expect(await graph.stores.explore.path({ ...ends, maxLength: 2 })).toBeNull();

    const near = await graph.stores.explore.neighborhood({
      id: speakerIdOf('Ana Ruiz'),
      types: ['ATTRIBUTED_TO', 'INSTANCE_OF'],
      limit: 2,
    });
    expect(near?.counts).toEqual([{ type: 'ATTRIBUTED_TO', direction: 'IN', shown: 2, total: 3 }]);
    expect(near?.edges).toHaveLength(2);
    expect(await graph.stores.explore.neighborhood({ id: 'nobody', limit: 2 })).toBeNull();
  });
});

describe('openGraph', () => {
  it('says what to check when the password is wrong', async () => {
    const wrong = openGraph({ ...graph.connection, password: 'wrong-secret' });
    await expect(wrong).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.not.stringContaining('wrong-secret'),
    });
  });

  it('says that nothing answers', async () => {
    const closed = openGraph({ ...graph.connection, uri: 'bolt://127.0.0.1:1' });
    await expect(closed).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
  });

  it('refuses an address that is none and a database that is not there', async () => {
    const noAddress = openGraph({ ...graph.connection, uri: 'http://127.0.0.1' });
    await expect(noAddress).rejects.toMatchObject({ code: 'BAD_CONFIG' });
    const noDatabase = openGraph({ ...graph.connection, database: 'elsewhere' });
    await expect(noDatabase).rejects.toMatchObject({ code: 'BAD_CONFIG' });
  });
});
