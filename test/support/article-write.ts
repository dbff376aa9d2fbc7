/** Builds the writes that ingestion would make, from short descriptions. */

import * as ids from '../../src/domain/ids.ts';
import { sha256 } from '../../src/domain/ids.ts';
import type { CueClass, Modality, QuoteKind, SpeakerKind } from '../../src/domain/vocabulary.ts';
import type { ArticleWrite, OriginWrite } from '../../src/graph/ingest-stores.ts';

export interface QuoteDraft {
  /** The words; they are put into the article's text in order. */
  readonly words: string;
  readonly kind?: QuoteKind;
  readonly cueClass?: CueClass;
  readonly modality?: Modality;
  readonly saidOn?: string;
  /** Names by hop: who said it, who relayed it. */
  readonly by: readonly string[];
}

export interface ArticleDraft {
  readonly url: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly ingestedAt?: string;
  readonly quotes: readonly QuoteDraft[];
  /** Tells texts of one URL apart. */
  readonly edition?: string;
  readonly revisionOfId?: string;
  readonly kind?: SpeakerKind;
  /** Where it comes from; an origin of its own by default. */
  readonly origin?: Partial<OriginWrite>;
}

/** The id that a person of this name gets. */
export function speakerIdOf(name: string): string {
  return ids.speakerId('PERSON', name.toLowerCase());
}

export function articleWrite(draft: ArticleDraft): ArticleWrite {
  const sentences = draft.quotes.map(({ words, by }) => `“${words}”, said ${by[0] ?? 'somebody'}.`);
  const text = [draft.title ?? 'Untitled', draft.edition ?? '', ...sentences].join('\n');
  const articleId = ids.articleId({ canonicalUrl: draft.url, sourceId: null, textSha256: '' });
  const snapshotId = ids.snapshotId(articleId, sha256(text));
  const domain = draft.outlet === undefined ? null : `${draft.outlet.toLowerCase()}.example`;
  const outlet =
    draft.outlet === undefined
      ? null
      : {
          id: ids.outletId({ domain, name: draft.outlet }),
          name: draft.outlet,
          domain,
          kind: 'OUTLET' as const,
          owner: null,
        };
  const ingestedAt = draft.ingestedAt ?? '2025-08-20T12:00:00.000Z';
  const names = [...new Set(draft.quotes.flatMap(({ by }) => by))].sort();
  const quotes = draft.quotes.map((quote) => quoteOf(quote, text, snapshotId, articleId));

  return {
    outlet,
    article: {
      id: articleId,
      sourceId: null,
      title: draft.title ?? null,
      url: draft.url,
      canonicalUrl: draft.url,
      authors: [],
      publishedAt: draft.publishedAt ?? null,
      language: 'en',
      ingestedAt,
      outletId: outlet?.id ?? null,
    },
    snapshot: {
      id: snapshotId,
      articleId,
      sha256: sha256(text),
      text,
      retrievedAt: ingestedAt,
      extractor: 'test',
      extractorVersion: '1',
      revisionOfId: draft.revisionOfId ?? null,
    },
    origin: {
      id: ids.originId(articleId),
      joinedIds: [],
      keys: [],
      shingles: [],
      credits: [],
      agencies: [],
      folds: [],
      ...draft.origin,
    },
    variants: [],
    standings: [],
    speakers: names.map((name) => ({
      id: speakerIdOf(name),
      name,
      kind: draft.kind ?? 'PERSON',
      aliases: [name],
      description: null,
      wikidataId: null,
      keys: [name.toLowerCase()],
    })),
    aliases: [],
    utterances: [...new Map(quotes.map(({ utterance }) => [utterance.id, utterance])).values()],
    quotes: quotes.map(({ quote }) => quote),
    attributions: quotes.flatMap(({ attributions }) => attributions),
  };
}

function quoteOf(draft: QuoteDraft, text: string, snapshotId: string, articleId: string) {
  const { words, by } = draft;
  // The drafts of the tests keep to the Basic Multilingual Plane, so indices are code points.
  const start = text.indexOf(`“${words}”, said ${by[0] ?? 'somebody'}`) + 1;
  const span = { start, end: start + words.length };
  const id = ids.quoteId(snapshotId, [span]);
  const normalized = words.toLowerCase();
  const speaker = speakerIdOf(by[0] ?? 'somebody');
  const utterance = {
    id: ids.utteranceId(speaker, normalized),
    speakerId: speaker,
    text: words,
    normalized,
  };
  return {
    utterance,
    quote: {
      id,
      snapshotId,
      articleId,
      kind: draft.kind ?? ('DIRECT' as const),
      spans: [span],
      verbatim: [span],
      exact: words,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(span.end, span.end + 32),
      anchor: 'EXACT' as const,
      cue: { start: span.end + 3, end: span.end + 7, text: 'said' },
      cueClass: draft.cueClass ?? ('SPEECH' as const),
      modality: draft.modality ?? ('ASSERTED' as const),
      saidOn: draft.saidOn ?? null,
      confidence: 0.9,
      utteranceId: by.length === 0 ? null : utterance.id,
      similarity: by.length === 0 ? null : 1,
      wording: by.length === 0 ? null : { text: words, normalized },
    },
    attributions: by.map((name, hop) => ({
      id: ids.attributionId(id, hop),
      quoteId: id,
      hop,
      mention: null,
      basis: 'NAMED' as const,
      confidence: 0.8,
      state: 'INFERRED' as const,
      candidates: [
        {
          speakerId: speakerIdOf(name),
          probability: 0.9,
          method: 'EXACT_NAME' as const,
          confidence: 1,
        },
      ],
    })),
  };
}

/** An article with two quotes, the second of which Ana Ruiz passed on for Bo Lind. */
export function bridgeArticle(): ArticleWrite {
  return articleWrite({
    url: 'https://a.example/1',
    title: 'The bridge',
    outlet: 'Daily',
    quotes: [
      { words: 'The bridge stays closed until May', by: ['Ana Ruiz'] },
      { words: 'Nobody told us about the bridge', by: ['Bo Lind', 'Ana Ruiz'] },
    ],
  });
}
