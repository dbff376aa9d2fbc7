/** Puts together the claims of one article as they are written, once it is known who its speakers are. */

import type { Attribution } from '../../domain/entities.ts';
import type { Extraction } from '../../domain/extraction.ts';
import { quoteId } from '../../domain/ids.ts';
import { CodePointIndex, joinSpans } from '../../domain/span.ts';
import type { AttributionState } from '../../domain/vocabulary.ts';
import type { AssertionWrite, ClaimsWrite } from '../../graph/claim-stores.ts';
import type { ClaimJudge, ClaimProposer } from './ports.ts';
import { proposedAs } from './proposals/proposed-as.ts';
import type { RelatedClaims } from './relate-claims.ts';
import type { ArticleClaims, Reading } from './wordings.ts';

/** Below this confidence an assertion is only suggested. */
const SUGGESTED_BELOW = 0.5;

/** What the claims of an article are read and related to. */
export interface ClaimsOfArticle {
  readonly extraction: Extraction;
  readonly claims: ArticleClaims;
  readonly related: RelatedClaims;
  readonly judge: Pick<ClaimJudge, 'method' | 'version'>;
  /** Who proposed what was not read; null where nobody did. */
  readonly proposer: Pick<ClaimProposer, 'method' | 'version'> | null;
}

/** The speakers of an article as far as they are resolved. */
export interface ArticleVoices {
  readonly snapshotId: string;
  /** Whose voice it is where nobody is quoted. */
  readonly outletId: string | null;
  readonly attributions: readonly Attribution[];
  /** The speakers that an entity of the article may be, most probable first. */
  readonly speakersOf: (entity: number) => readonly string[];
}

/** The write of an article's claims; the words of every assertion are cut from the snapshot's text. */
export function buildClaimsWrite(
  { extraction, claims, related, judge, proposer }: ClaimsOfArticle,
  voices: ArticleVoices,
): ClaimsWrite {
  const index = new CodePointIndex(extraction.document.text);
  return {
    method: judge.method,
    version: judge.version,
    claims: related.created.map(({ id, text, kind, slots, embedding }) => ({
      ...{ id, text, kind, slots, embedding },
    })),
    assertions: claims.readings.flatMap((reading): readonly AssertionWrite[] => {
      const joined = related.joined.get(reading.wordingId);
      if (joined === undefined) return [];
      const { claim, stance, spans, confidence } = reading.extracted;
      return [
        {
          id: reading.id,
          ...joined,
          ...voiceOf(reading, extraction, voices),
          ...(reading.proposed && proposer !== null
            ? { join: proposedAs(proposer, joined.join), state: 'SUGGESTED' as const }
            : {}),
          ...{ stance, confidence },
          spans: spans.map(({ start, end }) => ({ start, end })),
          exact: joinSpans(index, spans),
          readAs: { ...claim, id: reading.wordingId },
        },
      ];
    }),
    relations: related.relations,
  };
}

/** Who asserts it. Where several speakers are plausible nobody is named: the quote holds the candidates. */
function voiceOf(
  { extracted: { quote, speaker, confidence } }: Reading,
  extraction: Extraction,
  { snapshotId, outletId, attributions, speakersOf }: ArticleVoices,
): Pick<AssertionWrite, 'quoteId' | 'speakerId' | 'outletId' | 'state'> {
  const sure: AttributionState = confidence < SUGGESTED_BELOW ? 'SUGGESTED' : 'INFERRED';
  if (quote === null && speaker === null) {
    return { quoteId: null, speakerId: null, outletId, state: sure };
  }
  const spans = quote === null ? undefined : extraction.quotes[quote]?.spans;
  const id = spans === undefined ? null : quoteId(snapshotId, spans);
  const utterer = attributions.find((hop) => hop.quoteId === id && hop.hop === 0);
  const speakers =
    utterer?.candidates.map(({ speakerId }) => speakerId) ??
    (speaker === null ? [] : speakersOf(speaker));
  const open = utterer === undefined ? speakers.length > 1 : utterer.state === 'AMBIGUOUS';
  return {
    quoteId: id,
    speakerId: open ? null : (speakers[0] ?? null),
    outletId: null,
    state: open ? 'AMBIGUOUS' : sure,
  };
}
