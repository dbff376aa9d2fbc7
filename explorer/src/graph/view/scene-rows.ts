/** The rows of the scene's tree: kinds, things of a kind, and what each is joined to. */

import { graphText as text } from '../../text/graph.ts';
import type { Picture, PictureNode } from '../scene/picture.ts';
import { edgeKey, NODE_TYPES, type SceneEdge } from '../scene/things.ts';

export const SORTS = ['came', 'label', 'time', 'degree'] as const;
export type Sort = (typeof SORTS)[number];

export interface SceneRow {
  readonly id: string;
  readonly kind: 'type' | 'node' | 'edge';
  readonly label: string;
  /** What stands after the label: state, sources, how many relationships lead elsewhere. Empty where nothing does. */
  readonly note: string;
  /** The thing that is selected with the row: of a relationship the one that it leads to. Null for a kind. */
  readonly nodeId: string | null;
  readonly rows: readonly SceneRow[];
  /** From 1, among `siblings` rows. */
  readonly place: number;
  readonly siblings: number;
}

export function sceneRows({ nodes, edges }: Picture, sort: Sort): readonly SceneRow[] {
  const joined = edgesByNode(edges);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // Who speaks comes first, as in the questions that people have.
  const kinds = NODE_TYPES.toReversed().flatMap((type) => {
    const own = sorted(
      nodes.filter((node) => node.type === type),
      sort,
    );
    return own.length === 0 ? [] : [{ type, own }];
  });
  return placed(
    kinds.map(({ type, own }) => ({
      ...{
        id: type,
        kind: 'type',
        label: text.list.group(type, own.length),
        note: '',
        nodeId: null,
      },
      rows: placed(
        own.map((node) => ({
          ...{ id: node.id, kind: 'node', label: node.label, note: noteOf(node), nodeId: node.id },
          rows: placed(
            (joined.get(node.id) ?? []).flatMap((edge) => edgeRow(edge, node.id, byId) ?? []),
          ),
        })),
      ),
    })),
  );
}

type Unplaced = Omit<SceneRow, 'place' | 'siblings'>;

function placed(rows: readonly Unplaced[]): readonly SceneRow[] {
  return rows.map((row, index) => ({ ...row, place: index + 1, siblings: rows.length }));
}

function edgeRow(
  edge: SceneEdge,
  from: string,
  nodes: ReadonlyMap<string, PictureNode>,
): Unplaced | null {
  const outward = edge.fromId === from;
  const other = nodes.get(outward ? edge.toId : edge.fromId);
  if (other === undefined) return null;
  const words = text.relationships[edge.type][outward ? 0 : 1];
  return {
    id: `${from} ${edgeKey(edge)}`,
    kind: 'edge',
    label: `${words}: ${other.label}`,
    note: edge.state === null ? '' : text.states[edge.state],
    nodeId: other.id,
    rows: [],
  };
}

function noteOf({ state, sources, contested, pinned, beyond }: PictureNode): string {
  return [
    state === null ? '' : text.states[state],
    sources === null ? '' : text.panel.sources(sources),
    contested ? text.panel.contested : '',
    pinned ? text.panel.pinned : '',
    beyond > 0 ? `+${text.number(beyond)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function edgesByNode(edges: readonly SceneEdge[]): ReadonlyMap<string, readonly SceneEdge[]> {
  const joined = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    for (const id of new Set([edge.fromId, edge.toId])) {
      const known = joined.get(id);
      if (known === undefined) joined.set(id, [edge]);
      else known.push(edge);
    }
  }
  return joined;
}

function sorted(nodes: readonly PictureNode[], sort: Sort): readonly PictureNode[] {
  switch (sort) {
    case 'came':
      return nodes;
    case 'label':
      return nodes.toSorted((a, b) => a.label.localeCompare(b.label));
    case 'time':
      return nodes.toSorted((a, b) => (a.time ?? '').localeCompare(b.time ?? ''));
    case 'degree':
      return nodes.toSorted((a, b) => b.degree - a.degree);
  }
}
