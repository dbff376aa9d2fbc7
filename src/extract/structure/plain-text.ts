/** Takes plain text apart into title, byline, body and page furniture. The text itself stays exactly as it came. */

import { paragraphsOf } from '../text/paragraphs.ts';
import { trimmed } from '../text/range.ts';
import type { Structure } from './structure.ts';

/** The structure of an article given as plain text. */
export function structureOfText(text: string): Structure {
  const blocks = paragraphsOf(text).map((line) => ({
    ...trimmed(text, line),
    kind: 'BODY' as const,
  }));
  const first = blocks[0];
  return {
    text,
    title: first === undefined ? null : text.slice(first.from, first.to),
    authors: [],
    publishedAt: null,
    outlet: null,
    canonicalUrl: null,
    language: null,
    blocks,
  };
}
