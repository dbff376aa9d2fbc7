/** What ingestion does with one record, on the real database and with the real reader. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HearsayError } from '../../src/domain/errors.ts';
import type { Reader } from '../../src/domain/extraction.ts';
import { createReader } from '../../src/extract/index.ts';
import { createServices, type IngestRecord, type Services } from '../../src/services/index.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
let reader: Reader;
let services: Services;
let readings = 0;

beforeAll(async () => {
  graph = await openTestGraph();
  reader = await createReader();
  services = createServices({
    stores: graph.stores,
    reader: async () => ({
      read: (document) => {
        readings++;
        return reader.read(document);
      },
      close: async () => {},
    }),
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
});

beforeEach(async () => {
  await graph.empty();
  readings = 0;
});

afterAll(async () => {
  await reader?.close();
  await graph?.close();
});

const ingest = (record: IngestRecord) => services.ingest.ingest(record);

async function nodes(): Promise<number> {
  const [row] = await graph.cypher(
    'MATCH (n) WHERE NOT n:Migration AND NOT n:NameKey RETURN count(n) AS n',
  );
  return Number(row?.['n']);
}

/** Who said the one quote of an article that is about a bridge. */
async function whoSpoke(articleId: string) {
  const { items } = await graph.stores.quotes.page({ articleId }, { first: 50, after: null });
  const ids = items.filter(({ item }) => item.kind === 'DIRECT').map(({ item }) => item.id);
  const attributions = (await graph.stores.attributions.byQuotes(ids)).get(ids[0] ?? '') ?? [];
  const [utterer] = attributions;
  const speakers = await graph.stores.speakers.byIds(
    (utterer?.candidates ?? []).map(({ speakerId }) => speakerId),
  );
  return {
    state: utterer?.state,
    mention: utterer?.mention?.text,
    candidates: (utterer?.candidates ?? []).map((candidate) => ({
      ...candidate,
      name: speakers.get(candidate.speakerId)?.name,
    })),
  };
}

function article(mention: string, more = ''): string {
  return `Bridge to reopen in spring\n\nThe old bridge over the river will reopen in spring after two years of repairs.\n\n“We will open the bridge before the first of May,” said ${mention} on Tuesday.${more}\n`;
}

