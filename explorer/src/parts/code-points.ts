/** Offsets of the graph count Unicode code points; strings of JavaScript count UTF-16 code units. */

/** A half-open range [start, end) in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gives the code unit at which each code point begins, and the length at the end. */
export function codeUnits(text: string): (codePoint: number) => number {
  // Most texts keep to the Basic Multilingual Plane, where the two are the same.
  if (!/[\uD800-\uDBFF]/.test(text)) return (codePoint) => Math.min(codePoint, text.length);
  const starts: number[] = [];
  let unit = 0;
  for (const character of text) {
    starts.push(unit);
    unit += character.length;
  }
  return (codePoint) => starts[codePoint] ?? text.length;
}

/** The words at these spans, joined by an ellipsis where something stands between them. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  const at = codeUnits(text);
  return spans.map(({ start, end }) => text.slice(at(start), at(end))).join(' … ');
}
