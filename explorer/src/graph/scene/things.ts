/** What stands in a scene: nodes and edges as the page needs them, whatever query they came from. */

/** In the order of the layered layout, from who publishes to who speaks. */
export const NODE_TYPES = [
  'Outlet',
  'Article',
  'Origin',
  'Snapshot',
  'Assertion',
  'Claim',
  'Quote',
  'Utterance',
  'Attribution',
  'Speaker',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export const RELATIONSHIP_TYPES = [
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
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** How settled a decision is, from the machine's to a person's. */
export const STATES = ['INFERRED', 'SUGGESTED', 'AMBIGUOUS', 'CONFIRMED', 'REJECTED'] as const;
export type State = (typeof STATES)[number];

export interface SceneNode {
  readonly id: string;
  readonly type: NodeType;
  /** What it is called or says, in full. */
  readonly label: string;
  /** A second line: of an article its outlet, of a quote its speaker. Empty where there is nothing to add. */
  readonly detail: string;
  /** When it was published, RFC 3339; null for what has no time of its own, and where it is not known. */
  readonly time: string | null;
  /** Null where nothing is decided. */
  readonly state: State | null;
  /** Independent sources of a claim or utterance; null for the rest. */
  readonly sources: number | null;
  /** Of a claim: whether sources disagree. */
  readonly contested: boolean;
  /** How many relationships it has in the whole graph. */
  readonly degree: number;
}

export interface SceneEdge {
  readonly type: RelationshipType;
  readonly fromId: string;
  readonly toId: string;
  /** Null where nothing is decided. */
  readonly state: State | null;
}

/** What a question to the graph brought to a scene. */
export interface Found {
  /** Everything that the question named, whether it stood in the scene already or not, in order. */
  readonly ids: readonly string[];
  /** What the scene did not have. */
  readonly nodes: readonly SceneNode[];
  /** All edges between the nodes of the scene, old and new. */
  readonly edges: readonly SceneEdge[];
}

/** In units of the picture; y grows upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Positions = ReadonlyMap<string, Point>;

/** Tells edges apart: between two nodes there is at most one of a type and direction. */
export function edgeKey({ type, fromId, toId }: SceneEdge): string {
  return `${fromId} ${type} ${toId}`;
}
