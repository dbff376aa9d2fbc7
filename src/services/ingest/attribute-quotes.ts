/** Turns what the reader found about who speaks into attributions to speakers of the graph. */

import type { Attribution, AttributionCandidate, Passage } from '../../domain/entities.ts';
import type { ExtractedAttribution } from '../../domain/extraction.ts';
import { attributionId } from '../../domain/ids.ts';
import type { CodePointIndex, Span } from '../../domain/span.ts';
import type { AttributionState } from '../../domain/vocabulary.ts';
import type { Resolution } from './resolve-speakers.ts';

/** Below this confidence an attribution is only suggested. */
const SUGGESTED_BELOW = 0.5;

/** A second candidate at least this probable makes an attribution ambiguous; where the first has .7, it is right nine times of ten. */
const AMBIGUOUS_FROM = 0.3;

/** The attribution of one hop, its candidates resolved. */
export function attribute(
  quoteId: string,
  extracted: ExtractedAttribution,
  resolutions: ReadonlyMap<number, Resolution>,
  index: CodePointIndex,
): Attribution {
  const candidates = candidatesOf(extracted, resolutions);
  return {
    id: attributionId(quoteId, extracted.hop),
    quoteId,
    hop: extracted.hop,
    mention: passage(index, extracted.mention),
    basis: extracted.basis,
    confidence: extracted.confidence,
    state: stateOf(extracted.confidence, candidates),
    candidates,
  };
}

/** A span with its text; null for none. */
export function passage(index: CodePointIndex, span: Span | null): Passage | null {
  return span === null ? null : { start: span.start, end: span.end, text: index.slice(span) };
}

/** The reader's doubt about whom a mention means, times the doubt about who of the graph that is. */
function candidatesOf(
  extracted: ExtractedAttribution,
  resolutions: ReadonlyMap<number, Resolution>,
): readonly AttributionCandidate[] {
  const byId = new Map<string, AttributionCandidate>();
  for (const { entity, probability } of extracted.candidates) {
    for (const speaker of resolutions.get(entity)?.speakers ?? []) {
      const known = byId.get(speaker.speakerId);
      const share = probability * speaker.probability;
      const surer = known === undefined || speaker.confidence > known.confidence ? speaker : known;
      byId.set(speaker.speakerId, {
        speakerId: speaker.speakerId,
        probability: Math.min(1, (known?.probability ?? 0) + share),
        method: surer.method,
        confidence: surer.confidence,
      });
    }
  }
  return [...byId.values()]
    .filter(({ probability }) => probability > 0)
    .sort((a, b) => b.probability - a.probability || a.speakerId.localeCompare(b.speakerId));
}

/** How sure it is who of the candidates, most probable first, is meant. */
export function stateOf(
  confidence: number,
  candidates: readonly AttributionCandidate[],
): AttributionState {
  const [first, second] = candidates;
  if (second !== undefined && second.probability >= AMBIGUOUS_FROM) return 'AMBIGUOUS';
  const sure = first === undefined ? 0 : Math.min(confidence, first.probability, first.confidence);
  return sure < SUGGESTED_BELOW ? 'SUGGESTED' : 'INFERRED';
}
