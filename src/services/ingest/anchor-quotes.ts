/** Anchors the reader's quotes in the snapshot: what is stored must be there, character for character. */

import { contextOf } from '../../domain/anchors/context.ts';
import type { Quote } from '../../domain/entities.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { ExtractedQuote } from '../../domain/extraction.ts';
import { quoteId } from '../../domain/ids.ts';
import { type CodePointIndex, joinSpans, type Span } from '../../domain/span.ts';
import { passage } from './attribute-quotes.ts';

/** A quote that has no utterance and no later text yet. */
export type AnchoredQuote = Omit<Quote, 'utteranceId' | 'standing' | 'revision' | 'retraction'>;

/**
 * The quote as the graph stores it.
 * @throws HearsayError UNREADABLE_DOCUMENT where a span lies outside the text or they overlap: the reader is broken, and
 *   nothing of the article may be stored.
 */
export function anchorQuote(
  extracted: ExtractedQuote,
  ids: { readonly articleId: string; readonly snapshotId: string },
  index: CodePointIndex,
): AnchoredQuote {
  const { spans, verbatim } = extracted;
  checkSpans(spans, index);
  checkSpans(verbatim, index);
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  const exact = joinSpans(index, spans);
  if (exact.trim() === '') throw broken('a quote without text', spans);
  return {
    id: quoteId(ids.snapshotId, spans),
    ...ids,
    kind: extracted.kind,
    spans: spans.map(bare),
    verbatim: verbatim.map(bare),
    exact,
    ...contextOf(index, { start, end }),
    anchor: 'EXACT',
    cue: passage(index, extracted.cue),
    cueClass: extracted.cueClass,
    modality: extracted.modality,
    saidOn: extracted.saidOn,
    confidence: extracted.confidence,
  };
}

function checkSpans(spans: readonly Span[], index: CodePointIndex): void {
  let last = 0;
  for (const { start, end } of spans) {
    const inside = Number.isInteger(start) && Number.isInteger(end) && end <= index.length;
    if (!inside || start < last || end <= start)
      throw broken('spans that are no passages of the text', spans);
    last = end;
  }
}

function broken(what: string, spans: readonly Span[]): HearsayError {
  return new HearsayError(
    'UNREADABLE_DOCUMENT',
    `The reader found ${what}; a quote must be a passage of its article. Nothing was stored. Please report this article.`,
    { details: { spans } },
  );
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
