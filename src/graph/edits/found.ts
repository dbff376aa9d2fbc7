/** Looks up the parts of the graph that edits name. */

import {
  type NodeRef,
  nodeKey,
  type RelationshipRef,
  relationshipKey,
} from '../../domain/edits.ts';
import type { Properties } from '../../domain/history.ts';
import type { Runner } from '../database.ts';
import { editFind, editNodes, editRelationships } from '../statements.generated.ts';
import { sorted } from '../stores/sorted.ts';

/** The labels whose nodes edits may name, in the order in which ingestion locks them; cypher/edit/find finds each. */
const LABELS = [
  'NameKey',
  'Outlet',
  'Article',
  'Snapshot',
  'Origin',
  'Speaker',
  'Utterance',
  'Quote',
  'Attribution',
  'Claim',
  'Assertion',
  'Review',
] as const;

/** Where Neo4j keeps each node, by {@link nodeKey}; good until the transaction ends. */
export type Elements = ReadonlyMap<string, string>;

export interface FoundNode {
  readonly properties: Properties;
  /** How many relationships it has. */
  readonly degree: number;
}

export interface FoundEdge {
  readonly element: string;
  readonly properties: Properties;
}

/** Whether nodes of the label can be edited. */
export function isEditable(label: string): boolean {
  return LABELS.some((known) => known === label);
}

/** Each node once, in the order in which all who write lock them. */
export function inLockOrder(refs: readonly NodeRef[]): readonly NodeRef[] {
  const once = new Map(refs.map((ref) => [nodeKey(ref), ref]));
  return LABELS.flatMap((label) =>
    sorted(
      [...once.values()].filter((ref) => ref.label === label),
      ({ id }) => id,
    ),
  );
}

/** Where the nodes are; those that are not there are absent. */
export async function elementsOf(runner: Runner, refs: readonly NodeRef[]): Promise<Elements> {
  if (refs.length === 0) return new Map();
  const rows = await runner.run(editFind, { refs });
  return new Map(rows.map(({ ref, element }) => [nodeKey(ref), element]));
}

/** What the nodes hold, by {@link nodeKey}. */
export async function foundNodes(
  runner: Runner,
  elements: Elements,
): Promise<ReadonlyMap<string, FoundNode>> {
  if (elements.size === 0) return new Map();
  const rows = await runner.run(editNodes, { elements: [...elements.values()] });
  const states = new Map(rows.map(({ element, ...found }) => [element, found]));
  return new Map(
    [...elements].flatMap(([key, element]) => {
      const found = states.get(element);
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
}

/** The relationships between nodes that are there, by {@link relationshipKey}. */
export async function foundEdges(
  runner: Runner,
  refs: readonly RelationshipRef[],
  elements: Elements,
): Promise<ReadonlyMap<string, FoundEdge>> {
  const known = refs.flatMap((ref) => {
    const [from, to] = [elements.get(nodeKey(ref.from)), elements.get(nodeKey(ref.to))];
    return from === undefined || to === undefined ? [] : [{ ref, from, to }];
  });
  if (known.length === 0) return new Map();
  const rows = await runner.run(editRelationships, {
    ends: known.map(({ ref: { type }, from, to }) => ({ type, from, to })),
  });
  return new Map(
    rows.flatMap(({ at, ...found }) => {
      const ref = known[at]?.ref;
      return ref === undefined ? [] : [[relationshipKey(ref), found] as const];
    }),
  );
}
