/** What people decided holds for articles that are read later; on the real database, with the real reader. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/domain/extraction.ts';
import { createReader } from '../../../src/extract/index.ts';
import { createServices, type Services } from '../../../src/services/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { graphLines } from '../../support/graph-hash.ts';

const ED = { id: 'ed', name: 'Ed' };
const WHY = { actor: ED, reason: 'Looked up.' };
const WORDS = 'We will open the bridge before the first of May';
let graph: TestGraph;
let reader: Reader;
let services: Services;

beforeAll(async () => {
  // Reading and judging take a while on a busy machine; what is tested is not how fast.
  graph = await openTestGraph({ timeoutMs: 300_000 });
  reader = await createReader();
  const shared = { read: reader.read.bind(reader), close: async () => {} };
  services = createServices({
    ...{ stores: graph.stores, reader: async () => shared },
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
});
beforeEach(() => graph.empty());
afterAll(async () => {
  await reader?.close();
  await graph?.close();
});

const text = (mention: string, words = WORDS, more = '') =>
  `Bridge to reopen in spring\n\nThe old bridge over the river will reopen in spring after two years of repairs.\n\n“${words},” said ${mention} on Tuesday.${more}\n`;
const read = (name: string, content: string) =>
  services.ingest.ingest({ url: `https://news.example/${name}`, text: content });
const undo = (changeId: string) =>
  graph.stores.edits.undo({ changeId, actor: ED, at: '2026-01-03T00:00:00Z', reason: null });

async function quotesOf(articleId: string, standings = ['CURRENT', 'RETRACTED'] as const) {
  const { items } = await graph.stores.quotes.page(
    { articleId, standings },
    { first: 50, after: null },
  );
  return items.map(({ item }) => item).filter(({ kind }) => kind === 'DIRECT');
}

/** Ids of who may have said the quoted words of an article. */
async function speakersOf(articleId: string): Promise<readonly string[]> {
  const quotes = await quotesOf(articleId);
  const attributions = await graph.stores.attributions.byQuotes(quotes.map(({ id }) => id));
  return [...attributions.values()].flatMap((hops) =>
    (hops[0]?.candidates ?? []).map(({ speakerId }) => speakerId),
  );
}

describe('after a merge', () => {
  it('the merged name is the survivor’s in later articles, and its own again once that is undone', async () => {
    const [clemens = ''] = await speakersOf((await read('1', text('Samuel Clemens'))).articleId);
    const [twain = ''] = await speakersOf((await read('2', text('Mark Twain'))).articleId);
    const { id } = await services.editing.mergeSpeakers({
      ...{ ...WHY, fromId: twain, intoId: clemens },
    });

    const third = await read(
      '3',
      text('Mark Twain', 'Nobody shall cross the river before that day'),
    );
    expect(await speakersOf(third.articleId)).toEqual([clemens]);

    await undo(id);
    expect(await speakersOf(third.articleId)).toEqual([clemens]);
    const fourth = await read('4', text('Mark Twain', 'The river is deeper than anybody thinks'));
    expect(await speakersOf(fourth.articleId)).toEqual([twain]);
  });
});

describe('after a split', () => {
  it('a newer text of the article keeps to it, and other articles are in doubt rather than wrong', async () => {
    const first = await read('1', text('John Smith'));
    const second = await read('2', text('John Smith', 'The river is deeper than anybody thinks'));
    const [smith = ''] = await speakersOf(first.articleId);
    expect(await speakersOf(second.articleId)).toEqual([smith]);
    const quoteIds = (await quotesOf(second.articleId)).map(({ id }) => id);
    const { targetIds } = await services.editing.splitSpeaker({
      ...{ ...WHY, id: smith, quoteIds },
      to: { name: 'John Smith', description: 'ferryman' },
    });
    const [, ferryman = ''] = targetIds;

    const again = text('John Smith', 'The river is deeper than anybody thinks', ' He was right.');
    expect((await read('2', again)).status).toBe('REVISED');
    expect(await speakersOf(second.articleId)).toEqual([ferryman]);

    const third = await read('3', text('John Smith', 'Nobody shall cross before that day'));
    expect((await speakersOf(third.articleId)).toSorted()).toEqual([smith, ferryman].sort());
  });
});

describe('a retraction', () => {
  const asked = { quote: WORDS, speaker: 'Maria Lindqvist' };

  it('takes the words out of counts and verdicts, and gives them back', async () => {
    const { articleId } = await read('1', text('Maria Lindqvist'));
    await read('2', text('Maria Lindqvist', WORDS, ' Others doubt it.'));
    const before = await graphLines(graph);
    expect((await services.verify.verify(asked)).carriage.carriers).toHaveLength(2);

    const { id } = await services.editing.retractArticle({ ...WHY, id: articleId });
    const verified = await services.verify.verify(asked);
    expect(verified.verdict).toBe('VERBATIM');
    expect(verified.carriage.carriers).toHaveLength(1);
    expect(await quotesOf(articleId)).toMatchObject([{ standing: 'RETRACTED' }]);
    const [utterance] = (
      await graph.cypher('MATCH (u:Utterance) RETURN u.articleCount AS articles')
    ).map(({ articles }) => articles);
    expect(utterance).toBe(1);

    await undo(id);
    expect(await graphLines(graph)).toEqual(before);
  });

  it('of the only article leaves the words as evidence that was retracted', async () => {
    const { articleId } = await read('1', text('Maria Lindqvist'));
    const [quote] = await quotesOf(articleId);
    const { id } = await services.editing.retractQuote({ ...WHY, id: quote?.id ?? '' });
    const { verdict, evidence } = await services.verify.verify(asked);
    expect(verdict).not.toBe('VERBATIM');
    expect(evidence).toContainEqual(expect.objectContaining({ retracted: true }));
    await undo(id);
    expect((await services.verify.verify(asked)).verdict).toBe('VERBATIM');
  });

  it('holds for a newer text, and its undoing leaves the quotes as the newer text makes them', async () => {
    const { articleId } = await read('1', text('Maria Lindqvist'));
    const [quote] = await quotesOf(articleId);
    const { id } = await services.editing.retractQuote({ ...WHY, id: quote?.id ?? '' });

    await read('1', text('Maria Lindqvist', WORDS, ' Others doubt it.'));
    expect((await quotesOf(articleId)).map(({ standing }) => standing)).toEqual([
      'RETRACTED',
      'RETRACTED',
    ]);

    await undo(id);
    const quotes = await graph.stores.quotes.page(
      { articleId, standings: ['CURRENT', 'CARRIED_ON'] },
      { first: 50, after: null },
    );
    const standings = quotes.items
      .filter(({ item }) => item.kind === 'DIRECT')
      .map(({ item }) => item.standing);
    expect(standings.toSorted()).toEqual(['CARRIED_ON', 'CURRENT']);
  });

  it('beside the reading of the same article loses nothing and doubles nothing', async () => {
    const { articleId } = await read('1', text('Maria Lindqvist'));
    const results = await Promise.allSettled([
      services.editing.retractArticle({ ...WHY, id: articleId }),
      read('1', text('Maria Lindqvist', WORDS, ' Others doubt it.')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    const quotes = await quotesOf(articleId);
    expect(quotes).toHaveLength(2);
    expect(quotes.every(({ standing }) => standing === 'RETRACTED')).toBe(true);
  });
});
