/** The record that `hearsay extract --jsonl` prints for one document. */

import type { ExtractedAttribution, ExtractedQuote, Extraction } from '../domain/extraction.ts';
import { CodePointIndex, joinSpans, type Span } from '../domain/span.ts';

/** A passage with its text; offsets are code points of the document's text. */
interface PassageRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A speaker's mention, and whom it denotes. */
interface SpeakerRecord extends PassageRecord {
  /** The person's fullest name in the document; null where the reader cannot tell. */
  readonly resolved: string | null;
}

/** One quote of a {@link JsonLine}. */
interface QuoteRecord extends PassageRecord {
  /** The attributed content without its quotation marks: each span stands wholly between marks or wholly outside. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly verbatim: readonly (readonly [start: number, end: number])[];
  readonly kind: ExtractedQuote['kind'];
  readonly cue: PassageRecord | null;
  readonly cueClass: ExtractedQuote['cueClass'];
  readonly modality: ExtractedQuote['modality'];
  /** ISO 8601 day. */
  readonly saidOn: string | null;
  readonly speaker: SpeakerRecord | null;
  /** Who relayed the words, innermost first. */
  readonly via: readonly SpeakerRecord[];
  readonly confidence: number;
}

/** What was read from the document that came with `id`. */
export interface JsonLine {
  readonly id: string;
  readonly quotes: readonly QuoteRecord[];
}

/** Converts an extraction to its JSONL record. */
export function toJsonLine(id: string, extraction: Extraction): JsonLine {
  const index = new CodePointIndex(extraction.document.text);
  return { id, quotes: extraction.quotes.map((quote) => quoteRecord(index, extraction, quote)) };
}

function quoteRecord(
  index: CodePointIndex,
  extraction: Extraction,
  quote: ExtractedQuote,
): QuoteRecord {
  const [utterer, ...relayers] = quote.attributions;
  return {
    start: quote.spans[0]?.start ?? 0,
    end: quote.spans.at(-1)?.end ?? 0,
    spans: quote.spans.flatMap((span) => splitAtMarks(index, span, quote.verbatim)).map(pair),
    verbatim: quote.verbatim.map(pair),
    text: joinSpans(index, quote.spans),
    kind: quote.kind,
    cue: quote.cue === null ? null : passage(index, quote.cue),
    cueClass: quote.cueClass,
    modality: quote.modality,
    saidOn: quote.saidOn,
    speaker: utterer === undefined ? null : speakerRecord(index, extraction, utterer),
    via: relayers.flatMap((relayer) => speakerRecord(index, extraction, relayer) ?? []),
    confidence: quote.confidence,
  };
}

function speakerRecord(
  index: CodePointIndex,
  extraction: Extraction,
  attribution: ExtractedAttribution,
): SpeakerRecord | null {
  if (attribution.mention === null) return null;
  const entity = attribution.candidates[0]?.entity;
  const resolved = entity === undefined ? null : (extraction.entities[entity]?.name ?? null);
  return { ...passage(index, attribution.mention), resolved };
}

function passage(index: CodePointIndex, span: Span): PassageRecord {
  return { start: span.start, end: span.end, text: index.slice(span) };
}

/** The parts of a span before, between and after the verbatim passages in it; the quotation marks belong to none. */
function splitAtMarks(
  index: CodePointIndex,
  span: Span,
  verbatim: readonly Span[],
): readonly Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const quoted of verbatim) {
    if (quoted.end <= span.start || quoted.start >= span.end) continue;
    parts.push({ start, end: quoted.start - 1 }, quoted);
    start = quoted.end + 1;
  }
  parts.push({ start, end: span.end });
  return parts.filter((part) => part.start < part.end && /[\p{L}\p{N}]/u.test(index.slice(part)));
}

function pair(span: Span): readonly [number, number] {
  return [span.start, span.end];
}
