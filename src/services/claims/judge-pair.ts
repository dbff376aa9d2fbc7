/** Judges how two claims bear on each other; precision comes before recall, and the same pair is always judged alike. */

import type { ClaimJudgement, ComparableClaim } from '../../domain/claims.ts';
import { compareNames } from '../../domain/names/index.ts';
import { isForename } from '../../extract/people/forenames.ts';
import { CROWDS } from '../../extract/people/word-lists.ts';
import { agreementOf, sameness } from './judging/agreement.ts';
import { conflictOf } from './judging/conflicts.ts';
import { exclusionOf } from './judging/exclusion.ts';
import { type Pair, readPair } from './judging/pair.ts';
import { repetitionOf } from './judging/repetition.ts';
import { updateOf } from './judging/updates.ts';
import type { Comparison } from './ports.ts';

const WE = /\b(?:[Ww]e|us|[Oo]urs?)\b/;
/** Below this the finder of conflicts is sure that two claims do not report the same either. */
const LEAST_SAME = 0.2;
/** From here on two wordings are as like as those of the same claim are. */
const LIKE_WORDS = 0.6;
/** A name that begins and ends as names do: "Ida Cole", "Bill de Blasio", "NATO"; not "Administration officials". */
const PROPER =
  /^(?!(?:The|An?|Some|Many|Several|Most|One|Two|Three|Another|Other|His|Her|Their)\b)\p{Lu}(?:.* \p{Lu})?\S*$/u;

/**
 * How the first claim bears on the second; null where it does not, or not surely enough.
 * @param similarity Cosine of the claims' embeddings.
 * @param comparison What the pair model says of the two texts in this order.
 */
export function judgePair(
  first: ComparableClaim,
  second: ComparableClaim,
  similarity: number,
  comparison: Comparison,
): ClaimJudgement | null {
  if (areOthersOwn(first, second)) return null;
  const pair = readPair(first, second, similarity, comparison);
  // "The fire killed nine", "The fire killed 14": a queue of possible conflicts may hold two fires, no count of sources may.
  if (mayMeanOthers(pair, isPointing)) return null;
  const bearing = updateOf(pair) ?? conflictOf(pair) ?? exclusionOf(pair);
  if (bearing !== null || isDoubted(comparison) || mayMeanOthers(pair, () => true)) return bearing;
  return agreementOf(pair) ?? repetitionOf(pair);
}

/** Like words alone do not outweigh a model that sees something else in them. */
function isDoubted({ opposition }: Comparison): boolean {
  return opposition !== undefined && opposition.same < LEAST_SAME;
}

/**
 * How surely the two wordings are one claim, 0–1; null where they are not. A proposition and its negation, or the same
 * sentence with another number, place, person or time, are never one.
 */
export function sameClaim(
  first: ComparableClaim,
  second: ComparableClaim,
  similarity: number,
  comparison: Comparison,
): number | null {
  if (areOthersOwn(first, second)) return null;
  const pair = readPair(first, second, similarity, comparison);
  return mayMeanOthers(pair, () => true) ? null : sameness(pair);
}

/** "This", "such plans"; not "the fire". */
function isPointing(unresolved: string): boolean {
  return !/^the /i.test(unresolved);
}

/** "This is a mistake", twice: that both mean one thing a name, number, day or speaker must say, for like words do not. */
function mayMeanOthers(
  { first, second, words, entities, quantities, times, comparison }: Pair,
  leans: (unresolved: string) => boolean,
): boolean {
  const [a, b] = [first.claim, second.claim];
  if (comparison.own === true) return false;
  if (![...a.slots.unresolved, ...b.slots.unresolved].some(leans)) return false;
  const isSameWords = words.onlyFirst.length + words.onlySecond.length === 0;
  if (words.likeness < LIKE_WORDS && !isSameWords) return false;
  const isDated = [a, b].every(({ slots }) =>
    slots.times.some(({ from, to }) => (from ?? to) !== null),
  );
  const hasAnchor =
    entities.shared > 0 ||
    (times === 'SAME' && isDated) ||
    quantities.some(({ relation }) => relation === 'EQUAL') ||
    a.speakers.some((name) => b.speakers.some((other) => mayBeOne(name, other)));
  return !hasAnchor;
}

/** "Zelensky" in one article, "Volodymyr Zelenskyy" in another; not two "officials", nor two departments. */
function mayBeOne(name: string, other: string): boolean {
  if (![name, other].every(isProper)) return false;
  if (name === other) return true;
  const hasForename = [name, other].some((each) => isForename(each.split(' ')[0] ?? ''));
  return hasForename && compareNames(name, other, 'PERSON').relation !== 'different';
}

function isProper(name: string): boolean {
  return PROPER.test(name) && !CROWDS.has(name.toLowerCase());
}

/** "We will win Ohio" of two people: each means others. */
function areOthersOwn(first: ComparableClaim, second: ComparableClaim): boolean {
  if (!WE.test(first.text) || !WE.test(second.text)) return false;
  return !first.speakers.some((speaker) => second.speakers.includes(speaker));
}

/** The judge with its name and version, as they are kept beside every join and relation. */
export const claimJudge = { method: 'slots-and-pair-model', version: '8', judgePair, sameClaim };
