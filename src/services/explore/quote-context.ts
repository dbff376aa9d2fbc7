/** The sentences around a quote. */

import { CodePointIndex, type Span } from '../../domain/span.ts';
import { paragraphsOf } from '../../extract/text/paragraphs.ts';
import { sentencesOf } from '../../extract/text/sentences.ts';

/** A quote within whole sentences of its snapshot. */
export interface QuoteContext {
  readonly text: string;
  /** Where `text` stands in the snapshot, in code points. */
  readonly span: Span;
  /** Where the quote stands in `text`, in code points. */
  readonly quote: readonly Span[];
}

/** The sentences of `snapshotText` that hold the spans, with `margin` more on either side. */
export function quoteContext(
  snapshotText: string,
  spans: readonly Span[],
  margin: number,
): QuoteContext {
  const index = new CodePointIndex(snapshotText);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const sentences = paragraphsOf(snapshotText)
    .flatMap((paragraph) => sentencesOf(snapshotText, paragraph))
    .map(({ from, to }) => index.span(from, to));
  const first = sentences.findLastIndex((sentence) => sentence.start <= start);
  const last = sentences.findIndex((sentence) => sentence.end >= end);
  // Without a sentence on that side the quote itself is the edge.
  const span = {
    start: Math.min(start, sentences[Math.max(0, first - margin)]?.start ?? start),
    end: Math.max(
      end,
      sentences[last < 0 ? -1 : Math.min(sentences.length - 1, last + margin)]?.end ?? end,
    ),
  };
  return {
    text: index.slice(span),
    span,
    quote: spans.map((part) => ({ start: part.start - span.start, end: part.end - span.start })),
  };
}
