/** The rule by which what happened updates what was expected, planned or feared before. */

import type { ClaimJudgement, ComparableClaim } from '../../../domain/claims.ts';
import type { Pair } from './pair.ts';

const LIKE = 0.5;
const NEAR = 0.6;

/** "Is expected to sign" before, "vetoed" after. Null where neither looks ahead, or both do. */
export function updateOf(pair: Pair): ClaimJudgement | null {
  const { first, second, words, entities, similarity, isSameOrdinal, covers } = pair;
  const [a, b] = [looksAhead(first.claim), looksAhead(second.claim)];
  if (a === b || !isSameOrdinal || !covers[a ? 1 : 0] || entities.shared === 0) return null;
  const [expected, happened] = a ? [first.claim, second.claim] : [second.claim, first.claim];
  if (
    happened.slots.modality !== 'ACTUAL' ||
    isPersonal(happened) ||
    /\b(?:if|unless)\b/i.test(expected.text)
  )
    return null;
  if (!isBefore(expected, happened)) return null;
  const { onlyFirst, onlySecond } = entities;
  if (onlyFirst.names.length > 0 && onlySecond.names.length > 0) return null;
  if (onlyFirst.places.length > 0 && onlySecond.places.length > 0) return null;
  if (words.likeness < LIKE || words.likenessOfDeeds < LIKE || similarity < NEAR) return null;
  return {
    ...{ type: 'UPDATES', kind: null },
    score: Math.min(0.99, Math.round((0.5 * similarity + 0.5 * words.likeness) * 1000) / 1000),
    rationale: 'The one says what was expected or planned, the other what came of it.',
    direction: a ? 'BACKWARD' : 'FORWARD',
  };
}

const AHEAD =
  /\b(?:expected|scheduled|due|set|hopes?|plans?|intends?|aims?|expects?|forecasts?|forecasters|projected|likely|poised|slated|promised|vowed|threatened)\b/i;

function looksAhead({ kind, slots, text }: ComparableClaim): boolean {
  if (slots.modality === 'FUTURE' || kind === 'PLAN' || kind === 'PREDICTION') return true;
  if (slots.modality === 'POSSIBLE') return true;
  return AHEAD.test(text) && /\b(?:to|will)\b/.test(text);
}

function isPersonal({ kind }: ComparableClaim): boolean {
  return kind === 'DEMAND' || kind === 'OPINION' || kind === 'PLAN' || kind === 'PREDICTION';
}

/** What was published later cannot have been expected for what came before it. */
function isBefore(expected: ComparableClaim, happened: ComparableClaim): boolean {
  const [earliest, latest] = [expected.publishedOn[0], happened.publishedOn.at(-1)];
  return earliest === undefined || latest === undefined || earliest <= latest;
}
