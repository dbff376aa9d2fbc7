/** The articles in which words asked for may stand: a bounded number, from the full-text indexes. */

import type { Snapshot, Speaker } from '../../domain/entities.ts';
import { ELLIPSIS, type PlacedWord } from '../../domain/verify/placed-words.ts';
import type { Stores } from '../../graph/stores.ts';
import type { VerifyOptions } from '../../graph/verify-store.ts';
import { type ArticleSpeech, speechOf } from './speech.ts';

/** An article that may hold the words. */
export interface CandidateArticle {
  readonly snapshot: Snapshot;
  readonly speech: ArticleSpeech;
  /** The words of the article as they are compared. */
  readonly forms: readonly string[];
}

/** The most articles looked at that hold the very words. */
export const MOST_WITH_WORDS = 24;
/** The most articles looked at that hold some of them, by their quotes and by their text. */
const MOST_LIKE = { quotes: 24, texts: 12 };
/** The most phrases that Lucene is asked for at once. */
const MOST_PHRASES = 8;
/** A longer phrase finds nothing that its beginning does not find. */
const LONGEST_PHRASE = 200;

/** Ids of snapshots whose text holds all the words in one run, as far as Lucene can tell. */
export function withAllWords(
  stores: Stores,
  quote: string,
  words: readonly PlacedWord[],
  options?: VerifyOptions,
): Promise<readonly string[]> {
  return stores.verify.snapshotsWithPhrases([phraseOf(quote, words)], MOST_WITH_WORDS, options);
}

function phraseOf(quote: string, words: readonly PlacedWord[]): string {
  const last = words[Math.min(words.length, LONGEST_PHRASE) - 1];
  return quote.slice(words[0]?.from ?? 0, last?.to ?? 0);
}

/** Ids of snapshots in which one of these speakers says all the words: for words that everybody uses. */
export function saidBy(
  stores: Stores,
  speakers: readonly Speaker[],
  quote: string,
  words: readonly PlacedWord[],
  options?: VerifyOptions,
): Promise<readonly string[]> {
  const ids = speakers.map(({ id }) => id);
  const phrase = phraseOf(quote, words);
  return stores.verify.snapshotsOfSpeakersWithPhrase(ids, phrase, MOST_WITH_WORDS, options);
}

/** Ids of snapshots that hold parts of the words in one run, in a quote or anywhere in their text. */
export async function withSomeWords(
  stores: Stores,
  quote: string,
  words: readonly PlacedWord[],
  options?: VerifyOptions,
): Promise<readonly string[]> {
  const phrases = tellingPhrases(quote, words);
  if (phrases.length === 0) return [];
  const [quoted, texts] = await Promise.all([
    stores.verify.snapshotsOfQuotesWithPhrases(phrases, MOST_LIKE.quotes, options),
    stores.verify.snapshotsWithPhrases(phrases, MOST_LIKE.texts, options),
  ]);
  return [...new Set([...quoted, ...texts])];
}

/** Short runs of words spread over the whole, each the one with the most letters in its part: long words are rare words. */
function tellingPhrases(quote: string, words: readonly PlacedWord[]): readonly string[] {
  const length = words.length < 6 ? 2 : words.length < 14 ? 3 : 4;
  const windows = words.flatMap((first, at) => {
    const window = words.slice(at, at + length);
    const last = window.at(-1);
    if (window.length < length || last === undefined) return [];
    if (window.some(({ form }) => form === ELLIPSIS)) return [];
    const letters = window.reduce((sum, { shown }) => sum + shown.length, 0);
    return [{ at, letters, phrase: quote.slice(first.from, last.to) }];
  });
  const parts = Math.min(MOST_PHRASES, windows.length);
  const chosen = Array.from({ length: parts }, (_, part) =>
    windows
      .slice(
        Math.floor((part * windows.length) / parts),
        Math.floor(((part + 1) * windows.length) / parts),
      )
      .reduce((best, next) => (next.letters > best.letters ? next : best)),
  );
  return chosen.map(({ phrase }) => phrase);
}

/** The articles of these snapshots, taken apart; with the reader's quotes. In the order given. */
export async function articlesOf(
  stores: Stores,
  snapshotIds: readonly string[],
  options?: VerifyOptions,
): Promise<readonly CandidateArticle[]> {
  if (snapshotIds.length === 0) return [];
  const [snapshots, quotes] = await Promise.all([
    stores.snapshots.byIds(snapshotIds, options),
    stores.verify.quotesIn(snapshotIds, options),
  ]);
  return snapshotIds.flatMap((id) => {
    const snapshot = snapshots.get(id);
    if (snapshot === undefined) return [];
    const speech = speechOf(snapshot.text, quotes.get(id) ?? [], options?.superseded);
    return [{ snapshot, speech, forms: speech.words.map(({ form }) => form) }];
  });
}
