/** Makes two claims one: what was asserted of either is asserted of the survivor, which also bears on what the other bore on. */

import type { NodeRef } from '../../domain/edits.ts';
import type { Change, Edit, Properties } from '../../domain/history.ts';
import { relationId } from '../../domain/ids.ts';
import type { EditTransaction, FoundRelationship } from '../../graph/edit-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import { type ClaimParts, claimToEdit, joinedByHand } from './claim-parts.ts';
import { altered, alteredNode, gone, made, ref } from './edits.ts';
import { opposedStances } from './opposed-stances.ts';
import { isSymmetric } from './relate-claims.ts';
import {
  badInput,
  conflict,
  type Decided,
  type Decision,
  decide,
  type Editing,
} from './requests.ts';

export interface MergeClaims extends Decision {
  readonly fromId: string;
  /** The survivor, whose words stay. */
  readonly intoId: string;
}

/** @throws HearsayError NOT_FOUND, BAD_INPUT; CONFLICT where one was merged already. */
export function mergeClaims(
  editing: Editing,
  { fromId, intoId, ...decision }: MergeClaims,
  options?: CallOptions,
): Promise<Change> {
  const work = async (transaction: EditTransaction): Promise<Decided> => {
    if (fromId === intoId) throw badInput('two claims to make one of', 'the same one twice');
    const from = await claimToEdit(transaction, fromId);
    const into = await claimToEdit(transaction, intoId);
    const [goner, survivor] = [ref('Claim', fromId), ref('Claim', intoId)];
    const moved = movedRelations(from, into, fromId, intoId);
    const reviews = await reviewsOf(transaction, from);
    refuseReviewed(moved.lost, reviews);
    const joined = [
      ...into.about.map(({ assertion: { id }, properties }) => ({ id, properties })),
      ...from.about.map(({ assertion: { id }, properties }) => ({
        ...{ id, properties: joinedByHand(properties) },
      })),
    ];
    return {
      action: 'CLAIMS_MERGED',
      targetIds: [intoId, fromId],
      edits: [
        ...from.about.flatMap(({ assertion: { id }, properties }) => [
          gone('ABOUT', ref('Assertion', id), goner, properties),
          made('ABOUT', ref('Assertion', id), survivor, joinedByHand(properties)),
        ]),
        ...from.others.flatMap(({ type, from: source, properties }) => [
          gone(type, source, goner, properties),
          // The review of a relation is joined to both of its claims.
          ...(isJoined(into, type, source) ? [] : [made(type, source, survivor, properties)]),
        ]),
        ...reviews.flatMap(({ node, relationId: before }) => {
          const relationId = moved.ids.get(before);
          return relationId === undefined
            ? []
            : [alteredNode(node, { relationId: before }, { relationId })];
        }),
        ...moved.edits,
        ...(await opposedStances(transaction, intoId, joined, moved.self)),
        alteredNode(goner, {}, { mergedIntoId: intoId }),
      ],
    };
  };
  return decide(editing, decision, work, options);
}

/** Relations of the one as relations of the other; those between the two are gone. Where both have one, what a person decided stays. */
function movedRelations(from: ClaimParts, into: ClaimParts, fromId: string, intoId: string) {
  const edits: Edit[] = [];
  /** What the relations are called now, by what they were called. */
  const ids = new Map<string, string>();
  /** Those between the two. */
  const lost: string[] = [];
  const known = new Map(into.relations.map((one) => [keyOf(one, fromId, intoId), one]));
  let self: FoundRelationship | undefined = into.relations.find(
    ({ from: a, to: b }) => a.id === intoId && b.id === intoId,
  );
  for (const relation of from.relations) {
    const { type, from: a, to: b, properties } = relation;
    edits.push(gone(type, a, b, properties));
    const was = String(properties['id']);
    if (a.id !== b.id && (a.id === intoId || b.id === intoId)) {
      lost.push(was);
      continue;
    }
    const [first, second] = ends(relation, fromId, intoId);
    const there = known.get(keyOf(relation, fromId, intoId));
    if (there === undefined) {
      const id = relationId(type, first, second);
      ids.set(was, id);
      const then = { ...properties, id };
      edits.push(made(type, ref('Claim', first), ref('Claim', second), then));
      const one = { type, from: ref('Claim', first), to: ref('Claim', second), properties: then };
      known.set(keyOf(relation, fromId, intoId), one);
      if (first === second) self = one;
      continue;
    }
    ids.set(was, String(there.properties['id']));
    if (isOpen(there.properties) && !isOpen(properties)) {
      edits.push(altered(there, decisionOf(there.properties), decisionOf(properties)));
    }
  }
  return { edits, self, ids, lost };
}

/** The reviews of relations of a claim. */
async function reviewsOf(transaction: EditTransaction, { others }: ClaimParts) {
  const nodes = others.flatMap(({ type, from }) => (type === 'REVIEWS' ? [from] : []));
  const reviews = await transaction.nodes(nodes);
  return reviews.flatMap(({ ref: node, properties: { relationId } }) =>
    typeof relationId === 'string' ? [{ node, relationId }] : [],
  );
}

/** A relation between two claims that become one is gone, and a review of it would be about nothing. */
function refuseReviewed(
  lost: readonly string[],
  reviews: Awaited<ReturnType<typeof reviewsOf>>,
): void {
  const review = reviews.find(({ relationId }) => lost.includes(relationId));
  if (review === undefined) return;
  throw conflict(
    `${review.node.id} reviews ${review.relationId}, by which the one bears on the other, so they are not one; undo the review first.`,
  );
}

function isJoined({ others }: ClaimParts, type: string, source: NodeRef): boolean {
  return others.some((one) => one.type === type && one.from.id === source.id);
}

function ends(
  { type, from, to }: ClaimParts['relations'][number],
  fromId: string,
  intoId: string,
): readonly [string, string] {
  const [a, b] = [from, to].map(({ id }) => (id === fromId ? intoId : id)) as [string, string];
  return isSymmetric(type) && b < a ? [b, a] : [a, b];
}

function keyOf(relation: ClaimParts['relations'][number], fromId: string, intoId: string): string {
  return `${relation.type} ${ends(relation, fromId, intoId).join(' ')}`;
}

function isOpen({ state }: Properties): boolean {
  return state === 'SUGGESTED';
}

function decisionOf({ state, decidedBy, decidedAt, decision }: Properties) {
  return { state, decidedBy, decidedAt, decision };
}
