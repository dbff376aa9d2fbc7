/** Lets those who wait know that something has happened. */

/**
 * Carries no more than that: a ring may be lost, so whoever waits looks for what happened, and looks again from time to
 * time anyway.
 */
export interface Bell {
  ring(topic: string): void;
  /** Hears every ring from now on. */
  listen(topic: string): Ear;
}

interface Ear {
  /** Returns once it rang since the last time, after `atMostMs`, or when the signal aborts; never throws. */
  heard(atMostMs: number, signal: AbortSignal): Promise<void>;
  close(): void;
}

/** A bell within this process. */
export function createBell(): Bell {
  const ears = new Map<string, Set<() => void>>();
  return {
    ring(topic) {
      for (const wake of ears.get(topic) ?? []) wake();
    },
    listen(topic) {
      let rang = false;
      let wake = (): void => {};
      const onRing = (): void => {
        rang = true;
        wake();
      };
      const listening = ears.get(topic) ?? new Set();
      ears.set(topic, listening.add(onRing));
      return {
        async heard(atMostMs, signal) {
          if (!rang && !signal.aborted) {
            await new Promise<void>((resolve) => {
              const timer = setTimeout(() => wake(), atMostMs);
              wake = () => {
                clearTimeout(timer);
                signal.removeEventListener('abort', wake);
                resolve();
              };
              signal.addEventListener('abort', wake, { once: true });
            });
          }
          rang = false;
        },
        close() {
          listening.delete(onRing);
          if (listening.size === 0) ears.delete(topic);
        },
      };
    },
  };
}
