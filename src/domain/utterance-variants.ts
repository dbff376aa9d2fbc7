/** When two utterances of one speaker are variants of each other: nearly the same words, or one meaning in other words. */

import { diffArrays } from 'diff';
import { sameUtterance } from './same-utterance.ts';
import type { VariantRelation } from './vocabulary.ts';

/** How two utterances of one speaker belong together. */
export interface Variant {
  readonly relation: VariantRelation;
  /** For ALTERED the share of words that are the same, for TRANSLATION how near the meanings are; 0–1. */
  readonly similarity: number;
}

/** Fewer common words are a turn of phrase: "we will win this war", "we will win this election". */
const FEWEST_COMMON = 5;
const LEAST_ALIKE = 0.7;
/** Two renderings of one sentence share fewer of their words than this … */
const MOST_ALIKE_IN_TRANSLATION = 0.7;
/** … and mean the same: the cosine of their embeddings. */
const LEAST_MEANING = 0.8;
/** Renderings of one sentence are about as long. */
const MOST_UNEVEN = 2;

/**
 * How the two belong together, or null: the same words are one utterance, others are two. Symmetric.
 * @param meaning Cosine of the sentences' embeddings, or null where no model is at hand: then words alone decide.
 */
export function variantOf(
  a: readonly string[],
  b: readonly string[],
  meaning: number | null,
): Variant | null {
  if (sameUtterance(a, b) !== null) return null;
  const { common, alike } = closeness(a, b);
  if (common >= FEWEST_COMMON && alike >= LEAST_ALIKE) {
    return { relation: 'ALTERED', similarity: round(alike) };
  }
  const even = Math.max(a.length, b.length) <= MOST_UNEVEN * Math.min(a.length, b.length);
  if (meaning === null || meaning < LEAST_MEANING || !even || alike >= MOST_ALIKE_IN_TRANSLATION)
    return null;
  // The same meaning with another number or the opposite sign is another statement, not another rendering.
  return sameNumbers(a, b) && sameSign(a, b)
    ? { relation: 'TRANSLATION', similarity: round(meaning) }
    : null;
}

/** Like Dice's coefficient of the longest common subsequence, but what a longer wording has before and after does not count. */
function closeness(a: readonly string[], b: readonly string[]) {
  const [first, second] = a.length <= b.length ? [a, b] : [b, a];
  const changes = diffArrays([...first], [...second]);
  const kept = changes.flatMap((change, at) => (change.added || change.removed ? [] : [at]));
  const [from, to] = [kept[0] ?? 0, kept.at(-1) ?? -1];
  let common = 0;
  let added = 0;
  for (const [at, { value, added: isAdded, removed }] of changes.entries()) {
    if (!isAdded && !removed) common += value.length;
    else if (isAdded && at > from && at < to) added += value.length;
  }
  const length = first.length + common + added;
  return { common, alike: length === 0 ? 0 : (2 * common) / length };
}

function sameNumbers(a: readonly string[], b: readonly string[]): boolean {
  const numbers = (words: readonly string[]) =>
    words
      .filter((word) => /\d/u.test(word))
      .sort()
      .join(' ');
  return numbers(a) === numbers(b);
}

const NEGATION = /^(?:not|no|never|nobody|nothing|none|neither|nor|nowhere|cannot|without)$|n't$/u;

function sameSign(a: readonly string[], b: readonly string[]): boolean {
  const odd = (words: readonly string[]) => words.filter((word) => NEGATION.test(word)).length % 2;
  return odd(a) === odd(b);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
