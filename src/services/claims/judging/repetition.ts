/** The rule by which passages that are near each other as they stand report the same, though their words differ. */

import type { ClaimJudgement, ComparableClaim } from '../../../domain/claims.ts';
import { areSwapped, isUnmatched, roundScore } from './agreement.ts';
import { isSurelySame, logit } from './likelihood.ts';
import type { Pair } from './pair.ts';
import { isScheduled, looksAhead } from './updates.ts';

/**
 * Claims repeat full names, which draws all that is said of one person together; passages do not. Read by hand on pairs
 * from 376 articles of 2015 and 2016, passages this near repeat each other in more than nine of ten cases, once nothing
 * in the slots speaks against it.
 */
const NEAR = { passages: 0.75, claims: 0.68, deeds: 0.2 } as const;
/** Where both name somebody or some place that they share, and more beside. */
const NEAR_WITH_NAME = { passages: 0.7, claims: 0.72, deeds: 0.25 } as const;
/** Where two names or more are shared and the claims are nearer, the passages may be farther. */
const NEAR_WITH_NAMES = { passages: 0.65, claims: 0.78, deeds: 0.13 } as const;
/** Where the model sees the one said by the other. */
const ENTAILED = { passages: 0.5, claims: 0.75, deeds: 0.2 } as const;
const SURELY_ENTAILED = 0.9;
/** Of passages this near the model doubts too much. */
const WORD_FOR_WORD = 0.85;

/**
 * What the matcher says, in logits, beside how near claims and passages lie. From `least` on nine of ten pairs that two
 * people read by hand report the same.
 */
const MATCHED = { cosines: 6, about: 1.1, least: 2.2 } as const;

/** CORROBORATES where nothing in the slots speaks against it. */
export function repetitionOf(pair: Pair): ClaimJudgement | null {
  const { similarity, comparison, words } = pair;
  const { passages, entailment } = comparison;
  if (passages === undefined || isOtherwise(pair, passages)) return null;
  const isLike = (isNear(pair, passages) && !namesOthers(pair)) || isMatched(pair, passages);
  const isRepeated = isLike && !isElsewhere(pair);
  if (!isRepeated && !(isSurelySame(comparison) && isSameTense(pair))) return null;
  const borneOut = Math.max(words.likeness, entailment, comparison.match ?? 0);
  const score = 0.4 * similarity + 0.4 * passages + 0.2 * borneOut;
  return {
    ...{ type: 'CORROBORATES', kind: null, direction: 'FORWARD', score: roundScore(score) },
    rationale:
      words.shared.length === 0
        ? 'Both report the same in other words.'
        : `Both report the same: ${words.shared.slice(0, 6).join(', ')}.`,
  };
}

function isMatched({ similarity, comparison: { match } }: Pair, passages: number): boolean {
  if (match === undefined) return false;
  return logit(match) + MATCHED.cosines * (similarity + passages - MATCHED.about) >= MATCHED.least;
}

function isNear({ similarity, comparison, words, entities }: Pair, passages: number): boolean {
  const reaches = (least: Readonly<Record<'passages' | 'claims' | 'deeds', number>>) =>
    passages >= least.passages &&
    similarity >= least.claims &&
    words.likenessOfDeeds >= least.deeds;
  return (
    reaches(NEAR) ||
    (entities.shared >= 1 && reaches(NEAR_WITH_NAME)) ||
    (entities.shared >= 2 && reaches(NEAR_WITH_NAMES)) ||
    (comparison.entailment >= SURELY_ENTAILED && reaches(ENTAILED))
  );
}

/** "The court hears the case on Monday" is no other than "will hear the case on Monday". */
function isOtherMood(first: ComparableClaim, second: ComparableClaim): boolean {
  const [a, b] = [first.slots.modality, second.slots.modality];
  if (a === b) return false;
  return !(a === 'FUTURE' && isScheduled(second)) && !(b === 'FUTURE' && isScheduled(first));
}

/** Both look ahead, or neither. */
function isSameTense({ first, second }: Pair): boolean {
  return looksAhead(first.claim) === looksAhead(second.claim);
}

/** Another number or ordinal, an opposite, the same actors the other way round, or what the model takes for a contradiction. */
function isOtherwise(pair: Pair, passages: number): boolean {
  const { first, second, words, quantities, comparison } = pair;
  const [a, b] = [first.claim.slots, second.claim.slots];
  if (comparison.contradiction >= (passages >= WORD_FOR_WORD ? 0.6 : 0.3)) return true;
  if (first.ordinals.length * second.ordinals.length > 0 && !pair.isSameOrdinal) return true;
  if (words.opposites.length > 0) return true;
  if (quantities.some(({ relation }) => relation === 'CONFLICT')) return true;
  if (isUnmatched(a.quantities.length, b.quantities.length, quantities.length)) return true;
  return areSwapped(first, second);
}

/** Another side, mood, time or place, which like words may hide. */
function isElsewhere({ first, second, isOpposed, times, entities }: Pair): boolean {
  const [a, b] = [first.claim, second.claim];
  if (isOpposed || a.slots.negated !== b.slots.negated) return true;
  if (isOtherMood(a, b) || times === 'DISJOINT') return true;
  return entities.onlyFirst.places.length > 0 && entities.onlySecond.places.length > 0;
}

/** Words alone cannot tell "praised Cruz" from "praised Rubio"; the matcher can, where each names somebody more. */
function namesOthers({ entities: { onlyFirst, onlySecond } }: Pair): boolean {
  return onlyFirst.names.length > 0 && onlySecond.names.length > 0;
}
