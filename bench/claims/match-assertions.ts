/** Finds for an annotated assertion the one that was read: its passage covers half of the annotated words or more. */

import type { ExtractedAssertion } from '../../src/domain/claims.ts';
import type { Span } from '../../src/domain/span.ts';

/** Where the words of a text begin, in code points. */
export function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let inWord = false;
  for (const [at, character] of [...text].entries()) {
    const isPart = /[\p{L}\p{N}]/u.test(character);
    if (isPart && !inWord) starts.push(at);
    inWord = isPart;
  }
  return starts;
}

/** The assertion whose passage covers `wanted`, the closest one first; null where none does. */
export function matchOf(
  wanted: Span,
  words: readonly number[],
  assertions: readonly ExtractedAssertion[],
): ExtractedAssertion | null {
  const closeness = (found: ExtractedAssertion) =>
    coverage(found.spans, [wanted], words) + coverage([wanted], found.spans, words);
  const covering = assertions.filter(({ spans }) => coverage(spans, [wanted], words) >= 0.5);
  return covering.sort((a, b) => closeness(b) - closeness(a))[0] ?? null;
}

/** Share of the words of `wanted` that lie in `found`, 0–1. */
export function coverage(
  found: readonly Span[],
  wanted: readonly Span[],
  words: readonly number[],
): number {
  const inside = (spans: readonly Span[], at: number) =>
    spans.some(({ start, end }) => at >= start && at < end);
  const own = words.filter((at) => inside(wanted, at));
  return own.length === 0 ? 0 : own.filter((at) => inside(found, at)).length / own.length;
}
