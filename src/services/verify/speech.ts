/** What stands in an article as speech: passages between quotation marks and turns of a transcript, word by word. */

import { countBelow } from '../../domain/count-below.ts';
import type { Quote } from '../../domain/entities.ts';
import { CodePointIndex } from '../../domain/span.ts';
import { type PlacedWord, placedWords } from '../../domain/verify/placed-words.ts';
import { type Quotation, quotationsOf } from '../../extract/marks/quotations.ts';
import type { Range } from '../../extract/text/range.ts';

/** Words that one speaker is quoted with in one run, as indices into the article's words. */
interface SpeechRun {
  readonly words: readonly number[];
  /** True where the run was put together over "he said" in the middle of a sentence. */
  readonly joined: boolean;
}

/** An article taken apart. */
export interface ArticleSpeech {
  readonly index: CodePointIndex;
  readonly words: readonly PlacedWord[];
  /** In order of the text, without overlap; after them those that are `joined`. */
  readonly runs: readonly SpeechRun[];
  /** For each word the run that holds it, -1 for words outside of speech. */
  readonly runOf: Int32Array;
  readonly quotes: readonly ReadQuote[];
}

/** A quote of the reader with its places in UTF-16, as words have them. */
interface ReadQuote {
  readonly quote: Quote;
  readonly verbatim: readonly Range[];
  readonly content: readonly Range[];
}

/** Stands for a word that nobody may be shown to have said any more; equal to no word that is asked for. */
const TAKEN_BACK = '\u0000';

/**
 * The speech of a text, marks first: they count also where the reader missed the quotation. Where a mark is missing, only
 * what the reader took for quoted counts. The words of retracted quotes are hidden where they are not asked for.
 */
export function speechOf(
  text: string,
  quotes: readonly Quote[],
  withRetracted = false,
): ArticleSpeech {
  const index = new CodePointIndex(text);
  const range = ({ start, end }: { readonly start: number; readonly end: number }): Range => ({
    from: index.toUtf16(start),
    to: index.toUtf16(end),
  });
  const read = quotes.map((quote) => ({
    quote,
    verbatim: quote.verbatim.map(range),
    content: quote.spans.map(range),
  }));
  const retracted = withRetracted
    ? []
    : read.filter(({ quote }) => quote.standing === 'RETRACTED').flatMap(({ content }) => content);
  const words = placedWords(text).map((word) =>
    retracted.some((range) => holds(range, word)) ? { ...word, form: TAKEN_BACK } : word,
  );
  const quotations = quotationsOf(text);
  const verbatim = read.flatMap((quote) => quote.verbatim);
  const plain = [
    ...chained(quotations).flatMap((chain) => wordsOfChain(chain, words, verbatim)),
    ...read.flatMap(({ verbatim: parts }) => turnsOf(parts, quotations, words, text)),
  ];
  const runOf = new Int32Array(words.length).fill(-1);
  const runs: SpeechRun[] = [];
  for (const run of plain.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))) {
    const free = run.filter((word) => runOf[word] === -1);
    if (free.length === 0) continue;
    for (const word of free) runOf[word] = runs.length;
    runs.push({ words: free, joined: false });
  }
  const joined = read.flatMap((quote) => joinedRuns(quote, text, words, runs, runOf));
  return { index, words, runs: [...runs, ...joined], runOf, quotes: read };
}

/** Quotations of several paragraphs are one. */
function chained(quotations: readonly Quotation[]): readonly (readonly Quotation[])[] {
  const chains: Quotation[][] = [];
  for (const quotation of quotations) {
    const last = chains.at(-1);
    if (quotation.continues && last !== undefined) last.push(quotation);
    else chains.push([quotation]);
  }
  return chains;
}

/** The words between the marks of a chain; several runs where a part of it is unsure. */
function wordsOfChain(
  chain: readonly Quotation[],
  words: readonly PlacedWord[],
  verbatim: readonly Range[],
): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (const [at, quotation] of chain.entries()) {
    // All but the last paragraph of a quotation stay open; the last one must not.
    const sure = quotation.opened && (quotation.closed || at < chain.length - 1);
    for (const word of wordsIn(quotation, words)) {
      if (sure || verbatim.some((range) => holds(range, words[word]))) runs.at(-1)?.push(word);
      else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
    }
  }
  return runs.filter((run) => run.length > 0);
}

/** Verbatim parts that no marks enclose are turns and the like; paragraphs of one turn are one run. */
function turnsOf(
  parts: readonly Range[],
  quotations: readonly Quotation[],
  words: readonly PlacedWord[],
  text: string,
): readonly (readonly number[])[] {
  const turns: { to: number; words: number[] }[] = [];
  for (const part of parts) {
    if (quotations.some(({ outer }) => outer.from <= part.from && part.to <= outer.to)) continue;
    const last = turns.at(-1);
    const own = wordsIn(part, words);
    if (last !== undefined && text.slice(last.to, part.from).trim() === '') {
      last.words.push(...own);
      last.to = part.to;
    } else turns.push({ to: part.to, words: [...own] });
  }
  return turns.map((turn) => turn.words).filter((turn) => turn.length > 0);
}

/**
 * “We will go,” she said, “to the end.” is one sentence of one speaker: the reader must have taken both parts for one
 * quotation with nothing but its cue between, and the sentence must go on in small letters.
 */
function joinedRuns(
  { quote, verbatim }: ReadQuote,
  text: string,
  words: readonly PlacedWord[],
  runs: readonly SpeechRun[],
  runOf: Int32Array,
): readonly SpeechRun[] {
  if (quote.kind !== 'DIRECT') return [];
  return verbatim.flatMap((part, at) => {
    const next = verbatim[at + 1];
    if (next === undefined || !goesOn(text, part, next)) return [];
    const [last = -1] = wordsIn(part, words).slice(-1);
    const [first = -1] = wordsIn(next, words);
    const [before, after] = [runs[runOf[last] ?? -1], runs[runOf[first] ?? -1]];
    if (before === undefined || after === undefined || before === after) return [];
    if (before.words.at(-1) !== last || after.words[0] !== first) return [];
    return [{ words: [...before.words, ...after.words], joined: true }];
  });
}

/** The most words that "she said" may have between two halves of a sentence. */
const LONGEST_ASIDE = 12;

function goesOn(text: string, part: Range, next: Range): boolean {
  const aside = text.slice(part.to, next.from);
  return (
    /[^.?!…]$/u.test(text.slice(part.from, part.to).trim()) &&
    /^\p{Ll}/u.test(text.slice(next.from, next.to).trim()) &&
    !/[.?!;:\n]/u.test(aside) &&
    /,\s*\p{P}*$/u.test(aside) &&
    placedWords(aside).length <= LONGEST_ASIDE
  );
}

/** Indices of the words that stand in a range. */
function wordsIn({ from, to }: Range, words: readonly PlacedWord[]): readonly number[] {
  const first = countBelow(words.length, (k) => (words[k]?.from ?? 0) < from);
  const found: number[] = [];
  for (let at = first; at < words.length && (words[at]?.to ?? 0) <= to; at++) found.push(at);
  return found;
}

function holds(range: Range, word: PlacedWord | undefined): boolean {
  return word !== undefined && range.from <= word.from && word.to <= range.to;
}
