/** The words of quoted text, and how alike two wordings are. */

import { diffArrays } from 'diff';

/**
 * The words as they are compared: typography, case, outer punctuation and white space do not count, everything else
 * does. Signs that carry meaning stay: "40%", "-5", "$3", "[sic]"; "…" between words stays as a word, since something
 * was left out there.
 */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[’‘ʼ‛`´]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/(?<=\d)[‒–—−](?=\d)/gu, '-')
    .replace(/(?<=^|[\s([{"“])[−–](?=\d)/gu, '-')
    .replace(/\s*(?:…|\.\s?\.\s?\.)+\s*/gu, ' … ')
    .replace(/[‒–—]|--+/gu, ' ')
    .toLowerCase()
    .split(/\s+/u)
    .map(bareWord)
    .filter(
      (word, i, words) => word !== '' && !(word === '…' && (i === 0 || i === words.length - 1)),
    )
    .filter((word, i, words) => !(word === '…' && (i === 0 || i === words.length - 1)));
}

/** The words in one string, separated by spaces: the key that equal wordings share. Idempotent. */
export function normalizeWords(text: string): string {
  return wordsOf(text).join(' ');
}

/** How much of two wordings is the same, in order: 0 for nothing, 1 for the same words. Dice's coefficient of their longest common subsequence. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const common = diffArrays([...a], [...b])
    .filter((change) => !change.added && !change.removed)
    .reduce((sum, change) => sum + change.value.length, 0);
  return (2 * common) / (a.length + b.length);
}

/** Position at which `part` stands in `whole` as one run of words, or -1. */
export function indexOfRun(part: readonly string[], whole: readonly string[]): number {
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every((word, i) => word === whole[at + i])) return at;
  }
  return -1;
}

const OUTER_START = /^(?:["'“”„«»‹›,;:.!?()…*_]|-(?!\d))+/u;
const OUTER_END = /["'“”„«»‹›,;:.!?()*_-]+$/u;

function bareWord(token: string): string {
  return token === '…' ? token : token.replace(OUTER_START, '').replace(OUTER_END, '');
}