describe('ingesting a record', () => {
  it('writes an article once, and does not even read it the second time', async () => {
    const record = { id: 'a', text: article('Maria Lindqvist') };
    const first = await ingest(record);
    const before = await nodes();
    const second = await ingest(record);
    expect(first.status).toBe('CREATED');
    expect(first.quotes).toBeGreaterThan(0);
    expect(second).toEqual({
      ...first,
      status: 'UNCHANGED',
      quotes: 0,
      newSpeakers: 0,
      newUtterances: 0,
    });
    expect(readings).toBe(1);
    expect(await nodes()).toBe(before);
  });

  it('writes an article once when it comes twice at the same time', async () => {
    const record = { id: 'a', text: article('Maria Lindqvist') };
    const outcomes = await Promise.all([ingest(record), ingest(record), ingest(record)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      'CREATED',
      'UNCHANGED',
      'UNCHANGED',
    ]);
    expect(
      await graph.cypher('MATCH (s:Speaker {name: "Maria Lindqvist"}) RETURN count(s) AS n'),
    ).toHaveLength(1);
  });

  it('makes one speaker when many articles that name her come at the same time', async () => {
    const records = Array.from({ length: 6 }, (_, i) => ({
      id: `a${i}`,
      text: article('Maria Lindqvist', ` Story ${i}.`),
    }));
    await Promise.all(records.map(ingest));
    const speakers = await graph.stores.speakers.page(
      { text: 'Lindqvist' },
      { first: 10, after: null },
    );
    expect(speakers.items.map(({ item }) => item.name)).toEqual(['Maria Lindqvist']);
    const utterances = await graph.stores.utterances.page(
      { minArticles: 6 },
      { first: 10, after: null },
    );
    expect(utterances.items).toHaveLength(1);
  });

  it('keeps a changed text under the same URL as a revision of the old one', async () => {
    const url = 'https://news.example.org/bridge?utm_source=feed';
    const first = await ingest({ url, text: article('Maria Lindqvist'), title: 'Bridge' });
    const again = await ingest({
      url: 'https://NEWS.example.org/bridge#top',
      text: article('Maria Lindqvist', ' The mayor thanked her.'),
    });
    expect(again).toMatchObject({ status: 'REVISED', articleId: first.articleId });
    const snapshots =
      (await graph.stores.snapshots.byArticles([first.articleId])).get(first.articleId) ?? [];
    expect(snapshots.map(({ id }) => id)).toContain(again.snapshotId);
    expect(snapshots.find(({ id }) => id === again.snapshotId)?.revisionOfId).toBe(
      first.snapshotId,
    );
    const stored = (await graph.stores.articles.byIds([first.articleId])).get(first.articleId);
    expect(stored).toMatchObject({
      title: 'Bridge to reopen in spring',
      canonicalUrl: 'https://news.example.org/bridge',
    });
  });

  it('takes a text without URL and with another text for another article', async () => {
    const one = await ingest({ id: 'a', text: article('Maria Lindqvist') });
    const two = await ingest({ id: 'a', text: article('Maria Lindqvist', ' Later.') });
    expect(two.status).toBe('CREATED');
    expect(two.articleId).not.toBe(one.articleId);
  });

  it('names the outlet by the record, else by the domain', async () => {
    await ingest({ url: 'https://www.example.org/1', text: article('Maria Lindqvist') });
    await ingest({
      url: 'https://example.net/1',
      outlet: 'The Example',
      text: article('Maria Lindqvist'),
    });
    const { items } = await graph.stores.outlets.page({}, { first: 10, after: null });
    expect(items.map(({ item }) => [item.name, item.domain])).toEqual(
      [
        ['The Example', 'example.net'],
        ['example.org', 'example.org'],
      ].sort(),
    );
  });

  it('stores a full date in UTC', async () => {
    const { articleId } = await ingest({
      id: 'a',
      text: article('Maria Lindqvist'),
      publishedAt: '2025-08-15T23:30:00-04:00',
    });
    const stored = (await graph.stores.articles.byIds([articleId])).get(articleId);
    expect(new Date(stored?.publishedAt ?? '').toISOString()).toBe('2025-08-16T03:30:00.000Z');
  });

  it.each(['15 August 2025', '2025-08', '2025-02-30', '2025-08-15T10:00', 'yesterday', '20250815'])(
    'refuses the date %s, naming it, before reading',
    async (publishedAt) => {
      await expect(
        ingest({ id: 'a', text: article('Maria Lindqvist'), publishedAt }),
      ).rejects.toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringContaining(publishedAt),
      });
      expect(readings).toBe(0);
      expect(await nodes()).toBe(0);
    },
  );
});

