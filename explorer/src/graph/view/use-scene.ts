/** The scene of the page: opened from its address, and written back to it with every step. */

import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useSearchParams } from 'wouter';
import { answer } from '../ask/answer.ts';
import { arrangeInWorker } from '../layout/arranger.ts';
import { announcement } from '../scene/announce.ts';
import { sceneOf, stepsOf } from '../scene/history.ts';
import { writeRecipe } from '../scene/recipe.ts';
import { type SceneState, SceneStore } from '../scene/scene-store.ts';

/** The parameters of the address that hold the steps, and the one thing that is chosen where it is not what the scene began with. */
const PARAMETER = 's';
const CHOSEN = 'chosen';

export interface OpenScene {
  readonly store: SceneStore;
  readonly state: SceneState;
  /** What the last change did, in a sentence. */
  readonly said: string;
  /** Whether it stands there as it was asked for in the address. */
  readonly opened: boolean;
}

export function useScene(id: string): OpenScene {
  const client = useClient();
  const [params, setParams] = useSearchParams();
  const store = useMemo(
    () =>
      new SceneStore({
        answer: (question, present) => answer(client, question, present),
        arrange: arrangeInWorker,
      }),
    [client],
  );
  const state = useSyncExternalStore(store.subscribe, store.state);
  const [opened, setOpened] = useState<string | null>(null);
  const recipe = params.get(PARAMETER);
  const chosen = params.get(CHOSEN);
  const [only = id, ...others] = state.selection;
  const selected = others.length > 0 || only === id ? null : only;
  /** The addresses that this page wrote for the scene that is open: they may come back late, one after another. */
  const written = useRef({ id: '', recipes: new Set<string | null>() });

  // An address that this page did not write itself was followed or typed: its scene is opened.
  useEffect(() => {
    if (written.current.id === id && written.current.recipes.has(recipe)) return;
    written.current = { id, recipes: new Set([recipe]) };
    setOpened(null);
    store.open(id, recipe).then(() => {
      if (chosen !== null && sceneOf(store.state().history).nodes.has(chosen))
        store.select([chosen]);
      setOpened(id);
    });
  }, [id, recipe, chosen, store]);

  useEffect(() => {
    if (opened !== id) return;
    const next = writeRecipe(stepsOf(state.history));
    if (next !== '') written.current.recipes.add(next);
    // Steps are undone on the page; the back button leads to the page before.
    setParams(
      {
        ...(next === '' ? {} : { [PARAMETER]: next }),
        ...(selected === null ? {} : { [CHOSEN]: selected }),
      },
      { replace: true },
    );
  }, [state.history, selected, opened, id, setParams]);

  return { store, state, said: useAnnouncement(state), opened: opened === id };
}

function useAnnouncement({ history }: SceneState): string {
  const before = useRef(history);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const next = announcement(before.current, history);
    before.current = history;
    if (next !== '') setSaid(next);
  }, [history]);
  return said;
}
