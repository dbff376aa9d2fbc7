/** What the rest of Hearsay may ask of the graph about claims, assertions and the relations between claims. */

import type {
  Assertion,
  Claim,
  ClaimJoin,
  ClaimRelation,
  IndependentSource,
} from '../domain/claim-entities.ts';
import type {
  ClaimKind,
  ClaimRelationKind,
  ClaimRelationState,
  ClaimRelationType,
  ClaimText,
  ComparableClaim,
  Stance,
} from '../domain/claims.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import type { Span } from '../domain/span.ts';
import type { AttributionState } from '../domain/vocabulary.ts';
import type { ById, CallOptions } from './stores.ts';

export interface ClaimFilter {
  /** Claims that this speaker takes a stance on. */
  readonly speakerId?: string;
  /** Claims that an article of this outlet takes a stance on. */
  readonly outletId?: string;
  readonly articleId?: string;
  readonly kind?: ClaimKind;
  readonly contested?: boolean;
  readonly standsAlone?: boolean;
  /** Only claims that at least so many independent sources assert. */
  readonly minSources?: number;
  /** Made in an article published at or after, ISO 8601. */
  readonly publishedFrom?: string;
  /** Made in an article published before, ISO 8601. */
  readonly publishedBefore?: string;
  /** Words of the claim (full-text). */
  readonly text?: string;
}

/** Claims, by the number of independent sources that assert them, most first. */
export interface ClaimStore extends ById<Claim> {
  /** How many articles took a stance on each in a text that was replaced, and do so no more. */
  lost(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, number>>;
  page(filter: ClaimFilter, page: PageRequest, options?: CallOptions): Promise<Page<Claim>>;
  count(filter: ClaimFilter, options?: CallOptions): Promise<number>;
  /** One page for each filter, in one round trip. The filters must have the same keys. */
  pages(
    filters: readonly ClaimFilter[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Claim>[]>;
  counts(filters: readonly ClaimFilter[], options?: CallOptions): Promise<readonly number[]>;
  /** The independent sources that assert each claim: as many as it is corroborated by. */
  corroboration(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly IndependentSource[]>>;
  /** The assertion of each claim that was published first; a claim of which no article is dated is absent. */
  firstAsserted(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, Assertion>>;
  /** The claims after an id, by id, each with its passages. */
  passages(
    after: string,
    limit: number,
    options?: CallOptions,
  ): Promise<readonly ClaimWithPassages[]>;
}

/** The best passage of one article's newest text for or against a claim. */
export interface ClaimPassage extends Span {
  readonly articleId: string;
  /** The id that the article's record came with, if it had one. */
  readonly sourceId: string | null;
  readonly denies: boolean;
  /** How surely the passage is of this claim. */
  readonly score: number;
}

/** A claim with the passages of all articles that take a stance on it. */
export interface ClaimWithPassages {
  readonly id: string;
  readonly text: string;
  readonly passages: readonly ClaimPassage[];
}

/** A relation with the passages of the claims that it begins and ends at. */
export interface RelationWithPassages {
  readonly relation: ClaimRelation;
  readonly froms: readonly ClaimPassage[];
  readonly tos: readonly ClaimPassage[];
}

export interface AssertionFilter {
  readonly claimId: string;
  /** In texts that were replaced; default in the newest ones. */
  readonly superseded?: boolean;
}

/** Assertions: the first published first, those of undated articles last. */
export interface AssertionStore extends ById<Assertion> {
  pages(
    filters: readonly AssertionFilter[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Assertion>[]>;
  counts(filters: readonly AssertionFilter[], options?: CallOptions): Promise<readonly number[]>;
  /** Those of each article's newest text, in order of the text, rejected ones left out. */
  byArticles(
    articleIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly Assertion[]>>;
  /** Which of these articles were read for claims in their newest text; the others say nothing by their silence. */
  readForClaims(articleIds: readonly string[], options?: CallOptions): Promise<ReadonlySet<string>>;
}

export interface ConflictFilter {
  readonly state: ClaimRelationState;
  readonly minScore: number;
}

export interface ClaimRelationStore extends ById<ClaimRelation> {
  /** The relations of each claim, the surest first, at most 100 each. */
  byClaims(
    claimIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly ClaimRelation[]>>;
  /** Those that begin and end among these claims, the surest first. */
  between(claimIds: readonly string[], options?: CallOptions): Promise<readonly ClaimRelation[]>;
  /** Where each speaker contradicts themselves, rejected relations left out; the surest first, at most 100 each. */
  selfContradictions(
    speakerIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly ClaimRelation[]>>;
  /** Contradictions, the surest first. */
  conflicts(
    filter: ConflictFilter,
    page: PageRequest,
    options?: CallOptions,
  ): Promise<Page<ClaimRelation>>;
  countConflicts(filter: ConflictFilter, options?: CallOptions): Promise<number>;
  /** Writes relations as suggested, in a transaction of their own; what exists already, by id, stays as it is. */
  suggest(relations: readonly SuggestedRelation[], options?: CallOptions): Promise<void>;
  /** The relations after an id, by id, each with the passages of its claims. */
  passages(
    after: string,
    limit: number,
    options?: CallOptions,
  ): Promise<readonly RelationWithPassages[]>;
}

/** A claim that a new wording may be the same as, or bear on. */
export interface ClaimCandidate extends ComparableClaim {
  readonly id: string;
  /** Cosine of the embeddings, −1–1. */
  readonly similarity: number;
  /** Some assertions of it. */
  readonly assertionIds: readonly string[];
}

/** Finds the claims that new wordings are to be judged against; reads a bounded number, however many there are. */
export interface ClaimCandidateStore {
  /** For each wording the nearest claims by meaning and by words, nearest first. */
  candidates(
    wordings: readonly { readonly text: string; readonly embedding: readonly number[] }[],
    options?: CallOptions,
  ): Promise<readonly (readonly ClaimCandidate[])[]>;
  /** The claims of which wordings with these ids are already, by the id of the wording. */
  readAs(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, string>>;
  /** Grows whenever claims are written: what was judged before it grew may lack a candidate. */
  clock(options?: CallOptions): Promise<number>;
}

/** An assertion as it is written. */
export interface AssertionWrite {
  readonly id: string;
  readonly claimId: string;
  readonly quoteId: string | null;
  readonly speakerId: string | null;
  readonly outletId: string | null;
  readonly stance: Stance;
  readonly spans: readonly Span[];
  readonly exact: string;
  readonly confidence: number;
  readonly state: AttributionState;
  readonly join: ClaimJoin;
  readonly readAs: ClaimText & { readonly id: string };
}

/** A relation as a program suggests it. */
export type SuggestedRelation = {
  readonly id: string;
  readonly type: ClaimRelationType;
  readonly fromId: string;
  readonly toId: string;
  readonly kind: ClaimRelationKind | null;
  readonly method: string;
  readonly version: string;
  readonly score: number;
  readonly rationale: string;
  readonly evidence: readonly string[];
};

/** The claims of one article, written in one transaction with the rest of it. */
export interface ClaimsWrite {
  /** What read them. */
  readonly method: string;
  readonly version: string;
  /** New claims. */
  readonly claims: readonly (ClaimText & {
    readonly id: string;
    readonly embedding: readonly number[];
  })[];
  readonly assertions: readonly AssertionWrite[];
  readonly relations: readonly SuggestedRelation[];
}
