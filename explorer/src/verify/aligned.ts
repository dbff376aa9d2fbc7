/** Sets what was said and what was asked side by side, given the changes between them. */

import type { WordChange } from './verification.ts';

/** A run of words that are the same in both, or one change. */
export type Run =
  | { readonly kind: 'SAME'; readonly said: string; readonly asked: string }
  | (WordChange & { readonly kind: 'REPLACED' | 'ADDED' | 'DROPPED' });

/** Null where the changes are not found in the words in their order: then only the list of changes can be shown. */
export function align(
  said: string,
  asked: string,
  changes: readonly WordChange[],
): readonly Run[] | null {
  const saidWords = said.split(/\s+/).filter(Boolean);
  const askedWords = asked.split(/\s+/).filter(Boolean);
  const runs: Run[] = [];
  let here = 0;
  let there = 0;
  for (const change of changes) {
    const same =
      change.said === ''
        ? find(askedWords, change.asked, there) - there
        : find(saidWords, change.said, here) - here;
    if (same < 0) return null;
    pushSame(runs, saidWords.slice(here, here + same), askedWords.slice(there, there + same));
    here += same + countWords(change.said);
    there += same + countWords(change.asked);
    runs.push(change);
  }
  pushSame(runs, saidWords.slice(here), askedWords.slice(there));
  return runs;
}

function pushSame(runs: Run[], said: readonly string[], asked: readonly string[]): void {
  if (said.length === 0 && asked.length === 0) return;
  runs.push({ kind: 'SAME', said: said.join(' '), asked: asked.join(' ') });
}

/** Where the words stand next, -1 where they do not. */
function find(words: readonly string[], wanted: string, from: number): number {
  const sought = wanted.split(/\s+/).map(bare);
  return words.findIndex(
    (_, index) =>
      index >= from && sought.every((word, offset) => bare(words[index + offset] ?? '') === word),
  );
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function countWords(words: string): number {
  return words === '' ? 0 : words.split(/\s+/).length;
}
