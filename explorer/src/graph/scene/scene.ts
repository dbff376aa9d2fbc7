/** The scene, and what each step makes of it. Pure: the same steps with the same answers give the same scene. */

import { type Frame, frameOf, grown } from '../layout/frame.ts';
import { placeNew } from '../layout/place.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import { type Brought, reached, startsOf } from './reach.ts';
import type { Arranged, Layout, Step, Taken } from './steps.ts';
import { edgeKey, type Found, type Positions, type SceneEdge, type SceneNode } from './things.ts';

export interface Scene {
  /** What stands in it, hidden or not, in the order in which it came. */
  readonly nodes: ReadonlyMap<string, SceneNode>;
  /** Every edge between these nodes, by `edgeKey`. */
  readonly edges: ReadonlyMap<string, SceneEdge>;
  /** How they came: the questions whose answers stand in the scene. */
  readonly brought: readonly Brought[];
  readonly positions: Positions;
  readonly hidden: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly layout: Layout;
  readonly frame: Frame;
  readonly filters: Filters;
}

export const EMPTY_SCENE: Scene = {
  nodes: new Map(),
  edges: new Map(),
  brought: [],
  positions: new Map(),
  hidden: new Set(),
  pinned: new Set(),
  layout: 'force',
  frame: frameOf([]),
  filters: NO_FILTERS,
};

/** The scene after a step; `index` is where the step stands among all, from 0. */
export function apply(scene: Scene, taken: Taken, index: number): Scene {
  if ('found' in taken) return bring(scene, { ...taken, index });
  if ('arranged' in taken) return arrange(scene, taken.step.layout, taken.arranged);
  return change(scene, taken.step);
}

function bring(
  scene: Scene,
  { step, found, index }: Omit<Brought, 'ids'> & { found: Found },
): Scene {
  const nodes = new Map(scene.nodes);
  for (const node of found.nodes) nodes.set(node.id, node);
  const edges = new Map(scene.edges);
  for (const edge of found.edges) {
    if (nodes.has(edge.fromId) && nodes.has(edge.toId)) edges.set(edgeKey(edge), edge);
  }
  const frame = grown(scene.frame, found.nodes);
  const positions = placeNew({
    placed: scene.positions,
    nodes: found.nodes,
    edges: found.edges,
    around: step.kind === 'expand' ? step.of : null,
    layout: scene.layout,
    frame,
  });
  // Whoever asks for a thing by name or path wants to see it; an expansion leaves hidden what was hidden.
  const asked = new Set(step.kind === 'expand' ? [] : found.ids);
  return {
    ...scene,
    ...{ nodes, edges, positions, frame },
    brought: [...scene.brought, { step, index, ids: found.ids }],
    hidden: new Set([...scene.hidden].filter((id) => !asked.has(id))),
  };
}

function arrange(scene: Scene, layout: Layout, { positions, frame }: Arranged): Scene {
  const moved = [...scene.positions].map(([id, at]) => [id, positions.get(id) ?? at] as const);
  return { ...scene, layout, frame, positions: new Map(moved) };
}

function change(
  scene: Scene,
  step: Exclude<Step, { kind: 'add' | 'expand' | 'path' | 'arrange' }>,
): Scene {
  switch (step.kind) {
    case 'collapse':
      return collapse(scene, step.expansion);
    case 'hide':
      return {
        ...scene,
        hidden: new Set([...scene.hidden, ...step.ids.filter((id) => scene.nodes.has(id))]),
      };
    case 'keep':
      return {
        ...scene,
        hidden: new Set([...scene.nodes.keys()].filter((id) => !step.ids.includes(id))),
      };
    case 'show':
      return { ...scene, hidden: new Set() };
    case 'pin':
      if (!scene.nodes.has(step.id)) return scene;
      return {
        ...scene,
        pinned: new Set([...scene.pinned, step.id]),
        positions: new Map([...scene.positions, [step.id, step.at]]),
      };
    case 'unpin':
      return { ...scene, pinned: new Set([...scene.pinned].filter((id) => id !== step.id)) };
    case 'filter':
      return { ...scene, filters: step.filters };
  }
}

function collapse(scene: Scene, expansion: number): Scene {
  const rest = scene.brought.filter(({ index }) => index !== expansion);
  const { ids, brought } = reached(rest, new Set([...scene.pinned, ...startsOf(scene.brought)]));
  const within = <Value>(map: ReadonlyMap<string, Value>) =>
    new Map([...map].filter(([id]) => ids.has(id)));
  return {
    ...scene,
    brought,
    nodes: within(scene.nodes),
    positions: within(scene.positions),
    edges: new Map(
      [...scene.edges].filter(([, { fromId, toId }]) => ids.has(fromId) && ids.has(toId)),
    ),
    hidden: new Set([...scene.hidden].filter((id) => ids.has(id))),
  };
}
