/** The narration of an article as hashed runs of words, by which texts that share passages find each other. */

import { createHash } from 'node:crypto';
import { wordsOf } from '../words.ts';

/** Words in a run. Five in a row are rarely the same by chance. */
const RUN = 5;
/** The runs kept of one text, the smallest hashes: all of them up to some four thousand words. */
const MOST_KEPT = 4096;
/**
 * The runs that a text is looked up by, again those with the smallest hashes: two texts that share a good part share
 * some of them, however long either is. Source: Broder, On the resemblance and containment of documents, 1997.
 */
const SKETCH = 64;

/** The runs of five words in the passages as whole numbers of 48 bits, ascending. No run goes over the end of a passage. */
export function shinglesOf(passages: readonly string[]): readonly number[] {
  const hashes = new Set<number>();
  for (const passage of passages) {
    const words = wordsOf(passage);
    for (let at = 0; at + RUN <= words.length; at++) {
      hashes.add(hashOf(words.slice(at, at + RUN).join(' ')));
    }
  }
  return [...hashes].sort((a, b) => a - b).slice(0, MOST_KEPT);
}

/** The runs that stand for the text in the graph's index. */
export function sketchOf(shingles: readonly number[]): readonly number[] {
  return shingles.slice(0, SKETCH);
}

/** How many runs two texts share, and how many the one with fewer has, over the range of hashes that both keep. */
export interface Overlap {
  readonly shared: number;
  readonly ofShorter: number;
}

/** Compares two ascending lists of runs. */
export function overlapOf(a: readonly number[], b: readonly number[]): Overlap {
  // Beyond its largest hash a list that was cut off says nothing.
  const end = Math.min(endOf(a), endOf(b));
  let shared = 0;
  let inA = 0;
  let inB = 0;
  for (let i = 0, j = 0; ; ) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    const next = Math.min(left, right);
    if (next === Number.POSITIVE_INFINITY || next > end) break;
    if (left === right) shared++;
    if (left === next) {
      inA++;
      i++;
    }
    if (right === next) {
      inB++;
      j++;
    }
  }
  return { shared, ofShorter: Math.min(inA, inB) };
}

function endOf(shingles: readonly number[]): number {
  return shingles.length < MOST_KEPT
    ? Number.POSITIVE_INFINITY
    : (shingles.at(-1) ?? Number.POSITIVE_INFINITY);
}

function hashOf(words: string): number {
  return createHash('sha256').update(words, 'utf8').digest().readUIntBE(0, 6);
}
