// Written from cypher/ by `npm run generate:cypher`; change the Cypher files, not this one.

import { z } from 'zod';
import { ANCHORS, ATTRIBUTION_BASES, ATTRIBUTION_STATES, CUE_CLASSES, MODALITIES, OUTLET_KINDS, QUOTE_KINDS, RESOLUTION_METHODS, SPEAKER_KINDS } from '../domain/vocabulary.ts';
import type { Anchor, AttributionBasis, AttributionState, CueClass, Modality, OutletKind, QuoteKind, ResolutionMethod, SpeakerKind } from '../domain/vocabulary.ts';
import { float, integer } from './parameters.ts';
import type { Query } from './query.ts';

export type OutletNode = { readonly id: string; readonly name: string; readonly domain: string | null; readonly kind: OutletKind; readonly owner: string | null };

export type ArticleNode = { readonly id: string; readonly orderKey: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly canonicalUrl: string | null; readonly authors: readonly string[]; readonly publishedAt: string | null; readonly language: string | null; readonly ingestedAt: string; readonly outletId: string | null };

export type SnapshotNode = { readonly id: string; readonly articleId: string; readonly sha256: string; readonly text: string; readonly retrievedAt: string; readonly extractor: string; readonly extractorVersion: string; readonly revisionOfId: string | null };

export type SpeakerNode = { readonly id: string; readonly name: string; readonly kind: SpeakerKind; readonly aliases: readonly string[]; readonly description: string | null; readonly wikidataId: string | null };

export type QuoteNode = { readonly id: string; readonly orderKey: string; readonly snapshotId: string; readonly articleId: string; readonly kind: QuoteKind; readonly spanStarts: readonly number[]; readonly spanEnds: readonly number[]; readonly verbatimStarts: readonly number[]; readonly verbatimEnds: readonly number[]; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly anchor: Anchor; readonly cueStart: number | null; readonly cueEnd: number | null; readonly cueText: string | null; readonly cueClass: CueClass; readonly modality: Modality; readonly confidence: number; readonly utteranceId: string | null };

export type Candidate = { readonly speakerId: string; readonly probability: number; readonly method: ResolutionMethod; readonly confidence: number };

export type AttributionNode = { readonly id: string; readonly quoteId: string; readonly hop: number; readonly mentionStart: number | null; readonly mentionEnd: number | null; readonly mentionText: string | null; readonly basis: AttributionBasis; readonly confidence: number; readonly state: AttributionState; readonly candidates: readonly Candidate[] };

export type UtteranceNode = { readonly id: string; readonly speakerId: string; readonly text: string; readonly articleCount: number };

export type ArticleCriteria = { readonly anchor: string | null; readonly outletId: string | null; readonly speakerId: string | null; readonly cueClasses: readonly CueClass[]; readonly modalities: readonly Modality[]; readonly utteranceId: string | null; readonly publishedFrom: string | null; readonly publishedBefore: string | null };

export type QuoteCriteria = { readonly anchor: string | null; readonly speakerId: string | null; readonly hop: number | null; readonly outletId: string | null; readonly articleId: string | null; readonly snapshotId: string | null; readonly utteranceId: string | null; readonly kind: QuoteKind | null; readonly cueClasses: readonly CueClass[]; readonly modalities: readonly Modality[]; readonly secondHand: boolean | null; readonly publishedFrom: string | null; readonly publishedBefore: string | null };

export type UtteranceCriteria = { readonly speakerId: string | null; readonly minArticles: number | null; readonly text: string | null };

const outletNodeRow = z.object({ id: z.string(), name: z.string(), domain: z.string().nullable(), kind: z.enum(OUTLET_KINDS), owner: z.string().nullable() });

const articleNodeRow = z.object({ id: z.string(), orderKey: z.string(), sourceId: z.string().nullable(), title: z.string().nullable(), url: z.string().nullable(), canonicalUrl: z.string().nullable(), authors: z.array(z.string()), publishedAt: z.string().nullable(), language: z.string().nullable(), ingestedAt: z.string(), outletId: z.string().nullable() });

const snapshotNodeRow = z.object({ id: z.string(), articleId: z.string(), sha256: z.string(), text: z.string(), retrievedAt: z.string(), extractor: z.string(), extractorVersion: z.string(), revisionOfId: z.string().nullable() });

const speakerNodeRow = z.object({ id: z.string(), name: z.string(), kind: z.enum(SPEAKER_KINDS), aliases: z.array(z.string()), description: z.string().nullable(), wikidataId: z.string().nullable() });

const quoteNodeRow = z.object({ id: z.string(), orderKey: z.string(), snapshotId: z.string(), articleId: z.string(), kind: z.enum(QUOTE_KINDS), spanStarts: z.array(z.int()), spanEnds: z.array(z.int()), verbatimStarts: z.array(z.int()), verbatimEnds: z.array(z.int()), exact: z.string(), prefix: z.string(), suffix: z.string(), anchor: z.enum(ANCHORS), cueStart: z.int().nullable(), cueEnd: z.int().nullable(), cueText: z.string().nullable(), cueClass: z.enum(CUE_CLASSES), modality: z.enum(MODALITIES), confidence: z.number(), utteranceId: z.string().nullable() });

const candidateRow = z.object({ speakerId: z.string(), probability: z.number(), method: z.enum(RESOLUTION_METHODS), confidence: z.number() });

const attributionNodeRow = z.object({ id: z.string(), quoteId: z.string(), hop: z.int(), mentionStart: z.int().nullable(), mentionEnd: z.int().nullable(), mentionText: z.string().nullable(), basis: z.enum(ATTRIBUTION_BASES), confidence: z.number(), state: z.enum(ATTRIBUTION_STATES), candidates: z.array(candidateRow) });

const utteranceNodeRow = z.object({ id: z.string(), speakerId: z.string(), text: z.string(), articleCount: z.int() });

const outletNodeParam = z.object({ id: z.string(), name: z.string(), domain: z.string().nullable(), kind: z.enum(OUTLET_KINDS), owner: z.string().nullable() });

const snapshotNodeParam = z.object({ id: z.string(), articleId: z.string(), sha256: z.string(), text: z.string(), retrievedAt: z.string(), extractor: z.string(), extractorVersion: z.string(), revisionOfId: z.string().nullable() });

const speakerNodeParam = z.object({ id: z.string(), name: z.string(), kind: z.enum(SPEAKER_KINDS), aliases: z.array(z.string()), description: z.string().nullable(), wikidataId: z.string().nullable() });

const articleCriteriaParam = z.object({ anchor: z.string().nullable(), outletId: z.string().nullable(), speakerId: z.string().nullable(), cueClasses: z.array(z.enum(CUE_CLASSES)), modalities: z.array(z.enum(MODALITIES)), utteranceId: z.string().nullable(), publishedFrom: z.string().nullable(), publishedBefore: z.string().nullable() });

const quoteCriteriaParam = z.object({ anchor: z.string().nullable(), speakerId: z.string().nullable(), hop: integer.nullable(), outletId: z.string().nullable(), articleId: z.string().nullable(), snapshotId: z.string().nullable(), utteranceId: z.string().nullable(), kind: z.enum(QUOTE_KINDS).nullable(), cueClasses: z.array(z.enum(CUE_CLASSES)), modalities: z.array(z.enum(MODALITIES)), secondHand: z.boolean().nullable(), publishedFrom: z.string().nullable(), publishedBefore: z.string().nullable() });

const utteranceCriteriaParam = z.object({ speakerId: z.string().nullable(), minArticles: integer.nullable(), text: z.string().nullable() });

/** The articles with these ids. */
export const articleByIds: Query<{ readonly ids: readonly string[] }, { readonly article: ArticleNode }> = {
  name: "article/by-ids",
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ article: articleNodeRow }),
  text: `UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** How many articles published by each filter’s outlet there are, for each filter. */
export const articleCountByOutlet: Query<{ readonly filters: readonly ArticleCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "article/count-by-outlet",
  mode: "read",
  params: z.object({ filters: z.array(articleCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(article:Article)
  WHERE
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
      })
  RETURN count(article) AS total
}
RETURN index, total`,
};

