/** Spans of text in Unicode code points, and the way between them and JavaScript's UTF-16 indices. */

import { countBelow } from './count-below.ts';

/**
 * A half-open range `[start, end)` of a text, in Unicode code points.
 * Source: W3C Web Annotation, TextPositionSelector.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Converts offsets of one text between UTF-16 code units (JavaScript) and Unicode code points (the graph). */
export class CodePointIndex {
  readonly text: string;
  /** Length of the text in code points. */
  readonly length: number;
  /** UTF-16 index of every code point outside the Basic Multilingual Plane, ascending. */
  readonly #astral: readonly number[];

  constructor(text: string) {
    this.text = text;
    const astral: number[] = [];
    for (let i = 0; i < text.length; i++) {
      if ((text.codePointAt(i) ?? 0) > 0xffff) astral.push(i++);
    }
    this.#astral = astral;
    this.length = text.length - astral.length;
  }

  /** Code-point offset of a UTF-16 index. */
  toCodePoint(utf16: number): number {
    return utf16 - countBelow(this.#astral.length, (k) => (this.#astral[k] ?? 0) < utf16);
  }

  /** UTF-16 index of a code-point offset. */
  toUtf16(codePoint: number): number {
    // The k-th astral character starts at code point astral[k] - k.
    return (
      codePoint + countBelow(this.#astral.length, (k) => (this.#astral[k] ?? 0) - k < codePoint)
    );
  }

  /** A UTF-16 range as a code-point span. */
  span(startUtf16: number, endUtf16: number): Span {
    return { start: this.toCodePoint(startUtf16), end: this.toCodePoint(endUtf16) };
  }

  /** The text of a code-point span. */
  slice(span: Span): string {
    return this.text.slice(this.toUtf16(span.start), this.toUtf16(span.end));
  }
}

/** The words of a quotation given as several spans: the slices in order, an ellipsis where something was left out. */
export function joinSpans(index: CodePointIndex, spans: readonly Span[]): string {
  return spans.map((span) => index.slice(span)).join(' … ');
}
