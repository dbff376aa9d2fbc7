/** The time-lane layout: a lane for each kind of thing, time from left to right; gaps in time stay gaps. */

import type { Positions, SceneEdge, SceneNode } from '../scene/things.ts';
import { type Frame, laneY, timeX } from './frame.ts';
import { neighborsOf } from './neighbors.ts';
import { FreeSpots, spotsInLane } from './spots.ts';

/**
 * Positions for all nodes. What has no time of its own stands in the middle of what it is joined to, and left of the
 * scale where nothing of that has a time. Things of one time are stacked, and then stand to the right of it.
 */
export function timeLanes(
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
  frame: Frame,
): Positions {
  const own = new Map(nodes.map(({ id, time }) => [id, timeX(frame, time)]));
  const neighbors = neighborsOf(edges);
  const across = (id: string): number => {
    const x = own.get(id);
    if (typeof x === 'number') return x;
    const near = (neighbors.get(id) ?? []).flatMap((other) => own.get(other) ?? []);
    return near.length === 0 ? UNDATED : near.reduce((sum, at) => sum + at, 0) / near.length;
  };
  const free = new FreeSpots([]);
  return new Map(
    nodes
      .map(({ id, type }) => ({ id, x: across(id), y: laneY(frame, type) }))
      .sort((a, b) => a.x - b.x)
      .map(({ id, x, y }) => [id, free.take(spotsInLane({ x, y }))]),
  );
}

/** Where stands what has no time at all. */
const UNDATED = -260;
