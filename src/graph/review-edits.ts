/** A change of reviews as the edits of the graph that make it. */

import type { NodeRef } from '../domain/edits.ts';
import type { Edit, NodeEdit, RelationshipEdit } from '../domain/history.ts';
import type { Review } from '../domain/reviews/review.ts';
import { slotsText } from './claim-rows.ts';
import { present, reviewProperties } from './review-rows.ts';
import type { NewClaim, ReviewChange, ReviewWrite, TargetWrite } from './review-stores.ts';
import { type ClaimRelationNode, claimRelationByIds } from './statements.generated.ts';
import type { Read } from './stores/review-reads.ts';

type Relations = ReadonlyMap<string, ClaimRelationNode>;

/** Reads which claims the reviewed relations join; everything else the change says itself. */
export async function reviewEdits(
  { reviews, targets, claim = null }: ReviewChange,
  read: Read,
): Promise<readonly Edit[]> {
  const ids = reviews.flatMap(({ after: { targetType, targetId } }) =>
    targetType === 'RELATION' ? [targetId] : [],
  );
  const rows = await read(claimRelationByIds, { ids });
  const relations = new Map(rows.map(({ relation }) => [relation.id, relation]));
  return [
    ...(claim === null ? [] : [claimEdit(claim)]),
    ...reviews.flatMap((write) => editsOf(write, relations)),
    ...targets.flatMap((write) => targetEdit(write, relations)),
  ];
}

function editsOf({ before, after }: ReviewWrite, relations: Relations): readonly Edit[] {
  const review: NodeEdit = {
    node: nodeOf('Review', after.id),
    before: before === null ? null : reviewProperties(before),
    after: reviewProperties(after),
  };
  const cited = before === null ? [] : citedBy(before);
  const cites = citedBy(after);
  const missing = (some: readonly NodeRef[], others: readonly NodeRef[]) =>
    some.filter(({ id }) => others.every((other) => other.id !== id));
  return [
    review,
    ...(before === null
      ? reviewedBy(after, relations).map((to) => joins('REVIEWS', after, to))
      : []),
    ...missing(cites, cited).map((to) => joins('CITES', after, to)),
    ...missing(cited, cites).map((to) => parts('CITES', after, to)),
  ];
}

/** A relation is no node, so its review is joined to both of its claims and keeps its id. */
function reviewedBy({ targetType, targetId }: Review, relations: Relations): readonly NodeRef[] {
  if (targetType !== 'RELATION') {
    const label = { QUOTE: 'Quote', ATTRIBUTION: 'Attribution', CLAIM: 'Claim' }[targetType];
    return [nodeOf(label, targetId)];
  }
  const relation = relations.get(targetId);
  const claims = relation === undefined ? [] : [relation.fromId, relation.toId];
  return [...new Set(claims)].map((id) => nodeOf('Claim', id));
}

/** The quote where there is one, for a revision says of quotes what became of them; else the text. */
function citedBy({ evidence }: Review): readonly NodeRef[] {
  const refs = evidence.map(({ quoteId, snapshotId }) =>
    quoteId === null ? nodeOf('Snapshot', snapshotId) : nodeOf('Quote', quoteId),
  );
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()];
}

function claimEdit({ id, text, kind, slots, embedding }: NewClaim): Edit {
  const after = present({ id, text, kind, slots: slotsText(slots), embedding });
  return { node: nodeOf('Claim', id), before: null, after };
}

function targetEdit({ target, after }: TargetWrite, relations: Relations): readonly Edit[] {
  const states = { before: present(target.decided ?? {}), after: present(after) };
  if (target.type === 'ATTRIBUTION') return [{ node: nodeOf('Attribution', target.id), ...states }];
  const relation = relations.get(target.id);
  if (relation === undefined) return [];
  const { type, fromId, toId } = relation;
  const relationship = { type, from: nodeOf('Claim', fromId), to: nodeOf('Claim', toId) };
  return [{ relationship, ...states }];
}

function joins(type: string, { id }: Review, to: NodeRef): RelationshipEdit {
  return { relationship: { type, from: nodeOf('Review', id), to }, before: null, after: {} };
}

function parts(type: string, { id }: Review, to: NodeRef): RelationshipEdit {
  return { relationship: { type, from: nodeOf('Review', id), to }, before: {}, after: null };
}

function nodeOf(label: string, id: string): NodeRef {
  return { label, id };
}
