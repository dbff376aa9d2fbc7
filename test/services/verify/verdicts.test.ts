/** Each verdict on articles with the usual traps, read by the real reader into a real graph. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/domain/extraction.ts';
import { CodePointIndex } from '../../../src/domain/span.ts';
import { createReader } from '../../../src/extract/index.ts';
import { createServices, type Services } from '../../../src/services/index.ts';
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

const ask = (quote: string, speaker: string | null = null) =>
  services.verify.verify({ quote, speaker });
const verdict = async (quote: string, speaker: string | null = null) => {
  const answer = await ask(quote, speaker);
  return [answer.verdict, answer.partial];
};

const TOLL =
  'We will not raise the toll before the first of May, and we owe that to the people of Lancaster';

describe('VERBATIM', () => {
  it('takes the same words in any typography', async () => {
    const dressed = `"we will  not raise the toll before the first of May – and we owe that to the people of\u00a0Lancaster..."`;
    expect(await verdict(TOLL, 'Maria Lindqvist')).toEqual(['VERBATIM', false]);
    expect(await verdict(dressed, 'Lindqvist')).toEqual(['VERBATIM', false]);
  });

  it('says where the words are a part of the quotation', async () => {
    expect(await verdict('we owe that to the people', 'Maria Lindqvist')).toEqual([
      'VERBATIM',
      true,
    ]);
  });

  it('tells of the negation that a part leaves out', async () => {
    const answer = await ask('raise the toll before the first of May', 'Maria Lindqvist');
    expect([answer.verdict, answer.partial]).toEqual(['VERBATIM', true]);
    expect(answer.explanation).toContain('they stand behind “not”');
  });

  it('goes over “he said” in the middle of a sentence', async () => {
    const whole = 'If the money runs out, then every household in the valley will feel it.';
    expect(await verdict(whole, 'Jonas Okafor')).toEqual(['VERBATIM', false]);
  });

  it('takes turns of a transcript', async () => {
    expect(await verdict('I think our schools need three hundred more teachers this year')).toEqual(
      ['VERBATIM', true],
    );
    expect(await verdict('You have had four years to hire them', 'Okafor')).toEqual([
      'VERBATIM',
      true,
    ]);
  });

  it('is not given for words of the article that stand beside the quotation', async () => {
    expect((await ask('the delay “the price of doing it properly”')).verdict).toBe('NOT_QUOTED');
  });
});

describe('ALTERED', () => {
  it.each([
    ['We will raise the toll before the first of May', 'NEGATION'],
    ['I think our schools need five hundred more teachers this year', 'NUMBER'],
    ['we owe that to the people of Preston, and we will not raise the toll', null],
    [
      'not raise the toll before the first of May, and we owe that to the people of Preston',
      'NAME',
    ],
    ['Nobody in this city asked for a second bridge', null],
    ['Nobody in town asked for a second bridge', null],
  ])('names what was changed in “%s”', async (quote, flag) => {
    const answer = await ask(quote, null);
    expect(answer.verdict).not.toBe('VERBATIM');
    if (flag === null) return;
    expect(answer.verdict).toBe('ALTERED');
    expect(answer.evidence[0]?.changes.flatMap(({ flags }) => flags)).toContain(flag);
  });

  it('shows the words that were said', async () => {
    const answer = await ask('Nobody in this city asked for a second bridge', 'Lindqvist');
    expect(answer).toMatchObject({
      verdict: 'ALTERED',
      evidence: [{ changes: [{ kind: 'REPLACED', said: 'town', asked: 'city', flags: [] }] }],
    });
  });
});

describe('words put in', () => {
  it('are ALTERED also where the rest of them is what was said, in one run', async () => {
    const answer = await ask('Nobody in in this town asked for a second bridge', 'Lindqvist');
    expect(answer).toMatchObject({
      verdict: 'ALTERED',
      evidence: [{ changes: [{ kind: 'ADDED', asked: 'in', said: '' }] }],
    });
  });
});

describe('dropped words', () => {
  it('are ALTERED also where the rest of them stands twice, or beside an ellipsis of the speaker', async () => {
    const twice = 'We need somebody who is going to get the job done. We to get the job done';
    const beside = 'He is hard to dislike, let us put … You would have to live here';
    expect((await ask(twice, 'Jonas Okafor')).verdict).toBe('ALTERED');
    expect((await ask(beside, 'Jonas Okafor')).verdict).toBe('ALTERED');
  });
});

describe('SPLICED', () => {
  it('is what joins two quotations, with or without a mark of omission', async () => {
    const [first, second] = ['Nobody in this town asked for', 'the price of doing it properly'];
    expect((await ask(`${first} ${second}`, 'Lindqvist')).verdict).toBe('SPLICED');
    expect((await ask(`${first} … ${second}`, 'Lindqvist')).verdict).toBe('SPLICED');
  });

  it('is what a word such as “and” links, and a long quotation with a piece of another behind it', async () => {
    const linked = 'Nobody in this town asked for a second bridge and we will not raise the toll';
    expect((await ask(linked, 'Lindqvist')).verdict).toBe('SPLICED');
    const [letter] = /“(.+),”/u.exec(ARTICLES.find(({ id }) => id === 'letter')?.text ?? '') ?? [];
    const longer = `${letter} He is hard to dislike, let us put`;
    expect((await ask(longer)).verdict).toBe('SPLICED');
  });

  it('is two sentences with “she said” between them: the article does not say that they follow each other', async () => {
    const joined = 'Nobody in this town asked for a second bridge. We asked for one that holds.';
    expect((await ask(joined, 'Lindqvist')).verdict).toBe('SPLICED');
  });

  it('is an ellipsis that the speaker did not make', async () => {
    const cut = 'We will not raise the toll … and we owe that to the people of Lancaster';
    expect((await ask(cut, 'Lindqvist')).verdict).toBe('SPLICED');
  });

  it('gives each passage, in the order of the words', async () => {
    const { evidence } = await ask(
      'Nobody in this town asked for the price of doing it properly',
      'Lindqvist',
    );
    const { text } = ARTICLES[0] ?? {};
    const index = new CodePointIndex(text ?? '');
    expect(evidence.map(({ spans }) => spans.map((span) => index.slice(span)))).toEqual([
      ['Nobody in this town asked for'],
      ['the price of doing it properly'],
    ]);
  });
});

describe('MISATTRIBUTED', () => {
  it('tells two speakers of one paragraph apart', async () => {
    expect((await ask('The repairs took too long', 'Jonas Okafor')).verdict).toBe('VERBATIM');
    const wrong = await ask('The repairs took too long', 'Maria Lindqvist');
    expect(wrong.verdict).toBe('MISATTRIBUTED');
    expect(wrong.evidence[0]?.speaker?.name).toBe('Jonas Okafor');
    expect(wrong.explanation).toContain('Jonas Okafor');
  });

  it('is the answer for a name that nobody has', async () => {
    const answer = await ask('The repairs took too long', 'Zebulon Quist');
    expect([answer.verdict, answer.speakers]).toEqual(['MISATTRIBUTED', []]);
    expect(answer.explanation).toContain('Nobody in the graph is known as Zebulon Quist.');
  });
});

describe('NOT_QUOTED', () => {
  it('is narration, and indirect speech of the very person', async () => {
    expect((await ask('will reopen in spring after two years of repairs')).verdict).toBe(
      'NOT_QUOTED',
    );
    const indirect = 'the council had never promised a second bridge to anybody in the valley';
    expect((await ask(indirect, 'Maria Lindqvist')).verdict).toBe('NOT_QUOTED');
  });

  it('is what the article says was never said', async () => {
    const answer = await ask('we will close the bridge for good', 'Jonas Okafor');
    expect(answer.verdict).toBe('NOT_QUOTED');
  });

  it('is not what somebody else is quoted with in words as close', async () => {
    const answer = await ask('The ferry will sail every hour of the week in summer');
    expect(answer.evidence.map(({ verdict, speaker }) => [verdict, speaker?.name])).toEqual([
      ['ALTERED', 'Ida Brandt'],
      ['NOT_QUOTED', 'Maria Lindqvist'],
    ]);
    expect(answer.verdict).toBe('ALTERED');
  });

  it('is what is close to that, and says so', async () => {
    const answer = await ask('we will close the tunnel for good', 'Jonas Okafor');
    expect(answer.verdict).toBe('NOT_QUOTED');
    expect(answer.explanation).toMatch(/words close to these were not said.*“bridge”/);
    expect(answer.evidence[0]?.changes).not.toEqual([]);
  });
});

describe('PARAPHRASED', () => {
  it('is the same in other words, of who was asked for', async () => {
    const other =
      'This year the schools of ours are short of three hundred teachers, more are needed';
    expect((await ask(other, 'Maria Lindqvist')).verdict).toBe('PARAPHRASED');
    expect((await ask(other, 'Jonas Okafor')).verdict).toBe('NOT_FOUND');
  });

  it('is never the opposite, or another number', async () => {
    const opposite = 'This year the schools of ours are not short of three hundred teachers';
    const other =
      'This year the schools of ours are short of six hundred teachers, more are needed';
    expect((await ask(opposite, 'Maria Lindqvist')).verdict).not.toBe('PARAPHRASED');
    expect((await ask(other, 'Maria Lindqvist')).verdict).not.toBe('PARAPHRASED');
  });
});

describe('questions that are odd', () => {
  it('have an answer: no words, marks alone, one word, a name alone', async () => {
    const none = await ask('');
    expect([none.verdict, none.evidence, none.explanation]).toEqual([
      'NOT_FOUND',
      [],
      'There is no word to look for.',
    ]);
    expect((await ask('“…”', 'Maria Lindqvist')).speakers[0]?.name).toBe('Maria Lindqvist');
    const word = await ask('toll', 'Maria Lindqvist');
    expect([word.verdict, word.partial]).toEqual(['VERBATIM', true]);
    expect(word.explanation).toContain('A single word');
  });

  it('are longer than any quotation', async () => {
    const long = `${TOLL}. ${'And there is much more to be told of this another day. '.repeat(100)}`;
    const answer = await ask(long, 'Maria Lindqvist');
    expect(answer.verdict).toBe('NOT_FOUND');
    expect(answer.evidence.length).toBeGreaterThan(0);
    await expect(ask('word '.repeat(5_000))).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('hold no syntax of Lucene', async () => {
    for (const quote of ['toll" OR "bridge', '+toll -bridge', 'toll~bridge\\', '*:* AND /x/']) {
      expect((await ask(quote)).verdict).not.toBe('VERBATIM');
    }
  });
});
