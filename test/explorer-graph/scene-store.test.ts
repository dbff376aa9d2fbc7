/** The store takes steps in turn, asks before it grows much, and keeps what it has when a step fails. */

import { describe, expect, it } from 'vitest';
import { arrange } from '../../explorer/src/graph/layout/arrange.ts';
import { sceneOf, stepsOf } from '../../explorer/src/graph/scene/history.ts';
import { writeRecipe } from '../../explorer/src/graph/scene/recipe.ts';
import { type Outside, SceneStore } from '../../explorer/src/graph/scene/scene-store.ts';
import type { Found } from '../../explorer/src/graph/scene/things.ts';
import { answer, idAt, nodeAt } from './drawn-scenes.ts';

const GRAPH: Outside = {
  answer: async (question, present) => answer(question, present.keys()),
  arrange: async (arranging) => arrange(arranging),
};

function crowd(size: number, from = 0): Found {
  const nodes = Array.from({ length: size }, (_, index) => nodeAt(from + index));
  return { ids: nodes.map(({ id }) => id), nodes, edges: [] };
}

/** Answers each question with the next crowd. */
function storeOf(...crowds: readonly Found[]): SceneStore {
  const left = [...crowds];
  return new SceneStore({ ...GRAPH, answer: async () => left.shift() ?? crowd(0) });
}

const add = (...ids: readonly string[]) => ({ kind: 'add' as const, ids });

describe('opening', () => {
  it('shows the neighbourhood of a thing, which is selected', async () => {
    const store = new SceneStore(GRAPH);
    await store.open(idAt(3), null);
    const { history, selection } = store.state();
    expect(stepsOf(history).map(({ kind }) => kind)).toEqual(['expand', 'arrange']);
    expect(sceneOf(history).nodes.size).toBeGreaterThan(2);
    expect([...selection]).toEqual([idAt(3)]);
  });

  it('of a recipe gives the same scene, positions and all', async () => {
    const store = new SceneStore(GRAPH);
    await store.open(idAt(3), null);
    await store.do({ ...add(idAt(30)) });
    await store.do({ kind: 'arrange', layout: 'layered' });
    await store.do({ kind: 'hide', ids: [idAt(4)] });
    const again = new SceneStore(GRAPH);
    await again.open(idAt(3), writeRecipe(stepsOf(store.state().history)));
    expect(sceneOf(again.state().history)).toEqual(sceneOf(store.state().history));
  });

  it('of what is no recipe shows the neighbourhood', async () => {
    const store = new SceneStore(GRAPH);
    await store.open(idAt(3), 'no recipe');
    expect(stepsOf(store.state().history)).toHaveLength(2);
  });
});

describe('growth', () => {
  it('waits for a word above 300 things, and is taken or left', async () => {
    const store = storeOf(crowd(290), crowd(45, 290), crowd(45, 290));
    await store.do(add('first'));
    await store.do(add('more'));
    expect(store.state().growing).toMatchObject({ before: 290, after: 335, growth: 'ask' });
    expect(sceneOf(store.state().history).nodes.size).toBe(290);
    store.decideGrowth(false);
    expect(sceneOf(store.state().history).nodes.size).toBe(290);
    await store.do(add('more'));
    store.decideGrowth(true);
    expect(sceneOf(store.state().history).nodes.size).toBe(335);
    expect(store.state().growing).toBeNull();
  });

  it('is warned of above 2,000 things', async () => {
    const store = storeOf(crowd(2_001));
    await store.do(add('all'));
    expect(store.state().growing?.growth).toBe('warn');
  });
});

describe('a step that fails', () => {
  it('leaves the scene as it is, and says why', async () => {
    const store = new SceneStore({
      ...GRAPH,
      answer: async () => Promise.reject(new Error('The server is gone.')),
    });
    await store.do(add(idAt(1)));
    expect(store.state()).toMatchObject({
      busy: false,
      failure: { message: 'The server is gone.' },
    });
    expect(sceneOf(store.state().history).nodes.size).toBe(0);
    await store.do({ kind: 'show' });
    expect(store.state().failure).toBeNull();
  });
});

describe('selection', () => {
  it('is lost by what goes', async () => {
    const store = new SceneStore(GRAPH);
    await store.do(add(idAt(1)));
    store.select([idAt(1)]);
    store.undo();
    expect(store.state().selection.size).toBe(0);
    store.redo();
    expect(sceneOf(store.state().history).nodes.size).toBe(1);
  });
});
