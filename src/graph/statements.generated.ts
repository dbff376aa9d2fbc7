// Written from cypher/ by `npm run generate:cypher`; change the Cypher files, not this one.

import { z } from 'zod';
import { CLAIM_KINDS, CLAIM_RELATION_KINDS, CLAIM_RELATION_STATES, CLAIM_RELATION_TYPES, STANCES } from '../domain/claims.ts';
import type { ClaimKind, ClaimRelationKind, ClaimRelationState, ClaimRelationType, Stance } from '../domain/claims.ts';
import { CHANGE_ACTIONS } from '../domain/history.ts';
import type { ChangeAction } from '../domain/history.ts';
import { ANCHORS, ATTRIBUTION_BASES, ATTRIBUTION_STATES, CREDIT_KINDS, CUE_CLASSES, MODALITIES, OCCURRENCE_RELATIONS, ORIGIN_BASES, ORIGIN_KINDS, OUTLET_KINDS, QUEUE_REASONS, QUOTE_KINDS, RELIABILITIES, RESOLUTION_METHODS, REVIEW_STATES, REVIEW_TARGETS, SPEAKER_KINDS, STANDINGS, VARIANT_RELATIONS, VERDICT_CLASSES } from '../domain/vocabulary.ts';
import type { Anchor, AttributionBasis, AttributionState, CreditKind, CueClass, Modality, OccurrenceRelation, OriginBasis, OriginKind, OutletKind, QueueReason, QuoteKind, Reliability, ResolutionMethod, ReviewState, ReviewTarget, SpeakerKind, Standing, VariantRelation, VerdictClass } from '../domain/vocabulary.ts';
import type { Properties } from '../domain/history.ts';
import { type Alterations, alterations, fields, float, integer, properties } from './parameters.ts';
import type { Query } from './query.ts';

export type OutletNode = { readonly id: string; readonly name: string; readonly domain: string | null; readonly kind: OutletKind; readonly owner: string | null; readonly reliability: { readonly grade: Reliability; readonly at: string; readonly by: string; readonly reason: string } | null };

export type RetractionNode = { readonly at: string; readonly by: string; readonly reason: string };

export type ArticleNode = { readonly id: string; readonly orderKey: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly canonicalUrl: string | null; readonly authors: readonly string[]; readonly publishedAt: string | null; readonly language: string | null; readonly ingestedAt: string; readonly outletId: string | null; readonly retraction: RetractionNode | null };

export type SnapshotNode = { readonly id: string; readonly articleId: string; readonly sha256: string; readonly text: string; readonly retrievedAt: string; readonly extractor: string; readonly extractorVersion: string; readonly revisionOfId: string | null; readonly supersededById: string | null; readonly retracted: boolean };

export type SpeakerNode = { readonly id: string; readonly name: string; readonly kind: SpeakerKind; readonly aliases: readonly string[]; readonly description: string | null; readonly wikidataId: string | null; readonly mergedIntoId: string | null };

export type NamesakeNode = { readonly id: string; readonly name: string; readonly kind: SpeakerKind; readonly aliases: readonly string[]; readonly description: string | null; readonly wikidataId: string | null; readonly mergedIntoId: string | null; readonly keys: readonly string[]; readonly apartIds: readonly string[] };

export type QuoteNode = { readonly id: string; readonly orderKey: string; readonly snapshotId: string; readonly articleId: string; readonly kind: QuoteKind; readonly spanStarts: readonly number[]; readonly spanEnds: readonly number[]; readonly verbatimStarts: readonly number[]; readonly verbatimEnds: readonly number[]; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly anchor: Anchor; readonly standing: Standing; readonly laterSnapshotId: string | null; readonly laterStarts: readonly number[] | null; readonly laterEnds: readonly number[] | null; readonly continuedById: string | null; readonly retraction: RetractionNode | null; readonly cueStart: number | null; readonly cueEnd: number | null; readonly cueText: string | null; readonly cueClass: CueClass; readonly modality: Modality; readonly saidOn: string | null; readonly confidence: number; readonly utteranceId: string | null };

export type Candidate = { readonly speakerId: string; readonly probability: number; readonly method: ResolutionMethod; readonly confidence: number };

export type AttributionNode = { readonly id: string; readonly quoteId: string; readonly hop: number; readonly mentionStart: number | null; readonly mentionEnd: number | null; readonly mentionText: string | null; readonly basis: AttributionBasis; readonly confidence: number; readonly state: AttributionState; readonly candidates: readonly Candidate[] };

export type SpokenNode = { readonly id: string; readonly hop: number; readonly state: AttributionState; readonly confidence: number; readonly quoteId: string; readonly candidates: readonly { readonly speakerId: string; readonly probability: number; readonly method: ResolutionMethod; readonly confidence: number; readonly orderKey: string | null }[]; readonly instance: { readonly utteranceId: string; readonly speakerId: string; readonly similarity: number | null; readonly text: string | null; readonly normalized: string | null } | null; readonly assertionIds: readonly string[]; readonly openAssertions: readonly { readonly id: string; readonly confidence: number }[] };

export type UtteranceNode = { readonly id: string; readonly speakerId: string; readonly text: string; readonly articleCount: number };

export type ArticleCriteria = { readonly anchor: string | null; readonly originId: string | null; readonly outletId: string | null; readonly speakerId: string | null; readonly cueClasses: readonly CueClass[]; readonly modalities: readonly Modality[]; readonly standings: readonly Standing[]; readonly utteranceId: string | null; readonly publishedFrom: string | null; readonly publishedBefore: string | null };

export type QuoteCriteria = { readonly anchor: string | null; readonly speakerId: string | null; readonly hop: number | null; readonly outletId: string | null; readonly articleId: string | null; readonly snapshotId: string | null; readonly utteranceId: string | null; readonly kind: QuoteKind | null; readonly cueClasses: readonly CueClass[]; readonly modalities: readonly Modality[]; readonly standings: readonly Standing[]; readonly secondHand: boolean | null; readonly publishedFrom: string | null; readonly publishedBefore: string | null };

export type AssertionCriteria = { readonly claimId: string; readonly superseded: boolean };

export type UtteranceCriteria = { readonly speakerId: string | null; readonly minArticles: number | null; readonly minOrigins: number | null; readonly text: string | null };

export type OriginNode = { readonly id: string; readonly kind: OriginKind; readonly source: string | null; readonly joinedIntoId: string | null };

export type OriginCandidateNode = { readonly articleId: string; readonly title: string | null; readonly canonicalUrl: string | null; readonly outletName: string | null; readonly outletDomain: string | null; readonly shingles: readonly number[]; readonly creditKinds: readonly CreditKind[]; readonly creditSources: readonly string[]; readonly creditUrls: readonly string[] };

export type ClaimNode = { readonly id: string; readonly text: string; readonly kind: ClaimKind; readonly slots: string; readonly contested: boolean; readonly sourceCount: number; readonly mergedIntoId: string | null };

export type AssertionNode = { readonly id: string; readonly claimId: string; readonly snapshotId: string; readonly superseded: boolean; readonly retracted: boolean; readonly articleId: string; readonly quoteId: string | null; readonly speakerId: string | null; readonly outletId: string | null; readonly stance: Stance; readonly spanStarts: readonly number[]; readonly spanEnds: readonly number[]; readonly exact: string; readonly confidence: number; readonly state: AttributionState; readonly method: string; readonly version: string; readonly score: number; readonly readAsId: string; readonly readAsText: string; readonly readAsKind: ClaimKind; readonly readAsSlots: string };

export type ClaimRelationNode = { readonly id: string; readonly type: ClaimRelationType; readonly fromId: string; readonly toId: string; readonly kind: ClaimRelationKind | null; readonly state: ClaimRelationState; readonly method: string; readonly version: string; readonly score: number; readonly rationale: string; readonly evidence: readonly string[]; readonly decidedBy: string | null; readonly decidedAt: string | null; readonly decision: string | null };

export type ClaimCriteria = { readonly anchor: string | null; readonly speakerId: string | null; readonly outletId: string | null; readonly articleId: string | null; readonly kind: ClaimKind | null; readonly contested: boolean | null; readonly standsAlone: boolean | null; readonly minSources: number | null; readonly publishedFrom: string | null; readonly publishedBefore: string | null };

export type ClaimPassage = { readonly articleId: string; readonly sourceId: string | null; readonly start: number; readonly end: number; readonly denies: boolean; readonly score: number };

export type EdgeNode = { readonly type: string; readonly fromId: string; readonly toId: string; readonly id: string | null; readonly state: AttributionState | null };

export type NodeRef = { readonly label: string; readonly id: string };

export type ChangeNode = { readonly id: string; readonly seq: number; readonly at: string; readonly actorId: string; readonly actorName: string; readonly action: ChangeAction; readonly targetIds: readonly string[]; readonly reason: string | null; readonly edits: string; readonly undoes: string | null; readonly hash: string; readonly previousHash: string };

export type ReviewNode = { readonly id: string; readonly version: number; readonly targetType: ReviewTarget; readonly targetId: string; readonly state: ReviewState; readonly verdict: string | null; readonly verdictLabel: string | null; readonly verdictClass: VerdictClass | null; readonly rationale: string | null; readonly evidence: string; readonly reviewerId: string; readonly reviewerName: string; readonly editorIds: readonly string[]; readonly createdAt: string; readonly updatedAt: string; readonly publishedById: string | null; readonly publishedByName: string | null; readonly publishedAt: string | null; readonly movedById: string | null; readonly movedByName: string | null; readonly movedAt: string | null; readonly reason: string | null; readonly copiedFromId: string | null; readonly targetBefore: string | null; readonly claimReview: string | null; readonly textReplaced: boolean };

export type ChangeCriteria = { readonly anchor: string | null; readonly actorId: string | null; readonly action: ChangeAction | null; readonly from: string | null; readonly before: string | null };

const outletNodeRow = fields({ id: z.string(), name: z.string(), domain: z.string().nullable(), kind: z.enum(OUTLET_KINDS), owner: z.string().nullable(), reliability: fields({ grade: z.enum(RELIABILITIES), at: z.string(), by: z.string(), reason: z.string() }).nullable() });

const retractionNodeRow = fields({ at: z.string(), by: z.string(), reason: z.string() });

const articleNodeRow = fields({ id: z.string(), orderKey: z.string(), sourceId: z.string().nullable(), title: z.string().nullable(), url: z.string().nullable(), canonicalUrl: z.string().nullable(), authors: z.array(z.string()), publishedAt: z.string().nullable(), language: z.string().nullable(), ingestedAt: z.string(), outletId: z.string().nullable(), retraction: retractionNodeRow.nullable() });

const snapshotNodeRow = fields({ id: z.string(), articleId: z.string(), sha256: z.string(), text: z.string(), retrievedAt: z.string(), extractor: z.string(), extractorVersion: z.string(), revisionOfId: z.string().nullable(), supersededById: z.string().nullable(), retracted: z.boolean() });

const speakerNodeRow = fields({ id: z.string(), name: z.string(), kind: z.enum(SPEAKER_KINDS), aliases: z.array(z.string()), description: z.string().nullable(), wikidataId: z.string().nullable(), mergedIntoId: z.string().nullable() });

const namesakeNodeRow = fields({ id: z.string(), name: z.string(), kind: z.enum(SPEAKER_KINDS), aliases: z.array(z.string()), description: z.string().nullable(), wikidataId: z.string().nullable(), mergedIntoId: z.string().nullable(), keys: z.array(z.string()), apartIds: z.array(z.string()) });

const quoteNodeRow = fields({ id: z.string(), orderKey: z.string(), snapshotId: z.string(), articleId: z.string(), kind: z.enum(QUOTE_KINDS), spanStarts: z.array(z.int()), spanEnds: z.array(z.int()), verbatimStarts: z.array(z.int()), verbatimEnds: z.array(z.int()), exact: z.string(), prefix: z.string(), suffix: z.string(), anchor: z.enum(ANCHORS), standing: z.enum(STANDINGS), laterSnapshotId: z.string().nullable(), laterStarts: z.array(z.int()).nullable(), laterEnds: z.array(z.int()).nullable(), continuedById: z.string().nullable(), retraction: retractionNodeRow.nullable(), cueStart: z.int().nullable(), cueEnd: z.int().nullable(), cueText: z.string().nullable(), cueClass: z.enum(CUE_CLASSES), modality: z.enum(MODALITIES), saidOn: z.string().nullable(), confidence: z.number(), utteranceId: z.string().nullable() });

const candidateRow = fields({ speakerId: z.string(), probability: z.number(), method: z.enum(RESOLUTION_METHODS), confidence: z.number() });

const attributionNodeRow = fields({ id: z.string(), quoteId: z.string(), hop: z.int(), mentionStart: z.int().nullable(), mentionEnd: z.int().nullable(), mentionText: z.string().nullable(), basis: z.enum(ATTRIBUTION_BASES), confidence: z.number(), state: z.enum(ATTRIBUTION_STATES), candidates: z.array(candidateRow) });

const spokenNodeRow = fields({ id: z.string(), hop: z.int(), state: z.enum(ATTRIBUTION_STATES), confidence: z.number(), quoteId: z.string(), candidates: z.array(fields({ speakerId: z.string(), probability: z.number(), method: z.enum(RESOLUTION_METHODS), confidence: z.number(), orderKey: z.string().nullable() })), instance: fields({ utteranceId: z.string(), speakerId: z.string(), similarity: z.number().nullable(), text: z.string().nullable(), normalized: z.string().nullable() }).nullable(), assertionIds: z.array(z.string()), openAssertions: z.array(fields({ id: z.string(), confidence: z.number() })) });

const utteranceNodeRow = fields({ id: z.string(), speakerId: z.string(), text: z.string(), articleCount: z.int() });

const originNodeRow = fields({ id: z.string(), kind: z.enum(ORIGIN_KINDS), source: z.string().nullable(), joinedIntoId: z.string().nullable() });

const originCandidateNodeRow = fields({ articleId: z.string(), title: z.string().nullable(), canonicalUrl: z.string().nullable(), outletName: z.string().nullable(), outletDomain: z.string().nullable(), shingles: z.array(z.int()), creditKinds: z.array(z.enum(CREDIT_KINDS)), creditSources: z.array(z.string()), creditUrls: z.array(z.string()) });

const claimNodeRow = fields({ id: z.string(), text: z.string(), kind: z.enum(CLAIM_KINDS), slots: z.string(), contested: z.boolean(), sourceCount: z.int(), mergedIntoId: z.string().nullable() });

const assertionNodeRow = fields({ id: z.string(), claimId: z.string(), snapshotId: z.string(), superseded: z.boolean(), retracted: z.boolean(), articleId: z.string(), quoteId: z.string().nullable(), speakerId: z.string().nullable(), outletId: z.string().nullable(), stance: z.enum(STANCES), spanStarts: z.array(z.int()), spanEnds: z.array(z.int()), exact: z.string(), confidence: z.number(), state: z.enum(ATTRIBUTION_STATES), method: z.string(), version: z.string(), score: z.number(), readAsId: z.string(), readAsText: z.string(), readAsKind: z.enum(CLAIM_KINDS), readAsSlots: z.string() });

const claimRelationNodeRow = fields({ id: z.string(), type: z.enum(CLAIM_RELATION_TYPES), fromId: z.string(), toId: z.string(), kind: z.enum(CLAIM_RELATION_KINDS).nullable(), state: z.enum(CLAIM_RELATION_STATES), method: z.string(), version: z.string(), score: z.number(), rationale: z.string(), evidence: z.array(z.string()), decidedBy: z.string().nullable(), decidedAt: z.string().nullable(), decision: z.string().nullable() });

const claimPassageRow = fields({ articleId: z.string(), sourceId: z.string().nullable(), start: z.int(), end: z.int(), denies: z.boolean(), score: z.number() });

const edgeNodeRow = fields({ type: z.string(), fromId: z.string(), toId: z.string(), id: z.string().nullable(), state: z.enum(ATTRIBUTION_STATES).nullable() });

const nodeRefRow = fields({ label: z.string(), id: z.string() });

const changeNodeRow = fields({ id: z.string(), seq: z.int(), at: z.string(), actorId: z.string(), actorName: z.string(), action: z.enum(CHANGE_ACTIONS), targetIds: z.array(z.string()), reason: z.string().nullable(), edits: z.string(), undoes: z.string().nullable(), hash: z.string(), previousHash: z.string() });

const reviewNodeRow = fields({ id: z.string(), version: z.int(), targetType: z.enum(REVIEW_TARGETS), targetId: z.string(), state: z.enum(REVIEW_STATES), verdict: z.string().nullable(), verdictLabel: z.string().nullable(), verdictClass: z.enum(VERDICT_CLASSES).nullable(), rationale: z.string().nullable(), evidence: z.string(), reviewerId: z.string(), reviewerName: z.string(), editorIds: z.array(z.string()), createdAt: z.string(), updatedAt: z.string(), publishedById: z.string().nullable(), publishedByName: z.string().nullable(), publishedAt: z.string().nullable(), movedById: z.string().nullable(), movedByName: z.string().nullable(), movedAt: z.string().nullable(), reason: z.string().nullable(), copiedFromId: z.string().nullable(), targetBefore: z.string().nullable(), claimReview: z.string().nullable(), textReplaced: z.boolean() });

const articleCriteriaParam = fields({ anchor: z.string().nullable(), originId: z.string().nullable(), outletId: z.string().nullable(), speakerId: z.string().nullable(), cueClasses: z.array(z.enum(CUE_CLASSES)), modalities: z.array(z.enum(MODALITIES)), standings: z.array(z.enum(STANDINGS)), utteranceId: z.string().nullable(), publishedFrom: z.string().nullable(), publishedBefore: z.string().nullable() });

const quoteCriteriaParam = fields({ anchor: z.string().nullable(), speakerId: z.string().nullable(), hop: integer.nullable(), outletId: z.string().nullable(), articleId: z.string().nullable(), snapshotId: z.string().nullable(), utteranceId: z.string().nullable(), kind: z.enum(QUOTE_KINDS).nullable(), cueClasses: z.array(z.enum(CUE_CLASSES)), modalities: z.array(z.enum(MODALITIES)), standings: z.array(z.enum(STANDINGS)), secondHand: z.boolean().nullable(), publishedFrom: z.string().nullable(), publishedBefore: z.string().nullable() });

const assertionCriteriaParam = fields({ claimId: z.string(), superseded: z.boolean() });

const utteranceCriteriaParam = fields({ speakerId: z.string().nullable(), minArticles: integer.nullable(), minOrigins: integer.nullable(), text: z.string().nullable() });

const claimCriteriaParam = fields({ anchor: z.string().nullable(), speakerId: z.string().nullable(), outletId: z.string().nullable(), articleId: z.string().nullable(), kind: z.enum(CLAIM_KINDS).nullable(), contested: z.boolean().nullable(), standsAlone: z.boolean().nullable(), minSources: integer.nullable(), publishedFrom: z.string().nullable(), publishedBefore: z.string().nullable() });

const nodeRefParam = fields({ label: z.string(), id: z.string() });

const changeNodeParam = fields({ id: z.string(), seq: integer, at: z.string(), actorId: z.string(), actorName: z.string(), action: z.enum(CHANGE_ACTIONS), targetIds: z.array(z.string()), reason: z.string().nullable(), edits: z.string(), undoes: z.string().nullable(), hash: z.string(), previousHash: z.string() });

const changeCriteriaParam = fields({ anchor: z.string().nullable(), actorId: z.string().nullable(), action: z.enum(CHANGE_ACTIONS).nullable(), from: z.string().nullable(), before: z.string().nullable() });

/** The articles with these ids. */
export const articleByIds: Query<{ readonly ids: readonly string[] }, { readonly article: ArticleNode }> = {
  name: "article/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ article: articleNodeRow }),
  text: `UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  retraction: CASE WHEN article.retractedAt IS NOT NULL THEN {at: article.retractedAt, by: article.retractedBy, reason: article.retractedFor} END,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** How many articles of each filter’s origin there are, for each filter. */
export const articleCountByOrigin: Query<{ readonly filters: readonly ArticleCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "article/count-by-origin",
  mode: "read",
  params: fields({ filters: z.array(articleCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Origin {id: filter.anchor})<-[:ORIGINATES_IN]-(article:Article)
  WHERE
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
        WHERE instance.standing IN filter.standings
      })
      AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
  RETURN count(article) AS total
}
RETURN index, total`,
};

/** How many articles published by each filter’s outlet there are, for each filter. */
export const articleCountByOutlet: Query<{ readonly filters: readonly ArticleCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "article/count-by-outlet",
  mode: "read",
  params: fields({ filters: z.array(articleCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
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
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
        WHERE instance.standing IN filter.standings
      })
      AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
  RETURN count(article) AS total
}
RETURN index, total`,
};

/** How many articles that quote each filter’s speaker there are, for each filter. */
export const articleCountBySpeaker: Query<{ readonly filters: readonly ArticleCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "article/count-by-speaker",
  mode: "read",
  params: fields({ filters: z.array(articleCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:ATTRIBUTED_TO]-(attribution:Attribution)
  WHERE attribution.state <> 'REJECTED'
  MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)-[:QUOTED_IN]->(snapshot:Snapshot)
  WHERE quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
        WHERE instance.standing IN filter.standings
      })
      AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
  RETURN count(article) AS total
}
RETURN index, total`,
};

/** How many articles with each filter’s words in their title or text there are, for each filter. */
export const articleCountByText: Query<{ readonly filters: readonly ArticleCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "article/count-by-text",
  mode: "read",
  params: fields({ filters: z.array(articleCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL (filter) {
    CALL db.index.fulltext.queryNodes('article_text', filter.anchor) YIELD node
    RETURN node AS article
    UNION
    CALL db.index.fulltext.queryNodes('snapshot_text', filter.anchor) YIELD node
    MATCH (node)<-[:HAS_SNAPSHOT]-(article:Article)
    WHERE 'SUPERSEDED' IN filter.standings OR NOT EXISTS { (node)<-[:REVISION_OF]-(:Snapshot) }
    RETURN article
  }
  WITH DISTINCT filter, article
  WHERE (article.retractedAt IS NULL OR 'RETRACTED' IN filter.standings)
    AND
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
        WHERE instance.standing IN filter.standings
      })
      AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
  RETURN count(article) AS total
}
RETURN index, total`,
};

/** How many articles that carry each filter’s utterance there are, for each filter. */
export const articleCountByUtterance: Query<{ readonly filters: readonly ArticleCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "article/count-by-utterance",
  mode: "read",
  params: fields({ filters: z.array(articleCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Utterance {id: filter.anchor})<-[:INSTANCE_OF]-(quote:Quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE quote.standing IN filter.standings
  WITH DISTINCT filter, article
  WHERE
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
        WHERE instance.standing IN filter.standings
      })
      AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
  RETURN count(article) AS total
}
RETURN index, total`,
};