/** How many articles that quote each filter’s speaker there are, for each filter. */
export const articleCountBySpeaker: Query<{ readonly filters: readonly ArticleCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "article/count-by-speaker",
  mode: "read",
  params: z.object({ filters: z.array(articleCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:ATTRIBUTED_TO]-(attribution:Attribution)
  WHERE attribution.state <> 'REJECTED'
  MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)-[:QUOTED_IN]->(snapshot:Snapshot)
  WHERE quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
  WITH DISTINCT filter, snapshot
  MATCH (snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WITH DISTINCT filter, article
  WHERE
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
      })
  RETURN count(article) AS total
}
RETURN index, total`,
};

/** How many articles with each filter’s words in their title or text there are, for each filter. */
export const articleCountByText: Query<{ readonly filters: readonly ArticleCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "article/count-by-text",
  mode: "read",
  params: z.object({ filters: z.array(articleCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL (filter) {
    CALL db.index.fulltext.queryNodes('article_text', filter.anchor) YIELD node
    RETURN node AS article
    UNION
    CALL db.index.fulltext.queryNodes('snapshot_text', filter.anchor) YIELD node
    MATCH (node)<-[:HAS_SNAPSHOT]-(article:Article)
    RETURN article
  }
  WITH DISTINCT filter, article
  WHERE
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
      })
  RETURN count(article) AS total
}
RETURN index, total`,
};

/** How many articles that carry each filter’s utterance there are, for each filter. */
export const articleCountByUtterance: Query<{ readonly filters: readonly ArticleCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "article/count-by-utterance",
  mode: "read",
  params: z.object({ filters: z.array(articleCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Utterance {id: filter.anchor})<-[:INSTANCE_OF]-(:Quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WITH DISTINCT filter, article
  WHERE
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
      })
  RETURN count(article) AS total
}
RETURN index, total`,
};

/** How many articles meet each filter; reads every article. */
export const articleCountOfAll: Query<{ readonly filters: readonly ArticleCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "article/count-of-all",
  mode: "read",
  params: z.object({ filters: z.array(articleCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (article:Article)
  WHERE article.orderKey > ''
    AND
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
      })
  RETURN count(article) AS total
}
RETURN index, total`,
};

/** How many articles there are, from Neo4j's own count. */
export const articleCountStored: Query<{  }, { readonly total: number }> = {
  name: "article/count-stored",
  mode: "read",
  params: z.object({  }),
  row: z.object({ total: z.int() }),
  text: `MATCH (article:Article)
RETURN count(article) AS total`,
};

/** The articles published by each filter’s outlet, one page for each filter, after an orderKey, newest read first. */
export const articlePageByOutlet: Query<{ readonly filters: readonly ArticleCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly article: ArticleNode }> = {
  name: "article/page-by-outlet",
  mode: "read",
  params: z.object({ filters: z.array(articleCriteriaParam), after: z.string(), limit: integer }),
  row: z.object({ index: z.int(), article: articleNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(article:Article)
  WHERE article.orderKey < $after
    AND
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
      })
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** The articles that quote each filter’s speaker, one page for each filter, after an orderKey, newest read first. */
export const articlePageBySpeaker: Query<{ readonly filters: readonly ArticleCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly article: ArticleNode }> = {
  name: "article/page-by-speaker",
  mode: "read",
  params: z.object({ filters: z.array(articleCriteriaParam), after: z.string(), limit: integer }),
  row: z.object({ index: z.int(), article: articleNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:ATTRIBUTED_TO]-(attribution:Attribution)
  WHERE attribution.state <> 'REJECTED'
  MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)-[:QUOTED_IN]->(snapshot:Snapshot)
  WHERE quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
  WITH DISTINCT filter, snapshot
  MATCH (snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WITH DISTINCT filter, article
  WHERE article.orderKey < $after
    AND
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
      })
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** The articles with each filter’s words in their title or text, one page for each filter, after an orderKey, newest read first. */
export const articlePageByText: Query<{ readonly filters: readonly ArticleCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly article: ArticleNode }> = {
  name: "article/page-by-text",
  mode: "read",
  params: z.object({ filters: z.array(articleCriteriaParam), after: z.string(), limit: integer }),
  row: z.object({ index: z.int(), article: articleNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL (filter) {
    CALL db.index.fulltext.queryNodes('article_text', filter.anchor) YIELD node
    RETURN node AS article
    UNION
    CALL db.index.fulltext.queryNodes('snapshot_text', filter.anchor) YIELD node
    MATCH (node)<-[:HAS_SNAPSHOT]-(article:Article)
    RETURN article
  }
  WITH DISTINCT filter, article
  WHERE article.orderKey < $after
    AND
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
      })
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** The articles that carry each filter’s utterance, one page for each filter, after an orderKey, newest read first. */
export const articlePageByUtterance: Query<{ readonly filters: readonly ArticleCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly article: ArticleNode }> = {
  name: "article/page-by-utterance",
  mode: "read",
  params: z.object({ filters: z.array(articleCriteriaParam), after: z.string(), limit: integer }),
  row: z.object({ index: z.int(), article: articleNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Utterance {id: filter.anchor})<-[:INSTANCE_OF]-(:Quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WITH DISTINCT filter, article
  WHERE article.orderKey < $after
    AND
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
      })
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** The articles that meet each filter, one page for each, after an orderKey, newest read first. */
export const articlePageOfAll: Query<{ readonly filters: readonly ArticleCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly article: ArticleNode }> = {
  name: "article/page-of-all",
  mode: "read",
  params: z.object({ filters: z.array(articleCriteriaParam), after: z.string(), limit: integer }),
  row: z.object({ index: z.int(), article: articleNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (article:Article)
  WHERE article.orderKey < $after
    AND
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
      })
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** The attributions with these ids. */
export const attributionByIds: Query<{ readonly ids: readonly string[] }, { readonly attribution: AttributionNode }> = {
  name: "attribution/by-ids",
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ attribution: attributionNodeRow }),
  text: `UNWIND $ids AS id
MATCH (attribution:Attribution {id: id})
RETURN
attribution {
  .id, .hop, .mentionStart, .mentionEnd, .mentionText, .basis, .confidence, .state,
  quoteId: head(COLLECT { MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote) RETURN quote.id LIMIT 1 }),
  candidates: COLLECT {
    MATCH (attribution)-[to:ATTRIBUTED_TO]->(speaker:Speaker)
    WITH to, speaker ORDER BY to.probability DESC, speaker.id
    RETURN {speakerId: speaker.id, probability: to.probability, method: to.method, confidence: to.confidence}
  }
} AS attribution`,
};

/** The attributions of these quotes, by hop. */
export const attributionByQuotes: Query<{ readonly ids: readonly string[] }, { readonly attribution: AttributionNode }> = {
  name: "attribution/by-quotes",
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ attribution: attributionNodeRow }),
  text: `UNWIND $ids AS id
MATCH (:Quote {id: id})-[:HAS_ATTRIBUTION]->(attribution:Attribution)
WITH attribution ORDER BY attribution.hop, attribution.id
RETURN
attribution {
  .id, .hop, .mentionStart, .mentionEnd, .mentionText, .basis, .confidence, .state,
  quoteId: head(COLLECT { MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote) RETURN quote.id LIMIT 1 }),
  candidates: COLLECT {
    MATCH (attribution)-[to:ATTRIBUTED_TO]->(speaker:Speaker)
    WITH to, speaker ORDER BY to.probability DESC, speaker.id
    RETURN {speakerId: speaker.id, probability: to.probability, method: to.method, confidence: to.confidence}
  }
} AS attribution`,
};

