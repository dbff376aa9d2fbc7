/** Finds which speech stands in which sentence. */

import { countBelow } from '../../domain/count-below.ts';
import type { Speech } from '../speech/speech.ts';
import type { Range } from '../text/range.ts';

/** For each of the sentences, in order, the indices of the speeches whose words or cue it holds. */
export function speechBySentence(
  sentences: readonly Range[],
  speeches: readonly Speech[],
): readonly (readonly number[])[] {
  const found = sentences.map(() => new Set<number>());
  for (const [index, speech] of speeches.entries()) {
    for (const { from, to } of [...speech.spans, ...(speech.cue === null ? [] : [speech.cue])]) {
      for (let at = firstEndingAfter(sentences, from); at < sentences.length; at++) {
        if ((sentences[at]?.from ?? to) >= to) break;
        found[at]?.add(index);
      }
    }
  }
  return found.map((indices) => [...indices]);
}

function firstEndingAfter(sentences: readonly Range[], position: number): number {
  return countBelow(sentences.length, (k) => (sentences[k]?.to ?? 0) <= position);
}
