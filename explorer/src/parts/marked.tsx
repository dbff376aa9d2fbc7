/** A text with some of its words marked. */

import { codeUnits, type Span } from './code-points.ts';

export function Marked({
  text,
  spans,
}: {
  readonly text: string;
  readonly spans: readonly Span[];
}) {
  const at = codeUnits(text);
  const pieces: { readonly from: number; readonly words: string; readonly marked: boolean }[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    pieces.push({ from: done, words: text.slice(done, at(start)), marked: false });
    pieces.push({ from: at(start), words: text.slice(at(start), at(end)), marked: true });
    done = at(end);
  }
  pieces.push({ from: done, words: text.slice(done), marked: false });
  return pieces
    .filter(({ words }) => words !== '')
    .map(({ from, words, marked }) => (marked ? <mark key={from}>{words}</mark> : words));
}
