/** Lets in those claims that a language model proposes whose passage, speaker, names and numbers the article bears out. */

import type { ExtractedAssertion, Stance } from '../../../domain/claims.ts';
import type { Extraction } from '../../../domain/extraction.ts';
import { CodePointIndex, type Span } from '../../../domain/span.ts';
import { likeness, wordsOf } from '../../../domain/words.ts';
import { readSlots } from '../../../extract/claims/slots/read-slots.ts';
import type { ClaimProposal } from '../ports.ts';
import { PROPOSAL_SURETY } from './proposed-as.ts';
import { standsOn } from './stands-on.ts';

/** From this likeness on, two wordings of one passage say the same. */
const LEAST_LIKE = 0.7;

/**
 * The assertions that are let in, in order of the proposals.
 * @param publishedAt ISO 8601 in UTC, or null: makes dates in slots absolute.
 */
export function admitClaims(
  proposals: readonly ClaimProposal[],
  extraction: Extraction,
  publishedAt: string | null,
): readonly ExtractedAssertion[] {
  const { document, entities, assertions } = extraction;
  const index = new CodePointIndex(document.text);
  const names = entities.map(({ name }) => name);
  return proposals.flatMap(({ passage, claim, kind, stance, speaker }) => {
    const span = placeOf(passage, index);
    const voice = span === null ? null : voiceOf(speaker, span, extraction);
    if (span === null || voice === null) return [];
    const slots = readSlots(claim, { publishedAt, names });
    if (!standsOn({ text: claim, slots }, passage, document.text)) return [];
    if (assertions.some((read) => isRead(read, span, claim, stance))) return [];
    return [
      {
        claim: { text: claim, kind, slots },
        ...{ stance, spans: [span], ...voice, confidence: PROPOSAL_SURETY },
      },
    ];
  });
}

/** Where the passage stands, letter for letter and in whole words; null where it does not, or stands more than once. */
function placeOf(passage: string, index: CodePointIndex): Span | null {
  const { text } = index;
  const start = text.indexOf(passage);
  if (start === -1 || text.indexOf(passage, start + 1) !== -1) return null;
  const end = start + passage.length;
  return cutsWord(text, start) || cutsWord(text, end) ? null : index.span(start, end);
}

function cutsWord(text: string, at: number): boolean {
  const beside = /^[\p{L}\p{M}\p{N}]{2}/u;
  // Two code units on either side hold the two characters at the cut, whichever plane they are of.
  const [before = ''] = [...text.slice(Math.max(0, at - 2), at)].slice(-1);
  const [after = ''] = text.slice(at, at + 2);
  return beside.test(before + after);
}

/** What the reader found in the passage stays as it found it. */
function isRead(read: ExtractedAssertion, span: Span, claim: string, stance: Stance): boolean {
  return (
    read.stance === stance &&
    holds(read.spans, span) &&
    likeness(wordsOf(read.claim.text), wordsOf(claim)) >= LEAST_LIKE
  );
}

type Voice = Pick<ExtractedAssertion, 'quote' | 'speaker'>;

/**
 * Who asserts it. What the reader found to be somebody's speech is nobody else's, unless the passage tells that they said
 * it ("has accused Russia"): that is the article's own. A speaker must be one whom the article names.
 */
function voiceOf(
  speaker: string | null,
  span: Span,
  { entities, quotes }: Extraction,
): Voice | null {
  const entity = speaker === null ? null : entityOf(speaker, entities);
  if (entity === -1) return null;
  const within = quotes.findIndex(({ spans }) => holds(spans, span));
  const told = entity === null && isWithin(quotes[within]?.cue ?? null, span);
  if (within === -1 || told) return { quote: null, speaker: entity };
  const utterer = quotes[within]?.attributions.find(({ hop }) => hop === 0);
  const plausible = (utterer?.candidates ?? []).map((candidate) => candidate.entity);
  const agrees = entity === null ? utterer === undefined : plausible.includes(entity);
  return agrees ? { quote: within, speaker: entity } : null;
}

function isWithin(inner: Span | null, { start, end }: Span): boolean {
  return inner !== null && start <= inner.start && inner.end <= end;
}

function entityOf(name: string, entities: Extraction['entities']): number {
  const wanted = name.toLowerCase();
  return entities.findIndex((entity) =>
    [entity.name, ...entity.aliases].some((alias) => alias.toLowerCase() === wanted),
  );
}

/** Whether half of the passage or more is within the spans. */
function holds(spans: readonly Span[], { start, end }: Span): boolean {
  const common = spans.map((span) => Math.min(end, span.end) - Math.max(start, span.start));
  const length = common.filter((size) => size > 0).reduce((sum, size) => sum + size, 0);
  return length * 2 >= end - start;
}
