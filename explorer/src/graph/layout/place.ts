/** Where new nodes go: to free spots near what brought them, so that nothing that stands already moves. */

import type { Layout } from '../scene/steps.ts';
import type { Point, Positions, SceneEdge, SceneNode } from '../scene/things.ts';
import { columnX, type Frame, laneY, timeX } from './frame.ts';
import { neighborsOf } from './neighbors.ts';
import { FreeSpots, SPACING, spotsAround, spotsInColumn, spotsInLane } from './spots.ts';

interface Placing {
  readonly placed: Positions;
  /** Those to place, in order. */
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** What they were expanded from; null where they came by name. */
  readonly around: string | null;
  readonly layout: Layout;
  /** With room for the kinds of the nodes. */
  readonly frame: Frame;
}

/** The positions of all: those of `placed` as they are. The same input gives the same positions. */
export function placeNew({ placed, nodes, edges, around, layout, frame }: Placing): Positions {
  const positions = new Map(placed);
  const free = new FreeSpots(placed.values());
  const neighbors = neighborsOf(edges);
  for (const { id, type, time } of nodes) {
    if (positions.has(id)) continue;
    const near = (neighbors.get(id) ?? []).filter((other) => positions.has(other));
    const anchor = around !== null && near.includes(around) ? around : near[0];
    const at = (anchor === undefined ? undefined : positions.get(anchor)) ?? besides(positions);
    positions.set(id, free.take(spots()));

    function spots(): Iterable<Point> {
      if (layout === 'layered') return spotsInColumn({ x: columnX(frame, type), y: at.y });
      if (layout === 'time') {
        return spotsInLane({ x: timeX(frame, time) ?? at.x, y: laneY(frame, type) });
      }
      const others = anchor === undefined ? [] : (neighbors.get(anchor) ?? []);
      return spotsAround(
        at,
        awayFrom(
          at,
          others.flatMap((other) => placed.get(other) ?? []),
        ),
      );
    }
  }
  return positions;
}

/** Away from the middle of others, in radians; null where that is no direction, as in the middle of them. */
function awayFrom(at: Point, others: readonly Point[]): number | null {
  if (others.length === 0) return null;
  const x = at.x - others.reduce((sum, other) => sum + other.x, 0) / others.length;
  const y = at.y - others.reduce((sum, other) => sum + other.y, 0) / others.length;
  return Math.hypot(x, y) < SPACING / 2 ? null : Math.atan2(y, x);
}

/** Right of everything, for what is joined to nothing. */
function besides(positions: Positions): Point {
  const points = [...positions.values()];
  if (points.length === 0) return { x: 0, y: 0 };
  return {
    x: points.reduce((most, { x }) => Math.max(most, x), -Infinity) + 3 * SPACING,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}
