/** What is painted in a text: each quote and each passage that takes a stance on a claim. */

import type { Span } from '../parts/code-points.ts';
import { reader as text } from '../text/reader.ts';
import type { ReadAssertion, ReadQuote } from './article-query.ts';
import type { Look } from './highlights.ts';

interface Paint {
  readonly look: Look;
  readonly spans: readonly Span[];
}

export interface Annotation {
  readonly id: string;
  readonly spans: readonly Span[];
  /** Of its button. */
  readonly look: Look;
  /** What is painted where. */
  readonly paints: readonly Paint[];
  /** In the margin. */
  readonly sign: string;
  /** For whoever cannot see where it stands. */
  readonly label: string;
  readonly quote: ReadQuote | null;
  readonly assertion: ReadAssertion | null;
}

/** In order of the text. */
export function annotationsOf(
  quotes: readonly ReadQuote[],
  assertions: readonly ReadAssertion[],
): readonly Annotation[] {
  return [...quotes.map(ofQuote), ...assertions.map(ofAssertion)].sort(
    (left, right) => startOf(left) - startOf(right),
  );
}

/** The annotation that stands at this place, where there is one; the smallest of several. */
export function annotationAt(
  annotations: readonly Annotation[],
  place: number,
): Annotation | undefined {
  return annotations
    .filter(({ spans }) => spans.some(({ start, end }) => start <= place && place < end))
    .sort((left, right) => lengthOf(left) - lengthOf(right))[0];
}

function ofQuote(quote: ReadQuote): Annotation {
  const speaker = quote.attributions[0]?.candidates[0]?.speaker.name ?? text.nobody;
  const look = lookOf(quote);
  const label = text.quoteLabel(text.kinds[quote.kind], speaker, quote.exact);
  return {
    id: quote.id,
    spans: quote.spans,
    look,
    paints: paintsOf(quote, look),
    sign: quote.kind === 'INDIRECT' ? '…' : '”',
    label: look === 'gone' || look === 'doubtful' ? text.withDoubt(label, text.looks[look]) : label,
    quote,
    assertion: null,
  };
}

/** Doubt is seen: what is found at several places or no more is never painted like what is sure. */
function lookOf({ anchor, kind, attributions }: ReadQuote): Look {
  if (anchor === 'ORPHANED') return 'gone';
  if (anchor === 'AMBIGUOUS' || attributions[0]?.state === 'AMBIGUOUS') return 'doubtful';
  return kind === 'INDIRECT' ? 'indirect' : 'quote';
}

/** Only what stands between quotation marks looks quoted; the rest of a quote in part is the article's. */
function paintsOf({ kind, spans, verbatim }: ReadQuote, look: Look): readonly Paint[] {
  if (look !== 'quote' || kind === 'DIRECT') return [{ look, spans }];
  return [
    { look: 'indirect', spans },
    { look: 'quote', spans: verbatim },
  ];
}

function ofAssertion(assertion: ReadAssertion): Annotation {
  return {
    id: assertion.id,
    spans: assertion.passages,
    look: 'claim',
    paints: [{ look: 'claim', spans: assertion.passages }],
    sign: assertion.claim.contested ? '§!' : '§',
    label: text.claimLabel(text.stances[assertion.stance], assertion.claim.text),
    quote: null,
    assertion,
  };
}

function startOf({ spans }: Annotation): number {
  return spans[0]?.start ?? 0;
}

function lengthOf({ spans }: Annotation): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