/** For each relationship type and direction of a node: exactly how many neighbors, and some of their ids. */
export const exploreNeighborhood: Query<{ readonly id: string; readonly types: readonly string[]; readonly limit: number }, { readonly type: string; readonly direction: string; readonly total: number; readonly neighborIds: readonly string[] }> = {
  name: "explore/neighborhood",
  mode: "read",
  params: z.object({ id: z.string(), types: z.array(z.string()), limit: integer }),
  row: z.object({ type: z.string(), direction: z.string(), total: z.int(), neighborIds: z.array(z.string()) }),
  text: `MATCH (center:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance {id: $id})
CALL (center) {
  WITH center WHERE 'PUBLISHED_BY' IN $types
  RETURN 'PUBLISHED_BY' AS type, 'OUT' AS direction, COUNT { (center)-[:PUBLISHED_BY]->() } AS total,
    COLLECT { MATCH (center)-[:PUBLISHED_BY]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'PUBLISHED_BY' IN $types
  RETURN 'PUBLISHED_BY' AS type, 'IN' AS direction, COUNT { (center)<-[:PUBLISHED_BY]-() } AS total,
    COLLECT { MATCH (center)<-[:PUBLISHED_BY]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'HAS_SNAPSHOT' IN $types
  RETURN 'HAS_SNAPSHOT' AS type, 'OUT' AS direction, COUNT { (center)-[:HAS_SNAPSHOT]->() } AS total,
    COLLECT { MATCH (center)-[:HAS_SNAPSHOT]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'HAS_SNAPSHOT' IN $types
  RETURN 'HAS_SNAPSHOT' AS type, 'IN' AS direction, COUNT { (center)<-[:HAS_SNAPSHOT]-() } AS total,
    COLLECT { MATCH (center)<-[:HAS_SNAPSHOT]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'REVISION_OF' IN $types
  RETURN 'REVISION_OF' AS type, 'OUT' AS direction, COUNT { (center)-[:REVISION_OF]->() } AS total,
    COLLECT { MATCH (center)-[:REVISION_OF]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'REVISION_OF' IN $types
  RETURN 'REVISION_OF' AS type, 'IN' AS direction, COUNT { (center)<-[:REVISION_OF]-() } AS total,
    COLLECT { MATCH (center)<-[:REVISION_OF]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'QUOTED_IN' IN $types
  RETURN 'QUOTED_IN' AS type, 'OUT' AS direction, COUNT { (center)-[:QUOTED_IN]->() } AS total,
    COLLECT { MATCH (center)-[:QUOTED_IN]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'QUOTED_IN' IN $types
  RETURN 'QUOTED_IN' AS type, 'IN' AS direction, COUNT { (center)<-[:QUOTED_IN]-() } AS total,
    COLLECT { MATCH (center)<-[:QUOTED_IN]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'HAS_ATTRIBUTION' IN $types
  RETURN 'HAS_ATTRIBUTION' AS type, 'OUT' AS direction, COUNT { (center)-[:HAS_ATTRIBUTION]->() } AS total,
    COLLECT { MATCH (center)-[:HAS_ATTRIBUTION]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'HAS_ATTRIBUTION' IN $types
  RETURN 'HAS_ATTRIBUTION' AS type, 'IN' AS direction, COUNT { (center)<-[:HAS_ATTRIBUTION]-() } AS total,
    COLLECT { MATCH (center)<-[:HAS_ATTRIBUTION]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'ATTRIBUTED_TO' IN $types
  RETURN 'ATTRIBUTED_TO' AS type, 'OUT' AS direction, COUNT { (center)-[:ATTRIBUTED_TO]->() } AS total,
    COLLECT { MATCH (center)-[:ATTRIBUTED_TO]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'ATTRIBUTED_TO' IN $types
  RETURN 'ATTRIBUTED_TO' AS type, 'IN' AS direction, COUNT { (center)<-[:ATTRIBUTED_TO]-() } AS total,
    COLLECT { MATCH (center)<-[:ATTRIBUTED_TO]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'INSTANCE_OF' IN $types
  RETURN 'INSTANCE_OF' AS type, 'OUT' AS direction, COUNT { (center)-[:INSTANCE_OF]->() } AS total,
    COLLECT { MATCH (center)-[:INSTANCE_OF]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'INSTANCE_OF' IN $types
  RETURN 'INSTANCE_OF' AS type, 'IN' AS direction, COUNT { (center)<-[:INSTANCE_OF]-() } AS total,
    COLLECT { MATCH (center)<-[:INSTANCE_OF]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
}
RETURN type, direction, total, neighborIds`,
};

/** Whether there is a node with this id. */
export const exploreNode: Query<{ readonly id: string }, { readonly id: string }> = {
  name: "explore/node",
  mode: "read",
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
  text: `MATCH (node:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance {id: $id})
RETURN node.id AS id`,
};

/** A shortest path between two nodes, of at most 12 relationships. */
export const explorePath: Query<{ readonly fromId: string; readonly toId: string }, { readonly nodeIds: readonly string[]; readonly edges: readonly { readonly type: string; readonly fromId: string; readonly toId: string }[] }> = {
  name: "explore/path",
  mode: "read",
  params: z.object({ fromId: z.string(), toId: z.string() }),
  row: z.object({ nodeIds: z.array(z.string()), edges: z.array(z.object({ type: z.string(), fromId: z.string(), toId: z.string() })) }),
  text: `MATCH (start:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance {id: $fromId})
MATCH (end:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance {id: $toId})
MATCH path = shortestPath((start)-[:PUBLISHED_BY|HAS_SNAPSHOT|REVISION_OF|QUOTED_IN|HAS_ATTRIBUTION|ATTRIBUTED_TO|INSTANCE_OF*..12]-(end))
RETURN
  [node IN nodes(path) | node.id] AS nodeIds,
  [edge IN relationships(path) | {type: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}] AS edges`,
};

/** Answers, if the database does. */
export const graphPing: Query<{  }, { readonly answer: number }> = {
  name: "graph/ping",
  mode: "read",
  params: z.object({  }),
  row: z.object({ answer: z.int() }),
  text: `RETURN 1 AS answer`,
};

/** Counts the articles that carry each of these utterances. */
export const ingestCountArticles: Query<{ readonly ids: readonly string[] }, {  }> = {
  name: "ingest/count-articles",
  mode: "write",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({  }),
  text: `UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
SET utterance.articleCount = COUNT {
  MATCH (utterance)<-[:INSTANCE_OF]-(:Quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  RETURN DISTINCT article
}`,
};

