/** Undo and redo without limit: every step that was taken, with the scene after it. */

import { apply, EMPTY_SCENE, type Scene } from './scene.ts';
import type { Step, Taken } from './steps.ts';

interface Moment {
  readonly taken: Taken;
  readonly scene: Scene;
}

export interface History {
  readonly past: readonly Moment[];
  /** What was undone, the next to redo first. */
  readonly future: readonly Moment[];
}

export const NO_HISTORY: History = { past: [], future: [] };

export function sceneOf({ past }: History): Scene {
  return past.at(-1)?.scene ?? EMPTY_SCENE;
}

/** What the scene is made of; replayed, it is the same scene. */
export function stepsOf({ past }: History): readonly Step[] {
  return past.map(({ taken }) => taken.step);
}

/** Takes a step. Filters that follow each other are one step: whoever drags a slider undoes it at once. */
export function take(history: History, taken: Taken): History {
  const last = history.past.at(-1);
  const past =
    taken.step.kind === 'filter' && last?.taken.step.kind === 'filter'
      ? history.past.slice(0, -1)
      : history.past;
  const scene = apply(past.at(-1)?.scene ?? EMPTY_SCENE, taken, past.length);
  return { past: [...past, { taken, scene }], future: [] };
}

export function undo({ past, future }: History): History {
  const last = past.at(-1);
  return last === undefined
    ? { past, future }
    : { past: past.slice(0, -1), future: [last, ...future] };
}

export function redo({ past, future }: History): History {
  const [next, ...rest] = future;
  return next === undefined ? { past, future } : { past: [...past, next], future: rest };
}
