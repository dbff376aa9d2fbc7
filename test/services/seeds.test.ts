/** The five seed articles, read by the real reader into a real graph. */

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article, Quote, Speaker } from '../../src/domain/entities.ts';
import type { Reader } from '../../src/domain/extraction.ts';
import { compareNames } from '../../src/domain/names/index.ts';
import { CodePointIndex, joinSpans } from '../../src/domain/span.ts';
import { createReader } from '../../src/extract/index.ts';
import { createServices, type Services } from '../../src/services/index.ts';
import { type IngestSummary, ingestAll } from '../../src/services/ingest/ingest-all.ts';
import { findSources } from '../../src/services/ingest/sources/index.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const ALL = { first: 200, after: null };

let graph: TestGraph;
let reader: Reader;
let services: Services;
let first: IngestSummary;

beforeAll(async () => {
  graph = await openTestGraph();
  reader = await createReader();
  services = createServices({
    stores: graph.stores,
    reader: async () => reader,
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  first = await ingestSeeds();
});

afterAll(async () => {
  await reader?.close();
  await graph?.close();
});

async function ingestSeeds(): Promise<IngestSummary> {
  const sources = await findSources([SEEDS], {
    allowPrivate: false,
    stdin: (async function* () {})(),
  });
  const failures: string[] = [];
  const summary = await ingestAll(services.ingest, sources, {
    concurrency: 2,
    stopOnError: false,
    waitMs: 0,
    on: {
      done: () => {},
      failed: (where, error) => failures.push(`${where}: ${error.message}`),
      waiting: () => {},
    },
  });
  expect(failures).toEqual([]);
  return summary;
}

async function speakersCalled(text: string): Promise<readonly Speaker[]> {
  const page = await graph.stores.speakers.page({ text }, ALL);
  return page.items.map(({ item }) => item);
}

async function articleOf(quote: Quote): Promise<Article | undefined> {
  return (await graph.stores.articles.byIds([quote.articleId])).get(quote.articleId);
}

describe('the seeds', () => {
  it('are five new articles the first time, and change nothing the second', async () => {
    expect(first).toMatchObject({
      created: 5,
      revised: 0,
      unchanged: 0,
      failed: 0,
      stopped: false,
    });
    const before = await graph.cypher(
      'MATCH (n) RETURN labels(n) AS labels, count(*) AS n ORDER BY labels',
    );
    const second = await ingestSeeds();
    const after = await graph.cypher(
      'MATCH (n) RETURN labels(n) AS labels, count(*) AS n ORDER BY labels',
    );
    expect(second).toMatchObject({ created: 0, unchanged: 5, failed: 0, quotes: 0 });
    expect(after).toEqual(before);
  });

  it('name Putin, Trump and Zelenskyy in many spellings, and mean one person each', async () => {
    for (const [text, whole, forms] of [
      ['putin', 'Vladimir Putin', ['Putin', 'President Putin']],
      ['trump', 'Donald Trump', ['Trump', 'President Trump']],
      ['zelen', 'Volodymyr Zelenskyy', ['Zelensky', 'President Zelenskiy']],
    ] as const) {
      const { items } = await graph.stores.speakers.page({ kind: 'PERSON', text }, ALL);
      const speakers = items.filter(
        ({ item }) => compareNames(item.name, whole).relation !== 'different',
      );
      expect(speakers.map(({ item }) => item.name)).toHaveLength(1);
      const [only] = speakers;
      expect([only?.item.name, ...(only?.item.aliases ?? [])]).toEqual(
        expect.arrayContaining([...forms]),
      );
    }
  });

  it('carry one utterance of Zelenskyy in two articles, under two spellings', async () => {
    const { items } = await graph.stores.utterances.page({ minArticles: 2 }, ALL);
    const shared = items.find(({ item }) => item.text.includes('will not give their land'));
    const utteranceId = shared?.item.id ?? '';
    const quotes = await graph.stores.quotes.page({ utteranceId }, ALL);
    const articles = await Promise.all(quotes.items.map(({ item }) => articleOf(item)));
    expect(articles.map((article) => article?.sourceId).sort()).toEqual([
      '001_b7b5c1fc4c4f86f1.txt',
      '002_b2b6709839c8d103.txt',
    ]);
  });

  it('hold every quote in its snapshot, character for character, with its surroundings', async () => {
    const { items } = await graph.stores.quotes.page({}, ALL);
    const snapshots = await graph.stores.snapshots.byIds(items.map(({ item }) => item.snapshotId));
    expect(items.length).toBeGreaterThan(50);
    for (const { item: quote } of items) {
      const index = new CodePointIndex(snapshots.get(quote.snapshotId)?.text ?? '');
      expect(joinSpans(index, quote.spans)).toBe(quote.exact);
      const { start } = quote.spans[0] ?? { start: -1 };
      const { end } = quote.spans.at(-1) ?? { end: -1 };
      expect(index.slice({ start: Math.max(0, start - 32), end: start })).toBe(quote.prefix);
      expect(index.slice({ start: end, end: Math.min(index.length, end + 32) })).toBe(quote.suffix);
    }
  });

  it('say that the second is from BBC News, and invent no date', async () => {
    const { items } = await graph.stores.articles.page({}, ALL);
    expect(items.map(({ item }) => item.publishedAt)).toEqual([null, null, null, null, null]);
    const outlets = await graph.stores.outlets.page({}, ALL);
    expect(outlets.items.map(({ item }) => item.name)).toEqual(['BBC News']);
  });

  it('keep the mention, the method and the confidence of every resolution', async () => {
    const { items } = await graph.stores.quotes.page({}, ALL);
    const attributions = await graph.stores.attributions.byQuotes(items.map(({ item }) => item.id));
    const candidates = [...attributions.values()].flat().flatMap((one) => one.candidates);
    expect(candidates.length).toBeGreaterThan(50);
    for (const { probability, confidence } of candidates) {
      expect(probability).toBeGreaterThan(0);
      expect(confidence).toBeGreaterThan(0);
    }
    expect(new Set(candidates.map(({ method }) => method)).size).toBeGreaterThan(1);
  });

  it('keep the experts and analysts of one article apart from those of another', async () => {
    const analysts = (await speakersCalled('analysts')).filter(({ kind }) => kind === 'UNNAMED');
    expect(new Set(analysts.map(({ id }) => id)).size).toBe(analysts.length);
  });
});
