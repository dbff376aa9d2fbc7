/** What hangs on a claim: the assertions about it, and how it bears on other claims. */

import type { Assertion } from '../../domain/claim-entities.ts';
import { CLAIM_RELATION_TYPES, type ClaimRelationType } from '../../domain/claims.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { Properties } from '../../domain/history.ts';
import { assertionsByIds } from '../../graph/edit-reads.ts';
import type { EditTransaction, FoundRelationship } from '../../graph/edit-stores.ts';
import { ref } from './edits.ts';
import { conflict, MOST_MOVED, movable } from './requests.ts';

export interface ClaimParts {
  readonly properties: Properties;
  readonly about: readonly { readonly assertion: Assertion; readonly properties: Properties }[];
  readonly relations: readonly (FoundRelationship & { readonly type: ClaimRelationType })[];
  /** What else is joined to it, such as reviews. */
  readonly others: readonly FoundRelationship[];
}

/** @throws HearsayError NOT_FOUND; CONFLICT for a claim that was merged into another. */
export async function claimToEdit(transaction: EditTransaction, id: string): Promise<ClaimParts> {
  const node = ref('Claim', id);
  const properties = await transaction.node(node);
  if (properties === null)
    throw new HearsayError('NOT_FOUND', `No claim has the id ${id}; take ids from \`claims\`.`);
  const { mergedIntoId } = properties;
  if (mergedIntoId !== undefined) {
    throw conflict(
      `${id} was merged into ${String(mergedIntoId)}; edit that one, or undo the merge.`,
    );
  }
  const found = await transaction.relationshipsOf(node);
  const joins = movable(found.filter(({ type }) => type === 'ABOUT'));
  const assertions = await assertionsByIds(
    transaction,
    joins.slice(0, MOST_MOVED).map(({ from }) => from.id),
  );
  return {
    properties,
    about: joins.flatMap(({ from, properties: how }) => {
      const assertion = assertions.get(from.id);
      return assertion === undefined ? [] : [{ assertion, properties: how }];
    }),
    relations: found.flatMap((one) => {
      const type = CLAIM_RELATION_TYPES.find((known) => known === one.type);
      return type === undefined ? [] : [{ ...one, type }];
    }),
    others: found.filter(
      ({ type }) => type !== 'ABOUT' && !CLAIM_RELATION_TYPES.some((known) => known === type),
    ),
  };
}

/** How an assertion came to a claim that a person gave it to. What a model proposed stays a proposal. */
export function joinedByHand(before: Properties): Properties {
  const proposed = String(before['method']).startsWith('llm:');
  return proposed ? before : { method: 'by-hand', version: '1', score: 1 };
}
