/** The rule by which what happened updates what was expected, planned or feared before. */

import type { ClaimJudgement, ComparableClaim } from '../../../domain/claims.ts';
import { isSurelySame } from './likelihood.ts';
import { missedAim, tookPlace } from './outcomes.ts';
import type { Pair } from './pair.ts';

const LIKE = 0.5;
const LIKE_DEEDS = 0.25;
const NEAR = 0.6;

/** "Is expected to sign" before, "vetoed" after. Null where neither looks ahead, or both do. */
export function updateOf(pair: Pair): ClaimJudgement | null {
  const { first, second, words, entities, similarity, isSameOrdinal, covers } = pair;
  const [a, b] = [looksAhead(first.claim), looksAhead(second.claim)];
  if (a === b || !isSameOrdinal) return null;
  const [expected, happened] = a ? [first.claim, second.claim] : [second.claim, first.claim];
  if (
    happened.slots.modality !== 'ACTUAL' ||
    isPersonal(happened) ||
    /\b(?:if|unless)\b/i.test(expected.text)
  )
    return null;
  if (!isBefore(expected, happened) || isOpenQuestion(happened.text)) return null;
  if (isScheduled(happened) && pair.times === 'SAME') return null;
  const isToldOtherwise =
    tookPlace(expected, happened, pair) ||
    missedAim(expected, happened, pair) ||
    isSurelySame(pair.comparison);
  if (isToldOtherwise) return update(pair, a);
  if (!covers[a ? 1 : 0] || entities.shared === 0) return null;
  const { onlyFirst, onlySecond } = entities;
  if (onlyFirst.names.length > 0 && onlySecond.names.length > 0) return null;
  if (onlyFirst.places.length > 0 && onlySecond.places.length > 0) return null;
  if (similarity < NEAR) return null;
  const isLike = words.likeness >= LIKE && words.likenessOfDeeds >= LIKE;
  return isLike || isSameDeed(pair) ? update(pair, a) : null;
}

/** "Will accept the advice", "accepted the advice to close the case". */
function isSameDeed({ first, second, words }: Pair): boolean {
  const { predicate } = first.claim.slots;
  if (predicate === null || predicate !== second.claim.slots.predicate) return false;
  return (
    !/^(?:be|have|do|go|get|make|take|say)$/.test(predicate) && words.likenessOfDeeds >= LIKE_DEEDS
  );
}

function update({ similarity, words }: Pair, isFirstExpected: boolean): ClaimJudgement {
  return {
    ...{ type: 'UPDATES', kind: null },
    score: Math.min(0.99, Math.round((0.5 * similarity + 0.5 * words.likeness) * 1000) / 1000),
    rationale: 'The one says what was expected or planned, the other what came of it.',
    direction: isFirstExpected ? 'BACKWARD' : 'FORWARD',
  };
}

const AHEAD =
  /\b(?:expected|scheduled|due|set|hopes?|plans?|intends?|aims?|expects?|forecasts?|forecasters|projected|likely|poised|slated|promised|vowed|threatened)\b/i;

/** Whether it tells of what is expected, planned or may be. */
export function looksAhead({ kind, slots, text }: ComparableClaim): boolean {
  if (/\bwould\b/i.test(text)) return false;
  if (
    slots.modality === 'FUTURE' ||
    slots.modality === 'POSSIBLE' ||
    kind === 'PLAN' ||
    kind === 'PREDICTION'
  )
    return true;
  return AHEAD.test(text) && /\b(?:to|will)\b/.test(text);
}

/** "The court hears the case on Monday": present tense and a time, so that it may be yet to come. */
export function isScheduled({
  text,
  slots: { modality, predicate, times },
}: ComparableClaim): boolean {
  if (modality !== 'ACTUAL' || predicate === null || times.length === 0) return false;
  return new RegExp(`\\b${predicate}e?s\\b`, 'i').test(text);
}

function isPersonal({ kind }: ComparableClaim): boolean {
  return kind === 'DEMAND' || kind === 'OPINION' || kind === 'PLAN' || kind === 'PREDICTION';
}

/** What was published later cannot have been expected for what came before it. */
function isBefore(expected: ComparableClaim, happened: ComparableClaim): boolean {
  const [earliest, latest] = [expected.publishedOn[0], happened.publishedOn.at(-1)];
  // What may be is expected by nobody: only its date says that it was written before.
  const isLoose = expected.slots.modality === 'POSSIBLE' && expected.kind === 'FACT';
  if (earliest === undefined || latest === undefined) return !isLoose;
  return isLoose ? earliest < latest : earliest <= latest;
}

function isOpenQuestion(text: string): boolean {
  return /\b(?:whether|if)\b/i.test(text);
}
