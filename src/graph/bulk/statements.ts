/** Statements that have to name a label or a type, which Cypher takes no parameter for; one is made for each that there is. */

import { z } from 'zod';
import type {
  LabelKeys,
  StoredKey,
  StoredNode,
  StoredProperties,
  StoredValue,
} from '../../domain/stored-graph.ts';
import type { Query } from '../query.ts';

/** Checked in one pass: embeddings are lists of hundreds of numbers. */
const Properties = z.custom<StoredProperties>(
  (value) => typeof value === 'object' && value !== null && Object.values(value).every(isStored),
  'expected text, numbers, booleans and lists of these',
);

const Key = z.array(z.union([z.string(), z.bigint()])).min(1);

/** How many nodes and relationships there are of any kind. */
export const COUNT_OF_ALL: Query<
  object,
  { readonly nodes: bigint; readonly relationships: bigint }
> = reading(
  'bulk/count-of-all',
  'RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships',
  {
    nodes: z.bigint(),
    relationships: z.bigint(),
  },
);

/** @returns how many nodes the label has; read from Neo4j's own count. */
export function countOfLabel(label: string): Query<object, { readonly total: bigint }> {
  return reading(
    'bulk/count-of-label',
    `MATCH (node:${quoted(label)}) RETURN count(node) AS total`,
    {
      total: z.bigint(),
    },
  );
}

/** @returns how many relationships the type has; read from Neo4j's own count. */
export function countOfType(type: string): Query<object, { readonly total: bigint }> {
  const text = `MATCH ()-[relationship:${quoted(type)}]->() RETURN count(relationship) AS total`;
  return reading('bulk/count-of-type', text, { total: z.bigint() });
}

/** The nodes of a label in order of their key, which their index gives. */
export function nodesOf(
  label: string,
  key: readonly string[],
): Query<object, { readonly properties: StoredProperties }> {
  const text = `${named(label, key)}
RETURN properties(node) AS properties
ORDER BY ${key.map((name) => `node.${quoted(name)}`).join(', ')}`;
  return reading('bulk/nodes', text, { properties: Properties });
}

/** What leads away from the nodes of a label, in order of their key. */
export function relationshipsOf(
  label: string,
  key: readonly string[],
): Query<{ readonly keys: LabelKeys }, RelationshipRow> {
  const values = key.map((name) => `node.${quoted(name)}`).join(', ');
  const text = `${named(label, key)}
WITH node ORDER BY ${values}
MATCH (node)-[relationship]->(other)
RETURN [${values}] AS fromKey, type(relationship) AS type, labels(other)[0] AS toLabel,
  [name IN $keys[labels(other)[0]] | other[name]] AS toKey, properties(relationship) AS properties`;
  const query = reading('bulk/relationships', text, {
    fromKey: Key,
    type: z.string(),
    toLabel: z.string(),
    toKey: Key,
    properties: Properties,
  });
  return { ...query, params: z.object({ keys: z.record(z.string(), z.array(z.string())) }) };
}

/** Labels of what has an id that can be asked for. */
const ASKED =
  'Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion|Review|Change';

/** Nodes with these ids. */
export const NODES_BY_IDS: Query<
  { readonly ids: readonly string[] },
  { readonly label: string; readonly properties: StoredProperties }
> = {
  ...reading(
    'bulk/nodes-by-ids',
    `UNWIND $ids AS id
MATCH (node:${ASKED} {id: id})
RETURN labels(node)[0] AS label, properties(node) AS properties`,
    { label: z.string(), properties: Properties },
  ),
  params: z.object({ ids: z.array(z.string()) }),
};

/** Relationships that lead from one of these nodes to another of them. */
export const RELATIONSHIPS_AMONG: Query<
  { readonly ids: readonly string[] },
  Omit<RelationshipRow, 'fromKey' | 'toKey'> & {
    readonly fromLabel: string;
    readonly fromId: string;
    readonly toId: string;
  }
> = {
  ...reading(
    'bulk/relationships-among',
    `UNWIND $ids AS id
MATCH (node:${ASKED} {id: id})-[relationship]->(other:${ASKED})
WHERE other.id IN $ids
RETURN labels(node)[0] AS fromLabel, node.id AS fromId, type(relationship) AS type,
  labels(other)[0] AS toLabel, other.id AS toId, properties(relationship) AS properties`,
    {
      ...{ fromLabel: z.string(), fromId: z.string(), type: z.string() },
      ...{ toLabel: z.string(), toId: z.string(), properties: Properties },
    },
  ),
  params: z.object({ ids: z.array(z.string()) }),
};

export interface RelationshipRow {
  readonly fromKey: StoredKey;
  readonly type: string;
  readonly toLabel: string;
  readonly toKey: StoredKey;
  readonly properties: StoredProperties;
}

/** Makes nodes of one label. */
export function creationOf(
  label: string,
): Query<{ readonly rows: readonly StoredNode['properties'][] }, object> {
  const text = `UNWIND $rows AS row
CREATE (node:${quoted(label)})
SET node = row`;
  return writing('bulk/write-nodes', text, z.object({ rows: z.array(Properties) }), z.object({}));
}

export interface RelationshipWrite {
  readonly index: bigint;
  readonly from: StoredKey;
  readonly to: StoredKey;
  readonly properties: StoredProperties;
}

/** Makes relationships of one type between nodes of two labels, and says which were made. */
export function linkingOf(
  type: string,
  from: KeyedLabel,
  to: KeyedLabel,
): Query<{ readonly rows: readonly RelationshipWrite[] }, { readonly made: readonly bigint[] }> {
  const text = `UNWIND $rows AS row
MATCH (from:${seek(from, 'row.from')})
MATCH (to:${seek(to, 'row.to')})
CREATE (from)-[relationship:${quoted(type)}]->(to)
SET relationship = row.properties
RETURN collect(row.index) AS made`;
  const row = z.object({ index: z.bigint(), from: Key, to: Key, properties: Properties });
  const made = z.object({ made: z.array(z.bigint()) });
  return writing('bulk/write-relationships', text, z.object({ rows: z.array(row) }), made);
}

/** A label, and what its nodes are unique by. */
interface KeyedLabel {
  readonly label: string;
  readonly key: readonly string[];
}

function named(label: string, key: readonly string[]): string {
  const there = key.map((name) => `node.${quoted(name)} IS NOT NULL`).join(' AND ');
  return `MATCH (node:${quoted(label)})\nWHERE ${there}`;
}

function seek({ label, key }: KeyedLabel, values: string): string {
  return `${quoted(label)} {${key.map((name, at) => `${quoted(name)}: ${values}[${at}]`).join(', ')}}`;
}

function isStored(value: unknown): value is StoredValue {
  return Array.isArray(value) ? value.every(isScalar) : isScalar(value);
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : ['string', 'boolean', 'bigint'].includes(typeof value);
}

function reading<Shape extends z.ZodRawShape>(name: string, text: string, shape: Shape) {
  return { name, mode: 'read' as const, params: z.object({}), row: z.object(shape), text };
}

function writing<Params, Row>(
  name: string,
  text: string,
  params: z.ZodType<Readonly<Record<string, unknown>>, Params>,
  row: z.ZodType<Row>,
): Query<Params, Row> {
  return { name, mode: 'write', params, row, text };
}

/** A name as Cypher takes it, whatever is in it. */
function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