/** The article with this id. */
export const ingestFindArticle: Query<{ readonly id: string }, { readonly article: ArticleNode; readonly latestId: string | null }> = {
  name: "ingest/find-article",
  mode: "read",
  params: z.object({ id: z.string() }),
  row: z.object({ article: articleNodeRow, latestId: z.string().nullable() }),
  text: `MATCH (article:Article {id: $id})
WITH article, head(COLLECT {
  MATCH (article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
  RETURN snapshot.id ORDER BY snapshot.retrievedAt DESC, snapshot.id DESC LIMIT 1
}) AS latestId
RETURN latestId,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** Whether there is a snapshot with this id. */
export const ingestHasSnapshot: Query<{ readonly id: string }, { readonly present: boolean }> = {
  name: "ingest/has-snapshot",
  mode: "read",
  params: z.object({ id: z.string() }),
  row: z.object({ present: z.boolean() }),
  text: `RETURN EXISTS { MATCH (:Snapshot {id: $id}) } AS present`,
};

/** Joins the article to its outlet. */
export const ingestLinkOutlet: Query<{ readonly articleId: string; readonly outletId: string }, {  }> = {
  name: "ingest/link-outlet",
  mode: "write",
  params: z.object({ articleId: z.string(), outletId: z.string() }),
  row: z.object({  }),
  text: `MATCH (article:Article {id: $articleId})
MATCH (outlet:Outlet {id: $outletId})
MERGE (article)-[:PUBLISHED_BY]->(outlet)`,
};

/** Joins quotes to the utterances that they are instances of. */
export const ingestLinkUtterances: Query<{ readonly instances: readonly { readonly quoteId: string; readonly utteranceId: string; readonly similarity: number | null }[] }, {  }> = {
  name: "ingest/link-utterances",
  mode: "write",
  params: z.object({ instances: z.array(z.object({ quoteId: z.string(), utteranceId: z.string(), similarity: float.nullable() })) }),
  row: z.object({  }),
  text: `UNWIND $instances AS row
MATCH (utterance:Utterance {id: row.utteranceId})
MATCH (quote:Quote {id: row.quoteId})
MERGE (quote)-[instance:INSTANCE_OF]->(utterance)
ON CREATE SET instance.similarity = row.similarity`,
};

/** Takes the write lock of each name key until the transaction ends, making the keys that are new; give them sorted. */
export const ingestLockKeys: Query<{ readonly keys: readonly string[] }, {  }> = {
  name: "ingest/lock-keys",
  mode: "write",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({  }),
  text: `UNWIND $keys AS key
MERGE (nameKey:NameKey {key: key})
SET nameKey.locked = true
REMOVE nameKey.locked`,
};

/** Takes the write lock of these utterances until the transaction ends, so that nobody counts their articles at the same time; give the ids sorted. */
export const ingestLockUtterances: Query<{ readonly ids: readonly string[] }, {  }> = {
  name: "ingest/lock-utterances",
  mode: "write",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({  }),
  text: `UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
SET utterance.locked = true
REMOVE utterance.locked`,
};

/** The speakers known under any of these name keys, by id, each with all its keys, its quotes as utterer and where it appears. */
export const ingestSpeakersByKeys: Query<{ readonly keys: readonly string[] }, { readonly speaker: SpeakerNode; readonly keys: readonly string[]; readonly quotes: number; readonly articleIds: readonly string[] }> = {
  name: "ingest/speakers-by-keys",
  mode: "read",
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ speaker: speakerNodeRow, keys: z.array(z.string()), quotes: z.int(), articleIds: z.array(z.string()) }),
  text: `UNWIND $keys AS key
MATCH (:NameKey {key: key})<-[:HAS_KEY]-(speaker:Speaker)
WITH DISTINCT speaker
WITH speaker,
  COLLECT { MATCH (speaker)-[:HAS_KEY]->(known:NameKey) RETURN known.key ORDER BY known.key } AS keys,
  COUNT { MATCH (speaker)<-[:ATTRIBUTED_TO]-(:Attribution {hop: 0}) } AS quotes,
  COLLECT {
    // An orderKey holds its article’s id second. The newest 400 attributions bound the work for those who speak everywhere.
    MATCH (:Attribution)-[to:ATTRIBUTED_TO]->(:Speaker)
    WHERE to.speakerId = speaker.id AND to.orderKey > ''
    WITH to.speakerId AS speakerId, to.orderKey AS orderKey ORDER BY speakerId DESC, orderKey DESC LIMIT 400
    WITH split(orderKey, ' ')[1] AS articleId, max(orderKey) AS newest
    RETURN articleId ORDER BY newest DESC LIMIT 50
  } AS articleIds
ORDER BY speaker.id
RETURN keys, quotes, articleIds,
speaker {.id, .name, .kind, .aliases, .description, .wikidataId} AS speaker`,
};

/** Replaces the name and description of known speakers. */
export const ingestUpdateSpeakers: Query<{ readonly speakers: readonly { readonly speakerId: string; readonly name: string; readonly description: string | null }[] }, {  }> = {
  name: "ingest/update-speakers",
  mode: "write",
  params: z.object({ speakers: z.array(z.object({ speakerId: z.string(), name: z.string(), description: z.string().nullable() })) }),
  row: z.object({  }),
  text: `UNWIND $speakers AS row
MATCH (speaker:Speaker {id: row.speakerId})
SET speaker.name = row.name, speaker.description = row.description`,
};

/** The utterances with these ids, with the words that they are told apart by. */
export const ingestUtterancesByIds: Query<{ readonly ids: readonly string[] }, { readonly utterance: UtteranceNode; readonly normalized: string }> = {
  name: "ingest/utterances-by-ids",
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ utterance: utteranceNodeRow, normalized: z.string() }),
  text: `UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
RETURN utterance.normalized AS normalized,
utterance {.id, .speakerId, .text, .articleCount} AS utterance`,
};

/** The utterances that Lucene ranks highest for each query on speaker and words. */
export const ingestUtterancesLike: Query<{ readonly queries: readonly string[]; readonly limit: number }, { readonly utterance: UtteranceNode; readonly normalized: string }> = {
  name: "ingest/utterances-like",
  mode: "read",
  params: z.object({ queries: z.array(z.string()), limit: integer }),
  row: z.object({ utterance: utteranceNodeRow, normalized: z.string() }),
  text: `UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('utterance_words', query, {limit: $limit}) YIELD node
WITH DISTINCT node AS utterance
RETURN utterance.normalized AS normalized,
utterance {.id, .speakerId, .text, .articleCount} AS utterance`,
};

/** Adds forms of their names to known speakers; the aliases stay sorted and without the name itself. */
export const ingestWriteAliases: Query<{ readonly speakers: readonly { readonly speakerId: string; readonly aliases: readonly string[] }[] }, {  }> = {
  name: "ingest/write-aliases",
  mode: "write",
  params: z.object({ speakers: z.array(z.object({ speakerId: z.string(), aliases: z.array(z.string()) })) }),
  row: z.object({  }),
  text: `UNWIND $speakers AS row
MATCH (speaker:Speaker {id: row.speakerId})
SET speaker.aliases = COLLECT {
  UNWIND coalesce(speaker.aliases, []) + row.aliases AS alias
  WITH DISTINCT alias
  RETURN alias ORDER BY alias
}`,
};

/** Makes the article, or updates what its publisher may change; when it was first read stays. */
export const ingestWriteArticle: Query<{ readonly article: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly canonicalUrl: string | null; readonly authors: readonly string[]; readonly publishedAt: string | null; readonly language: string | null; readonly ingestedAt: string } }, {  }> = {
  name: "ingest/write-article",
  mode: "write",
  params: z.object({ article: z.object({ id: z.string(), sourceId: z.string().nullable(), title: z.string().nullable(), url: z.string().nullable(), canonicalUrl: z.string().nullable(), authors: z.array(z.string()), publishedAt: z.string().nullable(), language: z.string().nullable(), ingestedAt: z.string() }) }),
  row: z.object({  }),
  text: `MERGE (article:Article {id: $article.id})
ON CREATE SET
  article.sourceId = $article.sourceId,
  article.url = $article.url,
  article.canonicalUrl = $article.canonicalUrl,
  article.ingestedAt = $article.ingestedAt,
  article.orderKey = $article.ingestedAt + ' ' + $article.id
SET
  article.title = $article.title,
  article.authors = $article.authors,
  article.publishedAt = $article.publishedAt,
  article.language = $article.language`,
};

/** Makes the attributions that do not exist and joins them to their quotes. */
export const ingestWriteAttributions: Query<{ readonly attributions: readonly { readonly id: string; readonly quoteId: string; readonly hop: number; readonly mentionStart: number | null; readonly mentionEnd: number | null; readonly mentionText: string | null; readonly basis: AttributionBasis; readonly confidence: number; readonly state: AttributionState }[] }, {  }> = {
  name: "ingest/write-attributions",
  mode: "write",
  params: z.object({ attributions: z.array(z.object({ id: z.string(), quoteId: z.string(), hop: integer, mentionStart: integer.nullable(), mentionEnd: integer.nullable(), mentionText: z.string().nullable(), basis: z.enum(ATTRIBUTION_BASES), confidence: float, state: z.enum(ATTRIBUTION_STATES) })) }),
  row: z.object({  }),
  text: `UNWIND $attributions AS row
MATCH (quote:Quote {id: row.quoteId})
MERGE (attribution:Attribution {id: row.id})
ON CREATE SET
  attribution.hop = row.hop,
  attribution.mentionStart = row.mentionStart,
  attribution.mentionEnd = row.mentionEnd,
  attribution.mentionText = row.mentionText,
  attribution.basis = row.basis,
  attribution.confidence = row.confidence,
  attribution.state = row.state
MERGE (quote)-[:HAS_ATTRIBUTION]->(attribution)`,
};

/** Joins attributions to the speakers that they may name. */
export const ingestWriteCandidates: Query<{ readonly candidates: readonly { readonly attributionId: string; readonly speakerId: string; readonly probability: number; readonly method: ResolutionMethod; readonly confidence: number }[] }, {  }> = {
  name: "ingest/write-candidates",
  mode: "write",
  params: z.object({ candidates: z.array(z.object({ attributionId: z.string(), speakerId: z.string(), probability: float, method: z.enum(RESOLUTION_METHODS), confidence: float })) }),
  row: z.object({  }),
  text: `UNWIND $candidates AS row
MATCH (speaker:Speaker {id: row.speakerId})
MATCH (attribution:Attribution {id: row.attributionId})<-[:HAS_ATTRIBUTION]-(quote:Quote)
MERGE (attribution)-[to:ATTRIBUTED_TO]->(speaker)
ON CREATE SET
  to.probability = row.probability,
  to.method = row.method,
  to.confidence = row.confidence,
  // For the index that holds each speaker’s attributions in the order of the list of quotes.
  to.speakerId = speaker.id,
  to.orderKey = quote.orderKey`,
};

/** Joins speakers to the name keys that they are looked up by; give the keys sorted. */
export const ingestWriteKeys: Query<{ readonly keys: readonly { readonly key: string; readonly speakerId: string }[] }, {  }> = {
  name: "ingest/write-keys",
  mode: "write",
  params: z.object({ keys: z.array(z.object({ key: z.string(), speakerId: z.string() })) }),
  row: z.object({  }),
  text: `UNWIND $keys AS row
MATCH (speaker:Speaker {id: row.speakerId})
MERGE (nameKey:NameKey {key: row.key})
MERGE (speaker)-[:HAS_KEY]->(nameKey)`,
};

/** Makes the outlet unless it exists. */
export const ingestWriteOutlet: Query<{ readonly outlet: OutletNode }, {  }> = {
  name: "ingest/write-outlet",
  mode: "write",
  params: z.object({ outlet: outletNodeParam }),
  row: z.object({  }),
  text: `MERGE (outlet:Outlet {id: $outlet.id})
ON CREATE SET outlet.name = $outlet.name, outlet.domain = $outlet.domain, outlet.kind = $outlet.kind, outlet.owner = $outlet.owner`,
};

/** Makes the quotes that do not exist and joins them to their snapshot; the orderKey sorts by article, newest read first, then by place in the text. */
export const ingestWriteQuotes: Query<{ readonly snapshotId: string; readonly quotes: readonly { readonly id: string; readonly kind: QuoteKind; readonly spanStarts: readonly number[]; readonly spanEnds: readonly number[]; readonly verbatimStarts: readonly number[]; readonly verbatimEnds: readonly number[]; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly anchor: Anchor; readonly cueStart: number | null; readonly cueEnd: number | null; readonly cueText: string | null; readonly cueClass: CueClass; readonly modality: Modality; readonly confidence: number }[] }, {  }> = {
  name: "ingest/write-quotes",
  mode: "write",
  params: z.object({ snapshotId: z.string(), quotes: z.array(z.object({ id: z.string(), kind: z.enum(QUOTE_KINDS), spanStarts: z.array(integer), spanEnds: z.array(integer), verbatimStarts: z.array(integer), verbatimEnds: z.array(integer), exact: z.string(), prefix: z.string(), suffix: z.string(), anchor: z.enum(ANCHORS), cueStart: integer.nullable(), cueEnd: integer.nullable(), cueText: z.string().nullable(), cueClass: z.enum(CUE_CLASSES), modality: z.enum(MODALITIES), confidence: float })) }),
  row: z.object({  }),
  text: `MATCH (snapshot:Snapshot {id: $snapshotId})<-[:HAS_SNAPSHOT]-(article:Article)
UNWIND $quotes AS row
MERGE (quote:Quote {id: row.id})
ON CREATE SET
  quote.kind = row.kind,
  quote.spanStarts = row.spanStarts,
  quote.spanEnds = row.spanEnds,
  quote.verbatimStarts = row.verbatimStarts,
  quote.verbatimEnds = row.verbatimEnds,
  quote.exact = row.exact,
  quote.prefix = row.prefix,
  quote.suffix = row.suffix,
  quote.anchor = row.anchor,
  quote.cueStart = row.cueStart,
  quote.cueEnd = row.cueEnd,
  quote.cueText = row.cueText,
  quote.cueClass = row.cueClass,
  quote.modality = row.modality,
  quote.confidence = row.confidence,
  // Descending order must give ascending places, so the place counts down from 999,999,999.
  quote.orderKey = article.orderKey + ' ' + toString(999999999 - row.spanStarts[0]) + ' ' + row.id
MERGE (quote)-[:QUOTED_IN]->(snapshot)`,
};

/** Makes the snapshot unless it exists, and joins it to its article and to the snapshot that it revises. */
export const ingestWriteSnapshot: Query<{ readonly snapshot: SnapshotNode }, {  }> = {
  name: "ingest/write-snapshot",
  mode: "write",
  params: z.object({ snapshot: snapshotNodeParam }),
  row: z.object({  }),
  text: `MATCH (article:Article {id: $snapshot.articleId})
MERGE (snapshot:Snapshot {id: $snapshot.id})
ON CREATE SET
  snapshot.sha256 = $snapshot.sha256,
  snapshot.text = $snapshot.text,
  snapshot.retrievedAt = $snapshot.retrievedAt,
  snapshot.extractor = $snapshot.extractor,
  snapshot.extractorVersion = $snapshot.extractorVersion
MERGE (article)-[:HAS_SNAPSHOT]->(snapshot)
WITH snapshot
MATCH (older:Snapshot {id: $snapshot.revisionOfId})
MERGE (snapshot)-[:REVISION_OF]->(older)`,
};

/** Makes the speakers that do not exist, in the order given. */
export const ingestWriteSpeakers: Query<{ readonly speakers: readonly SpeakerNode[] }, {  }> = {
  name: "ingest/write-speakers",
  mode: "write",
  params: z.object({ speakers: z.array(speakerNodeParam) }),
  row: z.object({  }),
  text: `UNWIND $speakers AS row
MERGE (speaker:Speaker {id: row.id})
ON CREATE SET
  speaker.name = row.name,
  speaker.kind = row.kind,
  speaker.aliases = row.aliases,
  speaker.description = row.description,
  speaker.wikidataId = row.wikidataId`,
};

/** Makes the utterances that do not exist, in the order given. */
export const ingestWriteUtterances: Query<{ readonly utterances: readonly { readonly id: string; readonly speakerId: string; readonly text: string; readonly normalized: string }[] }, {  }> = {
  name: "ingest/write-utterances",
  mode: "write",
  params: z.object({ utterances: z.array(z.object({ id: z.string(), speakerId: z.string(), text: z.string(), normalized: z.string() })) }),
  row: z.object({  }),
  text: `UNWIND $utterances AS row
MERGE (utterance:Utterance {id: row.id})
ON CREATE SET
  utterance.speakerId = row.speakerId,
  utterance.text = row.text,
  utterance.normalized = row.normalized,
  utterance.articleCount = 0`,
};

/** The migrations that this graph has had, in order. */
export const migrationApplied: Query<{  }, { readonly version: number; readonly name: string; readonly checksum: string; readonly appliedAt: string }> = {
  name: "migration/applied",
  mode: "read",
  params: z.object({  }),
  row: z.object({ version: z.int(), name: z.string(), checksum: z.string(), appliedAt: z.string() }),
  text: `MATCH (migration:Migration)
WHERE migration.version > 0
RETURN migration.version AS version, migration.name AS name, migration.checksum AS checksum, migration.appliedAt AS appliedAt
ORDER BY version`,
};

/** Takes the lock that one runner of migrations holds until its transaction ends. */
export const migrationLock: Query<{ readonly at: string }, {  }> = {
  name: "migration/lock",
  mode: "write",
  params: z.object({ at: z.string() }),
  row: z.object({  }),
  text: `MERGE (lock:MigrationLock {id: 'migrations'})
SET lock.takenAt = $at`,
};

/** Records that a migration was applied. */
export const migrationRecord: Query<{ readonly version: number; readonly name: string; readonly checksum: string; readonly appliedAt: string }, {  }> = {
  name: "migration/record",
  mode: "write",
  params: z.object({ version: integer, name: z.string(), checksum: z.string(), appliedAt: z.string() }),
  row: z.object({  }),
  text: `MERGE (migration:Migration {version: $version})
ON CREATE SET migration.name = $name, migration.checksum = $checksum, migration.appliedAt = $appliedAt`,
};

/** The outlets with these ids. */
export const outletByIds: Query<{ readonly ids: readonly string[] }, { readonly outlet: OutletNode }> = {
  name: "outlet/by-ids",
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ outlet: outletNodeRow }),
  text: `UNWIND $ids AS id
MATCH (outlet:Outlet {id: id})
RETURN
outlet {.id, .name, .domain, .kind, .owner} AS outlet`,
};

/** How many outlets have a name or domain that contains some text. */
export const outletCount: Query<{ readonly text: string }, { readonly total: number }> = {
  name: "outlet/count",
  mode: "read",
  params: z.object({ text: z.string() }),
  row: z.object({ total: z.int() }),
  text: `MATCH (outlet:Outlet)
WHERE outlet.name >= '' AND outlet.id IS NOT NULL
  AND ($text = '' OR toLower(outlet.name) CONTAINS $text OR toLower(outlet.domain) CONTAINS $text)
RETURN count(outlet) AS total`,
};

/** The outlets after a name and id, by name, whose name or domain contains some text. */
export const outletPage: Query<{ readonly afterName: string; readonly afterId: string; readonly text: string; readonly limit: number }, { readonly outlet: OutletNode }> = {
  name: "outlet/page",
  mode: "read",
  params: z.object({ afterName: z.string(), afterId: z.string(), text: z.string(), limit: integer }),
  row: z.object({ outlet: outletNodeRow }),
  text: `MATCH (outlet:Outlet)
USING INDEX outlet:Outlet(name, id)
WHERE outlet.name >= $afterName AND outlet.id IS NOT NULL
  AND (outlet.name > $afterName OR outlet.id > $afterId)
  AND ($text = '' OR toLower(outlet.name) CONTAINS $text OR toLower(outlet.domain) CONTAINS $text)
WITH outlet ORDER BY outlet.name, outlet.id LIMIT $limit
RETURN
outlet {.id, .name, .domain, .kind, .owner} AS outlet`,
};

/** The quotes with these ids. */
export const quoteByIds: Query<{ readonly ids: readonly string[] }, { readonly quote: QuoteNode }> = {
  name: "quote/by-ids",
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ quote: quoteNodeRow }),
  text: `UNWIND $ids AS id
MATCH (quote:Quote {id: id})
RETURN
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .confidence,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** How many quotes report acts of these classes and modalities, from the index alone. */
export const quoteCountByAct: Query<{ readonly cueClasses: readonly CueClass[]; readonly modalities: readonly Modality[] }, { readonly total: number }> = {
  name: "quote/count-by-act",
  mode: "read",
  params: z.object({ cueClasses: z.array(z.enum(CUE_CLASSES)), modalities: z.array(z.enum(MODALITIES)) }),
  row: z.object({ total: z.int() }),
  text: `MATCH (quote:Quote)
WHERE quote.cueClass IN $cueClasses AND quote.modality IN $modalities
RETURN count(quote) AS total`,
};

/** How many quotes of each filter’s article there are, for each filter. */
export const quoteCountByArticle: Query<{ readonly filters: readonly QuoteCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "quote/count-by-article",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Article {id: filter.anchor})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(quote) AS total
}
RETURN index, total`,
};

/** How many quotes in articles of each filter’s outlet there are, for each filter. */
export const quoteCountByOutlet: Query<{ readonly filters: readonly QuoteCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "quote/count-by-outlet",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(quote) AS total
}
RETURN index, total`,
};

