/** Keys: each page says which it takes, one listener hears them, and the help shows those that work now. */

import { useEffect, useSyncExternalStore } from 'react';

/** What a key, or one key after another ("g v"), does. */
export interface KeyBinding {
  readonly keys: string;
  readonly does: string;
  run(): void;
}

export interface KeySection {
  readonly title: string;
  readonly bindings: readonly KeyBinding[];
}

let sections: readonly KeySection[] = [];
const listeners = new Set<() => void>();
let before: string | null = null;

/** Lets these keys work while the caller is shown; `bindings` should be the same array until one changes. */
export function useKeys(title: string, bindings: readonly KeyBinding[]): void {
  useEffect(() => {
    const section = { title, bindings };
    change([...sections, section]);
    return () => change(sections.filter((each) => each !== section));
  }, [title, bindings]);
}

/** The keys that work now, the page's own last. */
export function useKeySections(): readonly KeySection[] {
  return useSyncExternalStore(subscribe, () => sections);
}

/** Hears keys until the caller is gone; to be used once. */
export function useKeyListener(): void {
  useEffect(() => {
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isWriting(event.target) || document.querySelector('dialog[open]') !== null) return;
  const pressed = before === null ? event.key : `${before} ${event.key}`;
  // The newest first: a page's own key goes before one that works everywhere.
  const bindings = sections.toReversed().flatMap((section) => section.bindings);
  const binding = bindings.find(({ keys }) => keys === pressed);
  const starts = bindings.some(({ keys }) => keys.startsWith(`${pressed} `));
  before = binding === undefined && starts ? pressed : null;
  if (binding === undefined) return;
  event.preventDefault();
  binding.run();
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])')
  );
}

function change(next: readonly KeySection[]): void {
  sections = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
