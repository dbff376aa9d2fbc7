/** When two quoted wordings of one speaker are the same utterance. */

import { indexOfRun, likeness } from './words.ts';

/** A verbatim part with fewer words says too little to be recognized elsewhere ("a good meeting"). */
export const MIN_WORDS = 4;

/** A wording that stands inside a longer one counts as the same from so many words on. */
const MIN_SHARED_RUN = 5;

/** Before a run, so many words are looked at for a negation that the shorter wording leaves out. */
const NEGATION_REACH = 8;

const NEGATION =
  /^(?:not|no|never|nobody|nothing|none|neither|nor|nowhere|cannot|without|hardly|barely|unlikely|if|unless|deny|denies|denied|false|untrue)$|n't$/;

/**
 * How alike two wordings are if they are one utterance, else null. They are where the words are equal, or where one
 * contains the other as one run of at least {@link MIN_SHARED_RUN} words that no left-out negation or condition goes
 * before. A changed word, and with it a changed number, name or negation, makes two utterances. Symmetric.
 */
export function sameUtterance(a: readonly string[], b: readonly string[]): number | null {
  const [part, whole] = a.length <= b.length ? [a, b] : [b, a];
  if (part.length < MIN_WORDS) return null;
  const at = indexOfRun(part, whole);
  if (at < 0) return null;
  if (part.length === whole.length) return 1;
  if (part.length < MIN_SHARED_RUN) return null;
  const before = whole.slice(Math.max(0, at - NEGATION_REACH), at);
  return before.some(isNegation) ? null : likeness(part, whole);
}

/** True for a word, in lower case, that negates, doubts or makes conditional what follows. */
export function isNegation(word: string): boolean {
  return NEGATION.test(word);
}
