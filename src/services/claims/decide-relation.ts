/** Records what a person decided about a relation between claims. */

import type { ClaimRelation } from '../../domain/claim-entities.ts';
import type { ClaimRelationState } from '../../domain/claims.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { ClaimRelationStore } from '../../graph/claim-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';

/** A person's decision. */
export interface RelationVerdict {
  readonly id: string;
  /** SUGGESTED opens again what was decided before. */
  readonly state: ClaimRelationState;
  /** Why. */
  readonly rationale: string;
  /** Who decides. */
  readonly by: string;
}

/** Longer than any name or reason that others will read. */
const LONGEST = { by: 200, rationale: 5_000 } as const;

/** @throws HearsayError NOT_FOUND, BAD_INPUT. */
export async function decideRelation(
  relations: Pick<ClaimRelationStore, 'decide' | 'byIds'>,
  now: () => Date,
  { id, state, rationale, by }: RelationVerdict,
  options?: CallOptions,
): Promise<ClaimRelation> {
  const decision = {
    ...{ id, state, at: now().toISOString() },
    by: worded('by', by),
    decision: worded('rationale', rationale),
  };
  const done = await relations.decide(decision, options);
  const relation = done ? (await relations.byIds([id], options)).get(id) : undefined;
  if (relation !== undefined) return relation;
  throw new HearsayError(
    'NOT_FOUND',
    `No relation between claims has the id ${id}; take ids from the answer to \`contradictions\` or a claim's \`relations\`.`,
  );
}

function worded(field: keyof typeof LONGEST, given: string): string {
  const text = given.trim();
  if (text !== '' && text.length <= LONGEST[field]) return text;
  throw new HearsayError(
    'BAD_INPUT',
    `A decision is kept with who made it and why, so \`${field}\` has 1 to ${LONGEST[field]} characters, but ${text.length} came.`,
  );
}
