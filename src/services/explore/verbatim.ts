/** The words of a quote that stand between quotation marks. */

import type { Passage, Quote } from '../../domain/entities.ts';
import { CodePointIndex } from '../../domain/span.ts';

/** Joins the spans of `Quote.exact`; source: joinSpans of domain/span. */
const JOINT = ' … ';

/**
 * The verbatim parts with their words, cut from `exact`, so that the snapshot need not be loaded. A part that runs over
 * an interruption is given as one passage for each side of it.
 */
export function verbatimPassages(quote: Quote): readonly Passage[] {
  const exact = new CodePointIndex(quote.exact);
  let offset = 0;
  return quote.spans.flatMap((span) => {
    const shift = offset - span.start;
    offset += span.end - span.start + JOINT.length;
    return quote.verbatim.flatMap((part) => {
      const start = Math.max(part.start, span.start);
      const end = Math.min(part.end, span.end);
      if (start >= end) return [];
      return [{ start, end, text: exact.slice({ start: start + shift, end: end + shift }) }];
    });
  });
}
