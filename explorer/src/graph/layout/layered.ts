/** The layered layout: a column for each kind of thing, from who publishes to who speaks. */

import type { Positions, SceneEdge, SceneNode } from '../scene/things.ts';
import { columnX, type Frame } from './frame.ts';
import { neighborsOf } from './neighbors.ts';
import { SPACING } from './spots.ts';

/** Orders settle after a few sweeps there and back. */
const SWEEPS = 6;

/**
 * Positions for all nodes. Within a column a node stands near the middle of those it is joined to (the barycentre rule
 * of Sugiyama, Tagawa and Toda 1981); equals keep the order in which they came.
 */
export function layered(
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
  frame: Frame,
): Positions {
  const columns = frame.kinds.map((kind) => nodes.filter(({ type }) => type === kind));
  const rows = new Map<string, number>();
  for (const column of columns) setRows(column, rows);
  const neighbors = neighborsOf(edges);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const middle = new Map(column.map(({ id }) => [id, middleRow(id, neighbors, rows)]));
      column.sort((a, b) => (middle.get(a.id) ?? 0) - (middle.get(b.id) ?? 0));
      setRows(column, rows);
    }
  }
  return new Map(
    nodes.map(({ id, type }) => [
      id,
      { x: columnX(frame, type), y: -(rows.get(id) ?? 0) * SPACING },
    ]),
  );
}

function middleRow(
  id: string,
  neighbors: ReadonlyMap<string, readonly string[]>,
  rows: ReadonlyMap<string, number>,
): number {
  const near = (neighbors.get(id) ?? []).flatMap((other) => rows.get(other) ?? []);
  if (near.length === 0) return rows.get(id) ?? 0;
  return near.reduce((sum, row) => sum + row, 0) / near.length;
}

/** Rows of a column, with its middle at 0. */
function setRows(column: readonly SceneNode[], rows: Map<string, number>): void {
  const above = Math.floor(column.length / 2);
  for (const [index, { id }] of column.entries()) rows.set(id, index - above);
}