/** How many quotes of each filter’s snapshot there are, for each filter. */
export const quoteCountBySnapshot: Query<{ readonly filters: readonly QuoteCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "quote/count-by-snapshot",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Snapshot {id: filter.anchor})<-[:QUOTED_IN]-(quote:Quote)
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(quote) AS total
}
RETURN index, total`,
};

/** How many quotes attributed to each filter’s speaker there are, for each filter. */
export const quoteCountBySpeaker: Query<{ readonly filters: readonly QuoteCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "quote/count-by-speaker",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:ATTRIBUTED_TO]-(attribution:Attribution)
  WHERE (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
  MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)
  WITH DISTINCT filter, quote
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(quote) AS total
}
RETURN index, total`,
};

/** How many quotes with each filter’s words there are, for each filter. */
export const quoteCountByText: Query<{ readonly filters: readonly QuoteCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "quote/count-by-text",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('quote_text', filter.anchor) YIELD node AS quote
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(quote) AS total
}
RETURN index, total`,
};

/** How many quotes of each filter’s utterance there are, for each filter. */
export const quoteCountByUtterance: Query<{ readonly filters: readonly QuoteCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "quote/count-by-utterance",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Utterance {id: filter.anchor})<-[:INSTANCE_OF]-(quote:Quote)
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(quote) AS total
}
RETURN index, total`,
};