/** How many articles meet each filter; reads every article. */
export const articleCountOfAll: Query<{ readonly filters: readonly ArticleCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "article/count-of-all",
  mode: "read",
  params: fields({ filters: z.array(articleCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
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
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
        WHERE instance.standing IN filter.standings
      })
      AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
  RETURN count(article) AS total
}
RETURN index, total`,
};

/** How many articles there are, from Neo4j's own count. */
export const articleCountStored: Query<{  }, { readonly total: number }> = {
  name: "article/count-stored",
  mode: "read",
  params: fields({  }),
  row: fields({ total: z.int() }),
  text: `MATCH (article:Article)
RETURN count(article) AS total`,
};

/** The articles of each filter’s origin, one page for each filter, after an orderKey, newest read first. */
export const articlePageByOrigin: Query<{ readonly filters: readonly ArticleCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly article: ArticleNode }> = {
  name: "article/page-by-origin",
  mode: "read",
  params: fields({ filters: z.array(articleCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), article: articleNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Origin {id: filter.anchor})<-[:ORIGINATES_IN]-(article:Article)
  WHERE article.orderKey < $after
    AND
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
        WHERE instance.standing IN filter.standings
      })
      AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  retraction: CASE WHEN article.retractedAt IS NOT NULL THEN {at: article.retractedAt, by: article.retractedBy, reason: article.retractedFor} END,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** The articles published by each filter’s outlet, one page for each filter, after an orderKey, newest read first. */
export const articlePageByOutlet: Query<{ readonly filters: readonly ArticleCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly article: ArticleNode }> = {
  name: "article/page-by-outlet",
  mode: "read",
  params: fields({ filters: z.array(articleCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), article: articleNodeRow }),
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
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
        WHERE instance.standing IN filter.standings
      })
      AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  retraction: CASE WHEN article.retractedAt IS NOT NULL THEN {at: article.retractedAt, by: article.retractedBy, reason: article.retractedFor} END,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** The articles that quote each filter’s speaker, one page for each filter, after an orderKey, newest read first. */
export const articlePageBySpeaker: Query<{ readonly filters: readonly ArticleCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly article: ArticleNode }> = {
  name: "article/page-by-speaker",
  mode: "read",
  params: fields({ filters: z.array(articleCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), article: articleNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:ATTRIBUTED_TO]-(attribution:Attribution)
  WHERE attribution.state <> 'REJECTED'
  MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)-[:QUOTED_IN]->(snapshot:Snapshot)
  WHERE quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
        WHERE instance.standing IN filter.standings
      })
      AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  retraction: CASE WHEN article.retractedAt IS NOT NULL THEN {at: article.retractedAt, by: article.retractedBy, reason: article.retractedFor} END,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** The articles with each filter’s words in their title or text, one page for each filter, after an orderKey, newest read first. */
export const articlePageByText: Query<{ readonly filters: readonly ArticleCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly article: ArticleNode }> = {
  name: "article/page-by-text",
  mode: "read",
  params: fields({ filters: z.array(articleCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), article: articleNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL (filter) {
    CALL db.index.fulltext.queryNodes('article_text', filter.anchor) YIELD node
    RETURN node AS article
    UNION
    CALL db.index.fulltext.queryNodes('snapshot_text', filter.anchor) YIELD node
    MATCH (node)<-[:HAS_SNAPSHOT]-(article:Article)
    WHERE 'SUPERSEDED' IN filter.standings OR NOT EXISTS { (node)<-[:REVISION_OF]-(:Snapshot) }
    RETURN article
  }
  WITH DISTINCT filter, article
  WHERE article.orderKey < $after AND (article.retractedAt IS NULL OR 'RETRACTED' IN filter.standings)
    AND
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
        WHERE instance.standing IN filter.standings
      })
      AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  retraction: CASE WHEN article.retractedAt IS NOT NULL THEN {at: article.retractedAt, by: article.retractedBy, reason: article.retractedFor} END,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** The articles that carry each filter’s utterance, one page for each filter, after an orderKey, newest read first. */
export const articlePageByUtterance: Query<{ readonly filters: readonly ArticleCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly article: ArticleNode }> = {
  name: "article/page-by-utterance",
  mode: "read",
  params: fields({ filters: z.array(articleCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), article: articleNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Utterance {id: filter.anchor})<-[:INSTANCE_OF]-(quote:Quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE quote.standing IN filter.standings
  WITH DISTINCT filter, article
  WHERE article.orderKey < $after
    AND
    (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
          -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
        WHERE instance.standing IN filter.standings
      })
      AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  retraction: CASE WHEN article.retractedAt IS NOT NULL THEN {at: article.retractedAt, by: article.retractedBy, reason: article.retractedFor} END,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** The articles that meet each filter, one page for each, after an orderKey, newest read first. */
export const articlePageOfAll: Query<{ readonly filters: readonly ArticleCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly article: ArticleNode }> = {
  name: "article/page-of-all",
  mode: "read",
  params: fields({ filters: z.array(articleCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), article: articleNodeRow }),
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
        WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
      })
      AND (filter.utteranceId IS NULL OR EXISTS {
        MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
        WHERE instance.standing IN filter.standings
      })
      AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  retraction: CASE WHEN article.retractedAt IS NOT NULL THEN {at: article.retractedAt, by: article.retractedBy, reason: article.retractedFor} END,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** Whether the newest text of each of these articles was read for claims. */
export const articleReadForClaims: Query<{ readonly ids: readonly string[] }, { readonly articleId: string; readonly read: boolean }> = {
  name: "article/read-for-claims",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ articleId: z.string(), read: z.boolean() }),
  text: `UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS articleId, EXISTS {
  MATCH (article)-[:HAS_SNAPSHOT]->(newest:Snapshot)
  WHERE newest.claimsReadBy IS NOT NULL AND NOT EXISTS { (newest)<-[:REVISION_OF]-(:Snapshot) }
} AS read`,
};

/** The assertions that the newest text of each of these articles makes, in order of the text. */
export const assertionByArticles: Query<{ readonly ids: readonly string[] }, { readonly assertion: AssertionNode }> = {
  name: "assertion/by-articles",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ assertion: assertionNodeRow }),
  text: `UNWIND $ids AS id
MATCH (article:Article {id: id})-[:HAS_SNAPSHOT]->(newest:Snapshot)<-[:MADE_IN]-(assertion:Assertion)
WHERE assertion.state <> 'REJECTED' AND assertion.retracted IS NULL AND NOT EXISTS { (newest)<-[:REVISION_OF]-(:Snapshot) }
WITH assertion ORDER BY article.id, assertion.spanStarts[0], assertion.id
RETURN
assertion {
  .id, .stance, .spanStarts, .spanEnds, .exact, .confidence, .state, .readAsId, .readAsText, .readAsKind, .readAsSlots,
  claimId: head(COLLECT { MATCH (assertion)-[:ABOUT]->(about:Claim) RETURN about.id LIMIT 1 }),
  method: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.method LIMIT 1 }),
  version: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.version LIMIT 1 }),
  score: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.score LIMIT 1 }),
  snapshotId: head(COLLECT { MATCH (assertion)-[:MADE_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  superseded: EXISTS { MATCH (assertion)-[:MADE_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) },
  retracted: coalesce(assertion.retracted, false),
  articleId: head(COLLECT { MATCH (assertion)-[:MADE_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  quoteId: head(COLLECT { MATCH (assertion)-[:EXPRESSED_BY]->(quote:Quote) RETURN quote.id LIMIT 1 }),
  speakerId: head(COLLECT { MATCH (assertion)-[:MADE_BY]->(speaker:Speaker) RETURN speaker.id LIMIT 1 }),
  outletId: head(COLLECT { MATCH (assertion)-[:MADE_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS assertion`,
};

/** The assertions with these ids. */
export const assertionByIds: Query<{ readonly ids: readonly string[] }, { readonly assertion: AssertionNode }> = {
  name: "assertion/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ assertion: assertionNodeRow }),
  text: `UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})
RETURN
assertion {
  .id, .stance, .spanStarts, .spanEnds, .exact, .confidence, .state, .readAsId, .readAsText, .readAsKind, .readAsSlots,
  claimId: head(COLLECT { MATCH (assertion)-[:ABOUT]->(about:Claim) RETURN about.id LIMIT 1 }),
  method: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.method LIMIT 1 }),
  version: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.version LIMIT 1 }),
  score: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.score LIMIT 1 }),
  snapshotId: head(COLLECT { MATCH (assertion)-[:MADE_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  superseded: EXISTS { MATCH (assertion)-[:MADE_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) },
  retracted: coalesce(assertion.retracted, false),
  articleId: head(COLLECT { MATCH (assertion)-[:MADE_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  quoteId: head(COLLECT { MATCH (assertion)-[:EXPRESSED_BY]->(quote:Quote) RETURN quote.id LIMIT 1 }),
  speakerId: head(COLLECT { MATCH (assertion)-[:MADE_BY]->(speaker:Speaker) RETURN speaker.id LIMIT 1 }),
  outletId: head(COLLECT { MATCH (assertion)-[:MADE_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS assertion`,
};

/** The claims that these assertions are about, sorted. */
export const assertionClaims: Query<{ readonly ids: readonly string[] }, { readonly id: string }> = {
  name: "assertion/claims",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ id: z.string() }),
  text: `UNWIND $ids AS assertionId
MATCH (:Assertion {id: assertionId})-[:ABOUT]->(claim:Claim)
RETURN DISTINCT claim.id AS id ORDER BY id`,
};

/** How many assertions each filter’s claim has, in newest texts or in those that were replaced. */
export const assertionCountByClaim: Query<{ readonly filters: readonly AssertionCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "assertion/count-by-claim",
  mode: "read",
  params: fields({ filters: z.array(assertionCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
MATCH (claim:Claim {id: filter.claimId})
RETURN index, COUNT {
  MATCH (claim)<-[:ABOUT]-(:Assertion)-[:MADE_IN]->(snapshot:Snapshot)
  WHERE filter.superseded = EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
} AS total`,
};

/** What a speaker asserts, whether or not a quote expresses it. */
export const assertionOfSpeaker: Query<{ readonly speakerId: string }, { readonly id: string }> = {
  name: "assertion/of-speaker",
  mode: "read",
  params: fields({ speakerId: z.string() }),
  row: fields({ id: z.string() }),
  text: `MATCH (:Speaker {id: $speakerId})<-[:MADE_BY]-(assertion:Assertion)
RETURN assertion.id AS id ORDER BY id`,
};

/** Of these assertions, as they are to be joined to a claim, the surest that asserts it and the surest that denies it; no row where either is missing. */
export const assertionOpposed: Query<{ readonly joined: readonly { readonly id: string; readonly method: string; readonly score: number }[] }, { readonly assertedBy: string; readonly deniedBy: string; readonly score: number }> = {
  name: "assertion/opposed",
  mode: "read",
  params: fields({ joined: z.array(fields({ id: z.string(), method: z.string(), score: float })) }),
  row: fields({ assertedBy: z.string(), deniedBy: z.string(), score: z.number() }),
  text: `CALL () {
  UNWIND $joined AS about
  MATCH (assertion:Assertion {id: about.id}) WHERE assertion.stance = 'ASSERTS'
  WITH assertion, about
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND (assertion.state = 'CONFIRMED' OR NOT about.method STARTS WITH 'llm:')
    AND NOT EXISTS { (assertion)-[:MADE_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) }
  RETURN assertion.id AS id, about.score * assertion.confidence AS sureness ORDER BY sureness DESC, id LIMIT 1
}
WITH id AS assertedBy, sureness AS asserted
CALL () {
  UNWIND $joined AS about
  MATCH (assertion:Assertion {id: about.id}) WHERE assertion.stance = 'DENIES'
  WITH assertion, about
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND (assertion.state = 'CONFIRMED' OR NOT about.method STARTS WITH 'llm:')
    AND NOT EXISTS { (assertion)-[:MADE_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) }
  RETURN assertion.id AS id, about.score * assertion.confidence AS sureness ORDER BY sureness DESC, id LIMIT 1
}
RETURN assertedBy, id AS deniedBy, asserted * sureness AS score`,
};

/** The assertions of each filter’s claim, in newest texts or in those that were replaced, one page for each, the first published first and those of undated articles last. */
export const assertionPageByClaim: Query<{ readonly filters: readonly AssertionCriteria[]; readonly after: string; readonly afterId: string; readonly limit: number }, { readonly index: number; readonly at: string; readonly assertion: AssertionNode }> = {
  name: "assertion/page-by-claim",
  mode: "read",
  params: fields({ filters: z.array(assertionCriteriaParam), after: z.string(), afterId: z.string(), limit: integer }),
  row: fields({ index: z.int(), at: z.string(), assertion: assertionNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Claim {id: filter.claimId})<-[:ABOUT]-(assertion:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE filter.superseded = EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  WITH assertion, coalesce(article.publishedAt, '\\uffff') + ' ' + article.id AS at
  WHERE at > $after OR (at = $after AND assertion.id > $afterId)
  WITH assertion, at ORDER BY at, assertion.id LIMIT $limit
  RETURN assertion, at
}
WITH index, at, assertion ORDER BY index, at, assertion.id
RETURN index, at,
assertion {
  .id, .stance, .spanStarts, .spanEnds, .exact, .confidence, .state, .readAsId, .readAsText, .readAsKind, .readAsSlots,
  claimId: head(COLLECT { MATCH (assertion)-[:ABOUT]->(about:Claim) RETURN about.id LIMIT 1 }),
  method: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.method LIMIT 1 }),
  version: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.version LIMIT 1 }),
  score: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.score LIMIT 1 }),
  snapshotId: head(COLLECT { MATCH (assertion)-[:MADE_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  superseded: EXISTS { MATCH (assertion)-[:MADE_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) },
  retracted: coalesce(assertion.retracted, false),
  articleId: head(COLLECT { MATCH (assertion)-[:MADE_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  quoteId: head(COLLECT { MATCH (assertion)-[:EXPRESSED_BY]->(quote:Quote) RETURN quote.id LIMIT 1 }),
  speakerId: head(COLLECT { MATCH (assertion)-[:MADE_BY]->(speaker:Speaker) RETURN speaker.id LIMIT 1 }),
  outletId: head(COLLECT { MATCH (assertion)-[:MADE_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS assertion`,
};

/** The attributions with these ids. */
export const attributionByIds: Query<{ readonly ids: readonly string[] }, { readonly attribution: AttributionNode }> = {
  name: "attribution/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ attribution: attributionNodeRow }),
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
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ attribution: attributionNodeRow }),
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

/** The attributions that may name a speaker, of all quotes or of some, each with every candidate and with what follows from who is named. */
export const attributionOfSpeaker: Query<{ readonly speakerId: string; readonly quoteIds: readonly string[] | null; readonly limit: number }, { readonly attribution: SpokenNode }> = {
  name: "attribution/of-speaker",
  mode: "read",
  params: fields({ speakerId: z.string(), quoteIds: z.array(z.string()).nullable(), limit: integer }),
  row: fields({ attribution: spokenNodeRow }),
  text: `MATCH (:Speaker {id: $speakerId})<-[:ATTRIBUTED_TO]-(attribution:Attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)
WHERE $quoteIds IS NULL OR quote.id IN $quoteIds
WITH attribution, quote LIMIT $limit
RETURN {
  id: attribution.id, hop: attribution.hop, state: attribution.state, confidence: attribution.confidence, quoteId: quote.id,
  candidates: COLLECT {
    MATCH (attribution)-[to:ATTRIBUTED_TO]->(speaker:Speaker)
    RETURN {speakerId: speaker.id, probability: to.probability, method: to.method, confidence: to.confidence, orderKey: to.orderKey}
    ORDER BY to.probability DESC, speaker.id
  },
  instance: head(COLLECT {
    MATCH (quote)-[instance:INSTANCE_OF]->(utterance:Utterance)
    RETURN {
      utteranceId: utterance.id, speakerId: utterance.speakerId,
      similarity: instance.similarity, text: instance.text, normalized: instance.normalized
    } LIMIT 1
  }),
  assertionIds: COLLECT {
    MATCH (quote)<-[:EXPRESSED_BY]-(assertion:Assertion)-[:MADE_BY]->(:Speaker {id: $speakerId})
    RETURN assertion.id ORDER BY assertion.id
  },
  openAssertions: COLLECT {
    MATCH (quote)<-[:EXPRESSED_BY]-(assertion:Assertion {state: 'AMBIGUOUS'})
    WHERE NOT EXISTS { (assertion)-[:MADE_BY]->() }
    RETURN {id: assertion.id, confidence: assertion.confidence} ORDER BY assertion.id
  }
} AS attribution
ORDER BY attribution.quoteId, attribution.hop`,
};

/** Notes that the graph is being written anew, and says whether that was noted before. */
export const bulkBegin: Query<{ readonly at: string }, { readonly unfinished: boolean }> = {
  name: "bulk/begin",
  mode: "write",
  params: fields({ at: z.string() }),
  row: fields({ unfinished: z.boolean() }),
  text: `OPTIONAL MATCH (before:MigrationLock {id: 'import'})
WITH before IS NOT NULL AS unfinished
MERGE (mark:MigrationLock {id: 'import'})
SET mark.takenAt = $at
RETURN unfinished`,
};

/** Removes some nodes, with all that leads to them, and says how many; what migrating stands on stays. */
export const bulkEmpty: Query<{ readonly limit: number }, { readonly removed: number }> = {
  name: "bulk/empty",
  mode: "write",
  params: fields({ limit: integer }),
  row: fields({ removed: z.int() }),
  text: `MATCH (node)
WHERE NOT node:Migration AND NOT node:MigrationLock
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed`,
};

/** Notes that the graph is whole. */
export const bulkEnd: Query<{  }, {  }> = {
  name: "bulk/end",
  mode: "write",
  params: fields({  }),
  row: fields({  }),
  text: `MATCH (mark:MigrationLock {id: 'import'})
DELETE mark`,
};

/** Lets nobody come to the end of a change until the transaction ends: what was begun waits, what is done is done. */
export const bulkHold: Query<{  }, {  }> = {
  name: "bulk/hold",
  mode: "write",
  params: fields({  }),
  row: fields({  }),
  text: `MATCH (head:ChangeHead {id: 'changes'})
SET head.locked = true
REMOVE head.locked`,
};

/** The properties that the nodes of each label are unique by. */
export const bulkKeys: Query<{  }, { readonly label: string; readonly properties: readonly string[] }> = {
  name: "bulk/keys",
  mode: "read",
  params: fields({  }),
  row: fields({ label: z.string(), properties: z.array(z.string()) }),
  text: `SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties
WHERE type = 'UNIQUENESS' AND entityType = 'NODE'
RETURN labelsOrTypes[0] AS label, properties`,
};

/** The checksums of the migrations that this graph has had, in order. */
export const bulkMigrations: Query<{  }, { readonly checksum: string }> = {
  name: "bulk/migrations",
  mode: "read",
  params: fields({  }),
  row: fields({ checksum: z.string() }),
  text: `MATCH (migration:Migration)
WHERE migration.version > 0
WITH migration ORDER BY migration.version
RETURN migration.checksum AS checksum`,
};

/** The types that relationships have, or once had. */
export const bulkRelationshipTypes: Query<{  }, { readonly type: string }> = {
  name: "bulk/relationship-types",
  mode: "read",
  params: fields({  }),
  row: fields({ type: z.string() }),
  text: `CALL db.relationshipTypes() YIELD relationshipType
RETURN relationshipType AS type`,
};

/** Whether the graph was being written anew by somebody who did not come to the end. */
export const bulkUnfinished: Query<{  }, { readonly unfinished: boolean }> = {
  name: "bulk/unfinished",
  mode: "read",
  params: fields({  }),
  row: fields({ unfinished: z.boolean() }),
  text: `RETURN EXISTS { (:MigrationLock {id: 'import'}) } AS unfinished`,
};

/** The changes after one that touch any of these, the latest first. */
export const changeAfterTouching: Query<{ readonly targetIds: readonly string[]; readonly seq: number; readonly limit: number }, { readonly change: ChangeNode }> = {
  name: "change/after-touching",
  mode: "read",
  params: fields({ targetIds: z.array(z.string()), seq: integer, limit: integer }),
  row: fields({ change: changeNodeRow }),
  text: `UNWIND $targetIds AS targetId
MATCH (touch:Touch {targetId: targetId})<-[:TOUCHES]-(change:Change)
WHERE touch.seq > $seq
WITH DISTINCT change ORDER BY change.seq DESC LIMIT $limit
RETURN
change {
  .id, .seq, .at, .actorId, .actorName, .action, .targetIds, .reason, .edits, .undoes, .hash, .previousHash
} AS change`,
};

/** Enters a change at the end of the history, whose lock must be held, with a mark for each thing that it touches. */
export const changeAppend: Query<{ readonly change: ChangeNode; readonly touched: readonly string[] }, {  }> = {
  name: "change/append",
  mode: "write",
  params: fields({ change: changeNodeParam, touched: z.array(z.string()) }),
  row: fields({  }),
  text: `MATCH (head:ChangeHead {id: 'changes'})
SET head.seq = $change.seq, head.hash = $change.hash, head.at = $change.at
CREATE (change:Change)
SET change = $change
WITH change
OPTIONAL MATCH (undone:Change {id: change.undoes})
FOREACH (one IN CASE WHEN undone IS NULL THEN [] ELSE [undone] END | CREATE (change)-[:UNDOES]->(one))
WITH change
UNWIND $touched AS id
CREATE (change)-[:TOUCHES]->(:Touch {targetId: id, seq: change.seq})`,
};

/** The changes with these ids. */
export const changeByIds: Query<{ readonly ids: readonly string[] }, { readonly change: ChangeNode }> = {
  name: "change/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ change: changeNodeRow }),
  text: `UNWIND $ids AS id
MATCH (change:Change {id: id})
RETURN
change {
  .id, .seq, .at, .actorId, .actorName, .action, .targetIds, .reason, .edits, .undoes, .hash, .previousHash
} AS change`,
};

/** The entries of the history after a place in it, in order. */
export const changeChain: Query<{ readonly after: number; readonly limit: number }, { readonly change: ChangeNode }> = {
  name: "change/chain",
  mode: "read",
  params: fields({ after: integer, limit: integer }),
  row: fields({ change: changeNodeRow }),
  text: `MATCH (change:Change) WHERE change.seq > $after
WITH change ORDER BY change.seq LIMIT $limit
RETURN
change {
  .id, .seq, .at, .actorId, .actorName, .action, .targetIds, .reason, .edits, .undoes, .hash, .previousHash
} AS change`,
};

/** The number of changes of one kind, for each filter. */
export const changeCountByAction: Query<{ readonly filters: readonly ChangeCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "change/count-by-action",
  mode: "read",
  params: fields({ filters: z.array(changeCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (change:Change) WHERE change.action = filter.anchor AND change.seq > 0 AND
    (filter.from IS NULL OR change.at >= filter.from) AND (filter.before IS NULL OR change.at < filter.before)
    AND (filter.action IS NULL OR change.action = filter.action) AND (filter.actorId IS NULL OR change.actorId = filter.actorId)
  RETURN count(*) AS total
}
RETURN index, total`,
};

/** The number of changes by one actor, for each filter. */
export const changeCountByActor: Query<{ readonly filters: readonly ChangeCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "change/count-by-actor",
  mode: "read",
  params: fields({ filters: z.array(changeCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (change:Change) WHERE change.actorId = filter.anchor AND change.seq > 0 AND
    (filter.from IS NULL OR change.at >= filter.from) AND (filter.before IS NULL OR change.at < filter.before)
    AND (filter.action IS NULL OR change.action = filter.action) AND (filter.actorId IS NULL OR change.actorId = filter.actorId)
  RETURN count(*) AS total
}
RETURN index, total`,
};

/** The number of changes that touch one thing, for each filter. */
export const changeCountByTarget: Query<{ readonly filters: readonly ChangeCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "change/count-by-target",
  mode: "read",
  params: fields({ filters: z.array(changeCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (touch:Touch) WHERE touch.targetId = filter.anchor AND touch.seq > 0
  MATCH (touch)<-[:TOUCHES]-(change:Change) WHERE
    (filter.from IS NULL OR change.at >= filter.from) AND (filter.before IS NULL OR change.at < filter.before)
    AND (filter.action IS NULL OR change.action = filter.action) AND (filter.actorId IS NULL OR change.actorId = filter.actorId)
  RETURN count(*) AS total
}
RETURN index, total`,
};

/** The number of changes of each filter, for each filter. */
export const changeCountOfAll: Query<{ readonly filters: readonly ChangeCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "change/count-of-all",
  mode: "read",
  params: fields({ filters: z.array(changeCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (change:Change) WHERE change.seq > 0 AND
    (filter.from IS NULL OR change.at >= filter.from) AND (filter.before IS NULL OR change.at < filter.before)
    AND (filter.action IS NULL OR change.action = filter.action) AND (filter.actorId IS NULL OR change.actorId = filter.actorId)
  RETURN count(*) AS total
}
RETURN index, total`,
};

/** What the history says its last entry is, and how many entries there are. */
export const changeHead: Query<{  }, { readonly seq: number; readonly hash: string | null; readonly total: number }> = {
  name: "change/head",
  mode: "read",
  params: fields({  }),
  row: fields({ seq: z.int(), hash: z.string().nullable(), total: z.int() }),
  text: `OPTIONAL MATCH (head:ChangeHead {id: 'changes'})
RETURN coalesce(head.seq, 0) AS seq, head.hash AS hash, COUNT { (:Change) } AS total`,
};

/** Takes the lock of the end of the history until the transaction ends, and gives the entry that the next one follows; take it last. */
export const changeLockHead: Query<{  }, { readonly seq: number; readonly hash: string | null; readonly at: string | null }> = {
  name: "change/lock-head",
  mode: "write",
  params: fields({  }),
  row: fields({ seq: z.int(), hash: z.string().nullable(), at: z.string().nullable() }),
  text: `MERGE (head:ChangeHead {id: 'changes'})
ON CREATE SET head.seq = 0
SET head.locked = true
REMOVE head.locked
RETURN head.seq AS seq, head.hash AS hash, head.at AS at`,
};

/** A page of the changes of one kind, for each filter, the newest first. */
export const changePageByAction: Query<{ readonly filters: readonly ChangeCriteria[]; readonly afterSeq: number; readonly limit: number }, { readonly index: number; readonly change: ChangeNode }> = {
  name: "change/page-by-action",
  mode: "read",
  params: fields({ filters: z.array(changeCriteriaParam), afterSeq: integer, limit: integer }),
  row: fields({ index: z.int(), change: changeNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (change:Change)
  USING INDEX change:Change(action, seq)
  WHERE change.action = filter.anchor AND change.seq < $afterSeq AND
    (filter.from IS NULL OR change.at >= filter.from) AND (filter.before IS NULL OR change.at < filter.before)
    AND (filter.action IS NULL OR change.action = filter.action) AND (filter.actorId IS NULL OR change.actorId = filter.actorId)
  WITH change ORDER BY change.action DESC, change.seq DESC LIMIT $limit
  RETURN change
}
WITH index, change ORDER BY index, change.seq DESC
RETURN index,
change {
  .id, .seq, .at, .actorId, .actorName, .action, .targetIds, .reason, .edits, .undoes, .hash, .previousHash
} AS change`,
};

/** A page of the changes by one actor, for each filter, the newest first. */
export const changePageByActor: Query<{ readonly filters: readonly ChangeCriteria[]; readonly afterSeq: number; readonly limit: number }, { readonly index: number; readonly change: ChangeNode }> = {
  name: "change/page-by-actor",
  mode: "read",
  params: fields({ filters: z.array(changeCriteriaParam), afterSeq: integer, limit: integer }),
  row: fields({ index: z.int(), change: changeNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (change:Change)
  USING INDEX change:Change(actorId, seq)
  WHERE change.actorId = filter.anchor AND change.seq < $afterSeq AND
    (filter.from IS NULL OR change.at >= filter.from) AND (filter.before IS NULL OR change.at < filter.before)
    AND (filter.action IS NULL OR change.action = filter.action) AND (filter.actorId IS NULL OR change.actorId = filter.actorId)
  WITH change ORDER BY change.actorId DESC, change.seq DESC LIMIT $limit
  RETURN change
}
WITH index, change ORDER BY index, change.seq DESC
RETURN index,
change {
  .id, .seq, .at, .actorId, .actorName, .action, .targetIds, .reason, .edits, .undoes, .hash, .previousHash
} AS change`,
};

/** A page of the changes that touch one thing, for each filter, the newest first. */
export const changePageByTarget: Query<{ readonly filters: readonly ChangeCriteria[]; readonly afterSeq: number; readonly limit: number }, { readonly index: number; readonly change: ChangeNode }> = {
  name: "change/page-by-target",
  mode: "read",
  params: fields({ filters: z.array(changeCriteriaParam), afterSeq: integer, limit: integer }),
  row: fields({ index: z.int(), change: changeNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (touch:Touch) WHERE touch.targetId = filter.anchor AND touch.seq < $afterSeq
  MATCH (touch)<-[:TOUCHES]-(change:Change) WHERE
    (filter.from IS NULL OR change.at >= filter.from) AND (filter.before IS NULL OR change.at < filter.before)
    AND (filter.action IS NULL OR change.action = filter.action) AND (filter.actorId IS NULL OR change.actorId = filter.actorId)
  WITH change, touch ORDER BY touch.targetId DESC, touch.seq DESC LIMIT $limit
  RETURN change
}
WITH index, change ORDER BY index, change.seq DESC
RETURN index,
change {
  .id, .seq, .at, .actorId, .actorName, .action, .targetIds, .reason, .edits, .undoes, .hash, .previousHash
} AS change`,
};

/** A page of the changes of each filter, for each filter, the newest first. */
export const changePageOfAll: Query<{ readonly filters: readonly ChangeCriteria[]; readonly afterSeq: number; readonly limit: number }, { readonly index: number; readonly change: ChangeNode }> = {
  name: "change/page-of-all",
  mode: "read",
  params: fields({ filters: z.array(changeCriteriaParam), afterSeq: integer, limit: integer }),
  row: fields({ index: z.int(), change: changeNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (change:Change) WHERE change.seq < $afterSeq AND
    (filter.from IS NULL OR change.at >= filter.from) AND (filter.before IS NULL OR change.at < filter.before)
    AND (filter.action IS NULL OR change.action = filter.action) AND (filter.actorId IS NULL OR change.actorId = filter.actorId)
  RETURN change ORDER BY change.seq DESC LIMIT $limit
}
WITH index, change ORDER BY index, change.seq DESC
RETURN index,
change {
  .id, .seq, .at, .actorId, .actorName, .action, .targetIds, .reason, .edits, .undoes, .hash, .previousHash
} AS change`,
};

/** Which of these texts quote one of these speakers, assert one of these claims, or were published by one of these outlets. */
export const changeTextsAbout: Query<{ readonly snapshotIds: readonly string[]; readonly targetIds: readonly string[] }, { readonly snapshotId: string }> = {
  name: "change/texts-about",
  mode: "read",
  params: fields({ snapshotIds: z.array(z.string()), targetIds: z.array(z.string()) }),
  row: fields({ snapshotId: z.string() }),
  text: `UNWIND $snapshotIds AS snapshotId
MATCH (snapshot:Snapshot {id: snapshotId})
WHERE EXISTS {
    MATCH (snapshot)<-[:QUOTED_IN]-(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
    WHERE speaker.id IN $targetIds
  }
  OR EXISTS { MATCH (snapshot)<-[:MADE_IN]-(:Assertion)-[:ABOUT]->(claim:Claim) WHERE claim.id IN $targetIds }
  OR EXISTS {
    MATCH (snapshot)<-[:HAS_SNAPSHOT]-(:Article)-[:PUBLISHED_BY]->(outlet:Outlet) WHERE outlet.id IN $targetIds
  }
RETURN snapshotId`,
};

/** Which changes took these back, as it now stands; a change that is in force is left out. The last that was done to it, or to what undid it, tells. */
export const changeUndoneBy: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly undoneById: string }> = {
  name: "change/undone-by",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ id: z.string(), undoneById: z.string() }),
  text: `UNWIND $ids AS id
MATCH (change:Change {id: id})
CALL (change) {
  MATCH path = (change)<-[:UNDOES*1..]-(last:Change)
  RETURN path ORDER BY last.seq DESC LIMIT 1
}
WITH id, path WHERE length(path) % 2 = 1
RETURN id, nodes(path)[1].id AS undoneById`,
};

/** The relations among these claims, those of a claim with itself included. */
export const claimRelationBetweenClaims: Query<{ readonly ids: readonly string[] }, { readonly relation: ClaimRelationNode }> = {
  name: "claim-relation/between-claims",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ relation: claimRelationNodeRow }),
  text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[relation:CORROBORATES|CONTRADICTS|REFINES|UPDATES]->(other:Claim)
WHERE other.id IN $ids
WITH DISTINCT relation ORDER BY relation.score DESC, relation.id
RETURN
relation {
  .id, .kind, .state, .method, .version, .score, .rationale, .evidence, .decidedBy, .decidedAt, .decision,
  type: type(relation), fromId: startNode(relation).id, toId: endNode(relation).id
} AS relation`,
};

/** The relations of each of these claims, the surest first, at most so many for each. */
export const claimRelationByClaims: Query<{ readonly ids: readonly string[]; readonly limit: number }, { readonly claimId: string; readonly relation: ClaimRelationNode }> = {
  name: "claim-relation/by-claims",
  mode: "read",
  params: fields({ ids: z.array(z.string()), limit: integer }),
  row: fields({ claimId: z.string(), relation: claimRelationNodeRow }),
  text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)-[relation:CORROBORATES|CONTRADICTS|REFINES|UPDATES]-(:Claim)
  WITH DISTINCT relation ORDER BY relation.score DESC, relation.id LIMIT $limit
  RETURN relation
}
RETURN claim.id AS claimId,
relation {
  .id, .kind, .state, .method, .version, .score, .rationale, .evidence, .decidedBy, .decidedAt, .decision,
  type: type(relation), fromId: startNode(relation).id, toId: endNode(relation).id
} AS relation`,
};

/** The relations with these ids, whatever their type. */
export const claimRelationByIds: Query<{ readonly ids: readonly string[] }, { readonly relation: ClaimRelationNode }> = {
  name: "claim-relation/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ relation: claimRelationNodeRow }),
  text: `UNWIND $ids AS id
CALL (id) {
  MATCH (:Claim)-[relation:CORROBORATES {id: id}]->(:Claim)
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:CONTRADICTS {id: id}]->(:Claim)
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:REFINES {id: id}]->(:Claim)
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:UPDATES {id: id}]->(:Claim)
  RETURN relation
}
RETURN
relation {
  .id, .kind, .state, .method, .version, .score, .rationale, .evidence, .decidedBy, .decidedAt, .decision,
  type: type(relation), fromId: startNode(relation).id, toId: endNode(relation).id
} AS relation`,
};

/** Where each of these speakers contradicts themselves, by relations that nobody rejected: the surest first. */
export const claimRelationBySpeakers: Query<{ readonly ids: readonly string[]; readonly limit: number }, { readonly speakerId: string; readonly relation: ClaimRelationNode }> = {
  name: "claim-relation/by-speakers",
  mode: "read",
  params: fields({ ids: z.array(z.string()), limit: integer }),
  row: fields({ speakerId: z.string(), relation: claimRelationNodeRow }),
  text: `UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})
CALL (speaker) {
  MATCH (speaker)<-[:MADE_BY]-(first:Assertion)-[:ABOUT]->(:Claim)-[relation:CONTRADICTS]->(:Claim)<-[:ABOUT]-(second:Assertion)-[:MADE_BY]->(speaker)
  WHERE relation.state <> 'REJECTED' AND first.state <> 'REJECTED' AND second.state <> 'REJECTED'
    AND first.retracted IS NULL AND second.retracted IS NULL
    // One claim: the speaker says it and denies it. Two claims: the speaker says both, or denies both.
    AND ((first.stance = 'DENIES') <> (second.stance = 'DENIES')) = (startNode(relation) = endNode(relation))
  WITH DISTINCT relation ORDER BY relation.score DESC, relation.id LIMIT $limit
  RETURN relation
}
RETURN speaker.id AS speakerId,
relation {
  .id, .kind, .state, .method, .version, .score, .rationale, .evidence, .decidedBy, .decidedAt, .decision,
  type: type(relation), fromId: startNode(relation).id, toId: endNode(relation).id
} AS relation`,
};

/** How many contradictions are in one state with at least a score. */
export const claimRelationCountConflicts: Query<{ readonly state: ClaimRelationState; readonly minScore: number }, { readonly total: number }> = {
  name: "claim-relation/count-conflicts",
  mode: "read",
  params: fields({ state: z.enum(CLAIM_RELATION_STATES), minScore: float }),
  row: fields({ total: z.int() }),
  text: `MATCH (:Claim)-[relation:CONTRADICTS]->(:Claim)
WHERE relation.state = $state AND relation.score >= $minScore AND relation.id IS NOT NULL
RETURN count(relation) AS total`,
};

/** The relations after an id, by id, with the best passage of each article on either side. */
export const claimRelationPageOfAll: Query<{ readonly after: string; readonly limit: number; readonly most: number }, { readonly relation: ClaimRelationNode; readonly froms: readonly ClaimPassage[]; readonly tos: readonly ClaimPassage[] }> = {
  name: "claim-relation/page-of-all",
  mode: "read",
  params: fields({ after: z.string(), limit: integer, most: integer }),
  row: fields({ relation: claimRelationNodeRow, froms: z.array(claimPassageRow), tos: z.array(claimPassageRow) }),
  text: `CALL () {
  MATCH (:Claim)-[relation:CORROBORATES]->(:Claim) WHERE relation.id > $after
  WITH relation ORDER BY relation.id LIMIT $limit
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:CONTRADICTS]->(:Claim) WHERE relation.id > $after
  WITH relation ORDER BY relation.id LIMIT $limit
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:REFINES]->(:Claim) WHERE relation.id > $after
  WITH relation ORDER BY relation.id LIMIT $limit
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:UPDATES]->(:Claim) WHERE relation.id > $after
  WITH relation ORDER BY relation.id LIMIT $limit
  RETURN relation
}
WITH relation ORDER BY relation.id LIMIT $limit
CALL (relation) {
  WITH startNode(relation) AS claim
  CALL (claim) {
    MATCH (claim)<-[about:ABOUT]-(assertion:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
    WHERE
      assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
      AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
      AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
    WITH article, about, assertion, assertion.stance = 'DENIES' AS denies ORDER BY article.id, denies, assertion.confidence DESC, assertion.id
    WITH article, denies, head(collect({assertion: assertion, score: about.score})) AS best ORDER BY article.id, denies LIMIT $most
    RETURN collect({
      articleId: article.id, sourceId: article.sourceId, denies: denies, score: best.score,
      start: best.assertion.spanStarts[0], end: best.assertion.spanEnds[size(best.assertion.spanEnds) - 1]
    }) AS passages
  }
  RETURN passages AS froms
}
CALL (relation) {
  WITH endNode(relation) AS claim
  CALL (claim) {
    MATCH (claim)<-[about:ABOUT]-(assertion:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
    WHERE
      assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
      AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
      AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
    WITH article, about, assertion, assertion.stance = 'DENIES' AS denies ORDER BY article.id, denies, assertion.confidence DESC, assertion.id
    WITH article, denies, head(collect({assertion: assertion, score: about.score})) AS best ORDER BY article.id, denies LIMIT $most
    RETURN collect({
      articleId: article.id, sourceId: article.sourceId, denies: denies, score: best.score,
      start: best.assertion.spanStarts[0], end: best.assertion.spanEnds[size(best.assertion.spanEnds) - 1]
    }) AS passages
  }
  RETURN passages AS tos
}
WITH relation, froms, tos ORDER BY relation.id
RETURN froms, tos,
relation {
  .id, .kind, .state, .method, .version, .score, .rationale, .evidence, .decidedBy, .decidedAt, .decision,
  type: type(relation), fromId: startNode(relation).id, toId: endNode(relation).id
} AS relation`,
};

/** The contradictions in one state, the surest first, after a score and id. */
export const claimRelationPageOfConflicts: Query<{ readonly state: ClaimRelationState; readonly minScore: number; readonly afterScore: number; readonly afterId: string; readonly limit: number }, { readonly relation: ClaimRelationNode }> = {
  name: "claim-relation/page-of-conflicts",
  mode: "read",
  params: fields({ state: z.enum(CLAIM_RELATION_STATES), minScore: float, afterScore: float, afterId: z.string(), limit: integer }),
  row: fields({ relation: claimRelationNodeRow }),
  text: `MATCH (:Claim)-[relation:CONTRADICTS]->(:Claim)
WHERE relation.state = $state AND relation.score >= $minScore AND relation.score <= $afterScore AND relation.id IS NOT NULL
  AND (relation.score < $afterScore OR relation.id < $afterId)
WITH relation ORDER BY relation.state DESC, relation.score DESC, relation.id DESC LIMIT $limit
WITH relation ORDER BY relation.score DESC, relation.id DESC
RETURN
relation {
  .id, .kind, .state, .method, .version, .score, .rationale, .evidence, .decidedBy, .decidedAt, .decision,
  type: type(relation), fromId: startNode(relation).id, toId: endNode(relation).id
} AS relation`,
};

/** The claims with these ids. */
export const claimByIds: Query<{ readonly ids: readonly string[] }, { readonly claim: ClaimNode }> = {
  name: "claim/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ claim: claimNodeRow }),
  text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN
claim {.id, .text, .kind, .slots, .contested, .sourceCount, .mergedIntoId} AS claim`,
};

/** For each wording the claims nearest in meaning and the claims that share most words, a bounded number, each with those who assert it and when. */
export const claimCandidates: Query<{ readonly wordings: readonly { readonly embedding: readonly number[]; readonly words: string | null }[]; readonly limit: number; readonly most: number }, { readonly index: number; readonly similarity: number; readonly claim: ClaimNode; readonly speakers: readonly string[]; readonly publishedOn: readonly string[]; readonly assertionIds: readonly string[]; readonly passage: string | null }> = {
  name: "claim/candidates",
  mode: "read",
  params: fields({ wordings: z.array(fields({ embedding: z.array(float), words: z.string().nullable() })), limit: integer, most: integer }),
  row: fields({ index: z.int(), similarity: z.number(), claim: claimNodeRow, speakers: z.array(z.string()), publishedOn: z.array(z.string()), assertionIds: z.array(z.string()), passage: z.string().nullable() }),
  text: `UNWIND range(0, size($wordings) - 1) AS index
WITH index, $wordings[index] AS wording
CALL (wording) {
  CALL (wording) {
    CALL db.index.vector.queryNodes('claim_embedding', $limit, wording.embedding) YIELD node
    RETURN node AS claim
    UNION
    WITH wording WHERE wording.words IS NOT NULL
    CALL db.index.fulltext.queryNodes('claim_text', wording.words, {limit: $limit}) YIELD node
    RETURN node AS claim
  }
  WITH claim, wording WHERE claim.mergedIntoId IS NULL
  // Neo4j scales the cosine to 0–1. A claim that a person split off may have no embedding yet.
  RETURN claim, coalesce(2 * vector.similarity.cosine(claim.embedding, wording.embedding) - 1, 0.0) AS similarity
}
CALL (claim) {
  MATCH (claim)<-[:ABOUT]-(assertion:Assertion)-[:MADE_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WITH assertion, article LIMIT $most
  OPTIONAL MATCH (assertion)-[:MADE_BY]->(speaker:Speaker)
  WITH speaker.name AS name, left(article.publishedAt, 10) AS day, assertion.id AS id, assertion.exact AS exact ORDER BY id
  RETURN head(collect(exact)) AS passage, collect(DISTINCT name) AS speakers, collect(DISTINCT day) AS publishedOn, collect(DISTINCT id) AS assertionIds
}
WITH index, similarity, claim, speakers, publishedOn, assertionIds, passage ORDER BY index, similarity DESC, claim.id
RETURN index, similarity, speakers, publishedOn, assertionIds, passage,
claim {.id, .text, .kind, .slots, .contested, .sourceCount, .mergedIntoId} AS claim`,
};

/** How often claims were written. */
export const claimClock: Query<{  }, { readonly ticks: number }> = {
  name: "claim/clock",
  mode: "read",
  params: fields({  }),
  row: fields({ ticks: z.int() }),
  text: `OPTIONAL MATCH (clock:ClaimClock {id: 'claims'})
RETURN coalesce(clock.ticks, 0) AS ticks`,
};

/** The independent sources of each of these claims, one row a source: as many rows as the claim counts. Those that only claims which corroborate it have come with these relations. */
export const claimCorroboration: Query<{ readonly ids: readonly string[] }, { readonly claimId: string; readonly kind: string; readonly speakerId: string | null; readonly assertionIds: readonly string[]; readonly relationIds: readonly string[] }> = {
  name: "claim/corroboration",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ claimId: z.string(), kind: z.string(), speakerId: z.string().nullable(), assertionIds: z.array(z.string()), relationIds: z.array(z.string()) }),
  text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  UNWIND [claim] + COLLECT {
    MATCH (claim)-[relation:CORROBORATES]-(other:Claim)
    WHERE relation.state = 'CONFIRMED' OR (relation.state = 'SUGGESTED' AND NOT relation.method STARTS WITH 'llm:')
    RETURN other
  } AS told
  MATCH (told)<-[about:ABOUT]-(assertion:Assertion {stance: 'ASSERTS'})-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND (assertion.state = 'CONFIRMED' OR NOT about.method STARTS WITH 'llm:')
    AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  WITH told, assertion,
    head(COLLECT { MATCH (assertion)-[:MADE_BY]->(by:Speaker) WHERE by.kind <> 'UNNAMED' RETURN by.id LIMIT 1 }) AS speakerId,
    EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote) } OR EXISTS { (assertion)-[:MADE_BY]->(:Speaker) } AS spoken,
    coalesce(head(COLLECT { MATCH (article)-[:ORIGINATES_IN]->(origin) RETURN origin.id LIMIT 1 }), article.id) AS originId
  WITH told, assertion, speakerId,
    CASE WHEN speakerId IS NOT NULL THEN 'SPEAKER' WHEN spoken THEN 'UNNAMED' ELSE 'REPORTING' END AS kind,
    CASE WHEN speakerId IS NULL THEN originId END AS originId
  WITH kind, speakerId, originId, collect(assertion.id) AS assertionIds, collect(DISTINCT told.id) AS claimIds
  RETURN kind, speakerId, originId, assertionIds, claimIds
}
RETURN claim.id AS claimId, kind, speakerId,
  COLLECT { UNWIND assertionIds AS one RETURN one ORDER BY one } AS assertionIds,
  CASE WHEN id IN claimIds THEN [] ELSE COLLECT {
    MATCH (claim)-[relation:CORROBORATES]-(other:Claim) WHERE other.id IN claimIds
    RETURN relation.id ORDER BY relation.id
  } END AS relationIds
ORDER BY claimId, kind, coalesce(speakerId, originId)`,
};

/** How many claims that each filter’s article takes a stance on. */
export const claimCountByArticle: Query<{ readonly filters: readonly ClaimCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "claim/count-by-article",
  mode: "read",
  params: fields({ filters: z.array(claimCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Article {id: filter.anchor})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)<-[:MADE_IN]-(assertion:Assertion)-[:ABOUT]->(claim:Claim)
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  WITH DISTINCT filter, claim
  WHERE claim.sourceCount >= coalesce(filter.minSources, 0)
    AND
    claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
      AND (filter.contested IS NULL OR claim.contested = filter.contested)
      // Slots are JSON text, for Neo4j holds no nested values.
      AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
      AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
        WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
      })
      AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(claim) AS total
}
RETURN index, total`,
};

/** How many claims that articles of each filter’s outlet take a stance on. */
export const claimCountByOutlet: Query<{ readonly filters: readonly ClaimCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "claim/count-by-outlet",
  mode: "read",
  params: fields({ filters: z.array(claimCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(:Article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)<-[:MADE_IN]-(assertion:Assertion)-[:ABOUT]->(claim:Claim)
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  WITH DISTINCT filter, claim
  WHERE claim.sourceCount >= coalesce(filter.minSources, 0)
    AND
    claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
      AND (filter.contested IS NULL OR claim.contested = filter.contested)
      // Slots are JSON text, for Neo4j holds no nested values.
      AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
      AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
        WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
      })
      AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(claim) AS total
}
RETURN index, total`,
};

/** How many claims that each filter’s speaker takes a stance on. */
export const claimCountBySpeaker: Query<{ readonly filters: readonly ClaimCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "claim/count-by-speaker",
  mode: "read",
  params: fields({ filters: z.array(claimCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:MADE_BY]-(assertion:Assertion)-[:ABOUT]->(claim:Claim), (assertion)-[:MADE_IN]->(snapshot:Snapshot)
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  WITH DISTINCT filter, claim
  WHERE claim.sourceCount >= coalesce(filter.minSources, 0)
    AND
    claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
      AND (filter.contested IS NULL OR claim.contested = filter.contested)
      // Slots are JSON text, for Neo4j holds no nested values.
      AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
      AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
        WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
      })
      AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(claim) AS total
}
RETURN index, total`,
};

/** How many claims with each filter’s words. */
export const claimCountByText: Query<{ readonly filters: readonly ClaimCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "claim/count-by-text",
  mode: "read",
  params: fields({ filters: z.array(claimCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('claim_text', filter.anchor) YIELD node AS claim
  WHERE claim.sourceCount >= coalesce(filter.minSources, 0)
    AND
    claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
      AND (filter.contested IS NULL OR claim.contested = filter.contested)
      // Slots are JSON text, for Neo4j holds no nested values.
      AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
      AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
        WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
      })
      AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(claim) AS total
}
RETURN index, total`,
};

/** How many articles took a stance on each of these claims in a text that was replaced, and do so no more. */
export const claimCountLost: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly total: number }> = {
  name: "claim/count-lost",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ id: z.string(), total: z.int() }),
  text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)<-[:ABOUT]-(assertion:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE assertion.state <> 'REJECTED'
  WITH article, collect(EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }) AS superseded
  WHERE all(one IN superseded WHERE one)
  RETURN count(article) AS total
}
RETURN id, total`,
};

/** How many claims that meet each filter. */
export const claimCountOfAll: Query<{ readonly filters: readonly ClaimCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "claim/count-of-all",
  mode: "read",
  params: fields({ filters: z.array(claimCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(sourceCount, id)
  WHERE claim.sourceCount >= coalesce(filter.minSources, 0) AND claim.id IS NOT NULL
    AND
    claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
      AND (filter.contested IS NULL OR claim.contested = filter.contested)
      // Slots are JSON text, for Neo4j holds no nested values.
      AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
      AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
        WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
      })
      AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(claim) AS total
}
RETURN index, total`,
};

/** How many contested claims that meet each filter. */
export const claimCountOfContested: Query<{ readonly filters: readonly ClaimCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "claim/count-of-contested",
  mode: "read",
  params: fields({ filters: z.array(claimCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(contested, sourceCount, id)
  WHERE claim.contested = true AND claim.sourceCount >= coalesce(filter.minSources, 0) AND claim.id IS NOT NULL
    AND
    claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
      AND (filter.contested IS NULL OR claim.contested = filter.contested)
      // Slots are JSON text, for Neo4j holds no nested values.
      AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
      AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
        WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
      })
      AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  RETURN count(claim) AS total
}
RETURN index, total`,
};

/** The assertion of each of these claims that was published first, as far as articles say when they were published. */
export const claimFirstAsserted: Query<{ readonly ids: readonly string[] }, { readonly claimId: string; readonly assertion: AssertionNode }> = {
  name: "claim/first-asserted",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ claimId: z.string(), assertion: assertionNodeRow }),
  text: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)<-[about:ABOUT]-(assertion:Assertion {stance: 'ASSERTS'})-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND (assertion.state = 'CONFIRMED' OR NOT about.method STARTS WITH 'llm:')
    AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) } AND article.publishedAt IS NOT NULL
  RETURN assertion ORDER BY article.publishedAt, article.id, assertion.id LIMIT 1
}
RETURN claim.id AS claimId,
assertion {
  .id, .stance, .spanStarts, .spanEnds, .exact, .confidence, .state, .readAsId, .readAsText, .readAsKind, .readAsSlots,
  claimId: head(COLLECT { MATCH (assertion)-[:ABOUT]->(about:Claim) RETURN about.id LIMIT 1 }),
  method: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.method LIMIT 1 }),
  version: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.version LIMIT 1 }),
  score: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.score LIMIT 1 }),
  snapshotId: head(COLLECT { MATCH (assertion)-[:MADE_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  superseded: EXISTS { MATCH (assertion)-[:MADE_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) },
  retracted: coalesce(assertion.retracted, false),
  articleId: head(COLLECT { MATCH (assertion)-[:MADE_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  quoteId: head(COLLECT { MATCH (assertion)-[:EXPRESSED_BY]->(quote:Quote) RETURN quote.id LIMIT 1 }),
  speakerId: head(COLLECT { MATCH (assertion)-[:MADE_BY]->(speaker:Speaker) RETURN speaker.id LIMIT 1 }),
  outletId: head(COLLECT { MATCH (assertion)-[:MADE_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS assertion`,
};

/** The claims that these articles take or took a stance on, in any of their texts, sorted. */
export const claimOfArticles: Query<{ readonly articleIds: readonly string[] }, { readonly id: string }> = {
  name: "claim/of-articles",
  mode: "read",
  params: fields({ articleIds: z.array(z.string()) }),
  row: fields({ id: z.string() }),
  text: `UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:MADE_IN]-(:Assertion)-[:ABOUT]->(claim:Claim)
RETURN DISTINCT claim.id AS id ORDER BY id`,
};

/** Claims on which an article of the origin takes a stance. */
export const claimOfOrigin: Query<{ readonly originId: string }, { readonly id: string }> = {
  name: "claim/of-origin",
  mode: "read",
  params: fields({ originId: z.string() }),
  row: fields({ id: z.string() }),
  text: `MATCH (:Origin {id: $originId})<-[:ORIGINATES_IN]-(:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:MADE_IN]-(:Assertion)-[:ABOUT]->(claim:Claim)
RETURN DISTINCT claim.id AS id
ORDER BY id`,
};

/** The claims that each filter’s article takes a stance on, one page for each, those with the most independent sources first. */
export const claimPageByArticle: Query<{ readonly filters: readonly ClaimCriteria[]; readonly afterCount: number; readonly afterId: string; readonly limit: number }, { readonly index: number; readonly claim: ClaimNode }> = {
  name: "claim/page-by-article",
  mode: "read",
  params: fields({ filters: z.array(claimCriteriaParam), afterCount: integer, afterId: z.string(), limit: integer }),
  row: fields({ index: z.int(), claim: claimNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Article {id: filter.anchor})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)<-[:MADE_IN]-(assertion:Assertion)-[:ABOUT]->(claim:Claim)
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  WITH DISTINCT filter, claim
  WHERE claim.sourceCount <= $afterCount
    AND (claim.sourceCount < $afterCount OR claim.id < $afterId)
    AND
    claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
      AND (filter.contested IS NULL OR claim.contested = filter.contested)
      // Slots are JSON text, for Neo4j holds no nested values.
      AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
      AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
        WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
      })
      AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH claim ORDER BY claim.sourceCount DESC, claim.id DESC LIMIT $limit
  RETURN claim
}
WITH index, claim ORDER BY index, claim.sourceCount DESC, claim.id DESC
RETURN index,
claim {.id, .text, .kind, .slots, .contested, .sourceCount, .mergedIntoId} AS claim`,
};

/** The claims after an id, by id, with the best passage of each article that takes a stance on them. */
export const claimPageById: Query<{ readonly after: string; readonly limit: number; readonly most: number }, { readonly id: string; readonly text: string; readonly passages: readonly ClaimPassage[] }> = {
  name: "claim/page-by-id",
  mode: "read",
  params: fields({ after: z.string(), limit: integer, most: integer }),
  row: fields({ id: z.string(), text: z.string(), passages: z.array(claimPassageRow) }),
  text: `MATCH (claim:Claim) WHERE claim.id > $after
WITH claim ORDER BY claim.id LIMIT $limit
CALL (claim) {
  MATCH (claim)<-[about:ABOUT]-(assertion:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  WITH article, about, assertion, assertion.stance = 'DENIES' AS denies ORDER BY article.id, denies, assertion.confidence DESC, assertion.id
  WITH article, denies, head(collect({assertion: assertion, score: about.score})) AS best ORDER BY article.id, denies LIMIT $most
  RETURN collect({
    articleId: article.id, sourceId: article.sourceId, denies: denies, score: best.score,
    start: best.assertion.spanStarts[0], end: best.assertion.spanEnds[size(best.assertion.spanEnds) - 1]
  }) AS passages
}
RETURN claim.id AS id, claim.text AS text, passages ORDER BY id`,
};

/** The claims that articles of each filter’s outlet take a stance on, one page for each, those with the most independent sources first. */
export const claimPageByOutlet: Query<{ readonly filters: readonly ClaimCriteria[]; readonly afterCount: number; readonly afterId: string; readonly limit: number }, { readonly index: number; readonly claim: ClaimNode }> = {
  name: "claim/page-by-outlet",
  mode: "read",
  params: fields({ filters: z.array(claimCriteriaParam), afterCount: integer, afterId: z.string(), limit: integer }),
  row: fields({ index: z.int(), claim: claimNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(:Article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)<-[:MADE_IN]-(assertion:Assertion)-[:ABOUT]->(claim:Claim)
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  WITH DISTINCT filter, claim
  WHERE claim.sourceCount <= $afterCount
    AND (claim.sourceCount < $afterCount OR claim.id < $afterId)
    AND
    claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
      AND (filter.contested IS NULL OR claim.contested = filter.contested)
      // Slots are JSON text, for Neo4j holds no nested values.
      AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
      AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
        WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
      })
      AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH claim ORDER BY claim.sourceCount DESC, claim.id DESC LIMIT $limit
  RETURN claim
}
WITH index, claim ORDER BY index, claim.sourceCount DESC, claim.id DESC
RETURN index,
claim {.id, .text, .kind, .slots, .contested, .sourceCount, .mergedIntoId} AS claim`,
};

/** The claims that each filter’s speaker takes a stance on, one page for each, those with the most independent sources first. */
export const claimPageBySpeaker: Query<{ readonly filters: readonly ClaimCriteria[]; readonly afterCount: number; readonly afterId: string; readonly limit: number }, { readonly index: number; readonly claim: ClaimNode }> = {
  name: "claim/page-by-speaker",
  mode: "read",
  params: fields({ filters: z.array(claimCriteriaParam), afterCount: integer, afterId: z.string(), limit: integer }),
  row: fields({ index: z.int(), claim: claimNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:MADE_BY]-(assertion:Assertion)-[:ABOUT]->(claim:Claim), (assertion)-[:MADE_IN]->(snapshot:Snapshot)
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  WITH DISTINCT filter, claim
  WHERE claim.sourceCount <= $afterCount
    AND (claim.sourceCount < $afterCount OR claim.id < $afterId)
    AND
    claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
      AND (filter.contested IS NULL OR claim.contested = filter.contested)
      // Slots are JSON text, for Neo4j holds no nested values.
      AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
      AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
        WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
      })
      AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH claim ORDER BY claim.sourceCount DESC, claim.id DESC LIMIT $limit
  RETURN claim
}
WITH index, claim ORDER BY index, claim.sourceCount DESC, claim.id DESC
RETURN index,
claim {.id, .text, .kind, .slots, .contested, .sourceCount, .mergedIntoId} AS claim`,
};

/** The claims with each filter’s words, one page for each, those with the most independent sources first. */
export const claimPageByText: Query<{ readonly filters: readonly ClaimCriteria[]; readonly afterCount: number; readonly afterId: string; readonly limit: number }, { readonly index: number; readonly claim: ClaimNode }> = {
  name: "claim/page-by-text",
  mode: "read",
  params: fields({ filters: z.array(claimCriteriaParam), afterCount: integer, afterId: z.string(), limit: integer }),
  row: fields({ index: z.int(), claim: claimNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('claim_text', filter.anchor) YIELD node AS claim
  WHERE claim.sourceCount <= $afterCount
    AND (claim.sourceCount < $afterCount OR claim.id < $afterId)
    AND
    claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
      AND (filter.contested IS NULL OR claim.contested = filter.contested)
      // Slots are JSON text, for Neo4j holds no nested values.
      AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
      AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
        WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
      })
      AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH claim ORDER BY claim.sourceCount DESC, claim.id DESC LIMIT $limit
  RETURN claim
}
WITH index, claim ORDER BY index, claim.sourceCount DESC, claim.id DESC
RETURN index,
claim {.id, .text, .kind, .slots, .contested, .sourceCount, .mergedIntoId} AS claim`,
};

/** The claims that meet each filter, one page for each, those with the most independent sources first. */
export const claimPageOfAll: Query<{ readonly filters: readonly ClaimCriteria[]; readonly afterCount: number; readonly afterId: string; readonly limit: number }, { readonly index: number; readonly claim: ClaimNode }> = {
  name: "claim/page-of-all",
  mode: "read",
  params: fields({ filters: z.array(claimCriteriaParam), afterCount: integer, afterId: z.string(), limit: integer }),
  row: fields({ index: z.int(), claim: claimNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(sourceCount, id)
  WHERE claim.sourceCount <= $afterCount AND claim.id IS NOT NULL
    AND (claim.sourceCount < $afterCount OR claim.id < $afterId)
    AND
    claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
      AND (filter.contested IS NULL OR claim.contested = filter.contested)
      // Slots are JSON text, for Neo4j holds no nested values.
      AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
      AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
        WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
      })
      AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH claim ORDER BY claim.sourceCount DESC, claim.id DESC LIMIT $limit
  RETURN claim
}
WITH index, claim ORDER BY index, claim.sourceCount DESC, claim.id DESC
RETURN index,
claim {.id, .text, .kind, .slots, .contested, .sourceCount, .mergedIntoId} AS claim`,
};

/** The contested claims that meet each filter, one page for each, those with the most independent sources first. */
export const claimPageOfContested: Query<{ readonly filters: readonly ClaimCriteria[]; readonly afterCount: number; readonly afterId: string; readonly limit: number }, { readonly index: number; readonly claim: ClaimNode }> = {
  name: "claim/page-of-contested",
  mode: "read",
  params: fields({ filters: z.array(claimCriteriaParam), afterCount: integer, afterId: z.string(), limit: integer }),
  row: fields({ index: z.int(), claim: claimNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(contested, sourceCount, id)
  WHERE claim.contested = true AND claim.sourceCount <= $afterCount AND claim.id IS NOT NULL
    AND (claim.sourceCount < $afterCount OR claim.id < $afterId)
    AND
    claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
      AND (filter.contested IS NULL OR claim.contested = filter.contested)
      // Slots are JSON text, for Neo4j holds no nested values.
      AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
      AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
      AND (filter.speakerId IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
        WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
      })
      AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
        MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
        WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
          AND (filter.articleId IS NULL OR article.id = filter.articleId)
          AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
          AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
          AND (filter.outletId IS NULL OR EXISTS {
            MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
            WHERE outlet.id = filter.outletId
          })
      })
  WITH claim ORDER BY claim.contested DESC, claim.sourceCount DESC, claim.id DESC LIMIT $limit
  RETURN claim
}
WITH index, claim ORDER BY index, claim.sourceCount DESC, claim.id DESC
RETURN index,
claim {.id, .text, .kind, .slots, .contested, .sourceCount, .mergedIntoId} AS claim`,
};

/** The claims that wordings with these ids were joined to before. */
export const claimReadAs: Query<{ readonly ids: readonly string[] }, { readonly readAsId: string; readonly claimId: string }> = {
  name: "claim/read-as",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ readAsId: z.string(), claimId: z.string() }),
  text: `UNWIND $ids AS id
CALL (id) {
  MATCH (assertion:Assertion {readAsId: id})-[:ABOUT]->(claim:Claim)
  RETURN claim.id AS claimId ORDER BY claimId LIMIT 1
}
RETURN id AS readAsId, claimId`,
};

/** Counts the independent sources of these claims, and of those that they corroborate, and says whether they are contested. */
export const claimRecount: Query<{ readonly ids: readonly string[] }, {  }> = {
  name: "claim/recount",
  mode: "write",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({  }),
  text: `UNWIND $ids AS id
MATCH (touched:Claim {id: id})
UNWIND [touched] + COLLECT { MATCH (touched)-[:CORROBORATES]-(other:Claim) RETURN other } AS claim
WITH DISTINCT claim
CALL (claim) {
  UNWIND [claim] + COLLECT {
    MATCH (claim)-[relation:CORROBORATES]-(other:Claim)
    WHERE relation.state = 'CONFIRMED' OR (relation.state = 'SUGGESTED' AND NOT relation.method STARTS WITH 'llm:')
    RETURN other
  } AS told
  MATCH (told)<-[about:ABOUT]-(assertion:Assertion {stance: 'ASSERTS'})-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND (assertion.state = 'CONFIRMED' OR NOT about.method STARTS WITH 'llm:')
    AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  WITH told, assertion,
    head(COLLECT { MATCH (assertion)-[:MADE_BY]->(by:Speaker) WHERE by.kind <> 'UNNAMED' RETURN by.id LIMIT 1 }) AS speakerId,
    EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote) } OR EXISTS { (assertion)-[:MADE_BY]->(:Speaker) } AS spoken,
    coalesce(head(COLLECT { MATCH (article)-[:ORIGINATES_IN]->(origin) RETURN origin.id LIMIT 1 }), article.id) AS originId
  WITH told, assertion, speakerId,
    CASE WHEN speakerId IS NOT NULL THEN 'SPEAKER' WHEN spoken THEN 'UNNAMED' ELSE 'REPORTING' END AS kind,
    CASE WHEN speakerId IS NULL THEN originId END AS originId
  WITH kind, speakerId, originId, collect(assertion.id) AS assertionIds, collect(DISTINCT told.id) AS claimIds
  RETURN count(*) AS sources
}
SET claim.sourceCount = sources,
  claim.contested = EXISTS { MATCH (claim)-[relation:CONTRADICTS]-() WHERE relation.state <> 'REJECTED' }`,
};

/** Articles that have no text, or come from no origin. */
export const doctorArticlesWithoutText: Query<{ readonly most: number }, { readonly total: number; readonly examples: readonly string[] }> = {
  name: "doctor/articles-without-text",
  mode: "read",
  params: fields({ most: integer }),
  row: fields({ total: z.int(), examples: z.array(z.string()) }),
  text: `MATCH (article:Article)
WHERE NOT EXISTS { (article)-[:HAS_SNAPSHOT]->(:Snapshot) } OR NOT EXISTS { (article)-[:ORIGINATES_IN]->(:Origin) }
WITH article.id AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples`,
};

/** Relations between claims whose evidence does not exist. */
export const doctorBaselessRelations: Query<{ readonly most: number }, { readonly total: number; readonly examples: readonly string[] }> = {
  name: "doctor/baseless-relations",
  mode: "read",
  params: fields({ most: integer }),
  row: fields({ total: z.int(), examples: z.array(z.string()) }),
  text: `MATCH (claim:Claim)-[relation:CORROBORATES|CONTRADICTS|REFINES|UPDATES]->(:Claim)
UNWIND relation.evidence AS evidence
WITH relation, evidence WHERE NOT EXISTS { (:Assertion {id: evidence}) }
WITH relation.id AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples`,
};

/** The claims after an id, by id, as they are counted. */
export const doctorClaims: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly counts: string }> = {
  name: "doctor/claims",
  mode: "read",
  params: fields({ after: z.string(), limit: integer }),
  row: fields({ id: z.string(), counts: z.string() }),
  text: `MATCH (claim:Claim) WHERE claim.id > $after
WITH claim ORDER BY claim.id LIMIT $limit
RETURN claim.id AS id, toString(claim.sourceCount) + ' ' + toString(claim.contested) AS counts`,
};

/** Attributions that the lists of a speaker hold in the wrong place, or of the wrong speaker. */
export const doctorMisorderedAttributions: Query<{ readonly most: number }, { readonly total: number; readonly examples: readonly string[] }> = {
  name: "doctor/misordered-attributions",
  mode: "read",
  params: fields({ most: integer }),
  row: fields({ total: z.int(), examples: z.array(z.string()) }),
  text: `MATCH (quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[to:ATTRIBUTED_TO]->(speaker:Speaker)
WHERE to.orderKey <> quote.orderKey OR to.speakerId <> speaker.id OR to.orderKey IS NULL OR to.speakerId IS NULL
WITH attribution.id AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples`,
};

/** Quotes whose place in lists is not that of their article and text. */
export const doctorMisorderedQuotes: Query<{ readonly most: number }, { readonly total: number; readonly examples: readonly string[] }> = {
  name: "doctor/misordered-quotes",
  mode: "read",
  params: fields({ most: integer }),
  row: fields({ total: z.int(), examples: z.array(z.string()) }),
  text: `MATCH (article:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
WHERE quote.orderKey <> article.orderKey + ' ' + toString(999999999 - quote.spanStarts[0]) + ' ' + quote.id
  OR article.orderKey <> article.ingestedAt + ' ' + article.id
WITH quote.id AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples`,
};

/** Nodes that hang on nothing: snapshots without an article, assertions without a snapshot or claim, utterances that no quote is and no change left so, origins without an article. */
export const doctorOrphans: Query<{ readonly most: number }, { readonly total: number; readonly examples: readonly string[] }> = {
  name: "doctor/orphans",
  mode: "read",
  params: fields({ most: integer }),
  row: fields({ total: z.int(), examples: z.array(z.string()) }),
  text: `CALL () {
  MATCH (snapshot:Snapshot) WHERE NOT EXISTS { (snapshot)<-[:HAS_SNAPSHOT]-(:Article) } RETURN snapshot.id AS id
  UNION ALL
  MATCH (assertion:Assertion) WHERE NOT EXISTS { (assertion)-[:MADE_IN]->(:Snapshot) } OR NOT EXISTS { (assertion)-[:ABOUT]->(:Claim) } RETURN assertion.id AS id
  UNION ALL
  MATCH (utterance:Utterance) WHERE NOT EXISTS { (utterance)<-[:INSTANCE_OF]-(:Quote) } AND NOT EXISTS { MATCH (touch:Touch {targetId: utterance.id}) WHERE touch.seq > 0 } RETURN utterance.id AS id
  UNION ALL
  MATCH (origin:Origin) WHERE NOT EXISTS { (origin)<-[:ORIGINATES_IN]-(:Article) } AND NOT EXISTS { (origin)-[:JOINED_INTO]->(:Origin) } RETURN origin.id AS id
}
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples`,
};

/** Speakers that are one by their Wikidata id. */
export const doctorSharedWikidataIds: Query<{ readonly most: number }, { readonly total: number; readonly examples: readonly string[] }> = {
  name: "doctor/shared-wikidata-ids",
  mode: "read",
  params: fields({ most: integer }),
  row: fields({ total: z.int(), examples: z.array(z.string()) }),
  text: `MATCH (speaker:Speaker) WHERE speaker.wikidataId IS NOT NULL
WITH speaker.wikidataId AS wikidataId, collect(speaker.id) AS ids WHERE size(ids) > 1
UNWIND ids AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples`,
};

/** How many there are of what is looked at one by one. */
export const doctorSizes: Query<{  }, { readonly snapshots: number; readonly utterances: number; readonly claims: number }> = {
  name: "doctor/sizes",
  mode: "read",
  params: fields({  }),
  row: fields({ snapshots: z.int(), utterances: z.int(), claims: z.int() }),
  text: `RETURN COUNT { (:Snapshot) } AS snapshots, COUNT { (:Utterance) } AS utterances, COUNT { (:Claim) } AS claims`,
};

/** The snapshots after an id, by id, each with its text and where its quotes stand in it. */
export const doctorTexts: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly sha256: string; readonly text: string; readonly quotes: readonly { readonly id: string; readonly exact: string; readonly starts: readonly number[]; readonly ends: readonly number[] }[] }> = {
  name: "doctor/texts",
  mode: "read",
  params: fields({ after: z.string(), limit: integer }),
  row: fields({ id: z.string(), sha256: z.string(), text: z.string(), quotes: z.array(fields({ id: z.string(), exact: z.string(), starts: z.array(z.int()), ends: z.array(z.int()) })) }),
  text: `MATCH (snapshot:Snapshot) WHERE snapshot.id > $after
WITH snapshot ORDER BY snapshot.id LIMIT $limit
RETURN snapshot.id AS id, snapshot.sha256 AS sha256, snapshot.text AS text, COLLECT {
  MATCH (snapshot)<-[:QUOTED_IN]-(quote:Quote)
  RETURN {id: quote.id, exact: quote.exact, starts: quote.spanStarts, ends: quote.spanEnds}
} AS quotes`,
};

/** Attributions that name nobody though they are more than suggested, or are of no quote. */
export const doctorUnattributed: Query<{ readonly most: number }, { readonly total: number; readonly examples: readonly string[] }> = {
  name: "doctor/unattributed",
  mode: "read",
  params: fields({ most: integer }),
  row: fields({ total: z.int(), examples: z.array(z.string()) }),
  text: `MATCH (attribution:Attribution)
WHERE NOT EXISTS { (attribution)<-[:HAS_ATTRIBUTION]-(:Quote) }
  OR (NOT EXISTS { (attribution)-[:ATTRIBUTED_TO]->(:Speaker) } AND attribution.state <> 'SUGGESTED')
WITH attribution.id AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples`,
};

/** Quotes that stand in no snapshot of an article. */
export const doctorUnplacedQuotes: Query<{ readonly most: number }, { readonly total: number; readonly examples: readonly string[] }> = {
  name: "doctor/unplaced-quotes",
  mode: "read",
  params: fields({ most: integer }),
  row: fields({ total: z.int(), examples: z.array(z.string()) }),
  text: `MATCH (quote:Quote)
WHERE NOT EXISTS { (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(:Article) }
WITH quote.id AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples`,
};

/** The utterances after an id, by id, as they are counted. */
export const doctorUtterances: Query<{ readonly after: string; readonly limit: number }, { readonly id: string; readonly counts: string }> = {
  name: "doctor/utterances",
  mode: "read",
  params: fields({ after: z.string(), limit: integer }),
  row: fields({ id: z.string(), counts: z.string() }),
  text: `MATCH (utterance:Utterance) WHERE utterance.id > $after
WITH utterance ORDER BY utterance.id LIMIT $limit
RETURN utterance.id AS id, toString(utterance.articleCount) + ' ' + toString(utterance.originCount) + ' ' + utterance.text AS counts`,
};

/** Sets these properties of these nodes, and removes those that are null. */
export const editAlterNodes: Query<{ readonly nodes: readonly { readonly element: string; readonly properties: Alterations }[] }, {  }> = {
  name: "edit/alter-nodes",
  mode: "write",
  params: fields({ nodes: z.array(fields({ element: z.string(), properties: alterations })) }),
  row: fields({  }),
  text: `UNWIND $nodes AS row
MATCH (node) WHERE elementId(node) = row.element
SET node += row.properties`,
};

/** Sets these properties of these relationships, and removes those that are null. */
export const editAlterRelationships: Query<{ readonly relationships: readonly { readonly element: string; readonly properties: Alterations }[] }, {  }> = {
  name: "edit/alter-relationships",
  mode: "write",
  params: fields({ relationships: z.array(fields({ element: z.string(), properties: alterations })) }),
  row: fields({  }),
  text: `UNWIND $relationships AS row
MATCH ()-[relationship]->() WHERE elementId(relationship) = row.element
SET relationship += row.properties`,
};

/** The utterances and claims whose counts rest on these nodes: themselves, through quotes and assertions, and all that an article's texts carry. */
export const editCounted: Query<{ readonly refs: readonly NodeRef[] }, { readonly utteranceIds: readonly string[]; readonly claimIds: readonly string[] }> = {
  name: "edit/counted",
  mode: "read",
  params: fields({ refs: z.array(nodeRefParam) }),
  row: fields({ utteranceIds: z.array(z.string()), claimIds: z.array(z.string()) }),
  text: `UNWIND $refs AS ref
CALL (ref) {
  WITH ref WHERE ref.label = 'Utterance' MATCH (utterance:Utterance {id: ref.id}) RETURN utterance.id AS utteranceId, null AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Claim' MATCH (claim:Claim {id: ref.id}) RETURN null AS utteranceId, claim.id AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Assertion' MATCH (:Assertion {id: ref.id})-[:ABOUT]->(claim:Claim) RETURN null AS utteranceId, claim.id AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Quote' MATCH (:Quote {id: ref.id})-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id AS utteranceId, null AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Quote' MATCH (:Quote {id: ref.id})<-[:EXPRESSED_BY]-(:Assertion)-[:ABOUT]->(claim:Claim) RETURN null AS utteranceId, claim.id AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Attribution' MATCH (:Attribution {id: ref.id})<-[:HAS_ATTRIBUTION]-(:Quote)<-[:EXPRESSED_BY]-(:Assertion)-[:ABOUT]->(claim:Claim) RETURN null AS utteranceId, claim.id AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Snapshot' MATCH (:Snapshot {id: ref.id})<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id AS utteranceId, null AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Snapshot' MATCH (:Snapshot {id: ref.id})<-[:MADE_IN]-(:Assertion)-[:ABOUT]->(claim:Claim) RETURN null AS utteranceId, claim.id AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Article' MATCH (:Article {id: ref.id})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id AS utteranceId, null AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Article' MATCH (:Article {id: ref.id})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:MADE_IN]-(:Assertion)-[:ABOUT]->(claim:Claim) RETURN null AS utteranceId, claim.id AS claimId
}
RETURN collect(DISTINCT utteranceId) AS utteranceIds, collect(DISTINCT claimId) AS claimIds`,
};

/** Where Neo4j keeps the nodes that these name, of whichever label can be edited: a branch a label, so that each seeks its own index. */
export const editFind: Query<{ readonly refs: readonly NodeRef[] }, { readonly ref: NodeRef; readonly element: string }> = {
  name: "edit/find",
  mode: "read",
  params: fields({ refs: z.array(nodeRefParam) }),
  row: fields({ ref: nodeRefRow, element: z.string() }),
  text: `UNWIND $refs AS ref
CALL (ref) {
  WITH ref WHERE ref.label = 'NameKey' MATCH (node:NameKey {key: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Outlet' MATCH (node:Outlet {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Article' MATCH (node:Article {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Snapshot' MATCH (node:Snapshot {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Origin' MATCH (node:Origin {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Speaker' MATCH (node:Speaker {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Utterance' MATCH (node:Utterance {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Quote' MATCH (node:Quote {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Attribution' MATCH (node:Attribution {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Claim' MATCH (node:Claim {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Assertion' MATCH (node:Assertion {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Review' MATCH (node:Review {id: ref.id}) RETURN node
}
RETURN ref, elementId(node) AS element`,
};

/** Takes the write lock of these nodes until the transaction ends; give them always in one order. */
export const editLockNodes: Query<{ readonly elements: readonly string[] }, {  }> = {
  name: "edit/lock-nodes",
  mode: "write",
  params: fields({ elements: z.array(z.string()) }),
  row: fields({  }),
  text: `UNWIND $elements AS element
MATCH (node) WHERE elementId(node) = element
SET node.locked = true
REMOVE node.locked`,
};

/** Makes these nodes, and says where Neo4j keeps each. */
export const editMakeNodes: Query<{ readonly nodes: readonly { readonly label: string; readonly properties: Alterations }[] }, { readonly at: number; readonly element: string }> = {
  name: "edit/make-nodes",
  mode: "write",
  params: fields({ nodes: z.array(fields({ label: z.string(), properties: alterations })) }),
  row: fields({ at: z.int(), element: z.string() }),
  text: `UNWIND range(0, size($nodes) - 1) AS at
WITH at, $nodes[at] AS row
CREATE (node:$(row.label))
SET node = row.properties
RETURN at, elementId(node) AS element`,
};

/** Makes these relationships. */
export const editMakeRelationships: Query<{ readonly relationships: readonly { readonly type: string; readonly from: string; readonly to: string; readonly properties: Alterations }[] }, {  }> = {
  name: "edit/make-relationships",
  mode: "write",
  params: fields({ relationships: z.array(fields({ type: z.string(), from: z.string(), to: z.string(), properties: alterations })) }),
  row: fields({  }),
  text: `UNWIND $relationships AS row
MATCH (source) WHERE elementId(source) = row.from
MATCH (target) WHERE elementId(target) = row.to
CREATE (source)-[relationship:$(row.type)]->(target)
SET relationship = row.properties`,
};

/** The name keys that these speakers are looked up by, sorted. */
export const editNamesOf: Query<{ readonly speakerIds: readonly string[] }, { readonly key: string }> = {
  name: "edit/names-of",
  mode: "read",
  params: fields({ speakerIds: z.array(z.string()) }),
  row: fields({ key: z.string() }),
  text: `UNWIND $speakerIds AS speakerId
MATCH (:Speaker {id: speakerId})-[:HAS_KEY]->(nameKey:NameKey)
RETURN DISTINCT nameKey.key AS key ORDER BY key`,
};

/** All properties of these nodes, and the number of relationships that they have. */
export const editNodes: Query<{ readonly elements: readonly string[] }, { readonly element: string; readonly properties: Properties; readonly degree: number }> = {
  name: "edit/nodes",
  mode: "read",
  params: fields({ elements: z.array(z.string()) }),
  row: fields({ element: z.string(), properties: properties, degree: z.int() }),
  text: `UNWIND $elements AS element
MATCH (node) WHERE elementId(node) = element
RETURN element, properties(node) AS properties, COUNT { (node)--() } AS degree`,
};

/** Where Neo4j keeps the relationships of a type between two nodes, with all their properties. */
export const editRelationships: Query<{ readonly ends: readonly { readonly type: string; readonly from: string; readonly to: string }[] }, { readonly at: number; readonly element: string; readonly properties: Properties }> = {
  name: "edit/relationships",
  mode: "read",
  params: fields({ ends: z.array(fields({ type: z.string(), from: z.string(), to: z.string() })) }),
  row: fields({ at: z.int(), element: z.string(), properties: properties }),
  text: `UNWIND range(0, size($ends) - 1) AS at
WITH at, $ends[at] AS row
MATCH (source) WHERE elementId(source) = row.from
MATCH (target) WHERE elementId(target) = row.to
// OPTIONAL, so that both ends come first, and neither is walked from over all that it is joined to.
OPTIONAL MATCH (source)-[relationship]->(target) WHERE type(relationship) = row.type
WITH at, relationship WHERE relationship IS NOT NULL
RETURN at, elementId(relationship) AS element, properties(relationship) AS properties`,
};

/** Every relationship of a node that joins it to a node that has a name of its own, with both ends and all properties. */
export const editRelationshipsOf: Query<{ readonly element: string }, { readonly type: string; readonly from: NodeRef; readonly to: NodeRef; readonly properties: Properties }> = {
  name: "edit/relationships-of",
  mode: "read",
  params: fields({ element: z.string() }),
  row: fields({ type: z.string(), from: nodeRefRow, to: nodeRefRow, properties: properties }),
  text: `MATCH (node) WHERE elementId(node) = $element
MATCH (node)-[relationship]-()
WITH DISTINCT relationship, startNode(relationship) AS source, endNode(relationship) AS target
WHERE coalesce(source.id, source.key) IS NOT NULL AND coalesce(target.id, target.key) IS NOT NULL
WITH type(relationship) AS type, properties(relationship) AS properties,
  {label: labels(source)[0], id: coalesce(source.id, source.key)} AS from,
  {label: labels(target)[0], id: coalesce(target.id, target.key)} AS to
RETURN type, from, to, properties ORDER BY type, from.id, to.id`,
};

/** Removes these nodes, which nothing is joined to any more. */
export const editRemoveNodes: Query<{ readonly elements: readonly string[] }, {  }> = {
  name: "edit/remove-nodes",
  mode: "write",
  params: fields({ elements: z.array(z.string()) }),
  row: fields({  }),
  text: `UNWIND $elements AS element
MATCH (node) WHERE elementId(node) = element
DELETE node`,
};

/** Removes these relationships. */
export const editRemoveRelationships: Query<{ readonly elements: readonly string[] }, {  }> = {
  name: "edit/remove-relationships",
  mode: "write",
  params: fields({ elements: z.array(z.string()) }),
  row: fields({  }),
  text: `UNWIND $elements AS element
MATCH ()-[relationship]->() WHERE elementId(relationship) = element
DELETE relationship`,
};

/** The ids of all that a quote, claim or review rests on: the passages, the texts they stand in, who is taken to have spoken, who published, what people decided, and what was changed of it. */
export const evidenceIds: Query<{ readonly id: string }, { readonly ids: readonly string[] }> = {
  name: "evidence/ids",
  mode: "read",
  params: fields({ id: z.string() }),
  row: fields({ ids: z.array(z.string()) }),
  text: `MATCH (asked:Quote|Claim|Review {id: $id})
WITH asked, [asked] + COLLECT { MATCH (asked)-[:REVIEWS]->(reviewed) RETURN reviewed } AS roots
WITH roots, COLLECT {
  UNWIND roots AS root
  MATCH (root)<-[:EXPRESSED_BY|ABOUT]-(assertion:Assertion)
  RETURN DISTINCT assertion
} AS assertions
WITH assertions, roots + COLLECT {
  UNWIND assertions AS assertion
  MATCH (assertion)-[:EXPRESSED_BY|ABOUT]->(stated)
  RETURN DISTINCT stated
} AS stated
WITH assertions, stated,
  COLLECT {
    UNWIND stated + assertions AS node
    MATCH (node)-[:QUOTED_IN|MADE_IN]->(snapshot:Snapshot)
    RETURN DISTINCT snapshot
  } AS snapshots,
  COLLECT {
    UNWIND stated AS node
    MATCH (node)-[:HAS_ATTRIBUTION|INSTANCE_OF]->(other)
    RETURN DISTINCT other
  } AS said
WITH assertions, stated, snapshots, said,
  COLLECT {
    UNWIND assertions + said AS node
    MATCH (node)-[:ATTRIBUTED_TO|MADE_BY]->(who)
    RETURN DISTINCT who
  } AS sources,
  COLLECT {
    UNWIND snapshots AS snapshot
    MATCH (snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
    RETURN DISTINCT article
  } AS articles
WITH assertions + stated + snapshots + said + sources + articles AS nodes, articles
WITH nodes + COLLECT {
  UNWIND articles AS article
  MATCH (article)-[:PUBLISHED_BY|ORIGINATES_IN]->(other)
  RETURN DISTINCT other
} AS nodes
WITH nodes + COLLECT {
  UNWIND nodes AS node
  MATCH (node)<-[:REVIEWS]-(review:Review)
  RETURN DISTINCT review
} AS nodes
WITH nodes + COLLECT {
  UNWIND nodes AS node
  MATCH (touch:Touch {targetId: node.id})<-[:TOUCHES]-(change:Change)
  WHERE touch.seq > 0
  RETURN DISTINCT change
} AS nodes
UNWIND nodes AS node
RETURN collect(DISTINCT node.id) AS ids`,
};

/** For each relationship type and direction of a node: exactly how many there are, and some of them. */
export const exploreNeighborhood: Query<{ readonly id: string; readonly types: readonly string[]; readonly limit: number }, { readonly type: string; readonly direction: string; readonly total: number; readonly edges: readonly EdgeNode[] }> = {
  name: "explore/neighborhood",
  mode: "read",
  params: fields({ id: z.string(), types: z.array(z.string()), limit: integer }),
  row: fields({ type: z.string(), direction: z.string(), total: z.int(), edges: z.array(edgeNodeRow) }),
  text: `MATCH (center:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: $id})
CALL (center) {
  WITH center WHERE 'PUBLISHED_BY' IN $types
  RETURN 'PUBLISHED_BY' AS type, 'OUT' AS direction, COUNT { (center)-[:PUBLISHED_BY]->() } AS total,
    COLLECT { MATCH (center)-[edge:PUBLISHED_BY]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'PUBLISHED_BY' IN $types
  RETURN 'PUBLISHED_BY' AS type, 'IN' AS direction, COUNT { (center)<-[:PUBLISHED_BY]-() } AS total,
    COLLECT { MATCH (center)<-[edge:PUBLISHED_BY]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'HAS_SNAPSHOT' IN $types
  RETURN 'HAS_SNAPSHOT' AS type, 'OUT' AS direction, COUNT { (center)-[:HAS_SNAPSHOT]->() } AS total,
    COLLECT { MATCH (center)-[edge:HAS_SNAPSHOT]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'HAS_SNAPSHOT' IN $types
  RETURN 'HAS_SNAPSHOT' AS type, 'IN' AS direction, COUNT { (center)<-[:HAS_SNAPSHOT]-() } AS total,
    COLLECT { MATCH (center)<-[edge:HAS_SNAPSHOT]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'REVISION_OF' IN $types
  RETURN 'REVISION_OF' AS type, 'OUT' AS direction, COUNT { (center)-[:REVISION_OF]->() } AS total,
    COLLECT { MATCH (center)-[edge:REVISION_OF]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'REVISION_OF' IN $types
  RETURN 'REVISION_OF' AS type, 'IN' AS direction, COUNT { (center)<-[:REVISION_OF]-() } AS total,
    COLLECT { MATCH (center)<-[edge:REVISION_OF]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'QUOTED_IN' IN $types
  RETURN 'QUOTED_IN' AS type, 'OUT' AS direction, COUNT { (center)-[:QUOTED_IN]->() } AS total,
    COLLECT { MATCH (center)-[edge:QUOTED_IN]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'QUOTED_IN' IN $types
  RETURN 'QUOTED_IN' AS type, 'IN' AS direction, COUNT { (center)<-[:QUOTED_IN]-() } AS total,
    COLLECT { MATCH (center)<-[edge:QUOTED_IN]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'HAS_ATTRIBUTION' IN $types
  RETURN 'HAS_ATTRIBUTION' AS type, 'OUT' AS direction, COUNT { (center)-[:HAS_ATTRIBUTION]->() } AS total,
    COLLECT { MATCH (center)-[edge:HAS_ATTRIBUTION]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'HAS_ATTRIBUTION' IN $types
  RETURN 'HAS_ATTRIBUTION' AS type, 'IN' AS direction, COUNT { (center)<-[:HAS_ATTRIBUTION]-() } AS total,
    COLLECT { MATCH (center)<-[edge:HAS_ATTRIBUTION]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'ATTRIBUTED_TO' IN $types
  RETURN 'ATTRIBUTED_TO' AS type, 'OUT' AS direction, COUNT { (center)-[:ATTRIBUTED_TO]->() } AS total,
    COLLECT { MATCH (center)-[edge:ATTRIBUTED_TO]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'ATTRIBUTED_TO' IN $types
  RETURN 'ATTRIBUTED_TO' AS type, 'IN' AS direction, COUNT { (center)<-[:ATTRIBUTED_TO]-() } AS total,
    COLLECT { MATCH (center)<-[edge:ATTRIBUTED_TO]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'INSTANCE_OF' IN $types
  RETURN 'INSTANCE_OF' AS type, 'OUT' AS direction, COUNT { (center)-[:INSTANCE_OF]->() } AS total,
    COLLECT { MATCH (center)-[edge:INSTANCE_OF]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'INSTANCE_OF' IN $types
  RETURN 'INSTANCE_OF' AS type, 'IN' AS direction, COUNT { (center)<-[:INSTANCE_OF]-() } AS total,
    COLLECT { MATCH (center)<-[edge:INSTANCE_OF]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'ORIGINATES_IN' IN $types
  RETURN 'ORIGINATES_IN' AS type, 'OUT' AS direction, COUNT { (center)-[:ORIGINATES_IN]->() } AS total,
    COLLECT { MATCH (center)-[edge:ORIGINATES_IN]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'ORIGINATES_IN' IN $types
  RETURN 'ORIGINATES_IN' AS type, 'IN' AS direction, COUNT { (center)<-[:ORIGINATES_IN]-() } AS total,
    COLLECT { MATCH (center)<-[edge:ORIGINATES_IN]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'MADE_IN' IN $types
  RETURN 'MADE_IN' AS type, 'OUT' AS direction, COUNT { (center)-[:MADE_IN]->() } AS total,
    COLLECT { MATCH (center)-[edge:MADE_IN]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'MADE_IN' IN $types
  RETURN 'MADE_IN' AS type, 'IN' AS direction, COUNT { (center)<-[:MADE_IN]-() } AS total,
    COLLECT { MATCH (center)<-[edge:MADE_IN]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'EXPRESSED_BY' IN $types
  RETURN 'EXPRESSED_BY' AS type, 'OUT' AS direction, COUNT { (center)-[:EXPRESSED_BY]->() } AS total,
    COLLECT { MATCH (center)-[edge:EXPRESSED_BY]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'EXPRESSED_BY' IN $types
  RETURN 'EXPRESSED_BY' AS type, 'IN' AS direction, COUNT { (center)<-[:EXPRESSED_BY]-() } AS total,
    COLLECT { MATCH (center)<-[edge:EXPRESSED_BY]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'MADE_BY' IN $types
  RETURN 'MADE_BY' AS type, 'OUT' AS direction, COUNT { (center)-[:MADE_BY]->() } AS total,
    COLLECT { MATCH (center)-[edge:MADE_BY]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'MADE_BY' IN $types
  RETURN 'MADE_BY' AS type, 'IN' AS direction, COUNT { (center)<-[:MADE_BY]-() } AS total,
    COLLECT { MATCH (center)<-[edge:MADE_BY]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'ABOUT' IN $types
  RETURN 'ABOUT' AS type, 'OUT' AS direction, COUNT { (center)-[:ABOUT]->() } AS total,
    COLLECT { MATCH (center)-[edge:ABOUT]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'ABOUT' IN $types
  RETURN 'ABOUT' AS type, 'IN' AS direction, COUNT { (center)<-[:ABOUT]-() } AS total,
    COLLECT { MATCH (center)<-[edge:ABOUT]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'CORROBORATES' IN $types
  RETURN 'CORROBORATES' AS type, 'OUT' AS direction, COUNT { (center)-[:CORROBORATES]->() } AS total,
    COLLECT { MATCH (center)-[edge:CORROBORATES]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'CORROBORATES' IN $types
  RETURN 'CORROBORATES' AS type, 'IN' AS direction, COUNT { (center)<-[:CORROBORATES]-() } AS total,
    COLLECT { MATCH (center)<-[edge:CORROBORATES]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'CONTRADICTS' IN $types
  RETURN 'CONTRADICTS' AS type, 'OUT' AS direction, COUNT { (center)-[:CONTRADICTS]->() } AS total,
    COLLECT { MATCH (center)-[edge:CONTRADICTS]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'CONTRADICTS' IN $types
  RETURN 'CONTRADICTS' AS type, 'IN' AS direction, COUNT { (center)<-[:CONTRADICTS]-() } AS total,
    COLLECT { MATCH (center)<-[edge:CONTRADICTS]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'REFINES' IN $types
  RETURN 'REFINES' AS type, 'OUT' AS direction, COUNT { (center)-[:REFINES]->() } AS total,
    COLLECT { MATCH (center)-[edge:REFINES]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'REFINES' IN $types
  RETURN 'REFINES' AS type, 'IN' AS direction, COUNT { (center)<-[:REFINES]-() } AS total,
    COLLECT { MATCH (center)<-[edge:REFINES]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'UPDATES' IN $types
  RETURN 'UPDATES' AS type, 'OUT' AS direction, COUNT { (center)-[:UPDATES]->() } AS total,
    COLLECT { MATCH (center)-[edge:UPDATES]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'UPDATES' IN $types
  RETURN 'UPDATES' AS type, 'IN' AS direction, COUNT { (center)<-[:UPDATES]-() } AS total,
    COLLECT { MATCH (center)<-[edge:UPDATES]-() RETURN edge LIMIT $limit } AS edges
}
RETURN type, direction, total, [edge IN edges |
  {
    type: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id, id: edge.id,
    state: coalesce(edge.state, startNode(edge).state, endNode(edge).state)
  }
] AS edges`,
};

/** Whether there is a node with this id. */
export const exploreNode: Query<{ readonly id: string }, { readonly id: string }> = {
  name: "explore/node",
  mode: "read",
  params: fields({ id: z.string() }),
  row: fields({ id: z.string() }),
  text: `MATCH (node:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: $id})
RETURN node.id AS id`,
};

/** A shortest path between two nodes, of at most 12 relationships of these types. */
export const explorePath: Query<{ readonly fromId: string; readonly toId: string; readonly types: readonly string[] }, { readonly nodeIds: readonly string[]; readonly edges: readonly EdgeNode[] }> = {
  name: "explore/path",
  mode: "read",
  params: fields({ fromId: z.string(), toId: z.string(), types: z.array(z.string()) }),
  row: fields({ nodeIds: z.array(z.string()), edges: z.array(edgeNodeRow) }),
  text: `MATCH (start:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: $fromId})
MATCH (end:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: $toId})
MATCH path = shortestPath((start)-[:PUBLISHED_BY|HAS_SNAPSHOT|REVISION_OF|QUOTED_IN|HAS_ATTRIBUTION|ATTRIBUTED_TO|INSTANCE_OF|ORIGINATES_IN|MADE_IN|EXPRESSED_BY|MADE_BY|ABOUT|CORROBORATES|CONTRADICTS|REFINES|UPDATES*..12]-(end))
WHERE all(edge IN relationships(path) WHERE type(edge) IN $types)
RETURN
  [node IN nodes(path) | node.id] AS nodeIds,
  [edge IN relationships(path) |
    {
      type: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id, id: edge.id,
      state: coalesce(edge.state, startNode(edge).state, endNode(edge).state)
    }
  ] AS edges`,
};

/** For each relationship type and direction of a node, over neighbors with these labels: exactly how many there are, and those that have the most, or the fewest, relationships themselves. */
export const exploreRankedNeighborhood: Query<{ readonly id: string; readonly types: readonly string[]; readonly labels: readonly string[]; readonly fewest: boolean; readonly limit: number }, { readonly type: string; readonly direction: string; readonly total: number; readonly edges: readonly EdgeNode[] }> = {
  name: "explore/ranked-neighborhood",
  mode: "read",
  params: fields({ id: z.string(), types: z.array(z.string()), labels: z.array(z.string()), fewest: z.boolean(), limit: integer }),
  row: fields({ type: z.string(), direction: z.string(), total: z.int(), edges: z.array(edgeNodeRow) }),
  text: `MATCH (center:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: $id})
CALL (center) {
  MATCH (center)-[edge:PUBLISHED_BY|HAS_SNAPSHOT|REVISION_OF|QUOTED_IN|HAS_ATTRIBUTION|ATTRIBUTED_TO|INSTANCE_OF|ORIGINATES_IN|MADE_IN|EXPRESSED_BY|MADE_BY|ABOUT|CORROBORATES|CONTRADICTS|REFINES|UPDATES]->(neighbor)
  RETURN edge, neighbor, 'OUT' AS direction
  UNION ALL
  MATCH (center)<-[edge:PUBLISHED_BY|HAS_SNAPSHOT|REVISION_OF|QUOTED_IN|HAS_ATTRIBUTION|ATTRIBUTED_TO|INSTANCE_OF|ORIGINATES_IN|MADE_IN|EXPRESSED_BY|MADE_BY|ABOUT|CORROBORATES|CONTRADICTS|REFINES|UPDATES]-(neighbor)
  RETURN edge, neighbor, 'IN' AS direction
}
WITH edge, neighbor, direction, COUNT { (neighbor)--() } AS degree
WHERE type(edge) IN $types AND any(label IN labels(neighbor) WHERE label IN $labels)
WITH edge, direction, CASE WHEN $fewest THEN degree ELSE -degree END AS rank, neighbor.id AS neighborId
ORDER BY rank, neighborId
WITH type(edge) AS type, direction, collect(edge) AS edges
RETURN type, direction, size(edges) AS total, [edge IN edges[..$limit] |
  {
    type: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id, id: edge.id,
    state: coalesce(edge.state, startNode(edge).state, endNode(edge).state)
  }
] AS edges`,
};

/** Of these nodes: how many relationships each has in all, and those that lead from it to another of them. */
export const exploreSubgraph: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly degree: number; readonly edges: readonly EdgeNode[] }> = {
  name: "explore/subgraph",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ id: z.string(), degree: z.int(), edges: z.array(edgeNodeRow) }),
  text: `UNWIND $ids AS id
MATCH (node:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: id})
RETURN node.id AS id,
    COUNT { (node)-[:PUBLISHED_BY]-() } +
    COUNT { (node)-[:HAS_SNAPSHOT]-() } +
    COUNT { (node)-[:REVISION_OF]-() } +
    COUNT { (node)-[:QUOTED_IN]-() } +
    COUNT { (node)-[:HAS_ATTRIBUTION]-() } +
    COUNT { (node)-[:ATTRIBUTED_TO]-() } +
    COUNT { (node)-[:INSTANCE_OF]-() } +
    COUNT { (node)-[:ORIGINATES_IN]-() } +
    COUNT { (node)-[:MADE_IN]-() } +
    COUNT { (node)-[:EXPRESSED_BY]-() } +
    COUNT { (node)-[:MADE_BY]-() } +
    COUNT { (node)-[:ABOUT]-() } +
    COUNT { (node)-[:CORROBORATES]-() } +
    COUNT { (node)-[:CONTRADICTS]-() } +
    COUNT { (node)-[:REFINES]-() } +
    COUNT { (node)-[:UPDATES]-() } AS degree,
  COLLECT {
    MATCH (node)-[edge:PUBLISHED_BY|HAS_SNAPSHOT|REVISION_OF|QUOTED_IN|HAS_ATTRIBUTION|ATTRIBUTED_TO|INSTANCE_OF|ORIGINATES_IN|MADE_IN|EXPRESSED_BY|MADE_BY|ABOUT|CORROBORATES|CONTRADICTS|REFINES|UPDATES]->(other) WHERE other.id IN $ids
    RETURN
      {
        type: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id, id: edge.id,
        state: coalesce(edge.state, startNode(edge).state, endNode(edge).state)
      }
  } AS edges`,
};

/** Answers, if the database does. */
export const graphPing: Query<{  }, { readonly answer: number }> = {
  name: "graph/ping",
  mode: "read",
  params: fields({  }),
  row: fields({ answer: z.int() }),
  text: `RETURN 1 AS answer`,
};

/** Counts the articles and the origins whose newest texts carry each of these utterances, and takes the best-attested of its wordings: that of most origins, then of most articles, then the longest. */
export const ingestAttestUtterances: Query<{ readonly ids: readonly string[] }, {  }> = {
  name: "ingest/attest-utterances",
  mode: "write",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({  }),
  text: `UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
CALL (utterance) {
  MATCH (utterance)<-[:INSTANCE_OF]-(:Quote {standing: 'CURRENT'})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  OPTIONAL MATCH (article)-[:ORIGINATES_IN]->(origin:Origin)
  RETURN count(DISTINCT article) AS articles, count(DISTINCT origin) AS origins
}
CALL (utterance) {
  MATCH (utterance)<-[instance:INSTANCE_OF]-(:Quote {standing: 'CURRENT'})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  OPTIONAL MATCH (article)-[:ORIGINATES_IN]->(origin:Origin)
  WITH instance.normalized AS normalized, min(instance.text) AS text,
    count(DISTINCT origin) AS origins, count(DISTINCT article) AS articles
  ORDER BY origins DESC, articles DESC, size(normalized) DESC, text LIMIT 1
  RETURN head(collect(text)) AS best
}
SET utterance.articleCount = articles, utterance.originCount = origins, utterance.text = coalesce(best, utterance.text)`,
};

/** The article with this id. */
export const ingestFindArticle: Query<{ readonly id: string }, { readonly article: ArticleNode; readonly latestId: string | null }> = {
  name: "ingest/find-article",
  mode: "read",
  params: fields({ id: z.string() }),
  row: fields({ article: articleNodeRow, latestId: z.string().nullable() }),
  text: `MATCH (article:Article {id: $id})
WITH article, head(COLLECT {
  MATCH (article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
  WHERE NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  RETURN snapshot.id ORDER BY snapshot.retrievedAt DESC, snapshot.id DESC LIMIT 1
}) AS latestId
RETURN latestId,
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  retraction: CASE WHEN article.retractedAt IS NOT NULL THEN {at: article.retractedAt, by: article.retractedBy, reason: article.retractedFor} END,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article`,
};

/** Joins assertions to the quotes that express them and to who makes them: a speaker, or the outlet in its own voice. */
export const ingestLinkAssertions: Query<{ readonly links: readonly { readonly assertionId: string; readonly quoteId: string | null; readonly speakerId: string | null; readonly outletId: string | null }[] }, {  }> = {
  name: "ingest/link-assertions",
  mode: "write",
  params: fields({ links: z.array(fields({ assertionId: z.string(), quoteId: z.string().nullable(), speakerId: z.string().nullable(), outletId: z.string().nullable() })) }),
  row: fields({  }),
  text: `UNWIND $links AS row
MATCH (assertion:Assertion {id: row.assertionId})
CALL (assertion, row) {
  MATCH (quote:Quote {id: row.quoteId})
  MERGE (assertion)-[:EXPRESSED_BY]->(quote)
}
CALL (assertion, row) {
  MATCH (speaker:Speaker {id: row.speakerId})
  MERGE (assertion)-[:MADE_BY]->(speaker)
}
CALL (assertion, row) {
  MATCH (outlet:Outlet {id: row.outletId})
  MERGE (assertion)-[:MADE_BY]->(outlet)
}`,
};

/** Joins the article to its outlet. */
export const ingestLinkOutlet: Query<{ readonly articleId: string; readonly outletId: string }, {  }> = {
  name: "ingest/link-outlet",
  mode: "write",
  params: fields({ articleId: z.string(), outletId: z.string() }),
  row: fields({  }),
  text: `MATCH (article:Article {id: $articleId})
MATCH (outlet:Outlet {id: $outletId})
MERGE (article)-[:PUBLISHED_BY]->(outlet)`,
};

/** Joins quotes to the utterances that they are instances of. */
export const ingestLinkUtterances: Query<{ readonly instances: readonly { readonly quoteId: string; readonly utteranceId: string; readonly similarity: number | null; readonly text: string | null; readonly normalized: string | null }[] }, {  }> = {
  name: "ingest/link-utterances",
  mode: "write",
  params: fields({ instances: z.array(fields({ quoteId: z.string(), utteranceId: z.string(), similarity: float.nullable(), text: z.string().nullable(), normalized: z.string().nullable() })) }),
  row: fields({  }),
  text: `UNWIND $instances AS row
MATCH (utterance:Utterance {id: row.utteranceId})
MATCH (quote:Quote {id: row.quoteId})
MERGE (quote)-[instance:INSTANCE_OF]->(utterance)
ON CREATE SET instance.similarity = row.similarity, instance.text = row.text, instance.normalized = row.normalized`,
};

/** Joins utterances to those of the same speaker that they are variants of. */
export const ingestLinkVariants: Query<{ readonly variants: readonly { readonly fromId: string; readonly toId: string; readonly relation: VariantRelation; readonly similarity: number }[] }, {  }> = {
  name: "ingest/link-variants",
  mode: "write",
  params: fields({ variants: z.array(fields({ fromId: z.string(), toId: z.string(), relation: z.enum(VARIANT_RELATIONS), similarity: float })) }),
  row: fields({  }),
  text: `UNWIND $variants AS row
MATCH (one:Utterance {id: row.fromId})
MATCH (other:Utterance {id: row.toId})
MERGE (one)-[variant:VARIANT_OF]->(other)
ON CREATE SET variant.relation = row.relation, variant.similarity = row.similarity`,
};

/** Takes the lock under which claims are written, until the transaction ends, and gives how often they were written before. */
export const ingestLockClaims: Query<{  }, { readonly ticks: number }> = {
  name: "ingest/lock-claims",
  mode: "write",
  params: fields({  }),
  row: fields({ ticks: z.int() }),
  text: `MERGE (clock:ClaimClock {id: 'claims'})
ON CREATE SET clock.ticks = 0
SET clock.locked = true
REMOVE clock.locked
RETURN clock.ticks AS ticks`,
};

/** Takes the write lock of each name key until the transaction ends, making the keys that are new; give them sorted. */
export const ingestLockKeys: Query<{ readonly keys: readonly string[] }, {  }> = {
  name: "ingest/lock-keys",
  mode: "write",
  params: fields({ keys: z.array(z.string()) }),
  row: fields({  }),
  text: `UNWIND $keys AS key
MERGE (nameKey:NameKey {key: key})
SET nameKey.locked = true
REMOVE nameKey.locked`,
};

/** Takes the write lock of these utterances until the transaction ends, so that nobody counts their articles at the same time; give the ids sorted. */
export const ingestLockUtterances: Query<{ readonly ids: readonly string[] }, {  }> = {
  name: "ingest/lock-utterances",
  mode: "write",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({  }),
  text: `UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
SET utterance.locked = true
REMOVE utterance.locked`,
};

/** Notes that a snapshot was read for claims, and by what: only then does a missing assertion mean silence. */
export const ingestMarkClaimsRead: Query<{ readonly snapshotId: string; readonly method: string; readonly version: string }, {  }> = {
  name: "ingest/mark-claims-read",
  mode: "write",
  params: fields({ snapshotId: z.string(), method: z.string(), version: z.string() }),
  row: fields({  }),
  text: `MATCH (snapshot:Snapshot {id: $snapshotId})
SET snapshot.claimsReadBy = $method, snapshot.claimsReadVersion = $version`,
};

/** Makes a claim contradict itself where one passage asserts it and another denies it, unless it does so already. */
export const ingestOpposeStances: Query<{ readonly claims: readonly { readonly id: string; readonly claimId: string; readonly method: string; readonly version: string }[] }, {  }> = {
  name: "ingest/oppose-stances",
  mode: "write",
  params: fields({ claims: z.array(fields({ id: z.string(), claimId: z.string(), method: z.string(), version: z.string() })) }),
  row: fields({  }),
  text: `UNWIND $claims AS row
MATCH (claim:Claim {id: row.claimId})
CALL (claim) {
  MATCH (claim)<-[about:ABOUT]-(assertion:Assertion {stance: 'ASSERTS'})
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND (assertion.state = 'CONFIRMED' OR NOT about.method STARTS WITH 'llm:')
    AND NOT EXISTS { (assertion)-[:MADE_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) }
  RETURN assertion.id AS id, about.score * assertion.confidence AS sureness ORDER BY sureness DESC, id LIMIT 1
}
WITH row, claim, id AS assertedBy, sureness AS asserted
CALL (claim) {
  MATCH (claim)<-[about:ABOUT]-(assertion:Assertion {stance: 'DENIES'})
  WHERE
    assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND (assertion.state = 'CONFIRMED' OR NOT about.method STARTS WITH 'llm:')
    AND NOT EXISTS { (assertion)-[:MADE_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) }
  RETURN assertion.id AS id, about.score * assertion.confidence AS sureness ORDER BY sureness DESC, id LIMIT 1
}
WITH row, claim, assertedBy, asserted, id AS deniedBy, sureness AS denied
MERGE (claim)-[relation:CONTRADICTS {id: row.id}]->(claim)
ON CREATE SET
  relation.kind = 'POLARITY',
  relation.state = 'SUGGESTED',
  relation.method = row.method,
  relation.version = row.version,
  relation.score = asserted * denied,
  relation.rationale = 'One passage asserts the claim and another denies it.',
  relation.evidence = [assertedBy, deniedBy]`,
};

/** Every quote of every text of an article. */
export const ingestQuotesOfArticle: Query<{ readonly articleId: string }, { readonly quote: QuoteNode }> = {
  name: "ingest/quotes-of-article",
  mode: "read",
  params: fields({ articleId: z.string() }),
  row: fields({ quote: quoteNodeRow }),
  text: `MATCH (:Article {id: $articleId})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
RETURN
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .standing, .laterSnapshotId, .laterStarts, .laterEnds, .continuedById,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .saidOn, .confidence,
  retraction: CASE WHEN quote.retractedAt IS NOT NULL THEN {at: quote.retractedAt, by: quote.retractedBy, reason: quote.retractedFor} END,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** Makes a text that was replaced the newest of its article again: it leaves its place in the chain of revisions and goes before the newest. */
export const ingestRestoreSnapshot: Query<{ readonly snapshotId: string; readonly at: string }, {  }> = {
  name: "ingest/restore-snapshot",
  mode: "write",
  params: fields({ snapshotId: z.string(), at: z.string() }),
  row: fields({  }),
  text: `MATCH (snapshot:Snapshot {id: $snapshotId})<-[replaced:REVISION_OF]-(next:Snapshot)
MATCH (snapshot)<-[:HAS_SNAPSHOT]-(:Article)-[:HAS_SNAPSHOT]->(newest:Snapshot)
WHERE NOT EXISTS { (newest)<-[:REVISION_OF]-(:Snapshot) }
OPTIONAL MATCH (snapshot)-[older:REVISION_OF]->(before:Snapshot)
DELETE replaced, older
MERGE (snapshot)-[again:REVISION_OF]->(newest)
SET again.at = $at
FOREACH (one IN CASE WHEN before IS NULL THEN [] ELSE [before] END | MERGE (next)-[:REVISION_OF]->(one))`,
};

/** Whether there is a snapshot with this id, and whether another one has replaced it. */
export const ingestSnapshotStanding: Query<{ readonly id: string }, { readonly present: boolean; readonly superseded: boolean }> = {
  name: "ingest/snapshot-standing",
  mode: "read",
  params: fields({ id: z.string() }),
  row: fields({ present: z.boolean(), superseded: z.boolean() }),
  text: `RETURN EXISTS { MATCH (:Snapshot {id: $id}) } AS present, EXISTS { MATCH (:Snapshot {id: $id})<-[:REVISION_OF]-(:Snapshot) } AS superseded`,
};

/** The speakers known under any of these name keys, by id, each with all its keys, its quotes as utterer and where it appears. */
export const ingestSpeakersByKeys: Query<{ readonly keys: readonly string[] }, { readonly speaker: SpeakerNode; readonly keys: readonly string[]; readonly quotes: number; readonly articleIds: readonly string[]; readonly namedByHand: boolean }> = {
  name: "ingest/speakers-by-keys",
  mode: "read",
  params: fields({ keys: z.array(z.string()) }),
  row: fields({ speaker: speakerNodeRow, keys: z.array(z.string()), quotes: z.int(), articleIds: z.array(z.string()), namedByHand: z.boolean() }),
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
RETURN keys, quotes, articleIds, coalesce(speaker.namedByHand, false) AS namedByHand,
speaker {.id, .name, .kind, .aliases, .description, .wikidataId, .mergedIntoId} AS speaker`,
};

/** Of speakers with these ids that were merged, who they are now. */
export const ingestSurvivors: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly survivorId: string }> = {
  name: "ingest/survivors",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ id: z.string(), survivorId: z.string() }),
  text: `UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})-[:SAME_AS*1..20]->(survivor:Speaker)
WHERE survivor.mergedIntoId IS NULL
RETURN id, survivor.id AS survivorId`,
};

/** Notes that claims were written once more. */
export const ingestTickClaims: Query<{  }, {  }> = {
  name: "ingest/tick-claims",
  mode: "write",
  params: fields({  }),
  row: fields({  }),
  text: `MATCH (clock:ClaimClock {id: 'claims'})
SET clock.ticks = clock.ticks + 1`,
};

/** Which of these speakers were told apart by a person. */
export const ingestToldApart: Query<{ readonly ids: readonly string[] }, { readonly oneId: string; readonly otherId: string }> = {
  name: "ingest/told-apart",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ oneId: z.string(), otherId: z.string() }),
  text: `UNWIND $ids AS id
MATCH (one:Speaker {id: id})-[:NOT_SAME_AS]->(other:Speaker)
WHERE other.id IN $ids
RETURN one.id AS oneId, other.id AS otherId`,
};

/** Replaces the name and description of known speakers. */
export const ingestUpdateSpeakers: Query<{ readonly speakers: readonly { readonly speakerId: string; readonly name: string; readonly description: string | null }[] }, {  }> = {
  name: "ingest/update-speakers",
  mode: "write",
  params: fields({ speakers: z.array(fields({ speakerId: z.string(), name: z.string(), description: z.string().nullable() })) }),
  row: fields({  }),
  text: `UNWIND $speakers AS row
MATCH (speaker:Speaker {id: row.speakerId})
SET speaker.name = row.name, speaker.description = row.description`,
};

/** The utterances with these ids, with the words that they are told apart by. */
export const ingestUtterancesByIds: Query<{ readonly ids: readonly string[] }, { readonly utterance: UtteranceNode; readonly normalized: string }> = {
  name: "ingest/utterances-by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ utterance: utteranceNodeRow, normalized: z.string() }),
  text: `UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
RETURN utterance.normalized AS normalized,
utterance {.id, .speakerId, .text, .articleCount} AS utterance`,
};

/** The utterances that Lucene ranks highest for each query on speaker and words. */
export const ingestUtterancesLike: Query<{ readonly queries: readonly string[]; readonly limit: number }, { readonly utterance: UtteranceNode; readonly normalized: string }> = {
  name: "ingest/utterances-like",
  mode: "read",
  params: fields({ queries: z.array(z.string()), limit: integer }),
  row: fields({ utterance: utteranceNodeRow, normalized: z.string() }),
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
  params: fields({ speakers: z.array(fields({ speakerId: z.string(), aliases: z.array(z.string()) })) }),
  row: fields({  }),
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
  params: fields({ article: fields({ id: z.string(), sourceId: z.string().nullable(), title: z.string().nullable(), url: z.string().nullable(), canonicalUrl: z.string().nullable(), authors: z.array(z.string()), publishedAt: z.string().nullable(), language: z.string().nullable(), ingestedAt: z.string() }) }),
  row: fields({  }),
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

/** Makes the assertions that do not exist and joins them to their snapshot and claim. */
export const ingestWriteAssertions: Query<{ readonly snapshotId: string; readonly assertions: readonly { readonly id: string; readonly claimId: string; readonly stance: Stance; readonly spanStarts: readonly number[]; readonly spanEnds: readonly number[]; readonly exact: string; readonly confidence: number; readonly state: AttributionState; readonly method: string; readonly version: string; readonly score: number; readonly readAsId: string; readonly readAsText: string; readonly readAsKind: ClaimKind; readonly readAsSlots: string }[] }, {  }> = {
  name: "ingest/write-assertions",
  mode: "write",
  params: fields({ snapshotId: z.string(), assertions: z.array(fields({ id: z.string(), claimId: z.string(), stance: z.enum(STANCES), spanStarts: z.array(integer), spanEnds: z.array(integer), exact: z.string(), confidence: float, state: z.enum(ATTRIBUTION_STATES), method: z.string(), version: z.string(), score: float, readAsId: z.string(), readAsText: z.string(), readAsKind: z.enum(CLAIM_KINDS), readAsSlots: z.string() })) }),
  row: fields({  }),
  text: `MATCH (snapshot:Snapshot {id: $snapshotId})
UNWIND $assertions AS row
MATCH (claim:Claim {id: row.claimId})
MERGE (assertion:Assertion {id: row.id})
ON CREATE SET
  assertion.stance = row.stance,
  assertion.spanStarts = row.spanStarts,
  assertion.spanEnds = row.spanEnds,
  assertion.exact = row.exact,
  assertion.confidence = row.confidence,
  assertion.state = row.state,
  assertion.readAsId = row.readAsId,
  assertion.readAsText = row.readAsText,
  assertion.readAsKind = row.readAsKind,
  assertion.readAsSlots = row.readAsSlots
MERGE (assertion)-[:MADE_IN]->(snapshot)
MERGE (assertion)-[about:ABOUT]->(claim)
ON CREATE SET about.method = row.method, about.version = row.version, about.score = row.score`,
};

/** Makes the attributions that do not exist and joins them to their quotes. */
export const ingestWriteAttributions: Query<{ readonly attributions: readonly { readonly id: string; readonly quoteId: string; readonly hop: number; readonly mentionStart: number | null; readonly mentionEnd: number | null; readonly mentionText: string | null; readonly basis: AttributionBasis; readonly confidence: number; readonly state: AttributionState }[] }, {  }> = {
  name: "ingest/write-attributions",
  mode: "write",
  params: fields({ attributions: z.array(fields({ id: z.string(), quoteId: z.string(), hop: integer, mentionStart: integer.nullable(), mentionEnd: integer.nullable(), mentionText: z.string().nullable(), basis: z.enum(ATTRIBUTION_BASES), confidence: float, state: z.enum(ATTRIBUTION_STATES) })) }),
  row: fields({  }),
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
  params: fields({ candidates: z.array(fields({ attributionId: z.string(), speakerId: z.string(), probability: float, method: z.enum(RESOLUTION_METHODS), confidence: float })) }),
  row: fields({  }),
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

/** Makes the relations that do not exist, as suggested; what a person decided about one that exists stays. */
export const ingestWriteClaimRelations: Query<{ readonly relations: readonly { readonly id: string; readonly type: ClaimRelationType; readonly fromId: string; readonly toId: string; readonly kind: ClaimRelationKind | null; readonly method: string; readonly version: string; readonly score: number; readonly rationale: string; readonly evidence: readonly string[] }[] }, {  }> = {
  name: "ingest/write-claim-relations",
  mode: "write",
  params: fields({ relations: z.array(fields({ id: z.string(), type: z.enum(CLAIM_RELATION_TYPES), fromId: z.string(), toId: z.string(), kind: z.enum(CLAIM_RELATION_KINDS).nullable(), method: z.string(), version: z.string(), score: float, rationale: z.string(), evidence: z.array(z.string()) })) }),
  row: fields({  }),
  text: `UNWIND $relations AS row
MATCH (first:Claim {id: row.fromId})
MATCH (second:Claim {id: row.toId})
CALL (row, first, second) {
  WITH row, first, second WHERE row.type = 'CORROBORATES'
  MERGE (first)-[relation:CORROBORATES {id: row.id}]->(second)
  RETURN relation
  UNION ALL
  WITH row, first, second WHERE row.type = 'CONTRADICTS'
  MERGE (first)-[relation:CONTRADICTS {id: row.id}]->(second)
  RETURN relation
  UNION ALL
  WITH row, first, second WHERE row.type = 'REFINES'
  MERGE (first)-[relation:REFINES {id: row.id}]->(second)
  RETURN relation
  UNION ALL
  WITH row, first, second WHERE row.type = 'UPDATES'
  MERGE (first)-[relation:UPDATES {id: row.id}]->(second)
  RETURN relation
}
WITH relation, row WHERE relation.state IS NULL
SET
  relation.kind = row.kind,
  relation.state = 'SUGGESTED',
  relation.method = row.method,
  relation.version = row.version,
  relation.score = row.score,
  relation.rationale = row.rationale,
  relation.evidence = row.evidence`,
};

/** Makes the claims that do not exist. */
export const ingestWriteClaims: Query<{ readonly claims: readonly { readonly id: string; readonly text: string; readonly kind: ClaimKind; readonly slots: string; readonly embedding: readonly number[] }[] }, {  }> = {
  name: "ingest/write-claims",
  mode: "write",
  params: fields({ claims: z.array(fields({ id: z.string(), text: z.string(), kind: z.enum(CLAIM_KINDS), slots: z.string(), embedding: z.array(float) })) }),
  row: fields({  }),
  text: `UNWIND $claims AS row
MERGE (claim:Claim {id: row.id})
ON CREATE SET claim.text = row.text, claim.kind = row.kind, claim.slots = row.slots, claim.sourceCount = 0, claim.contested = false
WITH claim, row WHERE claim.embedding IS NULL
CALL db.create.setNodeVectorProperty(claim, 'embedding', row.embedding)`,
};

/** Joins speakers to the name keys that they are looked up by; give the keys sorted. */
export const ingestWriteKeys: Query<{ readonly keys: readonly { readonly key: string; readonly speakerId: string }[] }, {  }> = {
  name: "ingest/write-keys",
  mode: "write",
  params: fields({ keys: z.array(fields({ key: z.string(), speakerId: z.string() })) }),
  row: fields({  }),
  text: `UNWIND $keys AS row
MATCH (speaker:Speaker {id: row.speakerId})
MERGE (nameKey:NameKey {key: row.key})
MERGE (speaker)-[:HAS_KEY]->(nameKey)`,
};

/** Makes the outlet unless it exists. */
export const ingestWriteOutlet: Query<{ readonly outlet: { readonly id: string; readonly name: string; readonly domain: string | null; readonly kind: OutletKind; readonly owner: string | null } }, {  }> = {
  name: "ingest/write-outlet",
  mode: "write",
  params: fields({ outlet: fields({ id: z.string(), name: z.string(), domain: z.string().nullable(), kind: z.enum(OUTLET_KINDS), owner: z.string().nullable() }) }),
  row: fields({  }),
  text: `MERGE (outlet:Outlet {id: $outlet.id})
ON CREATE SET outlet.name = $outlet.name, outlet.domain = $outlet.domain, outlet.kind = $outlet.kind, outlet.owner = $outlet.owner`,
};

/** Makes the quotes that do not exist and joins them to their snapshot; the orderKey sorts by article, newest read first, then by place in the text. */
export const ingestWriteQuotes: Query<{ readonly snapshotId: string; readonly quotes: readonly { readonly id: string; readonly kind: QuoteKind; readonly spanStarts: readonly number[]; readonly spanEnds: readonly number[]; readonly verbatimStarts: readonly number[]; readonly verbatimEnds: readonly number[]; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly anchor: Anchor; readonly cueStart: number | null; readonly cueEnd: number | null; readonly cueText: string | null; readonly cueClass: CueClass; readonly modality: Modality; readonly saidOn: string | null; readonly confidence: number }[] }, {  }> = {
  name: "ingest/write-quotes",
  mode: "write",
  params: fields({ snapshotId: z.string(), quotes: z.array(fields({ id: z.string(), kind: z.enum(QUOTE_KINDS), spanStarts: z.array(integer), spanEnds: z.array(integer), verbatimStarts: z.array(integer), verbatimEnds: z.array(integer), exact: z.string(), prefix: z.string(), suffix: z.string(), anchor: z.enum(ANCHORS), cueStart: integer.nullable(), cueEnd: integer.nullable(), cueText: z.string().nullable(), cueClass: z.enum(CUE_CLASSES), modality: z.enum(MODALITIES), saidOn: z.string().nullable(), confidence: float })) }),
  row: fields({  }),
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
  quote.standing = 'CURRENT',
  quote.cueStart = row.cueStart,
  quote.cueEnd = row.cueEnd,
  quote.cueText = row.cueText,
  quote.cueClass = row.cueClass,
  quote.modality = row.modality,
  quote.saidOn = row.saidOn,
  quote.confidence = row.confidence,
  // Descending order must give ascending places, so the place counts down from 999,999,999.
  quote.orderKey = article.orderKey + ' ' + toString(999999999 - row.spanStarts[0]) + ' ' + row.id
MERGE (quote)-[:QUOTED_IN]->(snapshot)`,
};

/** Makes the snapshot unless it exists, and joins it to its article and to the snapshot that it revises. */
export const ingestWriteSnapshot: Query<{ readonly snapshot: { readonly id: string; readonly articleId: string; readonly sha256: string; readonly text: string; readonly retrievedAt: string; readonly extractor: string; readonly extractorVersion: string; readonly revisionOfId: string | null } }, {  }> = {
  name: "ingest/write-snapshot",
  mode: "write",
  params: fields({ snapshot: fields({ id: z.string(), articleId: z.string(), sha256: z.string(), text: z.string(), retrievedAt: z.string(), extractor: z.string(), extractorVersion: z.string(), revisionOfId: z.string().nullable() }) }),
  row: fields({  }),
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
export const ingestWriteSpeakers: Query<{ readonly speakers: readonly { readonly id: string; readonly name: string; readonly kind: SpeakerKind; readonly aliases: readonly string[]; readonly description: string | null; readonly wikidataId: string | null }[] }, {  }> = {
  name: "ingest/write-speakers",
  mode: "write",
  params: fields({ speakers: z.array(fields({ id: z.string(), name: z.string(), kind: z.enum(SPEAKER_KINDS), aliases: z.array(z.string()), description: z.string().nullable(), wikidataId: z.string().nullable() })) }),
  row: fields({  }),
  text: `UNWIND $speakers AS row
MERGE (speaker:Speaker {id: row.id})
ON CREATE SET
  speaker.name = row.name,
  speaker.kind = row.kind,
  speaker.aliases = row.aliases,
  speaker.description = row.description,
  speaker.wikidataId = row.wikidataId`,
};

/** Says of each quote whether it is of its article’s newest text, and what became of it there; one that was retracted stays so. */
export const ingestWriteStandings: Query<{ readonly standings: readonly { readonly quoteId: string; readonly standing: Standing; readonly anchor: Anchor; readonly laterSnapshotId: string | null; readonly laterStarts: readonly number[]; readonly laterEnds: readonly number[]; readonly continuedById: string | null }[] }, {  }> = {
  name: "ingest/write-standings",
  mode: "write",
  params: fields({ standings: z.array(fields({ quoteId: z.string(), standing: z.enum(STANDINGS), anchor: z.enum(ANCHORS), laterSnapshotId: z.string().nullable(), laterStarts: z.array(integer), laterEnds: z.array(integer), continuedById: z.string().nullable() })) }),
  row: fields({  }),
  text: `UNWIND $standings AS row
MATCH (quote:Quote {id: row.quoteId})
SET quote.standingBefore = CASE WHEN quote.standing = 'RETRACTED' THEN row.standing END,
  quote.standing = CASE WHEN quote.standing = 'RETRACTED' THEN 'RETRACTED' ELSE row.standing END,
  quote.anchor = row.anchor,
  quote.laterSnapshotId = row.laterSnapshotId,
  quote.laterStarts = row.laterStarts,
  quote.laterEnds = row.laterEnds,
  quote.continuedById = row.continuedById`,
};

/** Makes the utterances that do not exist, in the order given. */
export const ingestWriteUtterances: Query<{ readonly utterances: readonly { readonly id: string; readonly speakerId: string; readonly text: string; readonly normalized: string }[] }, {  }> = {
  name: "ingest/write-utterances",
  mode: "write",
  params: fields({ utterances: z.array(fields({ id: z.string(), speakerId: z.string(), text: z.string(), normalized: z.string() })) }),
  row: fields({  }),
  text: `UNWIND $utterances AS row
MERGE (utterance:Utterance {id: row.id})
ON CREATE SET
  utterance.speakerId = row.speakerId,
  utterance.text = row.text,
  utterance.normalized = row.normalized,
  utterance.articleCount = 0,
  utterance.originCount = 0`,
};

/** The migrations that this graph has had, in order. */
export const migrationApplied: Query<{  }, { readonly version: number; readonly name: string; readonly checksum: string; readonly appliedAt: string }> = {
  name: "migration/applied",
  mode: "read",
  params: fields({  }),
  row: fields({ version: z.int(), name: z.string(), checksum: z.string(), appliedAt: z.string() }),
  text: `MATCH (migration:Migration)
WHERE migration.version > 0
RETURN migration.version AS version, migration.name AS name, migration.checksum AS checksum, migration.appliedAt AS appliedAt
ORDER BY version`,
};

/** Forgets that the migrations above a version were applied. */
export const migrationForget: Query<{ readonly version: number }, {  }> = {
  name: "migration/forget",
  mode: "write",
  params: fields({ version: integer }),
  row: fields({  }),
  text: `MATCH (migration:Migration)
WHERE migration.version > $version
DELETE migration`,
};

/** Takes the lock that one runner of migrations holds until its transaction ends. */
export const migrationLock: Query<{ readonly at: string }, {  }> = {
  name: "migration/lock",
  mode: "write",
  params: fields({ at: z.string() }),
  row: fields({  }),
  text: `MERGE (lock:MigrationLock {id: 'migrations'})
SET lock.takenAt = $at`,
};

/** Records that a migration was applied. */
export const migrationRecord: Query<{ readonly version: number; readonly name: string; readonly checksum: string; readonly appliedAt: string }, {  }> = {
  name: "migration/record",
  mode: "write",
  params: fields({ version: integer, name: z.string(), checksum: z.string(), appliedAt: z.string() }),
  row: fields({  }),
  text: `MERGE (migration:Migration {version: $version})
ON CREATE SET migration.name = $name, migration.checksum = $checksum, migration.appliedAt = $appliedAt`,
};

/** The origins with these ids. */
export const originByIds: Query<{ readonly ids: readonly string[] }, { readonly origin: OriginNode }> = {
  name: "origin/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ origin: originNodeRow }),
  text: `UNWIND $ids AS id
MATCH (origin:Origin {id: id})
RETURN
origin {
  .id, .kind, .source,
  joinedIntoId: head(COLLECT { MATCH (origin)-[:JOINED_INTO]->(later:Origin) RETURN later.id LIMIT 1 })
} AS origin`,
};

/** The texts of other articles that share the most of these keys, at most so many of one origin; of a key that many have, only some are looked at. */
export const originCandidates: Query<{ readonly articleId: string; readonly keys: readonly string[]; readonly perKey: number; readonly perOrigin: number; readonly limit: number }, { readonly candidate: OriginCandidateNode }> = {
  name: "origin/candidates",
  mode: "read",
  params: fields({ articleId: z.string(), keys: z.array(z.string()), perKey: integer, perOrigin: integer, limit: integer }),
  row: fields({ candidate: originCandidateNodeRow }),
  text: `UNWIND $keys AS key
CALL (key) {
  MATCH (:OriginKey {key: key})<-[:HAS_ORIGIN_KEY]-(narration:Narration)
  RETURN narration LIMIT $perKey
}
WITH narration, sum(CASE WHEN key STARTS WITH 'url:' THEN size($keys) ELSE 1 END) AS shared ORDER BY shared DESC, narration.id LIMIT 5 * $limit
MATCH (narration)<-[:HAS_NARRATION]-(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
WHERE article.id <> $articleId
OPTIONAL MATCH (article)-[:ORIGINATES_IN]->(origin:Origin)
WITH origin, narration, article, shared ORDER BY shared DESC, narration.id
WITH origin, collect({narration: narration, article: article, shared: shared})[..$perOrigin] AS best
UNWIND best AS one
WITH one.narration AS narration, one.article AS article, one.shared AS shared ORDER BY shared DESC, narration.id LIMIT $limit
RETURN {
  articleId: article.id, title: article.title, canonicalUrl: article.canonicalUrl,
  outletName: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.name LIMIT 1 }),
  outletDomain: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.domain LIMIT 1 }),
  shingles: coalesce(narration.shingles, []), creditKinds: coalesce(narration.creditKinds, []),
  creditSources: coalesce(narration.creditSources, []), creditUrls: coalesce(narration.creditUrls, [])
} AS candidate`,
};

/** How many origins have articles that carry each of these utterances. */
export const originCountByUtterance: Query<{ readonly utteranceIds: readonly string[] }, { readonly index: number; readonly total: number }> = {
  name: "origin/count-by-utterance",
  mode: "read",
  params: fields({ utteranceIds: z.array(z.string()) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($utteranceIds) - 1) AS index
CALL (index) {
  MATCH (:Utterance {id: $utteranceIds[index]})<-[:INSTANCE_OF]-(:Quote {standing: 'CURRENT'})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(:Article)
    -[:ORIGINATES_IN]->(origin:Origin)
  RETURN count(DISTINCT origin) AS total
}
RETURN index, total`,
};

/** The articles that each of these shares its origin with directly, and why; the strongest reason first, at most so many. */
export const originFoldsByArticles: Query<{ readonly ids: readonly string[]; readonly limit: number }, { readonly articleId: string; readonly otherId: string; readonly basis: OriginBasis; readonly score: number; readonly reason: string }> = {
  name: "origin/folds-by-articles",
  mode: "read",
  params: fields({ ids: z.array(z.string()), limit: integer }),
  row: fields({ articleId: z.string(), otherId: z.string(), basis: z.enum(ORIGIN_BASES), score: z.number(), reason: z.string() }),
  text: `UNWIND $ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)-[fold:SHARES_ORIGIN_WITH]-(other:Article)
  RETURN fold, other ORDER BY fold.rank, fold.score DESC, other.id LIMIT $limit
}
RETURN article.id AS articleId, other.id AS otherId, fold.basis AS basis, fold.score AS score, fold.reason AS reason
ORDER BY articleId, fold.rank, score DESC, otherId`,
};

/** Moves the articles of some origins to one other, with why each was in its own, and remembers when and because of which article that happened. */
export const originJoin: Query<{ readonly ids: readonly string[]; readonly into: string; readonly articleId: string; readonly at: string }, {  }> = {
  name: "origin/join",
  mode: "write",
  params: fields({ ids: z.array(z.string()), into: z.string(), articleId: z.string(), at: z.string() }),
  row: fields({  }),
  text: `MATCH (survivor:Origin {id: $into})
UNWIND $ids AS id
MATCH (origin:Origin {id: id})
MERGE (origin)-[joined:JOINED_INTO]->(survivor)
SET joined.at = $at, joined.articleId = $articleId
WITH survivor, origin
MATCH (article:Article)-[from:ORIGINATES_IN]->(origin)
MERGE (article)-[to:ORIGINATES_IN]->(survivor)
SET to = properties(from)
DELETE from`,
};

/** Takes the write lock of these origins until the transaction ends, so that nobody joins them to others at the same time; give the ids sorted. */
export const originLock: Query<{ readonly ids: readonly string[] }, {  }> = {
  name: "origin/lock",
  mode: "write",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({  }),
  text: `UNWIND $ids AS id
MATCH (origin:Origin {id: id})
SET origin.locked = true
REMOVE origin.locked`,
};

/** Takes the write lock of each origin key until the transaction ends, making the keys that are new; give them sorted. */
export const originLockKeys: Query<{ readonly keys: readonly string[] }, {  }> = {
  name: "origin/lock-keys",
  mode: "write",
  params: fields({ keys: z.array(z.string()) }),
  row: fields({  }),
  text: `UNWIND $keys AS key
MERGE (originKey:OriginKey {key: key})
SET originKey.locked = true
REMOVE originKey.locked`,
};

/** The origin that each of these articles has now. */
export const originOfArticles: Query<{ readonly articleIds: readonly string[] }, { readonly articleId: string; readonly originId: string }> = {
  name: "origin/of-articles",
  mode: "read",
  params: fields({ articleIds: z.array(z.string()) }),
  row: fields({ articleId: z.string(), originId: z.string() }),
  text: `UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})-[:ORIGINATES_IN]->(origin:Origin)
RETURN articleId, origin.id AS originId`,
};

/** The origins whose articles carry each of these utterances, one page for each, by id. */
export const originPageByUtterance: Query<{ readonly utteranceIds: readonly string[]; readonly afterId: string; readonly limit: number }, { readonly index: number; readonly origin: OriginNode }> = {
  name: "origin/page-by-utterance",
  mode: "read",
  params: fields({ utteranceIds: z.array(z.string()), afterId: z.string(), limit: integer }),
  row: fields({ index: z.int(), origin: originNodeRow }),
  text: `UNWIND range(0, size($utteranceIds) - 1) AS index
CALL (index) {
  MATCH (:Utterance {id: $utteranceIds[index]})<-[:INSTANCE_OF]-(:Quote {standing: 'CURRENT'})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(:Article)
    -[:ORIGINATES_IN]->(origin:Origin)
  WHERE origin.id > $afterId
  WITH DISTINCT origin ORDER BY origin.id LIMIT $limit
  RETURN origin
}
WITH index, origin ORDER BY index, origin.id
RETURN index,
origin {
  .id, .kind, .source,
  joinedIntoId: head(COLLECT { MATCH (origin)-[:JOINED_INTO]->(later:Origin) RETURN later.id LIMIT 1 })
} AS origin`,
};

/** Where these articles come from, and why. */
export const originPlacements: Query<{ readonly ids: readonly string[] }, { readonly articleId: string; readonly originId: string; readonly basis: OriginBasis; readonly score: number; readonly reason: string }> = {
  name: "origin/placements",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ articleId: z.string(), originId: z.string(), basis: z.enum(ORIGIN_BASES), score: z.number(), reason: z.string() }),
  text: `UNWIND $ids AS id
MATCH (article:Article {id: id})-[in:ORIGINATES_IN]->(origin:Origin)
RETURN article.id AS articleId, origin.id AS originId, in.basis AS basis, in.score AS score, in.reason AS reason`,
};

/** Says what an origin is: an agency’s where an article of it, or an origin that was joined to it, names one; the first by the alphabet where there are several. */
export const originSettle: Query<{ readonly id: string; readonly joinedIds: readonly string[]; readonly agencies: readonly string[] }, {  }> = {
  name: "origin/settle",
  mode: "write",
  params: fields({ id: z.string(), joinedIds: z.array(z.string()), agencies: z.array(z.string()) }),
  row: fields({  }),
  text: `MATCH (origin:Origin {id: $id})
WITH origin, $agencies + [origin.source] + COLLECT {
  UNWIND $joinedIds AS joinedId
  MATCH (joined:Origin {id: joinedId})
  RETURN joined.source
} AS named
WITH origin, head(COLLECT { UNWIND named AS name WITH name WHERE name IS NOT NULL RETURN name ORDER BY name LIMIT 1 }) AS source
SET origin.source = source, origin.kind = CASE WHEN source IS NULL THEN 'OUTLET' ELSE 'WIRE' END`,
};

/** Says of each article why it is in its origin, by the strongest of its folds: derived, so the order in which articles came does not count. */
export const originSettleArticles: Query<{ readonly ids: readonly string[] }, {  }> = {
  name: "origin/settle-articles",
  mode: "write",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({  }),
  text: `UNWIND $ids AS id
MATCH (article:Article {id: id})-[in:ORIGINATES_IN]->(:Origin)
WITH in, head(COLLECT {
  MATCH (article)-[fold:SHARES_ORIGIN_WITH]-(other:Article)
  RETURN fold ORDER BY fold.rank, fold.score DESC, other.id LIMIT 1
}) AS best
SET in.basis = coalesce(best.basis, 'NONE_FOUND'),
  in.score = coalesce(best.score, 1.0),
  in.reason = coalesce(best.reason, 'No other article that was read has the same narration, credit or source.')`,
};

/** Which of these articles and the articles of these origins belong to different reporting, as a person said: each pair of an article and an origin. */
export const originToldApart: Query<{ readonly articleId: string; readonly originIds: readonly string[] }, { readonly originId: string; readonly apartFromId: string }> = {
  name: "origin/told-apart",
  mode: "read",
  params: fields({ articleId: z.string(), originIds: z.array(z.string()) }),
  row: fields({ originId: z.string(), apartFromId: z.string() }),
  text: `CALL () {
  MATCH (:Article {id: $articleId})-[:NOT_SAME_ORIGIN_AS]-(:Article)-[:ORIGINATES_IN]->(origin:Origin)
  RETURN origin.id AS originId, $articleId AS apartFromId
  UNION
  UNWIND $originIds AS id
  MATCH (one:Origin {id: id})<-[:ORIGINATES_IN]-(:Article)-[:NOT_SAME_ORIGIN_AS]-(:Article)-[:ORIGINATES_IN]->(other:Origin)
  WHERE one <> other
  RETURN one.id AS originId, other.id AS apartFromId
}
RETURN originId, apartFromId`,
};

/** The utterances that articles of these origins carry. */
export const originUtterances: Query<{ readonly ids: readonly string[] }, { readonly utteranceId: string }> = {
  name: "origin/utterances",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ utteranceId: z.string() }),
  text: `UNWIND $ids AS id
MATCH (:Origin {id: id})<-[:ORIGINATES_IN]-(:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(utterance:Utterance)
RETURN DISTINCT utterance.id AS utteranceId ORDER BY utteranceId`,
};

/** Makes the origin unless it exists, and joins an article that has none to it. */
export const originWrite: Query<{ readonly originId: string; readonly articleId: string }, {  }> = {
  name: "origin/write",
  mode: "write",
  params: fields({ originId: z.string(), articleId: z.string() }),
  row: fields({  }),
  text: `MERGE (origin:Origin {id: $originId})
ON CREATE SET origin.kind = 'OUTLET'
WITH origin
MATCH (article:Article {id: $articleId})
WHERE NOT EXISTS { (article)-[:ORIGINATES_IN]->(:Origin) }
MERGE (article)-[:ORIGINATES_IN]->(origin)`,
};

/** Keeps why an article and others are of one origin; where a pair is known already, by the stronger of two reasons. */
export const originWriteFolds: Query<{ readonly folds: readonly { readonly fromId: string; readonly toId: string; readonly basis: OriginBasis; readonly score: number; readonly reason: string; readonly rank: number }[] }, {  }> = {
  name: "origin/write-folds",
  mode: "write",
  params: fields({ folds: z.array(fields({ fromId: z.string(), toId: z.string(), basis: z.enum(ORIGIN_BASES), score: float, reason: z.string(), rank: integer })) }),
  row: fields({  }),
  text: `UNWIND $folds AS row
MATCH (one:Article {id: row.fromId})
MATCH (other:Article {id: row.toId})
MERGE (one)-[fold:SHARES_ORIGIN_WITH]->(other)
WITH fold, row
WHERE fold.rank IS NULL OR row.rank < fold.rank OR (row.rank = fold.rank AND row.score > fold.score)
SET fold.basis = row.basis, fold.score = row.score, fold.reason = row.reason, fold.rank = row.rank`,
};

/** Keeps what a snapshot is compared by, joined to the keys that it is looked up by; give the keys sorted. */
export const originWriteText: Query<{ readonly snapshotId: string; readonly shingles: readonly number[]; readonly creditKinds: readonly CreditKind[]; readonly creditSources: readonly string[]; readonly creditUrls: readonly string[]; readonly creditStarts: readonly number[]; readonly creditEnds: readonly number[]; readonly keys: readonly string[] }, {  }> = {
  name: "origin/write-text",
  mode: "write",
  params: fields({ snapshotId: z.string(), shingles: z.array(integer), creditKinds: z.array(z.enum(CREDIT_KINDS)), creditSources: z.array(z.string()), creditUrls: z.array(z.string()), creditStarts: z.array(integer), creditEnds: z.array(integer), keys: z.array(z.string()) }),
  row: fields({  }),
  text: `MATCH (snapshot:Snapshot {id: $snapshotId})
MERGE (narration:Narration {id: snapshot.id})
SET narration.shingles = $shingles,
  // Neo4j holds no lists of maps; an empty text stands for what is not named.
  narration.creditKinds = $creditKinds,
  narration.creditSources = $creditSources,
  narration.creditUrls = $creditUrls,
  narration.creditStarts = $creditStarts,
  narration.creditEnds = $creditEnds
MERGE (snapshot)-[:HAS_NARRATION]->(narration)
WITH narration
UNWIND $keys AS key
MERGE (originKey:OriginKey {key: key})
MERGE (narration)-[:HAS_ORIGIN_KEY]->(originKey)`,
};

/** The outlets with these ids. */
export const outletByIds: Query<{ readonly ids: readonly string[] }, { readonly outlet: OutletNode }> = {
  name: "outlet/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ outlet: outletNodeRow }),
  text: `UNWIND $ids AS id
MATCH (outlet:Outlet {id: id})
RETURN
outlet {
  .id, .name, .domain, .kind, .owner,
  reliability: CASE WHEN outlet.reliability IS NOT NULL THEN
    {grade: outlet.reliability, at: outlet.reliabilityAt, by: outlet.reliabilityBy, reason: outlet.reliabilityFor} END
} AS outlet`,
};

/** How many outlets have a name or domain that contains some text. */
export const outletCount: Query<{ readonly text: string }, { readonly total: number }> = {
  name: "outlet/count",
  mode: "read",
  params: fields({ text: z.string() }),
  row: fields({ total: z.int() }),
  text: `MATCH (outlet:Outlet)
WHERE outlet.name >= '' AND outlet.id IS NOT NULL
  AND ($text = '' OR toLower(outlet.name) CONTAINS $text OR toLower(outlet.domain) CONTAINS $text)
RETURN count(outlet) AS total`,
};

/** The outlets after a name and id, by name, whose name or domain contains some text. */
export const outletPage: Query<{ readonly afterName: string; readonly afterId: string; readonly text: string; readonly limit: number }, { readonly outlet: OutletNode }> = {
  name: "outlet/page",
  mode: "read",
  params: fields({ afterName: z.string(), afterId: z.string(), text: z.string(), limit: integer }),
  row: fields({ outlet: outletNodeRow }),
  text: `MATCH (outlet:Outlet)
USING INDEX outlet:Outlet(name, id)
WHERE outlet.name >= $afterName AND outlet.id IS NOT NULL
  AND (outlet.name > $afterName OR outlet.id > $afterId)
  AND ($text = '' OR toLower(outlet.name) CONTAINS $text OR toLower(outlet.domain) CONTAINS $text)
WITH outlet ORDER BY outlet.name, outlet.id LIMIT $limit
RETURN
outlet {
  .id, .name, .domain, .kind, .owner,
  reliability: CASE WHEN outlet.reliability IS NOT NULL THEN
    {grade: outlet.reliability, at: outlet.reliabilityAt, by: outlet.reliabilityBy, reason: outlet.reliabilityFor} END
} AS outlet`,
};

/** Removes those relations of these claims that rest on an assertion that is not there; gives the claims whose relations went. */
export const pastDropRelations: Query<{ readonly claimIds: readonly string[] }, { readonly claimIds: readonly string[] }> = {
  name: "past/drop-relations",
  mode: "write",
  params: fields({ claimIds: z.array(z.string()) }),
  row: fields({ claimIds: z.array(z.string()) }),
  text: `UNWIND $claimIds AS id
MATCH (claim:Claim {id: id})
MATCH (claim)-[relation:CORROBORATES|CONTRADICTS|REFINES|UPDATES]-(:Claim)
WITH DISTINCT relation, startNode(relation).id AS fromId, endNode(relation).id AS toId
WHERE any(id IN relation.evidence WHERE NOT EXISTS { MATCH (:Assertion {id: id}) })
DELETE relation
WITH collect(fromId) + collect(toId) AS ids
RETURN ids AS claimIds`,
};

/** Removes these articles and texts, and all that was read from them. */
export const pastForget: Query<{ readonly articleIds: readonly string[]; readonly snapshotIds: readonly string[] }, {  }> = {
  name: "past/forget",
  mode: "write",
  params: fields({ articleIds: z.array(z.string()), snapshotIds: z.array(z.string()) }),
  row: fields({  }),
  text: `CALL () {
  UNWIND $articleIds AS id
  MATCH (article:Article {id: id})
  RETURN [article] + COLLECT { MATCH (article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot) RETURN snapshot } AS texts
  UNION ALL
  UNWIND $snapshotIds AS id
  MATCH (snapshot:Snapshot {id: id})
  RETURN [snapshot] AS texts
}
UNWIND texts AS text
WITH DISTINCT text
WITH [text] + COLLECT { MATCH (text)<-[:QUOTED_IN]-(quote:Quote) RETURN quote }
  + COLLECT { MATCH (text)<-[:QUOTED_IN]-(:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution) RETURN attribution }
  + COLLECT { MATCH (text)<-[:MADE_IN]-(assertion:Assertion) RETURN assertion } AS parts
UNWIND parts AS part
DETACH DELETE part`,
};

/** Makes each of these texts of an article the revision of the one before it, and of no other. */
export const pastOrderTexts: Query<{ readonly snapshotIds: readonly string[] }, {  }> = {
  name: "past/order-texts",
  mode: "write",
  params: fields({ snapshotIds: z.array(z.string()) }),
  row: fields({  }),
  text: `CALL () {
  UNWIND $snapshotIds AS id
  MATCH (:Snapshot {id: id})-[link:REVISION_OF]->(:Snapshot)
  DELETE link
}
UNWIND range(1, size($snapshotIds) - 1) AS at
MATCH (newer:Snapshot {id: $snapshotIds[at]})
MATCH (older:Snapshot {id: $snapshotIds[at - 1]})
CREATE (newer)-[:REVISION_OF]->(older)`,
};

/** The place in the history of the last entry that was made until a moment; no row where none was. */
export const pastPlace: Query<{ readonly moment: string }, { readonly seq: number }> = {
  name: "past/place",
  mode: "read",
  params: fields({ moment: z.string() }),
  row: fields({ seq: z.int() }),
  text: `MATCH (change:Change) WHERE change.at <= $moment AND change.seq IS NOT NULL
WITH change ORDER BY change.at DESC, change.seq DESC LIMIT 1
RETURN change.seq AS seq`,
};

/** What these articles and texts rest on, or count for: outlets, origins, speakers, utterances and claims. */
export const pastRestedOn: Query<{ readonly articleIds: readonly string[]; readonly snapshotIds: readonly string[] }, { readonly ref: NodeRef }> = {
  name: "past/rested-on",
  mode: "read",
  params: fields({ articleIds: z.array(z.string()), snapshotIds: z.array(z.string()) }),
  row: fields({ ref: nodeRefRow }),
  text: `CALL () {
  UNWIND $articleIds AS id
  MATCH (:Article {id: id})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
  RETURN snapshot
  UNION
  UNWIND $snapshotIds AS id
  MATCH (snapshot:Snapshot {id: id})
  RETURN snapshot
}
CALL (snapshot) {
  MATCH (snapshot)<-[:HAS_SNAPSHOT]-(:Article)-[:PUBLISHED_BY|ORIGINATES_IN]->(node)
  RETURN node
  UNION
  MATCH (snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(node:Utterance)
  RETURN node
  UNION
  MATCH (snapshot)<-[:QUOTED_IN]-(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution)-[:ATTRIBUTED_TO]->(node:Speaker)
  RETURN node
  UNION
  MATCH (snapshot)<-[:MADE_IN]-(:Assertion)-[:MADE_BY|ABOUT]->(node)
  RETURN node
}
RETURN DISTINCT {label: labels(node)[0], id: node.id} AS ref`,
};

/** Removes those of these nodes on which nothing hangs, unless the history names them until a place in it. */
export const pastSweep: Query<{ readonly seq: number; readonly outletIds: readonly string[]; readonly originIds: readonly string[]; readonly speakerIds: readonly string[]; readonly utteranceIds: readonly string[]; readonly claimIds: readonly string[] }, {  }> = {
  name: "past/sweep",
  mode: "write",
  params: fields({ seq: integer, outletIds: z.array(z.string()), originIds: z.array(z.string()), speakerIds: z.array(z.string()), utteranceIds: z.array(z.string()), claimIds: z.array(z.string()) }),
  row: fields({  }),
  text: `CALL () {
  UNWIND $outletIds AS id
  MATCH (node:Outlet {id: id}) WHERE NOT EXISTS { (node)<-[:PUBLISHED_BY]-() }
  RETURN node
  UNION
  UNWIND $originIds AS id
  MATCH (node:Origin {id: id}) WHERE NOT EXISTS { (node)<-[:ORIGINATES_IN]-() } AND NOT EXISTS { (node)-[:JOINED_INTO]->() }
  RETURN node
  UNION
  UNWIND $speakerIds AS id
  MATCH (node:Speaker {id: id}) WHERE NOT EXISTS { (node)<-[:ATTRIBUTED_TO|MADE_BY]-() }
  RETURN node
  UNION
  UNWIND $utteranceIds AS id
  MATCH (node:Utterance {id: id}) WHERE NOT EXISTS { (node)<-[:INSTANCE_OF]-() }
  RETURN node
  UNION
  UNWIND $claimIds AS id
  MATCH (node:Claim {id: id}) WHERE NOT EXISTS { (node)<-[:ABOUT]-() }
  RETURN node
}
WITH node WHERE NOT EXISTS { MATCH (touch:Touch {targetId: node.id}) WHERE touch.seq <= $seq }
DETACH DELETE node`,
};

/** The quotes with these ids. */
export const quoteByIds: Query<{ readonly ids: readonly string[] }, { readonly quote: QuoteNode }> = {
  name: "quote/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ quote: quoteNodeRow }),
  text: `UNWIND $ids AS id
MATCH (quote:Quote {id: id})
RETURN
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .standing, .laterSnapshotId, .laterStarts, .laterEnds, .continuedById,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .saidOn, .confidence,
  retraction: CASE WHEN quote.retractedAt IS NOT NULL THEN {at: quote.retractedAt, by: quote.retractedBy, reason: quote.retractedFor} END,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** How many quotes report acts of these classes, modalities and standings, from the index alone. */
export const quoteCountByAct: Query<{ readonly cueClasses: readonly CueClass[]; readonly modalities: readonly Modality[]; readonly standings: readonly Standing[] }, { readonly total: number }> = {
  name: "quote/count-by-act",
  mode: "read",
  params: fields({ cueClasses: z.array(z.enum(CUE_CLASSES)), modalities: z.array(z.enum(MODALITIES)), standings: z.array(z.enum(STANDINGS)) }),
  row: fields({ total: z.int() }),
  text: `MATCH (quote:Quote)
WHERE quote.cueClass IN $cueClasses AND quote.modality IN $modalities AND quote.standing IN $standings
RETURN count(quote) AS total`,
};

/** How many quotes of each filter’s article there are, for each filter. */
export const quoteCountByArticle: Query<{ readonly filters: readonly QuoteCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "quote/count-by-article",
  mode: "read",
  params: fields({ filters: z.array(quoteCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Article {id: filter.anchor})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  params: fields({ filters: z.array(quoteCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  params: fields({ filters: z.array(quoteCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Snapshot {id: filter.anchor})<-[:QUOTED_IN]-(quote:Quote)
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  params: fields({ filters: z.array(quoteCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:ATTRIBUTED_TO]-(attribution:Attribution)
  WHERE (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
  MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)
  WITH DISTINCT filter, quote
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  params: fields({ filters: z.array(quoteCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('quote_text', filter.anchor) YIELD node AS quote
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  params: fields({ filters: z.array(quoteCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Utterance {id: filter.anchor})<-[:INSTANCE_OF]-(quote:Quote)
  WHERE
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  params: fields({ filters: z.array(quoteCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (quote:Quote)
  WHERE quote.orderKey > ''
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  params: fields({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Article {id: filter.anchor})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WHERE quote.orderKey < $after
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  .standing, .laterSnapshotId, .laterStarts, .laterEnds, .continuedById,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .saidOn, .confidence,
  retraction: CASE WHEN quote.retractedAt IS NOT NULL THEN {at: quote.retractedAt, by: quote.retractedBy, reason: quote.retractedFor} END,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The quotes in articles of each filter’s outlet, one page for each filter, after an orderKey, newest read article first and in order of its text. */
export const quotePageByOutlet: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-by-outlet",
  mode: "read",
  params: fields({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WHERE quote.orderKey < $after
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  .standing, .laterSnapshotId, .laterStarts, .laterEnds, .continuedById,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .saidOn, .confidence,
  retraction: CASE WHEN quote.retractedAt IS NOT NULL THEN {at: quote.retractedAt, by: quote.retractedBy, reason: quote.retractedFor} END,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The quotes of each filter’s snapshot, one page for each filter, after an orderKey, newest read article first and in order of its text. */
export const quotePageBySnapshot: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-by-snapshot",
  mode: "read",
  params: fields({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Snapshot {id: filter.anchor})<-[:QUOTED_IN]-(quote:Quote)
  WHERE quote.orderKey < $after
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  .standing, .laterSnapshotId, .laterStarts, .laterEnds, .continuedById,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .saidOn, .confidence,
  retraction: CASE WHEN quote.retractedAt IS NOT NULL THEN {at: quote.retractedAt, by: quote.retractedBy, reason: quote.retractedFor} END,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The quotes attributed to each filter’s speaker, one page for each filter, after an orderKey, newest read article first and in order of its text. */
export const quotePageBySpeaker: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-by-speaker",
  mode: "read",
  params: fields({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), quote: quoteNodeRow }),
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
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  .standing, .laterSnapshotId, .laterStarts, .laterEnds, .continuedById,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .saidOn, .confidence,
  retraction: CASE WHEN quote.retractedAt IS NOT NULL THEN {at: quote.retractedAt, by: quote.retractedBy, reason: quote.retractedFor} END,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The quotes with each filter’s words, one page for each filter, after an orderKey, newest read article first and in order of its text. */
export const quotePageByText: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-by-text",
  mode: "read",
  params: fields({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('quote_text', filter.anchor) YIELD node AS quote
  WHERE quote.orderKey < $after
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  .standing, .laterSnapshotId, .laterStarts, .laterEnds, .continuedById,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .saidOn, .confidence,
  retraction: CASE WHEN quote.retractedAt IS NOT NULL THEN {at: quote.retractedAt, by: quote.retractedBy, reason: quote.retractedFor} END,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The quotes of each filter’s utterance, one page for each filter, after an orderKey, newest read article first and in order of its text. */
export const quotePageByUtterance: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-by-utterance",
  mode: "read",
  params: fields({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Utterance {id: filter.anchor})<-[:INSTANCE_OF]-(quote:Quote)
  WHERE quote.orderKey < $after
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  .standing, .laterSnapshotId, .laterStarts, .laterEnds, .continuedById,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .saidOn, .confidence,
  retraction: CASE WHEN quote.retractedAt IS NOT NULL THEN {at: quote.retractedAt, by: quote.retractedBy, reason: quote.retractedFor} END,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The quotes that meet each filter, one page for each, after an orderKey, newest read article first and in order of its text. */
export const quotePageOfAll: Query<{ readonly filters: readonly QuoteCriteria[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly quote: QuoteNode }> = {
  name: "quote/page-of-all",
  mode: "read",
  params: fields({ filters: z.array(quoteCriteriaParam), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (quote:Quote)
  WHERE quote.orderKey < $after
    AND
    quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
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
  .standing, .laterSnapshotId, .laterStarts, .laterEnds, .continuedById,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .saidOn, .confidence,
  retraction: CASE WHEN quote.retractedAt IS NOT NULL THEN {at: quote.retractedAt, by: quote.retractedBy, reason: quote.retractedFor} END,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The utterances that these quotes are instances of, sorted. */
export const quoteUtterances: Query<{ readonly ids: readonly string[] }, { readonly id: string }> = {
  name: "quote/utterances",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ id: z.string() }),
  text: `UNWIND $ids AS quoteId
MATCH (:Quote {id: quoteId})-[:INSTANCE_OF]->(utterance:Utterance)
RETURN DISTINCT utterance.id AS id ORDER BY id`,
};

/** Makes all that stands on what was retracted retracted, and nothing else, in these articles and those of these quotes; gives the quotes and assertions that changed. */
export const retractionSettle: Query<{ readonly articleIds: readonly string[]; readonly quoteIds: readonly string[] }, { readonly quoteIds: readonly string[]; readonly assertionIds: readonly string[] }> = {
  name: "retraction/settle",
  mode: "write",
  params: fields({ articleIds: z.array(z.string()), quoteIds: z.array(z.string()) }),
  row: fields({ quoteIds: z.array(z.string()), assertionIds: z.array(z.string()) }),
  text: `CALL () {
  UNWIND $articleIds AS id
  MATCH (article:Article {id: id})
  RETURN article
  UNION
  UNWIND $quoteIds AS id
  MATCH (:Quote {id: id})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  RETURN article
}
CALL (article) {
  // The quote of the newest text that has the words of a retracted one goes with it.
  WITH article, COLLECT {
    MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(older:Quote)
    WHERE older.retractedAt IS NOT NULL AND older.continuedById IS NOT NULL
    RETURN older.continuedById
  } AS continued
  MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WITH quote, article.retractedAt IS NOT NULL OR quote.retractedAt IS NOT NULL OR quote.id IN continued AS retracted
  WHERE retracted <> (quote.standing = 'RETRACTED')
  WITH quote, retracted, quote.standing AS was, quote.standingBefore AS before
  SET quote.standingBefore = CASE WHEN retracted THEN was END,
    quote.standing = CASE WHEN retracted THEN 'RETRACTED' ELSE coalesce(before, 'CURRENT') END
  RETURN collect(quote.id) AS changedQuotes
}
CALL (article) {
  MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:MADE_IN]-(assertion:Assertion)
  WITH assertion, article.retractedAt IS NOT NULL OR EXISTS {
    MATCH (assertion)-[:EXPRESSED_BY]->(quote:Quote)
    WHERE quote.standing = 'RETRACTED'
  } AS retracted
  WHERE retracted <> (assertion.retracted IS NOT NULL)
  SET assertion.retracted = CASE WHEN retracted THEN true END
  RETURN collect(assertion.id) AS changedAssertions
}
WITH collect(changedQuotes) AS quotes, collect(changedAssertions) AS assertions
RETURN reduce(all = [], some IN quotes | all + some) AS quoteIds, reduce(all = [], some IN assertions | all + some) AS assertionIds`,
};

/** The reviews with these ids. */
export const reviewByIds: Query<{ readonly ids: readonly string[] }, { readonly review: ReviewNode }> = {
  name: "review/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ review: reviewNodeRow }),
  text: `UNWIND $ids AS id
MATCH (review:Review {id: id})
RETURN
review {
  .id, .version, .targetType, .state, .verdict, .verdictLabel, .verdictClass, .rationale, .evidence, .reviewerId, .reviewerName, .editorIds,
  .createdAt, .updatedAt, .publishedById, .publishedByName, .publishedAt, .movedById, .movedByName, .movedAt, .reason,
  .copiedFromId, .targetBefore, .claimReview,
  targetId: coalesce(review.relationId, head(COLLECT { MATCH (review)-[:REVIEWS]->(target) RETURN target.id LIMIT 1 })),
  textReplaced:
    (EXISTS { MATCH (review)-[:REVIEWS|CITES]->(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
      OR EXISTS { MATCH (review)-[:REVIEWS]->(:Attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
      OR EXISTS {
        MATCH (review)-[:REVIEWS]->(:Claim)<-[:ABOUT]-(:Assertion)-[:EXPRESSED_BY]->(quote:Quote)-[:QUOTED_IN]->(:Snapshot)<-[revision:REVISION_OF]-(later:Snapshot)
        WHERE quote.standing = 'SUPERSEDED' AND coalesce(revision.at, later.retrievedAt) > review.updatedAt
      }
      OR EXISTS { MATCH (review)-[:CITES]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) })
} AS review`,
};

/** The reviews of these quotes, attributions, claims and relations, the latest opened first; those of the quotes that were carried on into a quote are its own. */
export const reviewByTargets: Query<{ readonly ids: readonly string[] }, { readonly askedId: string; readonly review: ReviewNode }> = {
  name: "review/by-targets",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ askedId: z.string(), review: reviewNodeRow }),
  text: `UNWIND $ids AS askedId
CALL (askedId) {
  MATCH (:Quote {id: askedId})<-[:REVIEWS]-(review:Review)
  RETURN review
  UNION
  MATCH (:Quote {continuedById: askedId})<-[:REVIEWS]-(review:Review)
  RETURN review
  UNION
  MATCH (:Attribution {id: askedId})<-[:REVIEWS]-(review:Review)
  RETURN review
  UNION
  MATCH (attribution:Attribution {id: askedId})<-[:HAS_ATTRIBUTION]-(quote:Quote)
  MATCH (older:Quote {continuedById: quote.id})-[:HAS_ATTRIBUTION]->(before:Attribution)<-[:REVIEWS]-(review:Review)
  WHERE before.hop = attribution.hop
  RETURN review
  UNION
  MATCH (:Claim {id: askedId})<-[:REVIEWS]-(review:Review)
  WHERE review.relationId IS NULL
  RETURN review
  UNION
  MATCH (review:Review {relationId: askedId})
  RETURN review
}
WITH askedId, review ORDER BY review.createdAt DESC, review.id DESC
RETURN askedId,
review {
  .id, .version, .targetType, .state, .verdict, .verdictLabel, .verdictClass, .rationale, .evidence, .reviewerId, .reviewerName, .editorIds,
  .createdAt, .updatedAt, .publishedById, .publishedByName, .publishedAt, .movedById, .movedByName, .movedAt, .reason,
  .copiedFromId, .targetBefore, .claimReview,
  targetId: coalesce(review.relationId, head(COLLECT { MATCH (review)-[:REVIEWS]->(target) RETURN target.id LIMIT 1 })),
  textReplaced:
    (EXISTS { MATCH (review)-[:REVIEWS|CITES]->(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
      OR EXISTS { MATCH (review)-[:REVIEWS]->(:Attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
      OR EXISTS {
        MATCH (review)-[:REVIEWS]->(:Claim)<-[:ABOUT]-(:Assertion)-[:EXPRESSED_BY]->(quote:Quote)-[:QUOTED_IN]->(:Snapshot)<-[revision:REVISION_OF]-(later:Snapshot)
        WHERE quote.standing = 'SUPERSEDED' AND coalesce(revision.at, later.retrievedAt) > review.updatedAt
      }
      OR EXISTS { MATCH (review)-[:CITES]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) })
} AS review`,
};

/** The reviews that repeat this one and are in the same state as it; by id. */
export const reviewCopies: Query<{ readonly id: string; readonly limit: number }, { readonly id: string }> = {
  name: "review/copies",
  mode: "read",
  params: fields({ id: z.string(), limit: integer }),
  row: fields({ id: z.string() }),
  text: `MATCH (review:Review {id: $id})
MATCH (copy:Review {copiedFromId: review.id})
WHERE copy.state = review.state
RETURN copy.id AS id ORDER BY id LIMIT $limit`,
};

/** How many reviews there are. */
export const reviewCount: Query<{ readonly states: readonly ReviewState[] | null; readonly targetType: ReviewTarget | null; readonly reviewerId: string | null; readonly verdictClass: VerdictClass | null }, { readonly total: number }> = {
  name: "review/count",
  mode: "read",
  params: fields({ states: z.array(z.enum(REVIEW_STATES)).nullable(), targetType: z.enum(REVIEW_TARGETS).nullable(), reviewerId: z.string().nullable(), verdictClass: z.enum(VERDICT_CLASSES).nullable() }),
  row: fields({ total: z.int() }),
  text: `MATCH (review:Review)
WHERE review.createdAt >= '' AND review.id IS NOT NULL
  AND
  ($states IS NULL OR review.state IN $states)
    AND ($targetType IS NULL OR review.targetType = $targetType)
    AND ($reviewerId IS NULL OR review.reviewerId = $reviewerId)
    AND ($verdictClass IS NULL OR review.verdictClass = $verdictClass)
RETURN count(review) AS total`,
};

/** The attributions that say the same of the same words in newest texts, that nobody has decided or reviewed; by id. */
export const reviewIdenticalAttributions: Query<{ readonly id: string; readonly limit: number }, { readonly id: string }> = {
  name: "review/identical-attributions",
  mode: "read",
  params: fields({ id: z.string(), limit: integer }),
  row: fields({ id: z.string() }),
  text: `MATCH (attribution:Attribution {id: $id})<-[:HAS_ATTRIBUTION]-(:Quote)-[instance:INSTANCE_OF]->(utterance:Utterance)
WITH attribution, utterance, instance.normalized AS words,
  head(COLLECT { MATCH (attribution)-[to:ATTRIBUTED_TO]->(speaker:Speaker) RETURN speaker.id ORDER BY to.probability DESC, speaker.id LIMIT 1 }) AS speakerId
MATCH (utterance)<-[same:INSTANCE_OF]-(quote:Quote)-[:HAS_ATTRIBUTION]->(other:Attribution)
WHERE other <> attribution AND other.hop = attribution.hop AND quote.standing = 'CURRENT' AND same.normalized = words
  AND other.state IN ['INFERRED', 'SUGGESTED', 'AMBIGUOUS']
  AND head(COLLECT { MATCH (other)-[to:ATTRIBUTED_TO]->(speaker:Speaker) RETURN speaker.id ORDER BY to.probability DESC, speaker.id LIMIT 1 }) = speakerId
  AND NOT EXISTS { MATCH (other)<-[:REVIEWS]-(review:Review) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
RETURN DISTINCT other.id AS id ORDER BY id LIMIT $limit`,
};

/** The quotes of the same words of the same speaker in newest texts, that nobody has reviewed; by id. */
export const reviewIdenticalQuotes: Query<{ readonly id: string; readonly limit: number }, { readonly id: string }> = {
  name: "review/identical-quotes",
  mode: "read",
  params: fields({ id: z.string(), limit: integer }),
  row: fields({ id: z.string() }),
  text: `MATCH (quote:Quote {id: $id})-[instance:INSTANCE_OF]->(utterance:Utterance)<-[same:INSTANCE_OF]-(other:Quote)
WHERE other <> quote AND other.standing = 'CURRENT' AND same.normalized = instance.normalized
  AND NOT EXISTS { MATCH (other)<-[:REVIEWS]-(review:Review) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
RETURN DISTINCT other.id AS id ORDER BY id LIMIT $limit`,
};

/** The reviews, the latest opened first, after a time and id. */
export const reviewPageOfAll: Query<{ readonly states: readonly ReviewState[] | null; readonly targetType: ReviewTarget | null; readonly reviewerId: string | null; readonly verdictClass: VerdictClass | null; readonly afterAt: string; readonly afterId: string; readonly limit: number }, { readonly review: ReviewNode }> = {
  name: "review/page-of-all",
  mode: "read",
  params: fields({ states: z.array(z.enum(REVIEW_STATES)).nullable(), targetType: z.enum(REVIEW_TARGETS).nullable(), reviewerId: z.string().nullable(), verdictClass: z.enum(VERDICT_CLASSES).nullable(), afterAt: z.string(), afterId: z.string(), limit: integer }),
  row: fields({ review: reviewNodeRow }),
  text: `MATCH (review:Review)
WHERE review.createdAt <= $afterAt AND review.id IS NOT NULL
  AND (review.createdAt < $afterAt OR review.id < $afterId)
  AND
  ($states IS NULL OR review.state IN $states)
    AND ($targetType IS NULL OR review.targetType = $targetType)
    AND ($reviewerId IS NULL OR review.reviewerId = $reviewerId)
    AND ($verdictClass IS NULL OR review.verdictClass = $verdictClass)
WITH review ORDER BY review.createdAt DESC, review.id DESC LIMIT $limit
RETURN
review {
  .id, .version, .targetType, .state, .verdict, .verdictLabel, .verdictClass, .rationale, .evidence, .reviewerId, .reviewerName, .editorIds,
  .createdAt, .updatedAt, .publishedById, .publishedByName, .publishedAt, .movedById, .movedByName, .movedAt, .reason,
  .copiedFromId, .targetBefore, .claimReview,
  targetId: coalesce(review.relationId, head(COLLECT { MATCH (review)-[:REVIEWS]->(target) RETURN target.id LIMIT 1 })),
  textReplaced:
    (EXISTS { MATCH (review)-[:REVIEWS|CITES]->(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
      OR EXISTS { MATCH (review)-[:REVIEWS]->(:Attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
      OR EXISTS {
        MATCH (review)-[:REVIEWS]->(:Claim)<-[:ABOUT]-(:Assertion)-[:EXPRESSED_BY]->(quote:Quote)-[:QUOTED_IN]->(:Snapshot)<-[revision:REVISION_OF]-(later:Snapshot)
        WHERE quote.standing = 'SUPERSEDED' AND coalesce(revision.at, later.retrievedAt) > review.updatedAt
      }
      OR EXISTS { MATCH (review)-[:CITES]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) })
} AS review`,
};

/** How many things wait for a person. */
export const reviewQueueCount: Query<{ readonly reasons: readonly QueueReason[] }, { readonly total: number }> = {
  name: "review/queue-count",
  mode: "read",
  params: fields({ reasons: z.array(z.enum(QUEUE_REASONS)) }),
  row: fields({ total: z.int() }),
  text: `CALL () {
  MATCH (review:Review)
  WHERE review.state IN ['PUBLISHED', 'DISPUTED'] AND review.id IS NOT NULL AND 'TEXT_REPLACED' IN $reasons
    AND
    (EXISTS { MATCH (review)-[:REVIEWS|CITES]->(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
      OR EXISTS { MATCH (review)-[:REVIEWS]->(:Attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
      OR EXISTS {
        MATCH (review)-[:REVIEWS]->(:Claim)<-[:ABOUT]-(:Assertion)-[:EXPRESSED_BY]->(quote:Quote)-[:QUOTED_IN]->(:Snapshot)<-[revision:REVISION_OF]-(later:Snapshot)
        WHERE quote.standing = 'SUPERSEDED' AND coalesce(revision.at, later.retrievedAt) > review.updatedAt
      }
      OR EXISTS { MATCH (review)-[:CITES]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) })
  RETURN count(review) AS waiting
  // Below, the bound of each seek is an empty range where the reason is not asked for.
  UNION ALL
  MATCH (:Claim)-[item:CONTRADICTS]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score >= CASE WHEN 'POSSIBLE_CONFLICT' IN $reasons THEN 0 ELSE 2 END AND item.id IS NOT NULL
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN count(item) AS waiting
  UNION ALL
  MATCH (item:Attribution)
  WHERE item.state = 'SUGGESTED' AND item.confidence >= CASE WHEN 'UNSURE_ATTRIBUTION' IN $reasons THEN 0 ELSE 2 END AND item.id IS NOT NULL
    AND EXISTS { MATCH (item)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing = 'CURRENT' }
    AND NOT EXISTS { MATCH (item)<-[:REVIEWS]-(review:Review) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN count(item) AS waiting
  UNION ALL
  MATCH (item:Attribution)
  WHERE item.state = 'AMBIGUOUS' AND item.confidence >= CASE WHEN 'UNSURE_ATTRIBUTION' IN $reasons THEN 0 ELSE 2 END AND item.id IS NOT NULL
    AND EXISTS { MATCH (item)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing = 'CURRENT' }
    AND NOT EXISTS { MATCH (item)<-[:REVIEWS]-(review:Review) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN count(item) AS waiting
  UNION ALL
  MATCH (:Claim)-[item:CORROBORATES]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score >= CASE WHEN 'SUGGESTED_RELATION' IN $reasons THEN 0 ELSE 2 END AND item.id IS NOT NULL
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN count(item) AS waiting
  UNION ALL
  MATCH (:Claim)-[item:REFINES]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score >= CASE WHEN 'SUGGESTED_RELATION' IN $reasons THEN 0 ELSE 2 END AND item.id IS NOT NULL
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN count(item) AS waiting
  UNION ALL
  MATCH (:Claim)-[item:UPDATES]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score >= CASE WHEN 'SUGGESTED_RELATION' IN $reasons THEN 0 ELSE 2 END AND item.id IS NOT NULL
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN count(item) AS waiting
}
RETURN sum(waiting) AS total`,
};

/** What waits for a person, best worth looking at first, after a worth and id: the weight of the reason times how sure the program is. */
export const reviewQueuePage: Query<{ readonly reasons: readonly QueueReason[]; readonly afterWorth: number; readonly afterId: string; readonly limit: number }, { readonly reason: QueueReason; readonly worth: number; readonly id: string }> = {
  name: "review/queue-page",
  mode: "read",
  params: fields({ reasons: z.array(z.enum(QUEUE_REASONS)), afterWorth: float, afterId: z.string(), limit: integer }),
  row: fields({ reason: z.enum(QUEUE_REASONS), worth: z.number(), id: z.string() }),
  text: `CALL () {
  MATCH (review:Review)
  WHERE review.state IN ['PUBLISHED', 'DISPUTED'] AND review.id IS NOT NULL AND 'TEXT_REPLACED' IN $reasons
    AND (1.0 < $afterWorth OR 1.0 = $afterWorth AND review.id < $afterId)
    AND
    (EXISTS { MATCH (review)-[:REVIEWS|CITES]->(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
      OR EXISTS { MATCH (review)-[:REVIEWS]->(:Attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
      OR EXISTS {
        MATCH (review)-[:REVIEWS]->(:Claim)<-[:ABOUT]-(:Assertion)-[:EXPRESSED_BY]->(quote:Quote)-[:QUOTED_IN]->(:Snapshot)<-[revision:REVISION_OF]-(later:Snapshot)
        WHERE quote.standing = 'SUPERSEDED' AND coalesce(revision.at, later.retrievedAt) > review.updatedAt
      }
      OR EXISTS { MATCH (review)-[:CITES]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) })
  WITH review ORDER BY review.id DESC LIMIT $limit
  RETURN 'TEXT_REPLACED' AS reason, 1.0 AS worth, review.id AS id
  // Below, the bound of each seek is an empty range where the reason is not asked for, and a little above the mark where it is:
  // a product and a quotient are rounded each in its own way. The exact bound follows it.
  UNION ALL
  MATCH (:Claim)-[item:CONTRADICTS]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score <= CASE WHEN 'POSSIBLE_CONFLICT' IN $reasons THEN $afterWorth / 0.9 + 0.000001 ELSE -1 END
    AND item.id IS NOT NULL
    AND (0.9 * item.score < $afterWorth OR 0.9 * item.score = $afterWorth AND item.id < $afterId)
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  WITH item ORDER BY item.state DESC, item.score DESC, item.id DESC LIMIT $limit
  RETURN 'POSSIBLE_CONFLICT' AS reason, 0.9 * item.score AS worth, item.id AS id
  UNION ALL
  MATCH (item:Attribution)
  WHERE item.state = 'SUGGESTED' AND item.confidence <= CASE WHEN 'UNSURE_ATTRIBUTION' IN $reasons THEN $afterWorth / 0.7 + 0.000001 ELSE -1 END
    AND item.id IS NOT NULL
    AND (0.7 * item.confidence < $afterWorth OR 0.7 * item.confidence = $afterWorth AND item.id < $afterId)
    AND EXISTS { MATCH (item)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing = 'CURRENT' }
    AND NOT EXISTS { MATCH (item)<-[:REVIEWS]-(review:Review) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  WITH item ORDER BY item.state DESC, item.confidence DESC, item.id DESC LIMIT $limit
  RETURN 'UNSURE_ATTRIBUTION' AS reason, 0.7 * item.confidence AS worth, item.id AS id
  UNION ALL
  MATCH (item:Attribution)
  WHERE item.state = 'AMBIGUOUS' AND item.confidence <= CASE WHEN 'UNSURE_ATTRIBUTION' IN $reasons THEN $afterWorth / 0.7 + 0.000001 ELSE -1 END
    AND item.id IS NOT NULL
    AND (0.7 * item.confidence < $afterWorth OR 0.7 * item.confidence = $afterWorth AND item.id < $afterId)
    AND EXISTS { MATCH (item)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing = 'CURRENT' }
    AND NOT EXISTS { MATCH (item)<-[:REVIEWS]-(review:Review) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  WITH item ORDER BY item.state DESC, item.confidence DESC, item.id DESC LIMIT $limit
  RETURN 'UNSURE_ATTRIBUTION' AS reason, 0.7 * item.confidence AS worth, item.id AS id
  UNION ALL
  MATCH (:Claim)-[item:CORROBORATES]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score <= CASE WHEN 'SUGGESTED_RELATION' IN $reasons THEN $afterWorth / 0.5 + 0.000001 ELSE -1 END
    AND item.id IS NOT NULL
    AND (0.5 * item.score < $afterWorth OR 0.5 * item.score = $afterWorth AND item.id < $afterId)
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  WITH item ORDER BY item.state DESC, item.score DESC, item.id DESC LIMIT $limit
  RETURN 'SUGGESTED_RELATION' AS reason, 0.5 * item.score AS worth, item.id AS id
  UNION ALL
  MATCH (:Claim)-[item:REFINES]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score <= CASE WHEN 'SUGGESTED_RELATION' IN $reasons THEN $afterWorth / 0.5 + 0.000001 ELSE -1 END
    AND item.id IS NOT NULL
    AND (0.5 * item.score < $afterWorth OR 0.5 * item.score = $afterWorth AND item.id < $afterId)
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  WITH item ORDER BY item.state DESC, item.score DESC, item.id DESC LIMIT $limit
  RETURN 'SUGGESTED_RELATION' AS reason, 0.5 * item.score AS worth, item.id AS id
  UNION ALL
  MATCH (:Claim)-[item:UPDATES]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score <= CASE WHEN 'SUGGESTED_RELATION' IN $reasons THEN $afterWorth / 0.5 + 0.000001 ELSE -1 END
    AND item.id IS NOT NULL
    AND (0.5 * item.score < $afterWorth OR 0.5 * item.score = $afterWorth AND item.id < $afterId)
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  WITH item ORDER BY item.state DESC, item.score DESC, item.id DESC LIMIT $limit
  RETURN 'SUGGESTED_RELATION' AS reason, 0.5 * item.score AS worth, item.id AS id
}
RETURN reason, worth, id ORDER BY worth DESC, id DESC LIMIT $limit`,
};

/** Of what the queue is made of, how much is in a review that is not published, and how much a person decided or a published review is about. */
export const reviewQueueProgress: Query<{ readonly reasons: readonly QueueReason[] }, { readonly inReview: number; readonly done: number }> = {
  name: "review/queue-progress",
  mode: "read",
  params: fields({ reasons: z.array(z.enum(QUEUE_REASONS)) }),
  row: fields({ inReview: z.int(), done: z.int() }),
  text: `CALL () {
  MATCH (review:Review)
  WHERE review.state IN ['SUPERSEDED', 'RETRACTED'] AND review.id IS NOT NULL AND 'TEXT_REPLACED' IN $reasons
    AND
    (EXISTS { MATCH (review)-[:REVIEWS|CITES]->(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
      OR EXISTS { MATCH (review)-[:REVIEWS]->(:Attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
      OR EXISTS {
        MATCH (review)-[:REVIEWS]->(:Claim)<-[:ABOUT]-(:Assertion)-[:EXPRESSED_BY]->(quote:Quote)-[:QUOTED_IN]->(:Snapshot)<-[revision:REVISION_OF]-(later:Snapshot)
        WHERE quote.standing = 'SUPERSEDED' AND coalesce(revision.at, later.retrievedAt) > review.updatedAt
      }
      OR EXISTS { MATCH (review)-[:CITES]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) })
  RETURN 0 AS inReview, count(review) AS done
  UNION ALL
  // A thing counts once, however many reviews it has.
  MATCH (review:Review)
  WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] AND review.id IS NOT NULL
    AND (review.targetType = 'ATTRIBUTION' AND 'UNSURE_ATTRIBUTION' IN $reasons
      OR review.targetType = 'RELATION' AND CASE
        WHEN EXISTS { MATCH (review)-[:REVIEWS]->(:Claim)-[item:CONTRADICTS]-() WHERE item.id = review.relationId }
        THEN 'POSSIBLE_CONFLICT'
        ELSE 'SUGGESTED_RELATION'
      END IN $reasons)
  WITH coalesce(review.relationId, head(COLLECT { MATCH (review)-[:REVIEWS]->(target) RETURN target.id LIMIT 1 })) AS target,
    max(CASE review.state WHEN 'IN_REVIEW' THEN 0 ELSE 1 END) AS published
  RETURN count(target) - coalesce(sum(published), 0) AS inReview, coalesce(sum(published), 0) AS done
  UNION ALL
  MATCH (:Claim)-[item:CONTRADICTS]->(:Claim)
  WHERE item.state IN ['CONFIRMED', 'REJECTED'] AND item.score IS NOT NULL AND item.id IS NOT NULL AND 'POSSIBLE_CONFLICT' IN $reasons
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN 0 AS inReview, count(item) AS done
  UNION ALL
  MATCH (:Claim)-[item:CORROBORATES]->(:Claim)
  WHERE item.state IN ['CONFIRMED', 'REJECTED'] AND item.score IS NOT NULL AND item.id IS NOT NULL AND 'SUGGESTED_RELATION' IN $reasons
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN 0 AS inReview, count(item) AS done
  UNION ALL
  MATCH (:Claim)-[item:REFINES]->(:Claim)
  WHERE item.state IN ['CONFIRMED', 'REJECTED'] AND item.score IS NOT NULL AND item.id IS NOT NULL AND 'SUGGESTED_RELATION' IN $reasons
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN 0 AS inReview, count(item) AS done
  UNION ALL
  MATCH (:Claim)-[item:UPDATES]->(:Claim)
  WHERE item.state IN ['CONFIRMED', 'REJECTED'] AND item.score IS NOT NULL AND item.id IS NOT NULL AND 'SUGGESTED_RELATION' IN $reasons
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN 0 AS inReview, count(item) AS done
}
RETURN sum(inReview) AS inReview, sum(done) AS done`,
};

/** How many things of each kind a search for some words finds, an article once, each kind counted up to a bound. */
export const searchCountByKind: Query<{ readonly kinds: readonly { readonly type: string; readonly indexes: readonly string[] }[]; readonly query: string; readonly most: number; readonly cueClasses: readonly CueClass[]; readonly modalities: readonly Modality[]; readonly standings: readonly Standing[] }, { readonly type: string; readonly total: number }> = {
  name: "search/count-by-kind",
  mode: "read",
  params: fields({ kinds: z.array(fields({ type: z.string(), indexes: z.array(z.string()) })), query: z.string(), most: integer, cueClasses: z.array(z.enum(CUE_CLASSES)), modalities: z.array(z.enum(MODALITIES)), standings: z.array(z.enum(STANDINGS)) }),
  row: fields({ type: z.string(), total: z.int() }),
  text: `UNWIND $kinds AS kind
CALL (kind) {
  UNWIND kind.indexes AS index
  CALL db.index.fulltext.queryNodes(index, $query) YIELD node
  WHERE
    (NOT node:Quote OR (node.cueClass IN $cueClasses AND node.modality IN $modalities AND node.standing IN $standings))
      AND ('SUPERSEDED' IN $standings OR NOT ((node:Snapshot AND EXISTS { (node)<-[:REVISION_OF]-(:Snapshot) }) OR (node:Utterance AND node.articleCount = 0)))
      AND node.mergedIntoId IS NULL
      AND ('RETRACTED' IN $standings OR NOT (node.retractedAt IS NOT NULL
        OR (node:Snapshot AND EXISTS { MATCH (node)<-[:HAS_SNAPSHOT]-(taken:Article) WHERE taken.retractedAt IS NOT NULL })))
  WITH DISTINCT coalesce(head(COLLECT { MATCH (node:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article LIMIT 1 }), node) AS found
  LIMIT $most
  RETURN count(found) AS total
}
RETURN kind.type AS type, total`,
};

/** Everything with some words, best first, after a score and id; an article is found by its title or by its text, a quote only where its act is asked for; texts that were replaced, and what only they have, where they are asked for. */
export const searchNodes: Query<{ readonly indexes: readonly string[]; readonly query: string; readonly afterScore: number; readonly afterId: string; readonly limit: number; readonly cueClasses: readonly CueClass[]; readonly modalities: readonly Modality[]; readonly standings: readonly Standing[] }, { readonly type: string; readonly id: string; readonly score: number; readonly text: string | null }> = {
  name: "search/nodes",
  mode: "read",
  params: fields({ indexes: z.array(z.string()), query: z.string(), afterScore: float, afterId: z.string(), limit: integer, cueClasses: z.array(z.enum(CUE_CLASSES)), modalities: z.array(z.enum(MODALITIES)), standings: z.array(z.enum(STANDINGS)) }),
  row: fields({ type: z.string(), id: z.string(), score: z.number(), text: z.string().nullable() }),
  text: `UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index, $query) YIELD node, score
// An article counts by the best of its finds, so none of them may be dropped before they are compared.
WHERE (score <= $afterScore OR node:Article OR node:Snapshot)
  AND
  (NOT node:Quote OR (node.cueClass IN $cueClasses AND node.modality IN $modalities AND node.standing IN $standings))
    AND ('SUPERSEDED' IN $standings OR NOT ((node:Snapshot AND EXISTS { (node)<-[:REVISION_OF]-(:Snapshot) }) OR (node:Utterance AND node.articleCount = 0)))
    AND node.mergedIntoId IS NULL
    AND ('RETRACTED' IN $standings OR NOT (node.retractedAt IS NOT NULL
      OR (node:Snapshot AND EXISTS { MATCH (node)<-[:HAS_SNAPSHOT]-(taken:Article) WHERE taken.retractedAt IS NOT NULL })))
WITH coalesce(head(COLLECT { MATCH (node:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article LIMIT 1 }), node) AS found, node, score
ORDER BY score DESC
WITH found, max(score) AS score, head(collect(node)) AS best
WHERE score < $afterScore OR (score = $afterScore AND found.id < $afterId)
WITH found, score, best ORDER BY score DESC, found.id DESC LIMIT $limit
RETURN head(labels(found)) AS type, found.id AS id, score, coalesce(best.exact, best.text, best.title, best.name) AS text
ORDER BY score DESC, id DESC`,
};

/** The snapshots of these articles, the newest text first: one that came back goes before those that replaced it. */
export const snapshotByArticles: Query<{ readonly ids: readonly string[] }, { readonly snapshot: SnapshotNode }> = {
  name: "snapshot/by-articles",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ snapshot: snapshotNodeRow }),
  text: `UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
WITH snapshot ORDER BY COUNT { (snapshot)-[:REVISION_OF*]->(:Snapshot) } DESC, snapshot.retrievedAt DESC, snapshot.id DESC
RETURN
snapshot {
  .id, .sha256, .text, .retrievedAt, .extractor, .extractorVersion,
  articleId: head(COLLECT { MATCH (snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  revisionOfId: head(COLLECT { MATCH (snapshot)-[:REVISION_OF]->(older:Snapshot) RETURN older.id LIMIT 1 }),
  retracted: EXISTS { MATCH (snapshot)<-[:HAS_SNAPSHOT]-(retracted:Article) WHERE retracted.retractedAt IS NOT NULL },
  supersededById: head(COLLECT { MATCH (snapshot)<-[:REVISION_OF]-(newer:Snapshot) RETURN newer.id LIMIT 1 })
} AS snapshot`,
};

/** The snapshots with these ids. */
export const snapshotByIds: Query<{ readonly ids: readonly string[] }, { readonly snapshot: SnapshotNode }> = {
  name: "snapshot/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ snapshot: snapshotNodeRow }),
  text: `UNWIND $ids AS id
MATCH (snapshot:Snapshot {id: id})
RETURN
snapshot {
  .id, .sha256, .text, .retrievedAt, .extractor, .extractorVersion,
  articleId: head(COLLECT { MATCH (snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  revisionOfId: head(COLLECT { MATCH (snapshot)-[:REVISION_OF]->(older:Snapshot) RETURN older.id LIMIT 1 }),
  retracted: EXISTS { MATCH (snapshot)<-[:HAS_SNAPSHOT]-(retracted:Article) WHERE retracted.retractedAt IS NOT NULL },
  supersededById: head(COLLECT { MATCH (snapshot)<-[:REVISION_OF]-(newer:Snapshot) RETURN newer.id LIMIT 1 })
} AS snapshot`,
};

/** The speakers with these ids. */
export const speakerByIds: Query<{ readonly ids: readonly string[] }, { readonly speaker: SpeakerNode }> = {
  name: "speaker/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ speaker: speakerNodeRow }),
  text: `UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})
RETURN
speaker {.id, .name, .kind, .aliases, .description, .wikidataId, .mergedIntoId} AS speaker`,
};

/** The speakers known under any of these name keys. */
export const speakerByKeys: Query<{ readonly keys: readonly string[]; readonly limit: number }, { readonly speaker: SpeakerNode }> = {
  name: "speaker/by-keys",
  mode: "read",
  params: fields({ keys: z.array(z.string()), limit: integer }),
  row: fields({ speaker: speakerNodeRow }),
  text: `UNWIND $keys AS key
MATCH (:NameKey {key: key})<-[:HAS_KEY]-(speaker:Speaker)
WITH DISTINCT speaker LIMIT $limit
RETURN
speaker {.id, .name, .kind, .aliases, .description, .wikidataId, .mergedIntoId} AS speaker`,
};

/** How many speakers of one kind there are. */
export const speakerCountByKind: Query<{ readonly kind: SpeakerKind }, { readonly total: number }> = {
  name: "speaker/count-by-kind",
  mode: "read",
  params: fields({ kind: z.enum(SPEAKER_KINDS) }),
  row: fields({ total: z.int() }),
  text: `MATCH (speaker:Speaker)
WHERE speaker.kind = $kind AND speaker.name IS NOT NULL AND speaker.id IS NOT NULL AND speaker.mergedIntoId IS NULL
RETURN count(speaker) AS total`,
};

/** How many speakers have some words in their name or aliases; of one kind where one is given. */
export const speakerCountByText: Query<{ readonly text: string; readonly kind: SpeakerKind | null }, { readonly total: number }> = {
  name: "speaker/count-by-text",
  mode: "read",
  params: fields({ text: z.string(), kind: z.enum(SPEAKER_KINDS).nullable() }),
  row: fields({ total: z.int() }),
  text: `CALL db.index.fulltext.queryNodes('speaker_text', $text) YIELD node AS speaker
WHERE speaker.mergedIntoId IS NULL AND ($kind IS NULL OR speaker.kind = $kind)
RETURN count(speaker) AS total`,
};

/** How many speakers there are, without those that were merged into others, from Neo4j's own counts. */
export const speakerCountStored: Query<{  }, { readonly total: number }> = {
  name: "speaker/count-stored",
  mode: "read",
  params: fields({  }),
  row: fields({ total: z.int() }),
  text: `CALL () { MATCH (speaker:Speaker) RETURN count(speaker) AS stored }
CALL () { MATCH (:Speaker)-[merged:SAME_AS]->() RETURN count(merged) AS merged }
RETURN stored - merged AS total`,
};

/** These speakers with what tells who they are: name keys, whom they were merged into, whom they were told apart from. */
export const speakerIdentities: Query<{ readonly ids: readonly string[] }, { readonly speaker: SpeakerNode; readonly keys: readonly string[]; readonly apartIds: readonly string[]; readonly namedByHand: boolean }> = {
  name: "speaker/identities",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ speaker: speakerNodeRow, keys: z.array(z.string()), apartIds: z.array(z.string()), namedByHand: z.boolean() }),
  text: `UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})
RETURN coalesce(speaker.namedByHand, false) AS namedByHand,
  COLLECT { MATCH (speaker)-[:HAS_KEY]->(nameKey:NameKey) RETURN nameKey.key ORDER BY nameKey.key } AS keys,
  COLLECT { MATCH (speaker)-[:NOT_SAME_AS]-(other:Speaker) RETURN DISTINCT other.id ORDER BY other.id } AS apartIds,
speaker {.id, .name, .kind, .aliases, .description, .wikidataId, .mergedIntoId} AS speaker`,
};

/** The speakers under each name key that several have, key by key from one on; at most so many of a key. */
export const speakerNamesakes: Query<{ readonly fromKey: string; readonly limit: number; readonly perKey: number }, { readonly key: string; readonly speakers: readonly NamesakeNode[] }> = {
  name: "speaker/namesakes",
  mode: "read",
  params: fields({ fromKey: z.string(), limit: integer, perKey: integer }),
  row: fields({ key: z.string(), speakers: z.array(namesakeNodeRow) }),
  text: `MATCH (nameKey:NameKey)
WHERE nameKey.key >= $fromKey AND COUNT { (nameKey)<-[:HAS_KEY]-() } > 1
WITH nameKey ORDER BY nameKey.key LIMIT $limit
RETURN nameKey.key AS key, COLLECT {
  MATCH (nameKey)<-[:HAS_KEY]-(speaker:Speaker)
  RETURN
    speaker {
      .id, .name, .kind, .aliases, .description, .wikidataId, .mergedIntoId,
      keys: COLLECT { MATCH (speaker)-[:HAS_KEY]->(own:NameKey) RETURN own.key ORDER BY own.key },
      apartIds: COLLECT { MATCH (speaker)-[:NOT_SAME_AS]-(other:Speaker) RETURN DISTINCT other.id }
    }
  ORDER BY speaker.id LIMIT $perKey
} AS speakers
ORDER BY key`,
};

/** Those who share a name key with each of these speakers, itself among them; at most so many. */
export const speakerNamesakesOf: Query<{ readonly ids: readonly string[]; readonly limit: number }, { readonly id: string; readonly speakers: readonly NamesakeNode[] }> = {
  name: "speaker/namesakes-of",
  mode: "read",
  params: fields({ ids: z.array(z.string()), limit: integer }),
  row: fields({ id: z.string(), speakers: z.array(namesakeNodeRow) }),
  text: `UNWIND $ids AS id
MATCH (center:Speaker {id: id})
RETURN id, COLLECT {
  MATCH (center)-[:HAS_KEY]->(nameKey:NameKey)
  MATCH (nameKey)<-[:HAS_KEY]-(speaker:Speaker)
  WITH DISTINCT speaker ORDER BY speaker = center DESC, speaker.id LIMIT $limit
  RETURN
    speaker {
      .id, .name, .kind, .aliases, .description, .wikidataId, .mergedIntoId,
      keys: COLLECT { MATCH (speaker)-[:HAS_KEY]->(own:NameKey) RETURN own.key ORDER BY own.key },
      apartIds: COLLECT { MATCH (speaker)-[:NOT_SAME_AS]-(other:Speaker) RETURN DISTINCT other.id }
    }
} AS speakers`,
};

/** The speakers of one kind after a name and id, by name. */
export const speakerPageByKind: Query<{ readonly kind: SpeakerKind; readonly afterName: string; readonly afterId: string; readonly limit: number }, { readonly speaker: SpeakerNode }> = {
  name: "speaker/page-by-kind",
  mode: "read",
  params: fields({ kind: z.enum(SPEAKER_KINDS), afterName: z.string(), afterId: z.string(), limit: integer }),
  row: fields({ speaker: speakerNodeRow }),
  text: `MATCH (speaker:Speaker)
USING INDEX speaker:Speaker(kind, name, id)
WHERE speaker.kind = $kind AND speaker.name >= $afterName AND speaker.id IS NOT NULL AND speaker.mergedIntoId IS NULL
  AND (speaker.name > $afterName OR speaker.id > $afterId)
WITH speaker ORDER BY speaker.name, speaker.id LIMIT $limit
RETURN
speaker {.id, .name, .kind, .aliases, .description, .wikidataId, .mergedIntoId} AS speaker`,
};

/** The speakers with some words in their name or aliases, after a name and id, by name; of one kind where one is given. */
export const speakerPageByText: Query<{ readonly text: string; readonly kind: SpeakerKind | null; readonly afterName: string; readonly afterId: string; readonly limit: number }, { readonly speaker: SpeakerNode }> = {
  name: "speaker/page-by-text",
  mode: "read",
  params: fields({ text: z.string(), kind: z.enum(SPEAKER_KINDS).nullable(), afterName: z.string(), afterId: z.string(), limit: integer }),
  row: fields({ speaker: speakerNodeRow }),
  text: `CALL db.index.fulltext.queryNodes('speaker_text', $text) YIELD node AS speaker
WHERE speaker.mergedIntoId IS NULL AND ($kind IS NULL OR speaker.kind = $kind)
  AND speaker.name >= $afterName
  AND (speaker.name > $afterName OR speaker.id > $afterId)
WITH speaker ORDER BY speaker.name, speaker.id LIMIT $limit
RETURN
speaker {.id, .name, .kind, .aliases, .description, .wikidataId, .mergedIntoId} AS speaker`,
};

/** The speakers after a name and id, by name. */
export const speakerPageOfAll: Query<{ readonly afterName: string; readonly afterId: string; readonly limit: number }, { readonly speaker: SpeakerNode }> = {
  name: "speaker/page-of-all",
  mode: "read",
  params: fields({ afterName: z.string(), afterId: z.string(), limit: integer }),
  row: fields({ speaker: speakerNodeRow }),
  text: `MATCH (speaker:Speaker)
USING INDEX speaker:Speaker(name, id)
WHERE speaker.name >= $afterName AND speaker.id IS NOT NULL AND speaker.mergedIntoId IS NULL
  AND (speaker.name > $afterName OR speaker.id > $afterId)
WITH speaker ORDER BY speaker.name, speaker.id LIMIT $limit
RETURN
speaker {.id, .name, .kind, .aliases, .description, .wikidataId, .mergedIntoId} AS speaker`,
};

/** The utterances with these ids. */
export const utteranceByIds: Query<{ readonly ids: readonly string[] }, { readonly utterance: UtteranceNode }> = {
  name: "utterance/by-ids",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ utterance: utteranceNodeRow }),
  text: `UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
RETURN
utterance {.id, .speakerId, .text, .articleCount} AS utterance`,
};

/** How many utterances each filter’s speaker has. */
export const utteranceCountBySpeaker: Query<{ readonly filters: readonly UtteranceCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "utterance/count-by-speaker",
  mode: "read",
  params: fields({ filters: z.array(utteranceCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (utterance:Utterance)
  WHERE utterance.speakerId = filter.speakerId AND utterance.articleCount >= coalesce(filter.minArticles, 1) AND (filter.minOrigins IS NULL OR utterance.originCount >= filter.minOrigins) AND utterance.id IS NOT NULL
  RETURN count(utterance) AS total
}
RETURN index, total`,
};

/** How many utterances have each filter’s words. */
export const utteranceCountByText: Query<{ readonly filters: readonly UtteranceCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "utterance/count-by-text",
  mode: "read",
  params: fields({ filters: z.array(utteranceCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('utterance_text', filter.text) YIELD node AS utterance
  WHERE (filter.speakerId IS NULL OR utterance.speakerId = filter.speakerId)
    AND utterance.articleCount >= coalesce(filter.minArticles, 1) AND (filter.minOrigins IS NULL OR utterance.originCount >= filter.minOrigins)
  RETURN count(utterance) AS total
}
RETURN index, total`,
};

/** How many articles carried each of these utterances in a text that was replaced, and do so no more. */
export const utteranceCountLost: Query<{ readonly ids: readonly string[] }, { readonly id: string; readonly total: number }> = {
  name: "utterance/count-lost",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ id: z.string(), total: z.int() }),
  text: `UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
CALL (utterance) {
  MATCH (utterance)<-[:INSTANCE_OF]-(:Quote {standing: 'SUPERSEDED'})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WITH DISTINCT utterance, article
  WHERE NOT EXISTS {
    MATCH (utterance)<-[:INSTANCE_OF]-(:Quote {standing: 'CURRENT'})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article)
  }
  RETURN count(article) AS total
}
RETURN id, total`,
};

/** How many quotes carry each of these utterances or a variant of it. */
export const utteranceCountOccurrences: Query<{ readonly utteranceIds: readonly string[] }, { readonly index: number; readonly total: number }> = {
  name: "utterance/count-occurrences",
  mode: "read",
  params: fields({ utteranceIds: z.array(z.string()) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($utteranceIds) - 1) AS index
CALL (index) {
  MATCH (utterance:Utterance {id: $utteranceIds[index]})
  CALL (utterance) {
    RETURN utterance AS carried, 'SAME' AS relation
    UNION ALL
    MATCH (utterance)-[variant:VARIANT_OF]-(other:Utterance)
    RETURN other AS carried, variant.relation AS relation
  }
  MATCH (carried)<-[instance:INSTANCE_OF]-(quote:Quote {standing: 'CURRENT'})
  RETURN count(quote) AS total
}
RETURN index, total`,
};

/** How many utterances at least so many articles carry, for each filter. */
export const utteranceCountOfAll: Query<{ readonly filters: readonly UtteranceCriteria[] }, { readonly index: number; readonly total: number }> = {
  name: "utterance/count-of-all",
  mode: "read",
  params: fields({ filters: z.array(utteranceCriteriaParam) }),
  row: fields({ index: z.int(), total: z.int() }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (utterance:Utterance)
  WHERE utterance.articleCount >= coalesce(filter.minArticles, 1) AND (filter.minOrigins IS NULL OR utterance.originCount >= filter.minOrigins) AND utterance.id IS NOT NULL
  RETURN count(utterance) AS total
}
RETURN index, total`,
};

/** The quotes that carry each of these utterances or a variant of it, one page for each, after an orderKey, newest read article first. */
export const utteranceOccurrences: Query<{ readonly utteranceIds: readonly string[]; readonly after: string; readonly limit: number }, { readonly index: number; readonly relation: OccurrenceRelation; readonly text: string; readonly quote: QuoteNode }> = {
  name: "utterance/occurrences",
  mode: "read",
  params: fields({ utteranceIds: z.array(z.string()), after: z.string(), limit: integer }),
  row: fields({ index: z.int(), relation: z.enum(OCCURRENCE_RELATIONS), text: z.string(), quote: quoteNodeRow }),
  text: `UNWIND range(0, size($utteranceIds) - 1) AS index
CALL (index) {
  MATCH (utterance:Utterance {id: $utteranceIds[index]})
  CALL (utterance) {
    RETURN utterance AS carried, 'SAME' AS relation
    UNION ALL
    MATCH (utterance)-[variant:VARIANT_OF]-(other:Utterance)
    RETURN other AS carried, variant.relation AS relation
  }
  MATCH (carried)<-[instance:INSTANCE_OF]-(quote:Quote {standing: 'CURRENT'})
  WHERE quote.orderKey < $after
  WITH quote, relation, coalesce(instance.text, carried.text) AS text ORDER BY quote.orderKey DESC LIMIT $limit
  RETURN quote, relation, text
}
WITH index, relation, text, quote ORDER BY index, quote.orderKey DESC
RETURN index, relation, text,
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .standing, .laterSnapshotId, .laterStarts, .laterEnds, .continuedById,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .saidOn, .confidence,
  retraction: CASE WHEN quote.retractedAt IS NOT NULL THEN {at: quote.retractedAt, by: quote.retractedBy, reason: quote.retractedFor} END,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The utterances of each filter’s speaker, one page for each, most carried first. */
export const utterancePageBySpeaker: Query<{ readonly filters: readonly UtteranceCriteria[]; readonly afterCount: number; readonly afterId: string; readonly limit: number }, { readonly index: number; readonly utterance: UtteranceNode }> = {
  name: "utterance/page-by-speaker",
  mode: "read",
  params: fields({ filters: z.array(utteranceCriteriaParam), afterCount: integer, afterId: z.string(), limit: integer }),
  row: fields({ index: z.int(), utterance: utteranceNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (utterance:Utterance)
  USING INDEX utterance:Utterance(speakerId, articleCount, id)
  WHERE utterance.speakerId = filter.speakerId AND utterance.articleCount <= $afterCount AND utterance.id IS NOT NULL
    AND (utterance.articleCount < $afterCount OR utterance.id < $afterId)
    AND utterance.articleCount >= coalesce(filter.minArticles, 1) AND (filter.minOrigins IS NULL OR utterance.originCount >= filter.minOrigins)
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
  params: fields({ filters: z.array(utteranceCriteriaParam), afterCount: integer, afterId: z.string(), limit: integer }),
  row: fields({ index: z.int(), utterance: utteranceNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('utterance_text', filter.text) YIELD node AS utterance
  WHERE (filter.speakerId IS NULL OR utterance.speakerId = filter.speakerId)
    AND utterance.articleCount <= $afterCount AND utterance.id IS NOT NULL
    AND (utterance.articleCount < $afterCount OR utterance.id < $afterId)
    AND utterance.articleCount >= coalesce(filter.minArticles, 1) AND (filter.minOrigins IS NULL OR utterance.originCount >= filter.minOrigins)
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
  params: fields({ filters: z.array(utteranceCriteriaParam), afterCount: integer, afterId: z.string(), limit: integer }),
  row: fields({ index: z.int(), utterance: utteranceNodeRow }),
  text: `UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (utterance:Utterance)
  USING INDEX utterance:Utterance(articleCount, id)
  WHERE utterance.articleCount <= $afterCount AND utterance.id IS NOT NULL
    AND (utterance.articleCount < $afterCount OR utterance.id < $afterId)
    AND utterance.articleCount >= coalesce(filter.minArticles, 1) AND (filter.minOrigins IS NULL OR utterance.originCount >= filter.minOrigins)
  WITH utterance ORDER BY utterance.articleCount DESC, utterance.id DESC LIMIT $limit
  RETURN utterance
}
WITH index, utterance ORDER BY index, utterance.articleCount DESC, utterance.id DESC
RETURN index,
utterance {.id, .speakerId, .text, .articleCount} AS utterance`,
};

/** The utterances that each of these is close to, closest first; at most so many. */
export const utteranceVariants: Query<{ readonly ids: readonly string[]; readonly limit: number }, { readonly utteranceId: string; readonly otherId: string; readonly relation: VariantRelation; readonly similarity: number }> = {
  name: "utterance/variants",
  mode: "read",
  params: fields({ ids: z.array(z.string()), limit: integer }),
  row: fields({ utteranceId: z.string(), otherId: z.string(), relation: z.enum(VARIANT_RELATIONS), similarity: z.number() }),
  text: `UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
CALL (utterance) {
  MATCH (utterance)-[variant:VARIANT_OF]-(other:Utterance)
  RETURN variant, other ORDER BY variant.relation, variant.similarity DESC, other.id LIMIT $limit
}
RETURN utterance.id AS utteranceId, other.id AS otherId, variant.relation AS relation, variant.similarity AS similarity
ORDER BY utteranceId, relation, similarity DESC, otherId`,
};

/** Every quote of these snapshots, of whatever class and modality. */
export const verifyQuotesIn: Query<{ readonly ids: readonly string[] }, { readonly quote: QuoteNode }> = {
  name: "verify/quotes-in",
  mode: "read",
  params: fields({ ids: z.array(z.string()) }),
  row: fields({ quote: quoteNodeRow }),
  text: `UNWIND $ids AS id
MATCH (:Snapshot {id: id})<-[:QUOTED_IN]-(quote:Quote)
RETURN
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .standing, .laterSnapshotId, .laterStarts, .laterEnds, .continuedById,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .saidOn, .confidence,
  retraction: CASE WHEN quote.retractedAt IS NOT NULL THEN {at: quote.retractedAt, by: quote.retractedBy, reason: quote.retractedFor} END,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote`,
};

/** The snapshots of the quotes that Lucene ranks highest for a query, of whatever class and modality. */
export const verifySnapshotsByQuotes: Query<{ readonly query: string; readonly within: number; readonly superseded: boolean; readonly limit: number }, { readonly id: string }> = {
  name: "verify/snapshots-by-quotes",
  mode: "read",
  params: fields({ query: z.string(), within: integer, superseded: z.boolean(), limit: integer }),
  row: fields({ id: z.string() }),
  text: `CALL db.index.fulltext.queryNodes('quote_text', $query, {limit: $within}) YIELD node AS quote, score
WHERE $superseded OR quote.standing = 'CURRENT'
WITH quote, score ORDER BY score DESC, quote.id LIMIT $limit
MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)
RETURN snapshot.id AS id`,
};

/** The snapshots whose text Lucene ranks highest for a query. */
export const verifySnapshotsByText: Query<{ readonly query: string; readonly within: number; readonly superseded: boolean; readonly limit: number }, { readonly id: string }> = {
  name: "verify/snapshots-by-text",
  mode: "read",
  params: fields({ query: z.string(), within: integer, superseded: z.boolean(), limit: integer }),
  row: fields({ id: z.string() }),
  text: `CALL db.index.fulltext.queryNodes('snapshot_text', $query, {limit: $within}) YIELD node AS snapshot, score
WHERE $superseded OR NOT (
  EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  OR EXISTS { MATCH (snapshot)<-[:HAS_SNAPSHOT]-(article:Article) WHERE article.retractedAt IS NOT NULL }
)
WITH snapshot, score ORDER BY score DESC, snapshot.id LIMIT $limit
RETURN snapshot.id AS id`,
};

/** The snapshots that carry those utterances which Lucene ranks highest for a query on speaker and words. */
export const verifySnapshotsByUtterances: Query<{ readonly query: string; readonly within: number; readonly superseded: boolean; readonly limit: number }, { readonly id: string }> = {
  name: "verify/snapshots-by-utterances",
  mode: "read",
  params: fields({ query: z.string(), within: integer, superseded: z.boolean(), limit: integer }),
  row: fields({ id: z.string() }),
  text: `CALL db.index.fulltext.queryNodes('utterance_words', $query, {limit: $within}) YIELD node AS utterance, score
WITH utterance, score ORDER BY score DESC, utterance.id
CALL (utterance) {
  MATCH (utterance)<-[:INSTANCE_OF]-(quote:Quote)-[:QUOTED_IN]->(snapshot:Snapshot)
  WHERE $superseded OR quote.standing = 'CURRENT'
  RETURN snapshot.id AS id LIMIT 1
}
RETURN id LIMIT $limit`,
};
