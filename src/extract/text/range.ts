/** Ranges of a JavaScript string, kept apart by their names from the graph's spans of code points. */

import type { CodePointIndex, Span } from '../../domain/span.ts';

/** A half-open range `[from, to)` in UTF-16 code units. The reader works in these; only its result is in code points. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The range as the graph counts it. */
export function toSpan(index: CodePointIndex, range: Range): Span {
  return index.span(range.from, range.to);
}

/** True where the two ranges share at least one position. */
export function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The range without white space at its ends; empty at its start where it holds nothing else. */
export function trimmed(text: string, range: Range): Range {
  let { from, to } = range;
  while (to > from && isSpace(text, to - 1)) to--;
  while (from < to && isSpace(text, from)) from++;
  return { from, to };
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}
