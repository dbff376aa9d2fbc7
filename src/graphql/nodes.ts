/** What the interface Node stands for. */

import type { Assertion, Claim, ClaimRelation } from '../domain/claim-entities.ts';
import type {
  Article,
  Attribution,
  Origin,
  Outlet,
  Quote,
  Snapshot,
  Speaker,
  Utterance,
} from '../domain/entities.ts';
import type { Change } from '../domain/history.ts';
import type { IdKind } from '../domain/ids.ts';
import type { Review } from '../domain/reviews/review.ts';
import { requireKind } from '../services/explore/missing-ids.ts';

/** Anything of the graph that has an id. */
export type GraphNode =
  | Outlet
  | Article
  | Snapshot
  | Speaker
  | Quote
  | Attribution
  | Utterance
  | Origin
  | Claim
  | Assertion
  | ClaimRelation
  | Review
  | Change;

/** What a review can be about. */
export type ReviewableNode = Quote | Attribution | Claim | ClaimRelation;

const TYPE_NAMES = {
  outlet: 'Outlet',
  article: 'Article',
  snapshot: 'Snapshot',
  speaker: 'Speaker',
  quote: 'Quote',
  attribution: 'Attribution',
  utterance: 'Utterance',
  origin: 'Origin',
  claim: 'Claim',
  assertion: 'Assertion',
  relation: 'ClaimRelation',
  review: 'Review',
  change: 'Change',
} as const satisfies Record<IdKind, string>;

/** Name of the GraphQL type of a node; an id opens with its kind. */
export function typeNameOf(node: { readonly id: string }): (typeof TYPE_NAMES)[IdKind] {
  return TYPE_NAMES[requireKind(node.id)];
}

/** Name of the GraphQL type of something that is reviewed; each has something of its own. */
export function reviewableTypeOf(
  node: ReviewableNode,
): 'Quote' | 'Attribution' | 'Claim' | 'ClaimRelation' {
  if ('anchor' in node) return 'Quote';
  if ('quoteId' in node) return 'Attribution';
  return 'slots' in node ? 'Claim' : 'ClaimRelation';
}
