/** Contradictions as fact-checkers meet them: possible conflicts with two sides. */

import type { Assertion, ClaimRelation } from '../domain/claim-entities.ts';
import type { ClaimRelationState } from '../domain/claims.ts';
import type { ConflictStatus } from './types.generated.ts';

/** A contradiction with what is known of it. */
export interface Conflict {
  readonly status: ConflictStatus;
  readonly relation: ClaimRelation;
}

/** One side of a conflict. */
export interface ConflictSide {
  readonly claimId: string;
  readonly assertions: readonly Assertion[];
}

const STATUS = {
  SUGGESTED: 'POSSIBLE_CONFLICT',
  CONFIRMED: 'CONFLICT',
  REJECTED: 'NO_CONFLICT',
} as const satisfies Record<ClaimRelationState, ConflictStatus>;

const STATE = {
  POSSIBLE_CONFLICT: 'SUGGESTED',
  CONFLICT: 'CONFIRMED',
  NO_CONFLICT: 'REJECTED',
} as const satisfies Record<ConflictStatus, ClaimRelationState>;

/** The contradiction as a conflict: possible, until a person decides. */
export function conflictOf(relation: ClaimRelation): Conflict {
  return { status: STATUS[relation.state], relation };
}

/** The state that relations of this status are in. */
export function stateOf(status: ConflictStatus): ClaimRelationState {
  return STATE[status];
}

/** The evidence by side: by claim, or by stance where one claim is asserted and denied. */
export function sidesOf(
  { fromId, toId }: ClaimRelation,
  evidence: readonly Assertion[],
): readonly ConflictSide[] {
  if (fromId !== toId) {
    return [fromId, toId].map((claimId) => ({
      claimId,
      assertions: evidence.filter((assertion) => assertion.claimId === claimId),
    }));
  }
  return [false, true].map((denies) => ({
    claimId: fromId,
    assertions: evidence.filter(({ stance }) => (stance === 'DENIES') === denies),
  }));
}
