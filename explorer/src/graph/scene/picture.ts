/** What of a scene is shown: its visible part, where it stands, and exactly how much is not. */

import { type Filters, filtered } from './filters.ts';
import type { Scene } from './scene.ts';
import type { Point, SceneEdge, SceneNode } from './things.ts';

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly SceneEdge[];
  /** How many nodes of the scene are not shown. */
  readonly hiddenByHand: number;
  readonly hiddenByFilters: number;
}

export interface PictureNode extends SceneNode {
  readonly at: Point;
  readonly pinned: boolean;
  /** How many of its relationships lead to what is not shown, in the scene or not. */
  readonly beyond: number;
}

/** `filters` in place of those of the scene: while time is played back they are narrower. */
export function pictureOf(scene: Scene, filters: Filters = scene.filters): Picture {
  const { nodes, edges } = withoutHidden(scene);
  const shown = filtered({ nodes, edges }, filters);
  const drawn = new Map<string, number>();
  for (const { fromId, toId } of shown.edges) {
    drawn.set(fromId, (drawn.get(fromId) ?? 0) + 1);
    if (toId !== fromId) drawn.set(toId, (drawn.get(toId) ?? 0) + 1);
  }
  return {
    nodes: shown.nodes.map((node) => ({
      ...node,
      at: scene.positions.get(node.id) ?? { x: 0, y: 0 },
      pinned: scene.pinned.has(node.id),
      beyond: Math.max(0, node.degree - (drawn.get(node.id) ?? 0)),
    })),
    edges: shown.edges,
    hiddenByHand: scene.nodes.size - nodes.length,
    hiddenByFilters: nodes.length - shown.nodes.length,
  };
}

/** The scene without what was hidden by hand: what filters choose from. */
export function withoutHidden({ nodes, edges, hidden }: Scene): {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
} {
  return {
    nodes: [...nodes.values()].filter(({ id }) => !hidden.has(id)),
    edges: [...edges.values()].filter(
      ({ fromId, toId }) => !hidden.has(fromId) && !hidden.has(toId),
    ),
  };
}
