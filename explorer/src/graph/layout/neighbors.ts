/** Who is joined to whom. */

import type { SceneEdge } from '../scene/things.ts';

/** The neighbours of each node that has any, in order of the edges. */
export function neighborsOf(edges: Iterable<SceneEdge>): ReadonlyMap<string, readonly string[]> {
  const neighbors = new Map<string, string[]>();
  const join = (id: string, other: string) => {
    const known = neighbors.get(id);
    if (known === undefined) neighbors.set(id, [other]);
    else known.push(other);
  };
  for (const { fromId, toId } of edges) {
    join(fromId, toId);
    join(toId, fromId);
  }
  return neighbors;
}
