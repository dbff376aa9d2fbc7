/** One function for all layouts, so that the page and its worker ask for positions in the same way. */

import type { Arranged, Layout } from '../scene/steps.ts';
import type { Positions, SceneEdge, SceneNode } from '../scene/things.ts';
import { forceLayout } from './force.ts';
import { frameOf } from './frame.ts';
import { layered } from './layered.ts';
import { placeNew } from './place.ts';
import { timeLanes } from './time-lanes.ts';

export interface Arranging {
  readonly layout: Layout;
  /** What is shown. */
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly positions: Positions;
  readonly pinned: ReadonlySet<string>;
}

/** New positions for all nodes but the pinned, and the frame that they were laid out in. */
export function arrange({ layout, nodes, edges, positions, pinned }: Arranging): Arranged {
  const frame = frameOf(nodes);
  const shown = new Set(nodes.map(({ id }) => id));
  const before = new Map([...positions].filter(([id]) => shown.has(id)));
  const after =
    layout === 'force'
      ? forceLayout({ positions: anew(), edges, pinned })
      : (layout === 'layered' ? layered : timeLanes)(nodes, edges, frame);

  /** From the same beginning every time, so that no earlier layout shows through. */
  function anew(): Positions {
    const placed = new Map([...before].filter(([id]) => pinned.has(id)));
    return placeNew({ placed, nodes, edges, around: null, layout: 'force', frame });
  }

  return {
    frame,
    positions: new Map(
      [...after].map(([id, at]) => [id, (pinned.has(id) && before.get(id)) || at]),
    ),
  };
}
