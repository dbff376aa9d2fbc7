/** Fits edits to what articles that were read since have added, where both can stand. */

import { nodeKey } from '../../domain/edits.ts';
import type { Edit, NodeEdit, Properties } from '../../domain/history.ts';
import { partings } from './check-edits.ts';
import type { FoundNode } from './found.ts';

/** Properties that are sets: an edit of one adds and takes away, and leaves what else came into it. */
const SETS = ['aliases'] as const;

/** What a change may have made that articles read since can stand on: then it stays when the change is taken back. */
const STOOD_ON: ReadonlySet<string> = new Set(['Utterance', 'Speaker']);

/** The edits with their sets as they are now, and as they are to be. */
export function onSetsAsTheyAre(
  edits: readonly Edit[],
  nodes: ReadonlyMap<string, FoundNode>,
): readonly Edit[] {
  return edits.map((edit) => {
    if (!('node' in edit) || edit.before === null || edit.after === null) return edit;
    const found = nodes.get(nodeKey(edit.node));
    return found === undefined ? edit : { ...edit, ...setsOf(edit, found.properties) };
  });
}

/** The edits without the removal of nodes that others are joined to meanwhile. */
export function withoutStoodOn(
  edits: readonly Edit[],
  nodes: ReadonlyMap<string, FoundNode>,
): readonly Edit[] {
  const parted = partings(edits);
  return edits.filter((edit) => {
    if (!('node' in edit) || edit.after !== null || !STOOD_ON.has(edit.node.label)) return true;
    const key = nodeKey(edit.node);
    return (nodes.get(key)?.degree ?? 0) === (parted.get(key) ?? 0);
  });
}

function setsOf({ before, after }: NodeEdit, found: Properties) {
  const then: Record<string, Properties[string]> = { ...before };
  const next: Record<string, Properties[string]> = { ...after };
  for (const name of SETS) {
    const [was, is] = [before?.[name], after?.[name]];
    if (was === undefined || is === undefined) continue;
    const [old, fresh, now] = [was, is, found[name] ?? []].map((list) => [list].flat().map(String));
    const kept = (now ?? []).filter((one) => fresh?.includes(one) || !old?.includes(one));
    then[name] = now ?? [];
    next[name] = [
      ...new Set([...kept, ...(fresh ?? []).filter((one) => !old?.includes(one))]),
    ].sort();
  }
  return { before: then, after: next };
}
