/** Holds a scene while it is explored: takes its steps one after the other, and tells whoever watches. */

import type { Arranging } from '../layout/arrange.ts';
import { type Growth, growthOf } from './growth.ts';
import { type History, NO_HISTORY, redo, sceneOf, take, undo } from './history.ts';
import { pictureOf } from './picture.ts';
import { readRecipe } from './recipe.ts';
import { type Arranged, isQuestion, type Question, type Step, type Taken } from './steps.ts';
import type { Found, SceneNode } from './things.ts';

/** What the store takes from outside. */
export interface Outside {
  answer(question: Question, present: ReadonlyMap<string, SceneNode>): Promise<Found>;
  arrange(arranging: Arranging): Promise<Arranged>;
}

/** A question that is answered, and waits for somebody to say that the scene may grow so much. */
export interface Growing {
  readonly step: Question;
  readonly found: Found;
  readonly before: number;
  readonly after: number;
  readonly growth: Exclude<Growth, 'free'>;
}

export interface SceneState {
  readonly history: History;
  readonly selection: ReadonlySet<string>;
  /** Whether a step is being taken. */
  readonly busy: boolean;
  readonly growing: Growing | null;
  readonly failure: Error | null;
}

const START: SceneState = {
  history: NO_HISTORY,
  selection: new Set(),
  busy: false,
  growing: null,
  failure: null,
};

/** How a scene opens that nobody has worked on yet. */
function firstSteps(id: string): readonly Step[] {
  return [
    { kind: 'expand', of: id, types: [], nodeTypes: [], limit: 12, order: 'MOST_CONNECTED' },
    { kind: 'arrange', layout: 'force' },
  ];
}

export class SceneStore {
  readonly #outside: Outside;
  readonly #listeners = new Set<() => void>();
  #state = START;
  /** Steps wait for those before them. */
  #last: Promise<void> = Promise.resolve();

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  readonly state = (): SceneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens a recipe, or the neighbourhood of a node where there is none or what came is none. */
  open(id: string, recipe: string | null): Promise<void> {
    const steps = (recipe === null ? null : readRecipe(recipe)) ?? firstSteps(id);
    this.#set({ ...START, selection: new Set([id]) });
    return this.#inTurn(async () => {
      for (const step of steps) this.#take(await this.#taken(step));
    });
  }

  /** Takes a step; a question that would make the scene very large waits in `growing`. */
  do(step: Step): Promise<void> {
    return this.#inTurn(async () => {
      const taken = await this.#taken(step);
      const before = sceneOf(this.#state.history).nodes.size;
      const growth =
        'found' in taken ? growthOf(before, before + taken.found.nodes.length) : 'free';
      if (!('found' in taken) || growth === 'free') return this.#take(taken);
      const after = before + taken.found.nodes.length;
      this.#set({ growing: { ...taken, before, after, growth } });
    });
  }

  /** Lets the scene grow, or leaves it as it is. */
  decideGrowth(grow: boolean): void {
    const { growing } = this.#state;
    this.#set({ growing: null });
    if (growing !== null && grow && growing.growth !== 'refuse') {
      this.#take({ step: growing.step, found: growing.found });
    }
  }

  undo(): void {
    this.#show(undo(this.#state.history));
  }

  redo(): void {
    this.#show(redo(this.#state.history));
  }

  select(ids: Iterable<string>): void {
    this.#set({ selection: new Set(ids) });
  }

  forgetFailure(): void {
    this.#set({ failure: null });
  }

  async #taken(step: Step): Promise<Taken> {
    const scene = sceneOf(this.#state.history);
    if (isQuestion(step)) return { step, found: await this.#outside.answer(step, scene.nodes) };
    if (step.kind !== 'arrange') return { step };
    const { nodes, edges } = pictureOf(scene);
    const { positions, pinned } = scene;
    const { layout } = step;
    return {
      step,
      arranged: await this.#outside.arrange({ layout, nodes, edges, positions, pinned }),
    };
  }

  #take(taken: Taken): void {
    this.#show(take(this.#state.history, taken));
  }

  /** What is gone is not selected. */
  #show(history: History): void {
    const { nodes } = sceneOf(history);
    const selection = new Set([...this.#state.selection].filter((id) => nodes.has(id)));
    this.#set({ history, selection });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(async () => {
      this.#set({ busy: true, failure: null });
      try {
        await work();
      } catch (error) {
        this.#set({ failure: error instanceof Error ? error : new Error(String(error)) });
      } finally {
        this.#set({ busy: false });
      }
    });
    this.#last = turn;
    return turn;
  }

  #set(change: Partial<SceneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
