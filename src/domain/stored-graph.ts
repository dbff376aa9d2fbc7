/** The graph as the database holds it, whatever it means: labelled nodes, each named by what it is unique by, and relationships. */

/** A bigint is a whole number (Cypher INTEGER), a number is a FLOAT: the two are not the same to Neo4j. */
type StoredScalar = string | boolean | bigint | number;
export type StoredValue = StoredScalar | readonly StoredScalar[];
export type StoredProperties = Readonly<Record<string, StoredValue>>;

export interface StoredNode {
  readonly label: string;
  readonly properties: StoredProperties;
}

/** The values of the properties that the nodes of a label are unique by. */
export type StoredKey = readonly (string | bigint)[];

/** Names a node. */
export interface StoredEnd {
  readonly label: string;
  readonly key: StoredKey;
}

export interface StoredRelationship {
  readonly type: string;
  readonly from: StoredEnd;
  readonly to: StoredEnd;
  readonly properties: StoredProperties;
}

/** Some of the nodes, with the relationships that join them. */
export interface StoredSubgraph {
  /** By label, then key. */
  readonly nodes: readonly StoredNode[];
  /** By the node they come from, then type and the node they lead to. */
  readonly relationships: readonly StoredRelationship[];
}

/** The properties that the nodes of each label are unique by. */
export type LabelKeys = Readonly<Record<string, readonly string[]>>;

/** What a graph consists of, so that a copy can be told from a part of one. */
export interface StoredContents {
  /** Checksums of the migrations that it has had, in order. */
  readonly migrations: readonly string[];
  readonly keys: LabelKeys;
  /** Nodes of each label. */
  readonly nodes: Readonly<Record<string, number>>;
  /** Relationships of each type. */
  readonly relationships: Readonly<Record<string, number>>;
}

/** Compares as Neo4j orders strings: by code points, which UTF-8 keeps in order. */
export function compareStored(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The order of {@link StoredSubgraph}. */
export function compareRelationships(a: StoredRelationship, b: StoredRelationship): number {
  return (
    compareStored(a.from.label, b.from.label) ||
    compareKeys(a.from.key, b.from.key) ||
    compareStored(a.type, b.type) ||
    compareStored(a.to.label, b.to.label) ||
    compareKeys(a.to.key, b.to.key) ||
    compareStored(propertiesText(a), propertiesText(b))
  );
}

/** Two of one type may join the same nodes; then what they hold tells them apart. */
function propertiesText({ properties }: StoredRelationship): string {
  const entries = Object.entries(properties).toSorted(([a], [b]) => compareStored(a, b));
  return JSON.stringify(entries, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}

/** Compares keys of one label, as Neo4j orders them: value by value. */
export function compareKeys(a: StoredKey, b: StoredKey): number {
  for (const [at, value] of a.entries()) {
    const other = b[at];
    const order =
      typeof value === 'bigint' && typeof other === 'bigint'
        ? Number(value > other) - Number(value < other)
        : compareStored(String(value), String(other));
    if (order !== 0) return order;
  }
  return 0;
}