/** How many quotes meet each filter; reads every quote. */
export const quoteCountOfAll: Query<{ readonly filters: readonly QuoteCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "quote/count-of-all",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (quote:Quote)
  WHERE quote.orderKey > ''
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(quote) AS total
}
RETURN index, total`,
};

/** The quotes of each filter’s article, one page for each filter, after an orderKey, newest read article first and in order of its text. */
export const quotePageByArticle: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-by-article",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: z.object({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Article {id: filter.anchor})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WHERE quote.orderKey < $after
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH quote ORDER BY quote.orderKey DESC LIMIT $limit
  RETURN quote
}
WITH index, quote ORDER BY index, quote.orderKey DESC
RETURN index,
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .confidence,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The quotes in articles of each filter’s outlet, one page for each filter, after an orderKey, newest read article first and in order of its text. */
export const quotePageByOutlet: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-by-outlet",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: z.object({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WHERE quote.orderKey < $after
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH quote ORDER BY quote.orderKey DESC LIMIT $limit
  RETURN quote
}
WITH index, quote ORDER BY index, quote.orderKey DESC
RETURN index,
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .confidence,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The quotes of each filter’s snapshot, one page for each filter, after an orderKey, newest read article first and in order of its text. */
export const quotePageBySnapshot: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-by-snapshot",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: z.object({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Snapshot {id: filter.anchor})<-[:QUOTED_IN]-(quote:Quote)
  WHERE quote.orderKey < $after
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH quote ORDER BY quote.orderKey DESC LIMIT $limit
  RETURN quote
}
WITH index, quote ORDER BY index, quote.orderKey DESC
RETURN index,
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .confidence,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The quotes attributed to each filter’s speaker, one page for each filter, after an orderKey, newest read article first and in order of its text. */
export const quotePageBySpeaker: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-by-speaker",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: z.object({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  // The index holds each speaker’s attributions in the order of the list, so that a page costs a page, whoever speaks.
  MATCH (attribution:Attribution)-[to:ATTRIBUTED_TO]->(:Speaker)
  WHERE to.speakerId = filter.anchor AND to.orderKey < $after
  WITH filter, attribution, to.speakerId AS speakerId, to.orderKey AS orderKey ORDER BY speakerId DESC, orderKey DESC
  WHERE (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
  MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH DISTINCT speakerId, orderKey, quote ORDER BY speakerId DESC, orderKey DESC LIMIT $limit
  RETURN quote
}
WITH index, quote ORDER BY index, quote.orderKey DESC
RETURN index,
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .confidence,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The quotes with each filter’s words, one page for each filter, after an orderKey, newest read article first and in order of its text. */
export const quotePageByText: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-by-text",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: z.object({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('quote_text', filter.anchor) YIELD node AS quote
  WHERE quote.orderKey < $after
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH quote ORDER BY quote.orderKey DESC LIMIT $limit
  RETURN quote
}
WITH index, quote ORDER BY index, quote.orderKey DESC
RETURN index,
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .confidence,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The quotes of each filter’s utterance, one page for each filter, after an orderKey, newest read article first and in order of its text. */
export const quotePageByUtterance: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-by-utterance",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: z.object({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Utterance {id: filter.anchor})<-[:INSTANCE_OF]-(quote:Quote)
  WHERE quote.orderKey < $after
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH quote ORDER BY quote.orderKey DESC LIMIT $limit
  RETURN quote
}
WITH index, quote ORDER BY index, quote.orderKey DESC
RETURN index,
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .confidence,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The quotes that meet each filter, one page for each, after an orderKey, newest read article first and in order of its text. */
export const quotePageOfAll: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-of-all",
  mode: "read",
  params: z.object({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: z.object({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (quote:Quote)
  WHERE quote.orderKey < $after
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities
      AND (filter.kind IS NULL OR quote.kind = filter.kind)
      AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
        WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
      })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
        WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
        WHERE utterance.id = filter.utteranceId
      })
      AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH quote ORDER BY quote.orderKey DESC LIMIT $limit
  RETURN quote
}
WITH index, quote ORDER BY index, quote.orderKey DESC
RETURN index,
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .confidence,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** Everything with some words, best first, after a score and id; an article is found by its title or by its text, a quote only where its act is asked for. */
export const searchNodes: Query<{ readonly indexes: readonly string[]; readonly query: string; readonly afterScore: number; readonly afterId: string; readonly limit: number; readonly cueClasses: readonly CueClass[]; readonly modalities: readonly Modality[] }, { readonly type: string; readonly id: string; readonly score: number; readonly text: string | null }> = {
  name: "search/nodes",
  mode: "read",
  params: z.object({ indexes: z.array(z.string()), query: z.string(), afterScore: float, afterId: z.string(), limit: integer, cueClasses: z.array(z.enum(CUE_CLASSES)), modalities: z.array(z.enum(MODALITIES)) }),
  row: z.object({ type: z.string(), id: z.string(), score: z.number(), text: z.string().nullable() }),
  text: `UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index, $query) YIELD node, score
