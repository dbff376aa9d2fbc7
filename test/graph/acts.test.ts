/** Lists, counts and search show what was said; beliefs, denials and the like are kept and asked for. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Quote } from '../../src/domain/entities.ts';
import type { Page, Position } from '../../src/domain/page.ts';
import type { CueClass, Modality } from '../../src/domain/vocabulary.ts';
import { MIGRATIONS_FOLDER, splitStatements } from '../../src/graph/migration-files.ts';
import type { QuoteFilter } from '../../src/graph/stores.ts';
import { articleWrite, speakerIdOf } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const ACTS: readonly (readonly [words: string, cueClass: CueClass, modality: Modality])[] = [
  ['the ferry is late', 'SPEECH', 'ASSERTED'],
  ['the ferry is cheap', 'WRITING', 'HEARSAY'],
  ['the ferry is old', 'BELIEF', 'ASSERTED'],
  ['the ferry will be sold', 'INTENT', 'ASSERTED'],
  ['the ferry carries forty', 'DOCUMENT', 'ASSERTED'],
  ['the ferry is safe', 'SPEECH', 'NEGATED'],
  ['the ferry may sink', 'WRITING', 'CONJECTURED'],
];
const write = articleWrite({
  url: 'https://a.example/ferry',
  outlet: 'Quay',
  quotes: ACTS.map(([words, cueClass, modality]) => ({
    ...{ words, cueClass, modality },
    by: ['Ana Ruiz'],
  })),
});
const other = articleWrite({
  url: 'https://a.example/wishes',
  quotes: [{ words: 'a new pier', cueClass: 'BELIEF', by: ['Ana Ruiz', 'Bo Lind'] }],
});
const ANA = speakerIdOf('Ana Ruiz');
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await graph.empty();
  for (const one of [write, other]) {
    await graph.stores.ingest.transaction((transaction) => transaction.write(one));
  }
});
afterAll(() => graph.close());

/** The words on all pages, two quotes a page, which must be as many as are counted. */
async function words(filter: QuoteFilter): Promise<readonly string[]> {
  const { quotes } = graph.stores;
  const found: string[] = [];
  let after: Position | null = null;
  for (;;) {
    const page: Page<Quote> = await quotes.page(filter, { first: 2, after });
    found.push(...page.items.map(({ item }) => item.exact));
    after = page.items.at(-1)?.position ?? null;
    if (!page.hasNextPage) break;
  }
  expect(await quotes.count(filter)).toBe(found.length);
  return found.toSorted();
}

const SAID = ['the ferry is cheap', 'the ferry is late'];

describe('a list of quotes', () => {
  it.each<readonly [string, QuoteFilter]>([
    ['all', {}],
    ['a speaker', { speakerId: ANA }],
    ['an article', { articleId: write.article.id }],
    ['a snapshot', { snapshotId: write.snapshot.id }],
    ['an outlet', { outletId: write.outlet?.id ?? '' }],
    ['words', { text: 'ferry' }],
    ['a kind', { kind: 'DIRECT' }],
  ])('shows what was said unless asked otherwise: of %s', async (_, filter) => {
    expect(await words(filter)).toEqual(SAID);
  });

  it('gives the rest to who asks for it', async () => {
    expect(await words({ cueClasses: ['INTENT', 'DOCUMENT'] })).toEqual([
      'the ferry carries forty',
      'the ferry will be sold',
    ]);
    expect(await words({ modalities: ['NEGATED', 'CONJECTURED'] })).toEqual([
      'the ferry is safe',
      'the ferry may sink',
    ]);
    expect(await words({ speakerId: ANA, cueClasses: ['BELIEF'] })).toEqual([
      'a new pier',
      'the ferry is old',
    ]);
    expect(await words({ cueClasses: [] })).toEqual([]);
  });

  it('is told what each quote reports', async () => {
    const { items } = await graph.stores.quotes.page(
      { modalities: ['HEARSAY'] },
      { first: 10, after: null },
    );
    expect(items.map(({ item }) => [item.cueClass, item.modality])).toEqual([
      ['WRITING', 'HEARSAY'],
    ]);
  });
});

describe('an article', () => {
  it('does not count as quoting whom it only says to wish something', async () => {
    const filter = { speakerId: ANA };
    const { items } = await graph.stores.articles.page(filter, { first: 10, after: null });
    expect(items.map(({ item }) => item.id)).toEqual([write.article.id]);
    expect(await graph.stores.articles.count(filter)).toBe(1);
    const text = { speakerId: ANA, text: 'Untitled' };
    expect(await graph.stores.articles.count(text)).toBe(1);
  });
});

describe('a search', () => {
  it('finds no quotes that were not said', async () => {
    const { items } = await graph.stores.search.search('ferry', ['Quote'], {
      first: 10,
      after: null,
    });
    expect(items.map(({ item }) => item.text).toSorted()).toEqual(SAID);
  });
});

describe('quotes that were written before acts were told apart', () => {
  it('are broken until the migration takes them for said', async () => {
    const ids = write.quotes.map(({ id }) => id);
    await graph.cypher('MATCH (q:Quote) REMOVE q.cueClass, q.modality');
    await expect(graph.stores.quotes.byIds(ids)).rejects.toMatchObject({
      code: 'GRAPH_CORRUPT',
      details: { column: 'quote.cueClass' },
    });

    const file = path.join(MIGRATIONS_FOLDER, 'V0002__speech_apart_from_attitude.cypher');
    for (const statement of splitStatements(await readFile(file, 'utf8'))) {
      await graph.database.runImplicit('V0002', statement);
    }

    const found = [...(await graph.stores.quotes.byIds(ids)).values()];
    expect(found).toHaveLength(ACTS.length);
    expect(new Set(found.map(({ cueClass, modality }) => `${cueClass} ${modality}`))).toEqual(
      new Set(['SPEECH ASSERTED']),
    );
  });
});
