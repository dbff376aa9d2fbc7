/** The lines of a text that hold anything: news text has one paragraph a line. */

import type { Range } from './range.ts';

/** Non-empty lines of `text` in order, without their line breaks. */
export function paragraphsOf(text: string): readonly Range[] {
  const paragraphs: Range[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (line[0].trim() !== '') {
      paragraphs.push({ from: line.index, to: line.index + line[0].length });
    }
  }
  return paragraphs;
}
