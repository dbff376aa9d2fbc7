/** The rules by which one claim repeats, bears out or narrows another. */

import type { ClaimJudgement } from '../../../domain/claims.ts';
import type { Pair } from './pair.ts';
import { isPassive, type WordedClaim } from './wording.ts';

const NEAR = 0.8;
const NEAR_WITH_MODEL = 0.68;
const LIKE = 0.7;
const LIKE_DEEDS = 0.4;
const SUPPORTS = 0.77;
const LIKE_DEEDS_OF_SUPPORT = 0.33;
/** Least score of a claim that only supports or narrows another. */
const LEAST_SCORE = 0.6;
const ENTAILED = 0.7;

/** CORROBORATES or REFINES, or null where the claims do not agree surely enough. */
export function agreementOf(pair: Pair): ClaimJudgement | null {
  const { similarity, comparison, words } = pair;
  if (!isCompatible(pair)) return supportOf(pair);
  const doubts = comparison.contradiction >= 0.3 && !isRewritten(pair);
  const isNear = similarity >= NEAR && !doubts;
  const isBorneOut = comparison.entailment >= ENTAILED && similarity >= NEAR_WITH_MODEL;
  const details = moreDetailed(pair);
  const isPart =
    details !== null && words.shared.length >= 2 && !doubts && similarity >= NEAR_WITH_MODEL;
  if (!isNear && !isBorneOut && !isPart) return supportOf(pair);
  if (words.likenessOfDeeds < LIKE_DEEDS) return supportOf(pair);
  if (saysOther(pair)) return supportOf(pair);
  const score = roundScore(0.5 * similarity + 0.3 * words.likeness + 0.2 * comparison.entailment);
  if (details !== null) {
    if (score < LEAST_SCORE) return null;
    const what = details.what.length > 0 ? ` (${details.what.join(', ')})` : '';
    return {
      ...{ type: 'REFINES', kind: null, score, direction: details.direction },
      rationale: `The ${details.direction === 'FORWARD' ? 'first' : 'second'} says the same with more detail${what}.`,
    };
  }
  if (words.likeness < LIKE && !(isBorneOut && similarity >= NEAR)) return supportOf(pair);
  return {
    ...{ type: 'CORROBORATES', kind: null, score, direction: 'FORWARD' },
    rationale: 'Both say the same in other words.',
  };
}

/** Either has a word that the other lacks, and the model does not see that they mean the same: "a Republican", "an American". */
function saysOther({ words, comparison }: Pair): boolean {
  const isBoth = words.onlyFirst.length > 0 && words.onlySecond.length > 0;
  return isBoth && comparison.entailment < 0.5;
}

/** Other words and other details, but so near each other, and so much in common, that each bears the other out. */
function supportOf(pair: Pair): ClaimJudgement | null {
  const { similarity, comparison, words, entities, first, second, times, quantities } = pair;
  const [a, b] = [first.claim.slots, second.claim.slots];
  if (similarity < SUPPORTS || comparison.contradiction >= 0.3 || entities.shared === 0)
    return null;
  if (pair.isOpposed || words.opposites.length > 0 || a.negated !== b.negated) return null;
  if (a.modality !== b.modality || !pair.isSameOrdinal || times === 'DISJOINT') return null;
  if (quantities.some(({ relation }) => relation === 'CONFLICT')) return null;
  if (isUnmatched(a.quantities.length, b.quantities.length, quantities.length)) return null;
  const { onlyFirst, onlySecond } = entities;
  if (onlyFirst.names.length > 0 && onlySecond.names.length > 0) return null;
  if (onlyFirst.places.length > 0 && onlySecond.places.length > 0) return null;
  if (areSwapped(first, second) || words.likenessOfDeeds < LIKE_DEEDS_OF_SUPPORT) return null;
  const score = roundScore(
    0.6 * similarity + 0.2 * words.likenessOfDeeds + 0.2 * comparison.entailment,
  );
  if (score < LEAST_SCORE) return null;
  return {
    ...{ type: 'CORROBORATES', kind: null, direction: 'FORWARD', score },
    rationale: `Both report much the same: ${words.shared.slice(0, 6).join(', ')}.`,
  };
}

/** How surely the two are one claim, 0–1, or null: same polarity, mood, numbers, names, places and times. */
export function sameness(pair: Pair): number | null {
  const { similarity, comparison, words, entities, quantities, times, first, second } = pair;
  const [a, b] = [first.claim, second.claim];
  if (!isCompatible(pair) || a.kind !== b.kind) return null;
  const { onlyFirst, onlySecond } = entities;
  const alone = [onlyFirst, onlySecond].flatMap(({ names, places }) => [...names, ...places]);
  if (alone.length > 0 || quantities.some(({ relation }) => relation !== 'EQUAL')) return null;
  if (a.slots.quantities.length !== b.slots.quantities.length) return null;
  if (quantities.length !== a.slots.quantities.length) return null;
  if (a.slots.times.length !== b.slots.times.length) return null;
  if (times !== 'SAME' && times !== 'ABSENT') return null;
  const isRepeated =
    words.likeness >= 0.75 &&
    similarity >= 0.8 &&
    (comparison.contradiction < 0.3 || isRewritten(pair));
  const isRepeatedInPassages =
    (comparison.passages ?? 0) >= 0.85 && similarity >= 0.8 && words.likeness >= 0.6;
  const isMeant = comparison.entailment >= 0.6 && similarity >= 0.78 && words.likeness >= 0.6;
  if (
    (!isRepeated && !isRepeatedInPassages && !isMeant) ||
    (saysOther(pair) && !isRewritten(pair)) ||
    words.likenessOfDeeds < 0.5
  )
    return null;
  return roundScore(0.5 * similarity + 0.3 * words.likeness + 0.2 * comparison.entailment);
}

