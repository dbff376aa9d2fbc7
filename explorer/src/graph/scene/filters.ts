/** Which part of a scene is shown, and how many each choice would show. */

import {
  NODE_TYPES,
  type NodeType,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  type SceneEdge,
  type SceneNode,
  STATES,
  type State,
} from './things.ts';

export interface Filters {
  readonly withoutTypes: readonly NodeType[];
  readonly withoutRelationships: readonly RelationshipType[];
  readonly withoutStates: readonly State[];
  /** Claims and utterances with fewer independent sources are not shown. */
  readonly minSources: number;
  /** What was published before this day is not shown; a day is YYYY-MM-DD in UTC. */
  readonly from: string | null;
  /** What was published after this day is not shown. */
  readonly to: string | null;
}

export const NO_FILTERS: Filters = {
  withoutTypes: [],
  withoutRelationships: [],
  withoutStates: [],
  minSources: 0,
  from: null,
  to: null,
};

interface Graph {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/** How many nodes or edges each choice of a filter has, all other filters applied. */
export interface FilterCounts {
  readonly types: ReadonlyMap<NodeType, number>;
  readonly relationships: ReadonlyMap<RelationshipType, number>;
  /** Of nodes. */
  readonly states: ReadonlyMap<State, number>;
  /** Claims and utterances by the number of their independent sources. */
  readonly sources: ReadonlyMap<number, number>;
  /** Nodes by the day they were published on, in order of time. */
  readonly days: ReadonlyMap<string, number>;
}

export function filtered({ nodes, edges }: Graph, filters: Filters): Graph {
  const passing = nodes.filter((node) => passes(node, filters));
  const shown = inTime({ nodes: passing, edges }, nodes, filters);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    nodes: shown,
    edges: edges.filter(
      ({ fromId, toId, type, state }) =>
        ids.has(fromId) &&
        ids.has(toId) &&
        !filters.withoutRelationships.includes(type) &&
        (state === null || !filters.withoutStates.includes(state)),
    ),
  };
}

export function countChoices(graph: Graph, filters: Filters): FilterCounts {
  const but = (without: Partial<Filters>) => filtered(graph, { ...filters, ...without });
  const dated = but({ from: null, to: null }).nodes.flatMap(({ time }) =>
    time === null ? [] : [dayOf(time)],
  );
  return {
    types: tally(
      NODE_TYPES,
      but({ withoutTypes: [] }).nodes.map(({ type }) => type),
    ),
    relationships: tally(
      RELATIONSHIP_TYPES,
      but({ withoutRelationships: [] }).edges.map(({ type }) => type),
    ),
    states: tally(
      STATES,
      but({ withoutStates: [] }).nodes.flatMap(({ state }) => (state === null ? [] : [state])),
    ),
    sources: tally(
      [],
      but({ minSources: 0 }).nodes.flatMap(({ sources }) => (sources === null ? [] : [sources])),
    ),
    days: tally([...new Set(dated)].sort(), dated),
  };
}

export function isFiltered(filters: Filters): boolean {
  return JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
}

function dayOf(time: string): string {
  return time.slice(0, 'YYYY-MM-DD'.length);
}

function passes(node: SceneNode, filters: Filters): boolean {
  if (filters.withoutTypes.includes(node.type)) return false;
  if (node.state !== null && filters.withoutStates.includes(node.state)) return false;
  return node.sources === null || node.sources >= filters.minSources;
}

/** What has no time of its own stays while something dated that it is joined to does, and where nothing is. */
function inTime(
  { nodes, edges }: Graph,
  all: readonly SceneNode[],
  { from, to }: Filters,
): readonly SceneNode[] {
  if (from === null && to === null) return nodes;
  const within = (time: string) =>
    (from === null || dayOf(time) >= from) && (to === null || dayOf(time) <= to);
  const times = new Map(all.map(({ id, time }) => [id, time]));
  const joined = new Map<string, boolean>();
  for (const { fromId, toId } of edges) {
    for (const [id, other] of [
      [fromId, toId],
      [toId, fromId],
    ] as const) {
      const time = times.get(other);
      if (time) joined.set(id, joined.get(id) === true || within(time));
    }
  }
  return nodes.filter(({ id, time }) => (time === null ? joined.get(id) !== false : within(time)));
}

function tally<Key>(keys: readonly Key[], found: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