// An article counts by the best of its finds, so none of them may be dropped before they are compared.
WHERE (score <= $afterScore OR node:Article OR node:Snapshot)
  AND (NOT node:Quote OR (node.cueClass IN $cueClasses AND node.modality IN $modalities))
WITH coalesce(head(COLLECT { MATCH (node:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article LIMIT 1 }), node) AS found, node, score
ORDER BY score DESC
WITH found, max(score) AS score, head(collect(node)) AS best
WHERE score < $afterScore OR (score = $afterScore AND found.id < $afterId)
WITH found, score, best ORDER BY score DESC, found.id DESC LIMIT $limit
RETURN head(labels(found)) AS type, found.id AS id, score, coalesce(best.exact, best.text, best.title, best.name) AS text
ORDER BY score DESC, id DESC`,
};

/** The snapshots of these articles, newest first. */
export const snapshotByArticles: Query<{ readonly ids: readonly string[] }, { readonly snapshot: SnapshotNode }> = {
  name: "snapshot/by-articles",
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ snapshot: snapshotNodeRow }),
  text: `UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
WITH snapshot ORDER BY snapshot.retrievedAt DESC, snapshot.id DESC
RETURN
snapshot {
  .id, .sha256, .text, .retrievedAt, .extractor, .extractorVersion,
  articleId: head(COLLECT { MATCH (snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  revisionOfId: head(COLLECT { MATCH (snapshot)-[:REVISION_OF]->(older:Snapshot) RETURN older.id LIMIT 1 })
} AS snapshot`,
};

/** The snapshots with these ids. */
export const snapshotByIds: Query<{ readonly ids: readonly string[] }, { readonly snapshot: SnapshotNode }> = {
  name: "snapshot/by-ids",
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ snapshot: snapshotNodeRow }),
  text: `UNWIND $ids AS id
MATCH (snapshot:Snapshot {id: id})
RETURN
snapshot {
  .id, .sha256, .text, .retrievedAt, .extractor, .extractorVersion,
  articleId: head(COLLECT { MATCH (snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  revisionOfId: head(COLLECT { MATCH (snapshot)-[:REVISION_OF]->(older:Snapshot) RETURN older.id LIMIT 1 })
} AS snapshot`,
};

/** The speakers with these ids. */
export const speakerByIds: Query<{ readonly ids: readonly string[] }, { readonly speaker: SpeakerNode }> = {
  name: "speaker/by-ids",
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ speaker: speakerNodeRow }),
  text: `UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})
RETURN
speaker {.id, .name, .kind, .aliases, .description, .wikidataId} AS speaker`,
};

/** The speakers known under any of these name keys. */
export const speakerByKeys: Query<{ readonly keys: readonly string[]; readonly limit: number }, { readonly speaker: SpeakerNode }> = {
  name: "speaker/by-keys",
  mode: "read",
  params: z.object({ keys: z.array(z.string()), limit: integer }),
  row: z.object({ speaker: speakerNodeRow }),
  text: `UNWIND $keys AS key
MATCH (:NameKey {key: key})<-[:HAS_KEY]-(speaker:Speaker)
WITH DISTINCT speaker LIMIT $limit
RETURN
speaker {.id, .name, .kind, .aliases, .description, .wikidataId} AS speaker`,
};

/** How many speakers of one kind there are. */
export const speakerCountByKind: Query<{ readonly kind: SpeakerKind }, { readonly total: number }> = {
  name: "speaker/count-by-kind",
  mode: "read",
  params: z.object({ kind: z.enum(SPEAKER_KINDS) }),
  row: z.object({ total: z.int() }),
  text: `MATCH (speaker:Speaker)
WHERE speaker.kind = $kind AND speaker.name IS NOT NULL AND speaker.id IS NOT NULL
RETURN count(speaker) AS total`,
};

/** How many speakers have some words in their name or aliases; of one kind where one is given. */
export const speakerCountByText: Query<{ readonly text: string; readonly kind: SpeakerKind | null }, { readonly total: number }> = {
  name: "speaker/count-by-text",
  mode: "read",
  params: z.object({ text: z.string(), kind: z.enum(SPEAKER_KINDS).nullable() }),
  row: z.object({ total: z.int() }),
  text: `CALL db.index.fulltext.queryNodes('speaker_text', $text) YIELD node AS speaker
WHERE $kind IS NULL OR speaker.kind = $kind
RETURN count(speaker) AS total`,
};

/** How many speakers there are, from Neo4j's own count. */
export const speakerCountStored: Query<{  }, { readonly total: number }> = {
  name: "speaker/count-stored",
  mode: "read",
  params: z.object({  }),
  row: z.object({ total: z.int() }),
  text: `MATCH (speaker:Speaker)
RETURN count(speaker) AS total`,
};

/** The speakers of one kind after a name and id, by name. */
export const speakerPageByKind: Query<{ readonly kind: SpeakerKind; readonly afterName: string; readonly afterId: string; readonly limit: number }, { readonly speaker: SpeakerNode }> = {
  name: "speaker/page-by-kind",
  mode: "read",
  params: z.object({ kind: z.enum(SPEAKER_KINDS), afterName: z.string(), afterId: z.string(), limit: integer }),
  row: z.object({ speaker: speakerNodeRow }),
  text: `MATCH (speaker:Speaker)
USING INDEX speaker:Speaker(kind, name, id)
WHERE speaker.kind = $kind AND speaker.name >= $afterName AND speaker.id IS NOT NULL
  AND (speaker.name > $afterName OR speaker.id > $afterId)
WITH speaker ORDER BY speaker.name, speaker.id LIMIT $limit
RETURN
speaker {.id, .name, .kind, .aliases, .description, .wikidataId} AS speaker`,
};

/** The speakers with some words in their name or aliases, after a name and id, by name; of one kind where one is given. */
export const speakerPageByText: Query<{ readonly text: string; readonly kind: SpeakerKind | null; readonly afterName: string; readonly afterId: string; readonly limit: number }, { readonly speaker: SpeakerNode }> = {
  name: "speaker/page-by-text",
  mode: "read",
  params: z.object({ text: z.string(), kind: z.enum(SPEAKER_KINDS).nullable(), afterName: z.string(), afterId: z.string(), limit: integer }),
  row: z.object({ speaker: speakerNodeRow }),
  text: `CALL db.index.fulltext.queryNodes('speaker_text', $text) YIELD node AS speaker
WHERE ($kind IS NULL OR speaker.kind = $kind)
  AND speaker.name >= $afterName
  AND (speaker.name > $afterName OR speaker.id > $afterId)
WITH speaker ORDER BY speaker.name, speaker.id LIMIT $limit
RETURN
speaker {.id, .name, .kind, .aliases, .description, .wikidataId} AS speaker`,
};

/** The speakers after a name and id, by name. */
export const speakerPageOfAll: Query<{ readonly afterName: string; readonly afterId: string; readonly limit: number }, { readonly speaker: SpeakerNode }> = {
  name: "speaker/page-of-all",
  mode: "read",
  params: z.object({ afterName: z.string(), afterId: z.string(), limit: integer }),
  row: z.object({ speaker: speakerNodeRow }),
  text: `MATCH (speaker:Speaker)
USING INDEX speaker:Speaker(name, id)
WHERE speaker.name >= $afterName AND speaker.id IS NOT NULL
  AND (speaker.name > $afterName OR speaker.id > $afterId)
WITH speaker ORDER BY speaker.name, speaker.id LIMIT $limit
RETURN
speaker {.id, .name, .kind, .aliases, .description, .wikidataId} AS speaker`,
};

/** The utterances with these ids. */
export const utteranceByIds: Query<{ readonly ids: readonly string[] }, { readonly utterance: UtteranceNode }> = {
  name: "utterance/by-ids",
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ utterance: utteranceNodeRow }),
  text: `UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
RETURN
utterance {.id, .speakerId, .text, .articleCount} AS utterance`,
};

/** How many utterances each filter’s speaker has. */
export const utteranceCountBySpeaker: Query<{ readonly filters: readonly UtteranceCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "utterance/count-by-speaker",
  mode: "read",
  params: z.object({ filters: z.array(utteranceCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (utterance:Utterance)
  WHERE utterance.speakerId = filter.speakerId AND utterance.articleCount >= coalesce(filter.minArticles, 0) AND utterance.id IS NOT NULL
  RETURN count(utterance) AS total
}
RETURN index, total`,
};

/** How many utterances have each filter’s words. */
export const utteranceCountByText: Query<{ readonly filters: readonly UtteranceCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "utterance/count-by-text",
  mode: "read",
  params: z.object({ filters: z.array(utteranceCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('utterance_text', filter.text) YIELD node AS utterance
  WHERE (filter.speakerId IS NULL OR utterance.speakerId = filter.speakerId)
    AND utterance.articleCount >= coalesce(filter.minArticles, 0)
  RETURN count(utterance) AS total
}
RETURN index, total`,
};

/** How many utterances at least so many articles carry, for each filter. */
export const utteranceCountOfAll: Query<{ readonly filters: readonly UtteranceCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "utterance/count-of-all",
  mode: "read",
  params: z.object({ filters: z.array(utteranceCriteriaParam) }),
  row: z.object({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (utterance:Utterance)
  WHERE utterance.articleCount >= coalesce(filter.minArticles, 0) AND utterance.id IS NOT NULL
  RETURN count(utterance) AS total
}
RETURN index, total`,
};

/** The utterances of each filter’s speaker, one page for each, most carried first. */
export const utterancePageBySpeaker: Query<{ readonly filters: readonly UtteranceCriteria[]; readonly afterCount: number; readonly afterId: string; readonly limit: number }, { readonly index: number; readonly utterance: UtteranceNode }> = {
  name: "utterance/page-by-speaker",
  mode: "read",
  params: z.object({ filters: z.array(utteranceCriteriaParam), afterCount: integer, afterId: z.string(), limit: integer }),
  row: z.object({ index: z.int(), utterance: utteranceNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (utterance:Utterance)
  USING INDEX utterance:Utterance(speakerId, articleCount, id)
  WHERE utterance.speakerId = filter.speakerId AND utterance.articleCount <= $afterCount AND utterance.id IS NOT NULL
    AND (utterance.articleCount < $afterCount OR utterance.id < $afterId)
    AND utterance.articleCount >= coalesce(filter.minArticles, 0)
  WITH utterance ORDER BY utterance.speakerId DESC, utterance.articleCount DESC, utterance.id DESC LIMIT $limit
  RETURN utterance
}
WITH index, utterance ORDER BY index, utterance.articleCount DESC, utterance.id DESC
RETURN index,
utterance {.id, .speakerId, .text, .articleCount} AS utterance`,
};

/** The utterances with each filter’s words, one page for each, most carried first. */
export const utterancePageByText: Query<{ readonly filters: readonly UtteranceCriteria[]; readonly afterCount: number; readonly afterId: string; readonly limit: number }, { readonly index: number; readonly utterance: UtteranceNode }> = {
  name: "utterance/page-by-text",
  mode: "read",
  params: z.object({ filters: z.array(utteranceCriteriaParam), afterCount: integer, afterId: z.string(), limit: integer }),
  row: z.object({ index: z.int(), utterance: utteranceNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('utterance_text', filter.text) YIELD node AS utterance
  WHERE (filter.speakerId IS NULL OR utterance.speakerId = filter.speakerId)
    AND utterance.articleCount <= $afterCount AND utterance.id IS NOT NULL
    AND (utterance.articleCount < $afterCount OR utterance.id < $afterId)
    AND utterance.articleCount >= coalesce(filter.minArticles, 0)
  WITH utterance ORDER BY utterance.articleCount DESC, utterance.id DESC LIMIT $limit
  RETURN utterance
}
WITH index, utterance ORDER BY index, utterance.articleCount DESC, utterance.id DESC
RETURN index,
utterance {.id, .speakerId, .text, .articleCount} AS utterance`,
};

/** The utterances that at least so many articles carry, one page for each filter, most carried first. */
export const utterancePageOfAll: Query<{ readonly filters: readonly UtteranceCriteria[]; readonly afterCount: number; readonly afterId: string; readonly limit: number }, { readonly index: number; readonly utterance: UtteranceNode }> = {
  name: "utterance/page-of-all",
  mode: "read",
  params: z.object({ filters: z.array(utteranceCriteriaParam), afterCount: integer, afterId: z.string(), limit: integer }),
  row: z.object({ index: z.int(), utterance: utteranceNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (utterance:Utterance)
  USING INDEX utterance:Utterance(articleCount, id)
  WHERE utterance.articleCount <= $afterCount AND utterance.id IS NOT NULL
    AND (utterance.articleCount < $afterCount OR utterance.id < $afterId)
    AND utterance.articleCount >= coalesce(filter.minArticles, 0)
  WITH utterance ORDER BY utterance.articleCount DESC, utterance.id DESC LIMIT $limit
  RETURN utterance
}
WITH index, utterance ORDER BY index, utterance.articleCount DESC, utterance.id DESC
RETURN index,
utterance {.id, .speakerId, .text, .articleCount} AS utterance`,
};

/** Every quote of these snapshots, of whatever class and modality. */
export const verifyQuotesIn: Query<{ readonly ids: readonly string[] }, { readonly quote: QuoteNode }> = {
  name: "verify/quotes-in",
  mode: "read",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ quote: quoteNodeRow }),
  text: `UNWIND $ids AS id
MATCH (:Snapshot {id: id})<-[:QUOTED_IN]-(quote:Quote)
RETURN
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .confidence,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The snapshots of the quotes that Lucene ranks highest for a query, of whatever class and modality. */
export const verifySnapshotsByQuotes: Query<{ readonly query: string; readonly limit: number }, { readonly id: string }> = {
  name: "verify/snapshots-by-quotes",
  mode: "read",
  params: z.object({ query: z.string(), limit: integer }),
  row: z.object({ id: z.string() }),
  text: `CALL db.index.fulltext.queryNodes('quote_text', $query, {limit: $limit}) YIELD node AS quote, score
WITH quote, score ORDER BY score DESC, quote.id
MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)
RETURN snapshot.id AS id`,
};

/** The snapshots whose text Lucene ranks highest for a query. */
export const verifySnapshotsByText: Query<{ readonly query: string; readonly limit: number }, { readonly id: string }> = {
  name: "verify/snapshots-by-text",
  mode: "read",
  params: z.object({ query: z.string(), limit: integer }),
  row: z.object({ id: z.string() }),
  text: `CALL db.index.fulltext.queryNodes('snapshot_text', $query, {limit: $limit}) YIELD node AS snapshot, score
WITH snapshot, score ORDER BY score DESC, snapshot.id
RETURN snapshot.id AS id`,
};

/** The snapshots that carry those utterances which Lucene ranks highest for a query on speaker and words. */
export const verifySnapshotsByUtterances: Query<{ readonly query: string; readonly limit: number }, { readonly id: string }> = {
  name: "verify/snapshots-by-utterances",
  mode: "read",
  params: z.object({ query: z.string(), limit: integer }),
  row: z.object({ id: z.string() }),
  text: `CALL db.index.fulltext.queryNodes('utterance_words', $query, {limit: $limit}) YIELD node AS utterance, score
WITH utterance, score ORDER BY score DESC, utterance.id
CALL (utterance) {
  MATCH (utterance)<-[:INSTANCE_OF]-(:Quote)-[:QUOTED_IN]->(snapshot:Snapshot)
  RETURN snapshot.id AS id LIMIT 1
}
RETURN id`,
};