/** Nothing in the two can be at odds, and they are about the same thing. */
function isCompatible({ first, second, entities, quantities, times, ...pair }: Pair): boolean {
  const [a, b] = [first.claim.slots, second.claim.slots];
  if (pair.isOpposed || (pair.words.opposites.length > 0 && a.negated === b.negated)) return false;
  if (a.modality !== b.modality || !pair.isSameOrdinal || !pair.isSameSubject) return false;
  if (times === 'DISJOINT' || times === 'UNKNOWN') return false;
  if (quantities.some(({ relation }) => relation === 'CONFLICT')) return false;
  if (isUnmatched(a.quantities.length, b.quantities.length, quantities.length)) return false;
  const { onlyFirst, onlySecond } = entities;
  const differ =
    onlyFirst.names.length * onlySecond.names.length +
    onlyFirst.places.length * onlySecond.places.length;
  if (differ > 0 || areSwapped(first, second)) return false;
  const [x, y] = pair.quantifiers;
  return x === y || x === 'PLAIN' || y === 'PLAIN';
}

/** Both count something, but not the same. */
export function isUnmatched(a: number, b: number, paired: number): boolean {
  return a > 0 && b > 0 && paired === 0;
}

/** "A thanked B" and "B thanked A": the same words the other way round, and the voice is the same. */
export function areSwapped(first: WordedClaim, second: WordedClaim): boolean {
  const [head, other] = [first.subject.at(-1), second.subject.at(-1)];
  if (head === undefined || other === undefined || head === other) return false;
  if (first.subject.includes(other) || isPassive(first) !== isPassive(second)) return false;
  const runs = ({ content }: WordedClaim) => content.lastIndexOf(other) - content.lastIndexOf(head);
  const isSameDeed = first.claim.slots.predicate === second.claim.slots.predicate;
  return isSameDeed && runs(first) > 0 && runs(second) < 0;
}

/** The same number in other writing ("half", "50 percent"): there the rules know better than the model. */
export function isRewritten({ quantities }: Pair): boolean {
  const isOther = ({ first, second }: Pair['quantities'][number]) => first.text !== second.text;
  return (
    quantities.length > 0 &&
    quantities.every(({ relation }) => relation === 'EQUAL') &&
    quantities.some(isOther)
  );
}

interface Details {
  readonly direction: ClaimJudgement['direction'];
  readonly what: readonly string[];
}

/** The one that has all of the other and more, where only one has. */
function moreDetailed(pair: Pair): Details | null {
  const { words, entities, times, quantities, first, second } = pair;
  const finer = (wanted: 'FINER' | 'COARSER') =>
    quantities.some(({ relation }) => relation === wanted);
  const dates = (of: Pair['first'], other: Pair['first']) =>
    of.claim.slots.times.length > other.claim.slots.times.length;
  const count = (of: Pair['first'], other: Pair['first']) =>
    Math.max(0, of.claim.slots.quantities.length - other.claim.slots.quantities.length);
  const firstHas = [
    ...(entities.onlyFirst.places.length > 0 ? ['where'] : []),
    ...(entities.onlyFirst.names.length > 0 ? ['who'] : []),
    ...(times === 'FINER' || dates(first, second) ? ['when'] : []),
    ...(finer('FINER') || count(first, second) > 0 ? ['how many'] : []),
  ];
  const secondHas = [
    ...(entities.onlySecond.places.length > 0 ? ['where'] : []),
    ...(entities.onlySecond.names.length > 0 ? ['who'] : []),
    ...(times === 'COARSER' || dates(second, first) ? ['when'] : []),
    ...(finer('COARSER') || count(second, first) > 0 ? ['how many'] : []),
  ];
  const [extraFirst, extraSecond] = [words.onlyFirst.length, words.onlySecond.length];
  if (extraSecond === 0 && secondHas.length === 0 && (firstHas.length > 0 || extraFirst > 1)) {
    return { direction: 'FORWARD', what: firstHas };
  }
  if (extraFirst === 0 && firstHas.length === 0 && (secondHas.length > 0 || extraSecond > 1)) {
    return { direction: 'BACKWARD', what: secondHas };
  }
  return null;
}

export function roundScore(score: number): number {
  return Math.min(0.99, Math.max(0.01, Math.round(score * 1000) / 1000));
}
