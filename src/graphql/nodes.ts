/** What the interface Node stands for. */

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
import type { IdKind } from '../domain/ids.ts';
import { requireKind } from '../services/explore/missing-ids.ts';

/** Any node of the graph. */
export type GraphNode =
  | Outlet
  | Article
  | Snapshot
  | Speaker
  | Quote
  | Attribution
  | Utterance
  | Origin;

const TYPE_NAMES = {
  outlet: 'Outlet',
  article: 'Article',
  snapshot: 'Snapshot',
  speaker: 'Speaker',
  quote: 'Quote',
  attribution: 'Attribution',
  utterance: 'Utterance',
  origin: 'Origin',
} as const satisfies Record<IdKind, string>;

/** Name of the GraphQL type of a node; an id opens with its kind. */
export function typeNameOf(node: { readonly id: string }): (typeof TYPE_NAMES)[IdKind] {
  return TYPE_NAMES[requireKind(node.id)];
}