describe('resolving speakers across articles', () => {
  it('joins spellings of a whole name', async () => {
    await ingest({ id: 'a', text: article('Serhiy Kovalenko') });
    const { articleId } = await ingest({ id: 'b', text: article('Sergei Kovalenko') });
    const { state, candidates } = await whoSpoke(articleId);
    expect({ state, candidates }).toMatchObject({
      state: 'INFERRED',
      candidates: [{ name: 'Serhiy Kovalenko', method: 'SPELLING_VARIANT' }],
    });
  });

  it('never joins two people by a surname', async () => {
    await ingest({ id: 'a', text: article('Maria Lindqvist') });
    const { articleId } = await ingest({ id: 'b', text: article('Jonas Lindqvist') });
    expect((await whoSpoke(articleId)).candidates).toMatchObject([
      { name: 'Jonas Lindqvist', method: 'NEW' },
    ]);
  });

  it('leaves a surname open that nothing but a surname speaks for', async () => {
    await ingest({ id: 'a', text: article('Maria Lindqvist') });
    const { articleId } = await ingest({ id: 'b', text: article('Lindqvist') });
    const { state, candidates } = await whoSpoke(articleId);
    expect(state).toBe('AMBIGUOUS');
    expect(candidates.map(({ name }) => name).sort()).toEqual(['Lindqvist', 'Maria Lindqvist']);
  });

  it('gives a surname to the one who holds the same office', async () => {
    await ingest({ id: 'a', text: article('Prime Minister Maria Lindqvist') });
    await ingest({ id: 'b', text: article('Jonas Lindqvist') });
    const { articleId } = await ingest({ id: 'c', text: article('Prime Minister Lindqvist') });
    const { state, candidates } = await whoSpoke(articleId);
    expect({ state, candidates }).toMatchObject({
      state: 'INFERRED',
      candidates: [{ name: 'Maria Lindqvist' }],
    });
  });

  it('does not give it to the holder of that office in another country', async () => {
    await ingest({ id: 'a', text: article('Swedish Prime Minister Maria Lindqvist') });
    const { articleId } = await ingest({
      id: 'b',
      text: article('Finnish Prime Minister Lindqvist'),
    });
    const { candidates } = await whoSpoke(articleId);
    expect(candidates.map(({ name }) => name)).toEqual(['Lindqvist']);
  });

  it('leaves it open between two who held the same office', async () => {
    await ingest({ id: 'a', text: article('President George W. Bush') });
    await ingest({ id: 'b', text: article('President George H. W. Bush') });
    const { articleId } = await ingest({ id: 'c', text: article('President Bush') });
    const { state, candidates } = await whoSpoke(articleId);
    expect(state).toBe('AMBIGUOUS');
    expect(candidates.map(({ name }) => name).sort()).toEqual([
      'George H. W. Bush',
      'George W. Bush',
    ]);
  });

  it('gives surnames to those who appear together elsewhere, when three of them do', async () => {
    const three = (a: string, b: string, c: string) =>
      `${article(a)}\n“The work cost less than we feared,” said ${b}.\n\n“Nobody in the city will miss the ferry,” said ${c}.\n`;
    await ingest({ id: 'a', text: three('Maria Lindqvist', 'Jonas Ekholm', 'Petra Sandgren') });
    const together = await ingest({ id: 'b', text: three('Lindqvist', 'Ekholm', 'Sandgren') });
    expect(await whoSpoke(together.articleId)).toMatchObject({
      state: 'INFERRED',
      candidates: [{ name: 'Maria Lindqvist', confidence: 0.75 }],
    });
    const apart = await ingest({ id: 'c', text: three('Lindqvist', 'Ekholm', 'Mona Dahl') });
    expect((await whoSpoke(apart.articleId)).state).toBe('AMBIGUOUS');
  });

  it('keeps unnamed sources apart by article', async () => {
    await ingest({ id: 'a', text: article('a city official') });
    await ingest({ id: 'b', text: article('a city official', ' Later.') });
    const rows = await graph.cypher('MATCH (s:Speaker {kind: "UNNAMED"}) RETURN count(s) AS n');
    expect(Number(rows[0]?.['n'])).toBe(2);
  });

  it('groups no words whose speaker is open', async () => {
    await ingest({ id: 'a', text: article('Maria Lindqvist') });
    await ingest({ id: 'b', text: article('Lindqvist') });
    const shared = await graph.stores.utterances.page(
      { minArticles: 2 },
      { first: 10, after: null },
    );
    expect(shared.items).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it.each<[string, IngestRecord, string]>([
    ['an empty text', { text: '  \n ' }, 'UNREADABLE_DOCUMENT'],
    ['binary', { text: 'PNG\0\0\u0001\u0002data' }, 'UNREADABLE_DOCUMENT'],
    ['20 MB of text', { text: 'Words and more words. '.repeat(950_000) }, 'UNREADABLE_DOCUMENT'],
    [
      'HTML without an article',
      { html: '<html><body><nav><a href="/">Home</a></nav></body></html>' },
      'UNREADABLE_DOCUMENT',
    ],
    ['neither text nor HTML', { id: 'a' }, 'BAD_INPUT'],
    ['both text and HTML', { text: 'a', html: 'b' }, 'BAD_INPUT'],
    ['a URL of another scheme', { text: 'a', url: 'ftp://example.org/a' }, 'BAD_INPUT'],
  ])('%s is refused and leaves nothing behind', async (_, record, code) => {
    const error = await ingest(record).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HearsayError);
    expect(error).toMatchObject({ code });
    expect(await nodes()).toBe(0);
  });
});
