/** What an answer proves: the passage, its snapshot, who says it and who carries it. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Reader } from '../../../src/domain/extraction.ts';
import { sha256 } from '../../../src/domain/ids.ts';
import { nameKeys } from '../../../src/domain/names/index.ts';
import { CodePointIndex } from '../../../src/domain/span.ts';
import { createReader } from '../../../src/extract/index.ts';
import { createServices, type Services } from '../../../src/services/index.ts';
import { createVerifyService } from '../../../src/services/verify/index.ts';
import type { Meaning } from '../../../src/services/verify/meaning.ts';
import { articleWrite } from '../../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { ARTICLES } from './articles.ts';

let graph: TestGraph;
let reader: Reader;
let services: Services;

beforeAll(async () => {
  graph = await openTestGraph();
  reader = await createReader();
  services = createServices({
    stores: graph.stores,
    reader: async () => reader,
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  for (const article of ARTICLES) await services.ingest.ingest(article);
});

afterAll(async () => {
  await reader?.close();
  await graph?.close();
});

it('is the passage in its hashed snapshot, with who said it and three sentences on either side', async () => {
  const words = 'and we owe that to the people of Lancaster';
  const { evidence } = await services.verify.verify({ quote: words, speaker: 'Lindqvist' });
  const [best] = evidence;
  const text = ARTICLES[0]?.text ?? '';
  expect(best?.sha256).toBe(sha256(text));
  expect(best?.spans.map((span) => new CodePointIndex(text).slice(span))).toEqual([words]);
  expect(best?.article.sourceId).toBe('bridge');
  expect(best?.outlet?.name).toBe('Harbour Post');
  expect(best?.chain.map(({ speaker }) => speaker?.name)).toEqual(['Maria Lindqvist']);
  expect(best?.context.text).toContain('at a cost of 40 million pounds.');
  expect(best?.context.text).toContain('Nobody in this town asked for a second bridge');
  expect([best?.changes, best?.similarity]).toEqual([[], 1]);
});

it('names everyone who carries the words, and who did first', async () => {
  const quote = 'We will not raise the toll before the first of May';
  const { carriage } = await services.verify.verify({ quote, speaker: 'Maria Lindqvist' });
  expect(carriage.carriers.map(({ article }) => article.sourceId)).toEqual(['bridge', 'reprint']);
  expect(carriage.first?.outlet?.name).toBe('Harbour Post');
  expect(carriage.complete).toBe(true);
});

it('names who carries the words that were said, where those asked for are altered', async () => {
  const quote = 'We will not raise the toll before the second of May';
  const { verdict, carriage } = await services.verify.verify({ quote });
  expect(verdict).toBe('ALTERED');
  expect(carriage.carriers.map(({ article }) => article.sourceId)).toContain('reprint');
});

it('takes meaning from whatever finds it', async () => {
  const found: string[] = [];
  const meaning: Meaning = {
    threshold: 0.9,
    candidates: async (text) => {
      found.push(text);
      return graph.stores.verify.snapshotsWithPhrases(['feel it'], 5);
    },
    likeness: async (_, others) => others.map((other) => (other.includes('household') ? 0.95 : 0)),
  };
  const verify = createVerifyService(graph.stores, meaning);
  const answer = await verify.verify({ quote: 'Poverty awaits all families', speaker: 'Okafor' });
  expect(found).toEqual(['Poverty awaits all families']);
  expect([answer.verdict, answer.evidence[0]?.article.sourceId]).toEqual([
    'PARAPHRASED',
    'reprint',
  ]);
});

it('finds who was asked for among many who said the same', async () => {
  const words = 'thank you all so much for coming here today';
  const say = (by: string, at: number) => {
    const write = articleWrite({
      url: `https://thanks.example/${at}`,
      quotes: [{ words, by: [by] }],
    });
    const speakers = write.speakers.map((one) => ({ ...one, keys: nameKeys(one.name, one.kind) }));
    return graph.stores.ingest.transaction((transaction) =>
      transaction.write({ ...write, speakers }),
    );
  };
  for (let at = 0; at < 40; at++) await say(`Speaker Number${at}`, at);
  await say('Ottilie Vance', 40);
  const { verdict, evidence } = await services.verify.verify({
    quote: words,
    speaker: 'Ottilie Vance',
  });
  expect([verdict, evidence[0]?.speaker?.name]).toEqual(['VERBATIM', 'Ottilie Vance']);
});

it('counts a revised article once', async () => {
  const revised = { ...ARTICLES[1], id: 'revised', url: 'https://echo.example/tolls' };
  await services.ingest.ingest(revised);
  await services.ingest.ingest({ ...revised, text: `${revised.text}\nThis story was updated.\n` });
  const { carriage } = await services.verify.verify({
    quote: 'then every household in the valley will feel it',
  });
  expect(carriage.carriers.map(({ article }) => article.sourceId).sort()).toEqual([
    'reprint',
    'revised',
  ]);
});
