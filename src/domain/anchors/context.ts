/** The text on either side of a passage, by which it is told from its like. Source: W3C Web Annotation, TextQuoteSelector. */

import type { CodePointIndex, Span } from '../span.ts';

/** So much of the text on either side is kept with a quote and looked at, in code points. */
export const CONTEXT = 32;

/** What stands directly before and after the passage, as far as the text goes. */
export function contextOf(
  index: CodePointIndex,
  { start, end }: Span,
): { readonly prefix: string; readonly suffix: string } {
  return {
    prefix: index.slice({ start: Math.max(0, start - CONTEXT), end: start }),
    suffix: index.slice({ start: end, end: Math.min(index.length, end + CONTEXT) }),
  };
}
