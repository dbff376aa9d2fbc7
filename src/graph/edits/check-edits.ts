/** Compares what edits say was there with what is there. */

import { changedMeanwhile, nodeKey, nodesOf, relationshipKey } from '../../domain/edits.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { Edit, NodeEdit, Properties, RelationshipEdit } from '../../domain/history.ts';
import type { FoundEdge, FoundNode } from './found.ts';

/** So many conflicts are told one by one. */
const MOST_TOLD = 5;

/**
 * @param nodes What the nodes of the edits, and the ends of their relationships, hold.
 * @throws HearsayError CONFLICT; `details.parts` are the ids of the nodes in which edits conflict.
 */
export function checkEdits(
  edits: readonly Edit[],
  nodes: ReadonlyMap<string, FoundNode>,
  edges: ReadonlyMap<string, FoundEdge>,
): void {
  const parted = partings(edits);
  const made = new Set(
    edits.flatMap((edit) => ('node' in edit && edit.before === null ? [nodeKey(edit.node)] : [])),
  );
  const conflicts = edits.flatMap((edit) => {
    const conflict = 'node' in edit ? nodeConflict(edit) : edgeConflict(edit);
    return conflict === null ? [] : [{ edit, conflict }];
  });
  if (conflicts.length === 0) return;

  const told = conflicts.slice(0, MOST_TOLD).map(({ conflict }) => conflict);
  if (conflicts.length > told.length) told.push(`and ${conflicts.length - told.length} more`);
  const parts = new Set(conflicts.flatMap(({ edit }) => nodesOf(edit)).map(({ id }) => id));
  throw new HearsayError(
    'CONFLICT',
    `The graph is no longer as this change expects it: ${told.join('; ')}. Nothing was changed.`,
    { details: { parts: [...parts] } },
  );

  function nodeConflict(edit: NodeEdit): string | null {
    const key = nodeKey(edit.node);
    const found = nodes.get(key);
    if (edit.after === null && found !== undefined && found.degree !== (parted.get(key) ?? 0)) {
      return `${edit.node.id} is joined to others than when it was looked at`;
    }
    return conflictOf(edit, found?.properties, edit.node.id);
  }

  function edgeConflict(edit: RelationshipEdit): string | null {
    const { type, from, to } = edit.relationship;
    const gone = [from, to].find((end) => !nodes.has(nodeKey(end)) && !made.has(nodeKey(end)));
    if (gone !== undefined) return `${gone.id} is not there any more`;
    const found = edges.get(relationshipKey(edit.relationship));
    return conflictOf(edit, found?.properties, `${type} from ${from.id} to ${to.id}`);
  }
}

/** How many relationships of each node these edits take away. */
export function partings(edits: readonly Edit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const edit of edits) {
    if ('node' in edit || edit.after !== null) continue;
    for (const key of new Set(nodesOf(edit).map(nodeKey))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function conflictOf(edit: Edit, found: Properties | undefined, name: string): string | null {
  if (edit.before === null) return found === undefined ? null : `${name} is there already`;
  if (found === undefined) return `${name} is not there any more`;
  const changed = changedMeanwhile(edit, found);
  return changed.length === 0 ? null : `${name} has another ${changed.join(', ')}`;
}
