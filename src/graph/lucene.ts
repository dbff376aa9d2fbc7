/** Turns what people type into Lucene queries; no syntax of Lucene gets through. */

import anyAscii from 'any-ascii';
import { HearsayError } from '../domain/errors.ts';

/**
 * A query for texts that hold all the words, and the "phrases" word for word.
 * @throws HearsayError BAD_INPUT where there is no word in it.
 */
export function allWords(text: string): string {
  return parts(text).map(required).join(' ');
}

/**
 * As {@link allWords}, but the last word may be the beginning of one, as while typing.
 * @throws HearsayError BAD_INPUT where there is no word in it.
 */
export function allWordsAndPrefix(text: string): string {
  const words = parts(text);
  const last = words.at(-1);
  if (last === undefined || last.includes(' ') || /["”\s]$/u.test(text)) {
    return words.map(required).join(' ');
  }
  return [...words.slice(0, -1).map(required), `+${folded(last)}*`].join(' ');
}

/** A query for texts of one speaker that share words with `text`, the more the better; null if it has no words. */
export function likeWords(speakerId: string, text: string): string | null {
  const words = [...new Set(text.match(WORD))].sort((a, b) => b.length - a.length);
  if (words.length === 0) return null;
  const some = words.slice(0, MOST_WORDS).map((word) => `normalized:${quoted(word)}`);
  return `+speakerId:${quoted(speakerId)} +(${some.join(' ')})`;
}

/** A query for texts that share the telling words of `text`, the more the better; null if it has no words. */
export function anyWords(text: string): string | null {
  const words = [...new Set(text.match(WORD))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  return words.length === 0 ? null : words.slice(0, FEW_WORDS).map(quoted).join(' ');
}

/** Short words are in every text, and each costs the reading of all texts that have it. */
const FEW_WORDS = 12;

/** A query for texts that hold one of the phrases word for word, the more the better; null if none has a word. */
export function anyPhrase(phrases: readonly string[]): string | null {
  // The analyzer takes a phrase apart as it did the texts, so all of its punctuation but Lucene's own may stay.
  const some = phrases
    .map((phrase) => phrase.replace(/["\\]/gu, ' ').trim())
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
  return some.length === 0 ? null : some.map(quoted).join(' ');
}

/** A query for texts of one of the speakers that hold the phrase word for word; null for no speaker or no word. */
export function phraseOfSpeakers(speakerIds: readonly string[], phrase: string): string | null {
  const words = anyPhrase([phrase]);
  if (words === null || speakerIds.length === 0) return null;
  return `+(${speakerIds.map((id) => `speakerId:${quoted(id)}`).join(' ')}) +normalized:${words}`;
}

/** A query for texts that hold two of the words or more, the more the better; null for fewer than two words. */
export function anyPair(words: readonly string[]): string | null {
  const known = [...new Set(words.flatMap((word) => word.match(WORD) ?? []))];
  const pairs = known.flatMap((first, at) =>
    known.slice(at + 1).map((second) => `(${required(first)} ${required(second)})`),
  );
  return pairs.length === 0 ? null : pairs.join(' ');
}

/** The longest words tell most; Lucene takes at most 1024 clauses. */
const MOST_WORDS = 48;

/** Letters and digits, with marks and with apostrophes inside. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** Single words, and phrases as words joined by blanks. */
function parts(text: string): readonly string[] {
  const found: string[] = [];
  for (const [piece] of text.matchAll(/["“”][^"“”]*["“”]|[^"“”]+/gu)) {
    const words = piece.match(WORD) ?? [];
    if (/^["“”].*["“”]$/su.test(piece)) found.push(words.join(' '));
    else found.push(...words);
  }
  const parts = found.filter((part) => part !== '');
  if (parts.length === 0) {
    throw new HearsayError(
      'BAD_INPUT',
      'Expected words to search for, found none. Give at least one letter or digit.',
    );
  }
  return parts;
}

function required(part: string): string {
  return `+${quoted(part)}`;
}

/**
 * A beginning of a word as the analyzer would leave it, for Lucene does not analyze beginnings. Only letters, digits and
 * apostrophes are left in a word, so there is nothing to escape.
 */
function folded(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .normalize('NFC')
    .replace(/\p{Script=Latin}/gu, (letter) => anyAscii(letter))
    .toLowerCase();
}

/** Inside quotation marks only the mark and the backslash mean something to Lucene, and no word holds either. */
function quoted(part: string): string {
  return `"${part}"`;
}
