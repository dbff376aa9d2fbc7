/** Makes queries of known verdict from annotated articles. */

import { placedWords } from '../../src/domain/verify/placed-words.ts';
import type { Verdict } from '../../src/domain/vocabulary.ts';
import * as alter from './alter.ts';
import {
  type AnnotatedArticle,
  narratedSentences,
  quotedSayings,
  reportedSayings,
  type Saying,
} from './annotated.ts';
import { Chance } from './random.ts';

export interface Query {
  readonly kind: string;
  readonly expected: Verdict;
  /** Null where either will do. */
  readonly partial: boolean | null;
  readonly quote: string;
  readonly speaker: string | null;
  /** Id of the article that it was made from. */
  readonly article: string;
}

/** At most so many of each kind. */
export interface Amount {
  readonly each: number;
  readonly seed: number;
}

/** Queries from `articles`, which are in the graph, and from `strangers`, which are not. */
export function queriesFrom(
  articles: readonly AnnotatedArticle[],
  strangers: readonly AnnotatedArticle[],
  { each, seed }: Amount,
): readonly Query[] {
  const chance = new Chance(seed);
  const sayings = distinct(articles.flatMap(quotedSayings));
  const some = (make: (saying: Saying) => Query | null): readonly Query[] => {
    const made: Query[] = [];
    for (const saying of chance.shuffled(sayings)) {
      if (made.length === each) break;
      const query = make(saying);
      if (query !== null) made.push(query);
    }
    return made;
  };
  const altered =
    (
      kind: string,
      expected: Verdict,
      change: (words: string) => string | null,
      partial: boolean | null = null,
    ) =>
    (saying: Saying): Query | null => {
      const quote = change(saying.words);
      if (quote === null || (expected === 'ALTERED' && sameWords(quote, saying.words))) return null;
      return {
        kind,
        expected,
        partial,
        quote,
        speaker: saying.speaker,
        article: saying.article.id,
      };
    };
  return [
    ...some(altered('as printed', 'VERBATIM', (words) => words)),
    ...some(altered('typography', 'VERBATIM', (words) => alter.typography(words, chance))),
    ...some(altered('truncated', 'VERBATIM', (words) => alter.truncated(words, chance), true)),
    ...some((saying) => ({
      ...base(saying),
      kind: 'no speaker',
      expected: 'VERBATIM',
      speaker: null,
    })),
    ...some(altered('negation', 'ALTERED', (words) => alter.negation(words, chance))),
    ...some(altered('number', 'ALTERED', (words) => alter.number(words, chance))),
    ...some(altered('name', 'ALTERED', (words) => alter.name(words, chance))),
    ...some(altered('one word', 'ALTERED', (words) => alter.oneWord(words, chance))),
    ...some(altered('dropped words', 'ALTERED', (words) => alter.dropped(words, chance))),
    ...some((saying) => splice(saying, sayings, chance)),
    ...some(altered('left out', 'SPLICED', (words) => alter.leftOut(words, chance))),
    ...some((saying) => wrongSpeaker(saying, sayings, chance)),
    ...some(altered('paraphrased', 'PARAPHRASED', (words) => alter.paraphrased(words, chance))),
    ...neverSaid(articles, strangers, chance).slice(0, each),
    ...chance.shuffled(unquoted(articles, chance, 'narration')).slice(0, each),
    ...chance.shuffled(unquoted(articles, chance, 'indirect')).slice(0, each),
  ];
}

function base({ words, speaker, article }: Saying) {
  return { partial: null, quote: words, speaker, article: article.id };
}

/** Two quotations of one speaker in one article, which do not stand side by side. */
function splice(saying: Saying, sayings: readonly Saying[], chance: Chance): Query | null {
  const other = chance.pick(
    sayings.filter(
      ({ article, speaker, start }) =>
        article === saying.article && speaker === saying.speaker && start !== saying.start,
    ),
  );
  const quote = other === undefined ? null : alter.spliced(saying.words, other.words, chance);
  return quote === null ? null : { ...base(saying), kind: 'spliced', expected: 'SPLICED', quote };
}

/** Somebody else who is quoted in the same article, the nearest first; else anybody. */
function wrongSpeaker(saying: Saying, sayings: readonly Saying[], chance: Chance): Query | null {
  const others = sayings.filter(({ speaker }) => !shareWord(speaker, saying.speaker));
  const near = others
    .filter(({ article }) => article === saying.article)
    .toSorted((a, b) => Math.abs(a.start - saying.start) - Math.abs(b.start - saying.start));
  const other = near[0] ?? (chance.next() < 0.3 ? chance.pick(others) : undefined);
  return other === undefined
    ? null
    : { ...base(saying), kind: 'wrong speaker', expected: 'MISATTRIBUTED', speaker: other.speaker };
}

/** Quotations of other articles of which no five words in a row stand in the graph; some under a name that does. */
function neverSaid(
  articles: readonly AnnotatedArticle[],
  strangers: readonly AnnotatedArticle[],
  chance: Chance,
): readonly Query[] {
  const known = new Set(articles.flatMap(({ text }) => runsOfFive(text)));
  return chance
    .shuffled(distinct(strangers.flatMap(quotedSayings)))
    .filter(({ words }) => !runsOfFive(words).some((run) => known.has(run)))
    .map((saying) => ({ ...base(saying), kind: 'never said', expected: 'NOT_FOUND' as const }));
}

function unquoted(
  articles: readonly AnnotatedArticle[],
  chance: Chance,
  kind: 'narration' | 'indirect',
): readonly Query[] {
  return articles.flatMap((article) => {
    const speaker = chance.pick(quotedSayings(article))?.speaker ?? null;
    const found =
      kind === 'narration'
        ? narratedSentences(article).map((words) => ({ words, speaker }))
        : reportedSayings(article);
    const one = chance.pick(found.filter(({ words }) => occurrences(article.text, words) === 1));
    if (one === undefined) return [];
    const { words, speaker: by } = one;
    return [
      {
        kind,
        expected: 'NOT_QUOTED' as const,
        partial: null,
        quote: words,
        speaker: by,
        article: article.id,
      },
    ];
  });
}

/** Each wording once, whoever prints it. */
function distinct(sayings: readonly Saying[]): readonly Saying[] {
  const byWords = new Map(sayings.map((saying) => [key(saying.words), saying]));
  return [...byWords.values()];
}

function key(text: string): string {
  return placedWords(text)
    .map(({ form }) => form)
    .join(' ');
}

function sameWords(a: string, b: string): boolean {
  return ` ${key(b)} `.includes(` ${key(a)} `);
}

function runsOfFive(text: string): readonly string[] {
  const words = placedWords(text).map(({ form }) => form.toLowerCase());
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[\s.]+/u));
  return b
    .toLowerCase()
    .split(/[\s.]+/u)
    .some((word) => words.has(word));
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}
