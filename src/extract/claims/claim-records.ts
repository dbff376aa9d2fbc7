/** The claims of a document as `hearsay extract --jsonl --claims` prints them. */

import type { ClaimSlots, ExtractedAssertion } from '../../domain/claims.ts';
import type { Extraction } from '../../domain/extraction.ts';
import { CodePointIndex, joinSpans } from '../../domain/span.ts';

/** One claim with its passage; offsets are code points of the document's text. */
interface ClaimRecord {
  readonly start: number;
  readonly end: number;
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** The passage. */
  readonly text: string;
  /** What it claims, in words that stand alone. */
  readonly claim: string;
  readonly kind: ExtractedAssertion['claim']['kind'];
  readonly stance: ExtractedAssertion['stance'];
  /** Index into the line's quotes; null in the reporter's own voice. */
  readonly quote: number | null;
  /** Who asserts it; null for the reporter, or where nobody is named. */
  readonly speaker: string | null;
  readonly slots: ClaimSlots;
  readonly confidence: number;
}

/** A record for each assertion, in their order. */
export function claimRecords({
  document,
  entities,
  assertions,
}: Extraction): readonly ClaimRecord[] {
  const index = new CodePointIndex(document.text);
  return assertions.map(({ claim, spans, stance, quote, speaker, confidence }) => ({
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    spans: spans.map(({ start, end }) => [start, end] as const),
    text: joinSpans(index, spans),
    claim: claim.text,
    kind: claim.kind,
    stance,
    quote,
    speaker: speaker === null ? null : (entities[speaker]?.name ?? null),
    slots: claim.slots,
    confidence,
  }));
}
