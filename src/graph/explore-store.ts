/** What walks over the graph ask of it. */

import type { AttributionState } from '../domain/vocabulary.ts';
import type { CallOptions } from './stores.ts';

/** The labels and relationship types that the graph is explored by. */
export const EXPLORED_RELATIONSHIPS = [
  'PUBLISHED_BY',
  'HAS_SNAPSHOT',
  'REVISION_OF',
  'QUOTED_IN',
  'HAS_ATTRIBUTION',
  'ATTRIBUTED_TO',
  'INSTANCE_OF',
  'ORIGINATES_IN',
  'MADE_IN',
  'EXPRESSED_BY',
  'MADE_BY',
  'ABOUT',
  'CORROBORATES',
  'CONTRADICTS',
  'REFINES',
  'UPDATES',
] as const;
export type ExploredRelationship = (typeof EXPLORED_RELATIONSHIPS)[number];
export const EXPLORED_LABELS = [
  'Outlet',
  'Article',
  'Snapshot',
  'Speaker',
  'Quote',
  'Attribution',
  'Utterance',
  'Origin',
  'Claim',
  'Assertion',
] as const;
type ExploredLabel = (typeof EXPLORED_LABELS)[number];

/** A relationship between two nodes that are named by id. */
export interface Edge {
  readonly type: ExploredRelationship;
  readonly fromId: string;
  readonly toId: string;
  /** Its own id, which only relations between claims have. */
  readonly id: string | null;
  /** How settled the decision is that it stands for; null where it stands for none. */
  readonly state: AttributionState | null;
}

/** How many neighbours over one relationship are shown, and how many there are. */
export interface NeighborCount {
  readonly type: ExploredRelationship;
  readonly direction: 'IN' | 'OUT';
  readonly shown: number;
  readonly total: number;
}

export interface Neighborhood {
  readonly centerId: string;
  readonly nodeIds: readonly string[];
  readonly edges: readonly Edge[];
  /** Exact, so that `total - shown` is what stays hidden. */
  readonly counts: readonly NeighborCount[];
}

/** What to show around a node. */
export interface NeighborhoodRequest {
  readonly id: string;
  /** Default all. */
  readonly types?: readonly ExploredRelationship[] | undefined;
  /** Of which kinds neighbours are shown and counted; default all. */
  readonly labels?: readonly ExploredLabel[] | undefined;
  /** The most over each relationship type and direction. */
  readonly limit: number;
  /** By how many relationships they have themselves; default as they are stored, which is quickest. */
  readonly order?: 'MOST_CONNECTED' | 'LEAST_CONNECTED' | undefined;
}

/** The longest path looked for, in relationships: the bound that cypher/explore/path.cypher states, for Cypher takes a literal only. */
export const LONGEST_PATH = 12;

/** What a path may be. */
export interface PathRequest {
  readonly fromId: string;
  readonly toId: string;
  /** In relationships. */
  readonly maxLength: number;
  /** Default all. */
  readonly types?: readonly ExploredRelationship[] | undefined;
}

/** How some nodes hang together. */
export interface Subgraph {
  /** Of each node that exists, how many relationships it has in all, in the order asked for. */
  readonly degrees: readonly { readonly id: string; readonly degree: number }[];
  /** Those between any two of the nodes. */
  readonly edges: readonly Edge[];
}

export interface GraphPath {
  /** From the first node to the last. */
  readonly nodeIds: readonly string[];
  readonly edges: readonly Edge[];
}

/** Walks of the graph from given nodes. */
export interface ExploreStore {
  /** A shortest path, relationships in either direction; null if none of at most `maxLength` steps joins the two. */
  path(request: PathRequest, options?: CallOptions): Promise<GraphPath | null>;
  /** The node with its neighbours; null if there is no such node. */
  neighborhood(request: NeighborhoodRequest, options?: CallOptions): Promise<Neighborhood | null>;
  subgraph(ids: readonly string[], options?: CallOptions): Promise<Subgraph>;
}
