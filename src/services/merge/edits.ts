/** Words for single edits of the graph: what is made, what goes, what alters. */

import type { Edit, NodeEdit, Properties, RelationshipEdit } from '../../domain/history.ts';

type Ref = NodeEdit['node'];

/** Properties some of which may be missing. */
export type Loose = Readonly<Record<string, Properties[string] | null | undefined>>;

export const ref = (label: string, id: string): Ref => ({ label, id });

export function madeNode(label: string, properties: Loose & { readonly id: string }): Edit {
  return { node: ref(label, properties.id), before: null, after: present(properties) };
}

/** Only the properties that change are named; one that is missing was or will be none. */
export function alteredNode(node: Ref, before: Loose, after: Loose): Edit {
  return { node, before: present(before), after: present(after) };
}

export function made(type: string, from: Ref, to: Ref, properties: Loose = {}): Edit {
  return { relationship: { type, from, to }, before: null, after: present(properties) };
}

export function gone(type: string, from: Ref, to: Ref, properties: Loose = {}): Edit {
  return { relationship: { type, from, to }, before: present(properties), after: null };
}

export function altered(
  relationship: RelationshipEdit['relationship'],
  before: Loose,
  after: Loose,
): Edit {
  return { relationship, before: present(before), after: present(after) };
}

/** Neo4j holds no nulls. */
function present(properties: Loose): Properties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value == null ? [] : [[name, value]])),
  );
}
