/** Scenes for tests: a small made-up graph to ask, and steps drawn at random. */

import fc from 'fast-check';
import { arrange } from '../../explorer/src/graph/layout/arrange.ts';
import { NO_FILTERS } from '../../explorer/src/graph/scene/filters.ts';
import { type History, NO_HISTORY, sceneOf, take } from '../../explorer/src/graph/scene/history.ts';
import {
  isQuestion,
  LAYOUTS,
  type Question,
  type Step,
} from '../../explorer/src/graph/scene/steps.ts';
import {
  type Found,
  NODE_TYPES,
  RELATIONSHIP_TYPES,
  type SceneEdge,
  type SceneNode,
  STATES,
} from '../../explorer/src/graph/scene/things.ts';

const SIZE = 40;

export function idAt(index: number): string {
  const type = NODE_TYPES[index % NODE_TYPES.length] ?? 'Claim';
  return `${type.toLowerCase()}_${index.toString(16).padStart(32, '0')}`;
}

export function nodeAt(index: number): SceneNode {
  return {
    id: idAt(index),
    type: NODE_TYPES[index % NODE_TYPES.length] ?? 'Claim',
    label: `Thing ${index}`,
    detail: '',
    time:
      index % 3 === 0 ? null : `2025-08-${String((index % 28) + 1).padStart(2, '0')}T12:00:00.000Z`,
    state: index % 4 === 0 ? (STATES[index % STATES.length] ?? null) : null,
    sources: index % 10 === 5 ? index % 7 : null,
    contested: false,
    degree: edgesOf(index).length,
  };
}

/** Every node is joined to the next, and to the one at twice its place. */
const EDGES: readonly SceneEdge[] = Array.from({ length: SIZE }, (_, index) => [
  edge(index, (index + 1) % SIZE),
  edge(index, (index * 2) % SIZE),
])
  .flat()
  .filter(({ fromId, toId }) => fromId !== toId);

function edge(from: number, to: number): SceneEdge {
  return {
    type: RELATIONSHIP_TYPES[(from + to) % RELATIONSHIP_TYPES.length] ?? 'ABOUT',
    fromId: idAt(from),
    toId: idAt(to),
    state: from % 2 === 0 ? 'SUGGESTED' : null,
  };
}

function edgesOf(index: number): readonly SceneEdge[] {
  const id = idAt(index);
  return EDGES.filter(({ fromId, toId }) => fromId === id || toId === id);
}

/** What the made-up graph answers. */
export function answer(question: Question, present: Iterable<string>): Found {
  const before = new Set(present);
  const ids = idsOf(question);
  const all = new Set([...before, ...ids]);
  return {
    ids,
    nodes: ids.filter((id) => !before.has(id)).map((id) => nodeAt(indexOf(id))),
    edges: EDGES.filter(({ fromId, toId }) => all.has(fromId) && all.has(toId)),
  };
}

function idsOf(question: Question): readonly string[] {
  if (question.kind === 'add') return question.ids;
  if (question.kind === 'path') {
    const [from, to] = [indexOf(question.from), indexOf(question.to)].sort((a, b) => a - b);
    return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, at) => idAt((from ?? 0) + at));
  }
  const near = edgesOf(indexOf(question.of)).flatMap(({ fromId, toId }) => [fromId, toId]);
  return [...new Set([question.of, ...near])].slice(0, question.limit + 1);
}

function indexOf(id: string): number {
  return Number.parseInt(id.slice(-32), 16);
}

/** Takes a step as the page does: asks, or arranges, where the step needs it. */
export function taken(history: History, step: Step): History {
  const scene = sceneOf(history);
  if (isQuestion(step)) return take(history, { step, found: answer(step, scene.nodes.keys()) });
  if (step.kind !== 'arrange') return take(history, { step });
  const arranged = arrange({
    layout: step.layout,
    nodes: [...scene.nodes.values()],
    edges: [...scene.edges.values()],
    positions: scene.positions,
    pinned: scene.pinned,
  });
  return take(history, { step, arranged });
}

export function play(steps: readonly Step[]): History {
  return steps.reduce(taken, NO_HISTORY);
}

const id = fc.nat(SIZE - 1).map(idAt);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });

export const questions: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), ids }),
  fc.record({
    kind: fc.constant('expand' as const),
    of: id,
    types: fc.subarray([...RELATIONSHIP_TYPES]),
    nodeTypes: fc.subarray([...NODE_TYPES]),
    limit: fc.integer({ min: 1, max: 100 }),
    order: fc.constantFrom('MOST_CONNECTED' as const, 'LEAST_CONNECTED' as const),
  }),
  fc.record({
    kind: fc.constant('path' as const),
    from: id,
    to: id,
    maxLength: fc.integer({ min: 1, max: 12 }),
    types: fc.subarray([...RELATIONSHIP_TYPES]),
  }),
);

const day = fc.option(fc.integer({ min: 10, max: 28 }).map((date) => `2025-08-${date}`));

export const filters = fc.record({
  withoutTypes: fc.subarray([...NODE_TYPES]),
  withoutRelationships: fc.subarray([...RELATIONSHIP_TYPES]),
  withoutStates: fc.subarray([...STATES]),
  minSources: fc.nat(5),
  from: day,
  to: day,
});

/** Steps that ask nothing; `collapse` names a step among the first ten. */
const changes: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('hide' as const), ids }),
  fc.record({ kind: fc.constant('keep' as const), ids }),
  fc.constant({ kind: 'show' as const }),
  fc.record({
    kind: fc.constant('pin' as const),
    id,
    at: fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
    }),
  }),
  fc.record({ kind: fc.constant('unpin' as const), id }),
  fc.record({ kind: fc.constant('collapse' as const), expansion: fc.nat(10) }),
  fc.record({ kind: fc.constant('arrange' as const), layout: fc.constantFrom(...LAYOUTS) }),
  fc.record({ kind: fc.constant('filter' as const), filters }),
  fc.constant({ kind: 'filter' as const, filters: NO_FILTERS }),
);

export const scripts = fc.array(fc.oneof({ weight: 3, arbitrary: questions }, changes), {
  minLength: 1,
  maxLength: 14,
});
