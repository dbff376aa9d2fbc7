/** The force layout: what is joined draws near, everything else keeps away. */

import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { Positions, SceneEdge } from '../scene/things.ts';
import { rounded, SPACING } from './spots.ts';

export interface ForceInput {
  /** Where all nodes stand now, in order. */
  readonly positions: Positions;
  readonly edges: readonly SceneEdge[];
  /** Those that stay where they are. */
  readonly pinned: ReadonlySet<string>;
}

/** Enough to settle; a fixed number, so that the same scene always ends in the same picture. */
function iterationsFor(order: number): number {
  return order <= 300 ? 600 : order <= 2_000 ? 250 : 60;
}

/**
 * Positions after a fixed number of iterations from the given ones: ForceAtlas2 (Jacomy et al. 2014), then spots apart
 * from each other. Runs in a worker: it takes seconds for thousands of nodes.
 */
export function forceLayout({ positions, edges, pinned }: ForceInput): Positions {
  const graph = new Graph({ type: 'undirected' });
  for (const [id, { x, y }] of positions) {
    graph.addNode(id, { x, y, size: SPACING / 2, fixed: pinned.has(id) });
  }
  for (const { fromId, toId } of edges) {
    if (fromId !== toId && graph.hasNode(fromId) && graph.hasNode(toId)) {
      graph.mergeUndirectedEdge(fromId, toId);
    }
  }
  forceAtlas2.assign(graph, {
    iterations: iterationsFor(graph.order),
    settings: {
      ...forceAtlas2.inferSettings(graph),
      scalingRatio: SPACING * 2,
      gravity: 0.4,
      strongGravityMode: false,
      slowDown: 4,
      adjustSizes: true,
      barnesHutOptimize: graph.order > 400,
    },
  });
  noverlap.assign(graph, { maxIterations: 200, settings: { margin: 4, ratio: 1, expansion: 1.1 } });
  return new Map(graph.mapNodes((id, { x, y }) => [id, rounded({ x, y })]));
}
