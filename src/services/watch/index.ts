/** What changes, told to those who watch, without a gap. */

import type { Change, ChangeAction } from '../../domain/history.ts';
import type { ReviewState } from '../../domain/vocabulary.ts';
import type { ChangeStore } from '../../graph/change-stores.ts';
import type { Bell } from '../bell.ts';
import { passing } from './passing.ts';

/** Whoever watches looks again after so long: commands at a terminal ring no bell, and a ring may be lost. */
const LOOK_AGAIN_MS = 3_000;
const PAGE = 100;
const TOPIC = 'changes';

/** Which changes somebody wants to hear of; what is left out does not narrow. */
export interface WatchFilter {
  readonly targetIds?: readonly string[] | undefined;
  readonly actions?: readonly ChangeAction[] | undefined;
  /** Those that put a review in one of these states, or took it out of one. */
  readonly reviewStates?: readonly ReviewState[] | undefined;
}

export interface Watching {
  readonly filter: WatchFilter;
  /** The `seq` of the last change that is known; left out: from now on. */
  readonly after?: number | undefined;
}

export interface WatchService {
  /**
   * The changes after the last known one, and from then on each as it is made, in their order, until the signal aborts. All
   * of it is read from the history, so whoever comes back with the last `seq` they saw has missed none.
   */
  watch(watching: Watching, signal: AbortSignal): AsyncGenerator<Change>;
  /** Lets everybody look who watches: the graph may have changed. */
  wake(): void;
}

export function createWatchService(changes: ChangeStore, bell: Bell): WatchService {
  return {
    async *watch({ filter, after }, signal) {
      const ear = bell.listen(TOPIC);
      try {
        let seq = after ?? (await changes.head({ signal })).seq;
        while (!signal.aborted) {
          const links = await changes.chain(seq, PAGE, { signal });
          yield* await passing(changes, links, filter, { signal });
          seq = links.at(-1)?.seq ?? seq;
          if (links.length < PAGE) await ear.heard(LOOK_AGAIN_MS, signal);
        }
      } catch (error) {
        // Whoever has gone wants no error.
        if (!signal.aborted) throw error;
      } finally {
        ear.close();
      }
    },
    wake: () => bell.ring(TOPIC),
  };
}
