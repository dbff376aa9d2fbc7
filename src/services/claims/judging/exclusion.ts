/** The rule by which two claims exclude each other in words that no list knows. */

import type { ClaimJudgement, ClaimRelationKind } from '../../../domain/claims.ts';
import { roundScore } from './agreement.ts';
import { logit } from './likelihood.ts';
import type { Pair } from './pair.ts';

/** In logits. From here on three of four pairs that people read are conflicts to them. */
const LEAST = 0.4;
/** Where the one denies and the other asserts, the finder is right more often than it is sure. */
const DENIED = 0.7;

/** CONTRADICTS where the finder of conflicts sees it; what may be does not exclude what is. */
export function exclusionOf(pair: Pair): ClaimJudgement | null {
  const { opposition } = pair.comparison;
  if (opposition === undefined) return null;
  const [a, b] = [pair.first.claim, pair.second.claim];
  const isDenied = a.slots.negated !== b.slots.negated;
  if (logit(opposition.conflict) + (isDenied ? DENIED : 0) < LEAST) return null;
  if (a.slots.modality === 'POSSIBLE' || b.slots.modality === 'POSSIBLE') return null;
  const subject = a.slots.subject ?? b.slots.subject;
  return {
    ...{ type: 'CONTRADICTS', kind: kindOf(pair), direction: 'FORWARD' },
    score: roundScore(opposition.conflict),
    rationale: `What the two say${subject === null ? '' : ` of ${subject}`} seems to exclude each other.`,
  };
}

/** In what they differ, as far as the slots tell. */
function kindOf({ isOpposed, quantities, times, entities }: Pair): ClaimRelationKind {
  if (isOpposed) return 'POLARITY';
  if (quantities.some(({ relation }) => relation === 'CONFLICT')) return 'QUANTITY';
  if (times === 'DISJOINT') return 'TIME';
  const { onlyFirst, onlySecond } = entities;
  if (onlyFirst.places.length > 0 && onlySecond.places.length > 0) return 'PLACE';
  return 'POLARITY';
}
