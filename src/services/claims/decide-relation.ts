/** Records what a person decided about a relation between claims. */

import type { ClaimRelation } from '../../domain/claim-entities.ts';
import type { ClaimRelationState } from '../../domain/claims.ts';
import type { RelationshipRef } from '../../domain/edits.ts';
import { HearsayError } from '../../domain/errors.ts';
import { LOCAL_VIEWER, type Viewer } from '../../domain/viewer.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import { decisionText } from '../decision-text.ts';

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

/** @throws HearsayError NOT_FOUND, BAD_INPUT, CONFLICT. */
export async function decideRelation(
  { edits, relations }: Pick<Stores, 'edits' | 'relations'>,
  now: () => Date,
  { id, state, rationale, by, actor = LOCAL_VIEWER }: RelationVerdict,
  options?: CallOptions,
): Promise<ClaimRelation> {
  const at = now().toISOString();
  const decided = { state, decidedAt: at, decidedBy: decisionText('by', by ?? actor.name) };
  const reason = decisionText('rationale', rationale);
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
