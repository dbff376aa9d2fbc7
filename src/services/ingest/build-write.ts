/** Puts together everything of one article that is written at once. */

import type { Attribution, Quote, UtteranceVariant } from '../../domain/entities.ts';
import type { Extraction } from '../../domain/extraction.ts';
import { CodePointIndex } from '../../domain/span.ts';
import type { ClaimsWrite } from '../../graph/claim-stores.ts';
import type { ArticleWrite, OriginWrite, SpeakerCandidate } from '../../graph/ingest-stores.ts';
import { buildClaimsWrite, type ClaimsOfArticle } from '../claims/build-claims-write.ts';
import { type AnchoredQuote, anchorQuote } from './anchor-quotes.ts';
import type { ArticleFacts } from './article-facts.ts';
import { attribute } from './attribute-quotes.ts';
import { type Grouping, type Wording, wordingOf } from './group-utterances.ts';
import { reanchorQuotes } from './reanchor-quotes.ts';
import type { Resolution } from './resolve-speakers.ts';
import { speakerWrites } from './speaker-writes.ts';

/** The quotes of an article with who says them, before utterances. */
export interface ReadQuotes {
  readonly quotes: readonly AnchoredQuote[];
  readonly attributions: readonly Attribution[];
  readonly wordings: readonly Wording[];
}

/** Anchors and attributes every quote; of quotes with the same spans the first stays. */
export function readQuotes(
  extraction: Extraction,
  facts: ArticleFacts,
  resolutions: readonly Resolution[],
): ReadQuotes {
  const index = new CodePointIndex(extraction.document.text);
  const byEntity = new Map(resolutions.map((resolution) => [resolution.person.entity, resolution]));
  const ids = { articleId: facts.article.id, snapshotId: facts.snapshot.id };
  const quotes = new Map<string, AnchoredQuote>();
  const attributions: Attribution[] = [];
  const wordings: Wording[] = [];
  for (const extracted of extraction.quotes) {
    const quote = anchorQuote(extracted, ids, index);
    if (quotes.has(quote.id)) continue;
    quotes.set(quote.id, quote);
    const hops = extracted.attributions.map((hop) => attribute(quote.id, hop, byEntity, index));
    attributions.push(...hops);
    const wording = wordingOf(
      quote,
      hops.find(({ hop }) => hop === 0),
      index,
    );
    if (wording !== null) wordings.push(wording);
  }
  return { quotes: [...quotes.values()], attributions, wordings };
}

/** The write of one article, given the utterances that its quotes are instances of. */
export function buildWrite(
  facts: ArticleFacts,
  resolutions: readonly Resolution[],
  read: ReadQuotes,
  related: { readonly origin: OriginWrite; readonly variants: readonly UtteranceVariant[] },
  grouping: Grouping,
  known: {
    readonly speakers: readonly SpeakerCandidate[];
    readonly claims: ClaimsOfArticle | null;
    /** The quotes of older texts of the article. */
    readonly quotes: readonly Quote[];
  },
): ArticleWrite {
  const claims = claimsWrite(known.claims, facts, resolutions, read);
  const used = new Set([
    ...read.attributions.flatMap(({ candidates }) => candidates.map(({ speakerId }) => speakerId)),
    ...(claims?.assertions ?? []).flatMap(({ speakerId }) => speakerId ?? []),
  ]);
  const wordings = new Map(read.wordings.map((wording) => [wording.quoteId, wording]));
  return {
    ...facts,
    ...related,
    ...speakerWrites(resolutions, known.speakers, used),
    utterances: grouping.created,
    quotes: read.quotes.map((quote) => {
      const instance = grouping.byQuote.get(quote.id);
      const wording = wordings.get(quote.id);
      return {
        ...quote,
        utteranceId: instance?.utteranceId ?? null,
        similarity: instance?.similarity ?? null,
        wording:
          wording === undefined ? null : { text: wording.text, normalized: wording.normalized },
      };
    }),
    attributions: read.attributions,
    standings: reanchorQuotes(known.quotes, {
      ...{ snapshotId: facts.snapshot.id, text: facts.snapshot.text, quotes: read.quotes },
    }),
    ...(claims === null ? {} : { claims }),
  };
}

function claimsWrite(
  claims: ClaimsOfArticle | null,
  { article, snapshot }: ArticleFacts,
  resolutions: readonly Resolution[],
  { attributions }: ReadQuotes,
): ClaimsWrite | null {
  if (claims === null) return null;
  const byEntity = new Map(resolutions.map(({ person, speakers }) => [person.entity, speakers]));
  return buildClaimsWrite(claims, {
    ...{ snapshotId: snapshot.id, outletId: article.outletId, attributions },
    speakersOf: (entity) => (byEntity.get(entity) ?? []).map(({ speakerId }) => speakerId),
  });
}
