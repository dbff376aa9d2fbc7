/** Says that one claim bears on another, as a person sees it. */

import type { ClaimRelationKind, ClaimRelationType } from '../../domain/claims.ts';
import type { Change } from '../../domain/history.ts';
import { relationId } from '../../domain/ids.ts';
import type { EditTransaction } from '../../graph/edit-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import { claimToEdit } from './claim-parts.ts';
import { altered, made, ref } from './edits.ts';
import {
  badInput,
  conflict,
  type Decided,
  type Decision,
  decide,
  type Editing,
} from './requests.ts';

export interface RelateClaims extends Decision {
  readonly type: ClaimRelationType;
  /** The later or more specific one, of UPDATES and REFINES. */
  readonly fromId: string;
  readonly toId: string;
  readonly kind: ClaimRelationKind | null;
  /** Ids of assertions of either claim: the passages that show it. */
  readonly evidence: readonly string[];
}

export function isSymmetric(type: ClaimRelationType): boolean {
  return type === 'CORROBORATES' || type === 'CONTRADICTS';
}

/** A relation that a program suggested, or that was rejected, is confirmed. @throws HearsayError NOT_FOUND, BAD_INPUT, CONFLICT. */
export function relateClaims(
  editing: Editing,
  { type, fromId, toId, kind, evidence, ...decision }: RelateClaims,
  options?: CallOptions,
): Promise<Change> {
  const work = async (transaction: EditTransaction): Promise<Decided> => {
    if (fromId === toId) throw badInput('two claims to relate', 'the same one twice');
    const one = await claimToEdit(transaction, fromId);
    const other = await claimToEdit(transaction, toId);
    refuseUnproven(
      evidence,
      [...one.about, ...other.about].map(({ assertion }) => assertion.id),
    );
    const [from, to] =
      isSymmetric(type) && toId < fromId
        ? [ref('Claim', toId), ref('Claim', fromId)]
        : [ref('Claim', fromId), ref('Claim', toId)];
    const id = relationId(type, from.id, to.id);
    const verdict = {
      state: 'CONFIRMED',
      decidedBy: decision.actor.name,
      decidedAt: editing.now().toISOString(),
      decision: decision.reason.trim(),
    };
    const known = one.relations.find(({ properties }) => properties['id'] === id);
    if (known?.properties['state'] === 'CONFIRMED') throw conflict(`${id} is confirmed already.`);
    return {
      action: 'RELATION_ADDED',
      targetIds: [id, fromId, toId],
      edits: [
        known === undefined
          ? made(type, from, to, {
              ...{ id, kind, method: 'by-hand', version: '1', score: 1 },
              ...{ rationale: verdict.decision, evidence: [...evidence], ...verdict },
            })
          : altered({ type, from, to }, decisionOf(known.properties), verdict),
      ],
    };
  };
  return decide(editing, decision, work, options);
}

function decisionOf(properties: Readonly<Record<string, unknown>>) {
  const { state, decidedBy, decidedAt, decision } = properties;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    ...{ state: text(state), decidedBy: text(decidedBy) },
    ...{ decidedAt: text(decidedAt), decision: text(decision) },
  };
}

function refuseUnproven(evidence: readonly string[], assertionIds: readonly string[]): void {
  if (evidence.length === 0) throw badInput('assertions that show it', 'none');
  const others = evidence.filter((id) => !assertionIds.includes(id));
  if (others.length === 0) return;
  throw badInput('assertions of the two claims as evidence', others.slice(0, 5).join(', '));
}
