/** What an edit is about, and which of its properties count. */

import canonicalize from 'canonicalize';
import type { Edit, NodeEdit, Properties, RelationshipEdit } from './history.ts';

/** Names a node; a NameKey's id is its key. */
export type NodeRef = NodeEdit['node'];
/** Names a relationship. */
export type RelationshipRef = RelationshipEdit['relationship'];

/** Counted from the graph after every change, so no edit holds them; with what they are before they are counted. */
const COUNTS: Readonly<Record<string, Properties>> = {
  Claim: { sourceCount: 0, contested: false },
  Utterance: { articleCount: 0, originCount: 0 },
};

/** Chosen from the graph after every change, but never empty, so that what is made anew needs it. */
const CHOSEN: Readonly<Record<string, readonly string[]>> = { Utterance: ['text'] };

/** What tells one node from all others. */
export function nodeKey({ label, id }: NodeRef): string {
  return `${label} ${id}`;
}

/** What tells one relationship from all others. */
export function relationshipKey({ type, from, to }: RelationshipRef): string {
  return `${type} ${nodeKey(from)} ${nodeKey(to)}`;
}

/** What tells the part of the graph that an edit is about from all others. */
export function partOf(edit: Edit): string {
  return 'node' in edit ? nodeKey(edit.node) : relationshipKey(edit.relationship);
}

/** The nodes that an edit is about: one, or the two that a relationship joins. */
export function nodesOf(edit: Edit): readonly NodeRef[] {
  return 'node' in edit ? [edit.node] : [edit.relationship.from, edit.relationship.to];
}

/**
 * The edits without what is counted anyway: of an altered part only the properties that differ, and nothing where none
 * does. Parts are named by what names them and no more, for what is hashed has to be what is kept.
 */
export function essential(edits: readonly Edit[]): readonly Edit[] {
  return edits.map(barelyNamed).flatMap((edit): readonly Edit[] => {
    const label = labelOf(edit);
    const before = edit.before && without(edit.before, Object.keys(COUNTS[label] ?? {}));
    const after = edit.after && without(edit.after, Object.keys(COUNTS[label] ?? {}));
    if (before === null || after === null) {
      return before === after ? [] : [{ ...edit, before, after }];
    }
    const same = Object.keys({ ...before, ...after }).filter((name) =>
      sameValue(before[name], after[name]),
    );
    const left = [...same, ...(CHOSEN[label] ?? [])];
    const altered = { ...edit, before: without(before, left), after: without(after, left) };
    return differing(altered.before, altered.after).length === 0 ? [] : [altered];
  });
}

/** What a node of the label begins with before anything is counted. */
export function countsOf(label: string): Properties {
  return COUNTS[label] ?? {};
}

/**
 * The names of the properties in which the part is not as the edit says it was: of one that is to be altered those that
 * the edit names, of one that is to be removed all.
 */
export function changedMeanwhile(edit: Edit, found: Properties): readonly string[] {
  if (edit.before === null) return [];
  if (edit.after !== null) {
    return Object.keys({ ...edit.before, ...edit.after }).filter(
      (name) => !sameValue(edit.before?.[name], found[name]),
    );
  }
  const label = labelOf(edit);
  const left = [...Object.keys(COUNTS[label] ?? {}), ...(CHOSEN[label] ?? [])];
  return differing(without(edit.before, left), without(found, left));
}

function barelyNamed(edit: Edit): Edit {
  const { before, after } = edit;
  const bare = ({ label, id }: NodeRef): NodeRef => ({ label, id });
  if ('node' in edit) return { node: bare(edit.node), before, after };
  const { type, from, to } = edit.relationship;
  return { relationship: { type, from: bare(from), to: bare(to) }, before, after };
}

function labelOf(edit: Edit): string {
  return 'node' in edit ? edit.node.label : '';
}

function differing(one: Properties, other: Properties): readonly string[] {
  return Object.keys({ ...one, ...other }).filter((name) => !sameValue(one[name], other[name]));
}

function sameValue(one: Properties[string] | undefined, other: Properties[string] | undefined) {
  return canonicalize(one) === canonicalize(other);
}

function without(properties: Properties, names: readonly string[]): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}
