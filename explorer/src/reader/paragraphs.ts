/** Takes a text apart into paragraphs, and finds in the page what stands at an offset of the text. */

import type { Span } from '../parts/code-points.ts';
import { codeUnits } from '../parts/code-points.ts';

export interface Paragraph {
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number;
  readonly words: string;
}

/** Everything between line ends; empty lines are left out. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)]
    .map((match) => ({ start: match.index, words: match[0] }))
    .filter(({ words }) => words.trim() !== '');
}

/** Finds spans of the text, in code points, as ranges of the page; `elements` show `paragraphs`, in order, one text node each. */
export function rangeFinder(
  text: string,
  paragraphs: readonly Paragraph[],
  elements: readonly Element[],
): (spans: readonly Span[]) => readonly Range[] {
  const at = codeUnits(text);
  return (spans) =>
    spans.flatMap((span) => {
      const [start, end] = [at(span.start), at(span.end)];
      return paragraphs.flatMap((paragraph, index) => {
        const node = elements[index]?.firstChild;
        const from = Math.max(start, paragraph.start);
        const to = Math.min(end, paragraph.start + paragraph.words.length);
        if (from >= to || !(node instanceof Text)) return [];
        const range = new Range();
        range.setStart(node, from - paragraph.start);
        range.setEnd(node, to - paragraph.start);
        return [range];
      });
    });
}
