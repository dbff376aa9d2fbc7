/** Writes edits that were found to be in order. */

import { countsOf, nodeKey, relationshipKey } from '../../domain/edits.ts';
import type { Edit, NodeEdit, RelationshipEdit } from '../../domain/history.ts';
import type { Runner } from '../database.ts';
import type { Alterations } from '../parameters.ts';
import {
  editAlterNodes,
  editAlterRelationships,
  editMakeNodes,
  editMakeRelationships,
  editRemoveNodes,
  editRemoveRelationships,
} from '../statements.generated.ts';
import type { Elements, FoundEdge } from './found.ts';

/** Relationships go before their nodes and come after them. */
export async function writeEdits(
  runner: Runner,
  edits: readonly Edit[],
  elements: Elements,
  edges: ReadonlyMap<string, FoundEdge>,
): Promise<void> {
  const nodes = byKind(edits.filter((edit): edit is NodeEdit => 'node' in edit));
  const joins = byKind(edits.filter((edit): edit is RelationshipEdit => 'relationship' in edit));
  // Whatever was not found was refused before.
  const nodeAt = ({ node }: NodeEdit) => elements.get(nodeKey(node)) ?? '';
  const edgeAt = ({ relationship }: RelationshipEdit) =>
    edges.get(relationshipKey(relationship))?.element ?? '';

  if (joins.removed.length > 0) {
    await runner.run(editRemoveRelationships, { elements: joins.removed.map(edgeAt) });
  }
  if (nodes.removed.length > 0) {
    await runner.run(editRemoveNodes, { elements: nodes.removed.map(nodeAt) });
  }
  if (nodes.altered.length > 0) {
    await runner.run(editAlterNodes, {
      nodes: nodes.altered.map((edit) => ({ element: nodeAt(edit), properties: altered(edit) })),
    });
  }
  if (joins.altered.length > 0) {
    await runner.run(editAlterRelationships, {
      relationships: joins.altered.map((edit) => ({
        ...{ element: edgeAt(edit), properties: altered(edit) },
      })),
    });
  }
  const all = new Map([...elements, ...(await makeNodes(runner, nodes.made))]);
  if (joins.made.length > 0) {
    await runner.run(editMakeRelationships, {
      relationships: joins.made.map(({ relationship: { type, from, to }, after }) => ({
        type,
        from: all.get(nodeKey(from)) ?? '',
        to: all.get(nodeKey(to)) ?? '',
        properties: after ?? {},
      })),
    });
  }
}

async function makeNodes(runner: Runner, made: readonly NodeEdit[]): Promise<Elements> {
  if (made.length === 0) return new Map();
  const rows = await runner.run(editMakeNodes, {
    nodes: made.map(({ node: { label }, after }) => ({
      label,
      properties: { ...after, ...countsOf(label) },
    })),
  });
  return new Map(
    rows.flatMap(({ at, element }) => {
      const edit = made[at];
      return edit === undefined ? [] : [[nodeKey(edit.node), element] as const];
    }),
  );
}

interface ByKind<T> {
  readonly made: readonly T[];
  readonly altered: readonly T[];
  readonly removed: readonly T[];
}

function byKind<T extends Edit>(edits: readonly T[]): ByKind<T> {
  return {
    made: edits.filter(({ before }) => before === null),
    altered: edits.filter(({ before, after }) => before !== null && after !== null),
    removed: edits.filter(({ after }) => after === null),
  };
}

/** The properties as they are to be, null where one is to go. */
function altered({ before, after }: Edit): Alterations {
  const gone = Object.keys(before ?? {}).map((name) => [name, null] as const);
  return { ...Object.fromEntries(gone), ...after };
}
