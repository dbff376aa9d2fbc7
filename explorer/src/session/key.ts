/** The key that its bearer signed in with: held in memory, gone with the page, never stored. */

import { useSyncExternalStore } from 'react';

let key: string | null = null;
const listeners = new Set<() => void>();

export function currentKey(): string | null {
  return key;
}

export function setKey(next: string | null): void {
  key = next;
  for (const listener of listeners) listener();
}

/** The key, kept up to date. */
export function useKey(): string | null {
  return useSyncExternalStore(subscribe, currentKey);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
