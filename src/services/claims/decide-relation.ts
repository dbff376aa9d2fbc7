/** Records what a person decided about a relation between claims. */

import type { ClaimRelation } from '../../domain/claim-entities.ts';
import type { ClaimRelationState } from '../../domain/claims.ts';
import type { RelationshipRef } from '../../domain/edits.ts';
import { HearsayError } from '../../domain/errors.ts';
import { LOCAL_VIEWER, type Viewer } from '../../domain/viewer.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';

/** A person's decision. */
export interface RelationVerdict {
  readonly id: string;
  /** SUGGESTED opens again what was decided before. */
  readonly state: ClaimRelationState;
  /** Why. */
  readonly rationale: string;
  /** Who decides, as others are to read it; the history names the actor. Default: the actor's name. */
  readonly by?: string | undefined;
  /** Who decides. Default: the person at this machine. */
  readonly actor?: Viewer;
}

/** Longer than any name or reason that others will read. */
const LONGEST = { by: 200, rationale: 5_000 } as const;

/** @throws HearsayError NOT_FOUND, BAD_INPUT, CONFLICT. */
export async function decideRelation(
  { edits, relations }: Pick<Stores, 'edits' | 'relations'>,
  now: () => Date,
  { id, state, rationale, by, actor = LOCAL_VIEWER }: RelationVerdict,
  options?: CallOptions,
): Promise<ClaimRelation> {
  const at = now().toISOString();
  const decided = { state, decidedAt: at, decidedBy: worded('by', by ?? actor.name) };
  const reason = worded('rationale', rationale);
  const found = (await relations.byIds([id], options)).get(id);
  if (found === undefined) throw noSuchRelation(id);
  const relationship: RelationshipRef = {
    type: found.type,
    from: { label: 'Claim', id: found.fromId },
    to: { label: 'Claim', id: found.toId },
  };
  await edits.change(async (transaction) => {
    const before = await transaction.relationship(relationship);
    if (before === null) throw noSuchRelation(id);
    const after = { ...before, ...decided, decision: reason };
    const targetIds = [id, found.fromId, found.toId];
    const edits = [{ relationship, before, after }];
    return {
      record: { actor, at, action: 'RELATION_DECIDED', targetIds, reason, edits },
      result: id,
    };
  }, options);
  const relation = (await relations.byIds([id], options)).get(id);
  if (relation === undefined) throw noSuchRelation(id);
  return relation;
}

function noSuchRelation(id: string): HearsayError {
  return new HearsayError(
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
