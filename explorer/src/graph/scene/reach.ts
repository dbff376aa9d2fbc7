/** What is still reached when an expansion is taken back. */

import type { Question } from './steps.ts';

/** A question whose answer stands in the scene. */
export interface Brought {
  readonly step: Question;
  /** Where the step stands among all, from 0. */
  readonly index: number;
  /** Everything that it named, whether others had brought it before or not. */
  readonly ids: readonly string[];
}

interface Reached {
  readonly ids: ReadonlySet<string>;
  /** Those questions that still stand: an expansion goes with the node it was made of. */
  readonly brought: readonly Brought[];
}

/** What was asked for by name or path stays, what is pinned stays, and what was expanded from something that stays. */
export function reached(brought: readonly Brought[], pinned: ReadonlySet<string>): Reached {
  const ids = new Set(pinned);
  const standing = new Set<Brought>();
  let before = -1;
  while (standing.size > before) {
    before = standing.size;
    for (const each of brought) {
      if (each.step.kind === 'expand' && !ids.has(each.step.of)) continue;
      standing.add(each);
      for (const id of each.ids) ids.add(id);
    }
  }
  return { ids, brought: brought.filter((each) => standing.has(each)) };
}

/** What was expanded without having come before, as what a scene opens around: it was asked for, and stays. */
export function startsOf(brought: readonly Brought[]): readonly string[] {
  const known = new Set<string>();
  return brought.flatMap(({ step, ids }) => {
    const starts = step.kind === 'expand' && !known.has(step.of) ? [step.of] : [];
    for (const id of ids) known.add(id);
    return starts;
  });
}

/** The expansions of a node that can be taken back, the last one last. */
export function expansionsOf(brought: readonly Brought[], id: string): readonly Brought[] {
  return brought.filter(({ step }) => step.kind === 'expand' && step.of === id);
}
