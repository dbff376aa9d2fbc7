/** What can be done to the scene with what is selected; buttons, keys, list and picture all do the same. */

import { useMemo } from 'react';
import { sceneOf } from '../scene/history.ts';
import { expansionsOf } from '../scene/reach.ts';
import type { SceneState, SceneStore } from '../scene/scene-store.ts';
import { type Expand, LAYOUTS, type Layout } from '../scene/steps.ts';

/** So many of each kind a quick expansion brings; twice as many each time it is asked for again. */
const QUICK = 12;
const MOST = 100;

export interface SceneActions {
  add(id: string): void;
  undo(): void;
  redo(): void;
  /** Expands a thing, or the one that is selected, without asking how. */
  expandNow(id?: string): void;
  chooseExpansion(): void;
  /** Takes back the last expansion of what is selected. */
  collapse(): void;
  choosePath(): void;
  hide(): void;
  keep(): void;
  show(): void;
  pin(): void;
  arrange(layout: Layout): void;
  arrangeNext(): void;
  readonly can: {
    readonly undo: boolean;
    readonly redo: boolean;
    readonly one: boolean;
    readonly some: boolean;
    readonly collapse: boolean;
    readonly path: boolean;
    readonly unpin: boolean;
  };
}

/** The dialogs that actions open. */
export type Asking = 'expand' | 'path' | null;

export function useSceneActions(
  store: SceneStore,
  { history, selection }: SceneState,
  ask: (asking: Asking) => void,
): SceneActions {
  return useMemo(() => {
    const scene = sceneOf(history);
    const ids = [...selection];
    const one = ids.length === 1 ? ids[0] : undefined;
    const last = one === undefined ? undefined : expansionsOf(scene.brought, one).at(-1);
    const at = one === undefined ? undefined : scene.positions.get(one);
    const arrange = (layout: Layout) => store.do({ kind: 'arrange', layout });
    return {
      add: async (id) => {
        await store.do({ kind: 'add', ids: [id] });
        store.select([id]);
        // Keys act on what was added, which they could not in the box that it was searched in.
        document.getElementById('scene-list')?.focus();
      },
      undo: () => store.undo(),
      redo: () => store.redo(),
      expandNow: (id = one) =>
        id !== undefined && store.do(quick(id, expansionsOf(scene.brought, id).length)),
      chooseExpansion: () => one !== undefined && ask('expand'),
      collapse: () => last !== undefined && store.do({ kind: 'collapse', expansion: last.index }),
      choosePath: () => scene.nodes.size > 1 && ask('path'),
      hide: () => ids.length > 0 && store.do({ kind: 'hide', ids }),
      keep: () => ids.length > 0 && store.do({ kind: 'keep', ids }),
      show: () => scene.hidden.size > 0 && store.do({ kind: 'show' }),
      pin: () => {
        if (one === undefined || at === undefined) return;
        store.do(scene.pinned.has(one) ? { kind: 'unpin', id: one } : { kind: 'pin', id: one, at });
      },
      arrange,
      arrangeNext: () => {
        const next = (LAYOUTS.indexOf(scene.layout) + 1) % LAYOUTS.length;
        arrange(LAYOUTS[next] ?? scene.layout);
      },
      can: {
        undo: history.past.length > 1,
        redo: history.future.length > 0,
        one: one !== undefined,
        some: ids.length > 0,
        collapse: last !== undefined,
        path: scene.nodes.size > 1,
        unpin: one !== undefined && scene.pinned.has(one),
      },
    };
  }, [store, history, selection, ask]);
}

function quick(of: string, before: number): Expand {
  return {
    ...{ kind: 'expand', of, types: [], nodeTypes: [], limit: Math.min(MOST, QUICK * 2 ** before) },
    order: 'MOST_CONNECTED',
  };
}
