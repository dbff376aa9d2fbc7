/** What the rest of Hearsay may ask of the graph; the classes behind it run Cypher. */

import type {
  Article,
  ArticlePair,
  Attribution,
  Occurrence,
  Origin,
  Outlet,
  Placement,
  Quote,
  Snapshot,
  Speaker,
  Utterance,
  UtteranceVariant,
} from '../domain/entities.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import type { CueClass, Modality, QuoteKind, SpeakerKind, Standing } from '../domain/vocabulary.ts';
import type { ChangeStore } from './change-stores.ts';
import type {
  AssertionStore,
  ClaimCandidateStore,
  ClaimRelationStore,
  ClaimStore,
} from './claim-stores.ts';
import type { DoctorStore } from './doctor-store.ts';
import type { EditStore } from './edit-stores.ts';
import type { ExploreStore } from './explore-store.ts';
import type { IngestStore } from './ingest-stores.ts';
import type { PastStore } from './past-stores.ts';
import type { ReviewStore } from './review-stores.ts';
import type { VerifyStore } from './verify-store.ts';

/** Options of one call. */
export interface CallOptions {
  /** Ends the statement in Neo4j when aborted; the call rejects with TIMEOUT. */
  readonly signal?: AbortSignal;
}

/** Looks nodes up by id; ids that name nothing are absent from the map. */
export interface ById<T> {
  byIds(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, T>>;
}

export interface OutletFilter {
  /** Part of the name or domain, case-insensitive. */
  readonly text?: string;
}

/** Outlets, by name. */
export interface OutletStore extends ById<Outlet> {
  page(filter: OutletFilter, page: PageRequest, options?: CallOptions): Promise<Page<Outlet>>;
  count(filter: OutletFilter, options?: CallOptions): Promise<number>;
}

export interface ArticleFilter {
  readonly outletId?: string;
  /** Articles that quote this speaker, at any hop. */
  readonly speakerId?: string;
  /** Articles that carry this utterance. */
  readonly utteranceId?: string;
  /** Which quotes and texts of theirs count for speaker, utterance and words. Default CURRENT alone. */
  readonly standings?: readonly Standing[];
  /** Articles of this origin. */
  readonly originId?: string;
  /** Published at or after, ISO 8601. */
  readonly publishedFrom?: string;
  /** Published before, ISO 8601. */
  readonly publishedBefore?: string;
  /** Words of the title or text (full-text). */
  readonly text?: string;
}

/** Articles, by the time they were first read, newest first. */
export interface ArticleStore extends ById<Article> {
  page(filter: ArticleFilter, page: PageRequest, options?: CallOptions): Promise<Page<Article>>;
  count(filter: ArticleFilter, options?: CallOptions): Promise<number>;
  /** One page for each filter, in one round trip. The filters must have the same keys. */
  pages(
    filters: readonly ArticleFilter[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Article>[]>;
  counts(filters: readonly ArticleFilter[], options?: CallOptions): Promise<readonly number[]>;
}

export interface SnapshotStore extends ById<Snapshot> {
  /** The snapshots of each article, newest first. */
  byArticles(
    articleIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly Snapshot[]>>;
}

export interface SpeakerFilter {
  readonly kind?: SpeakerKind;
  /** Words of the name or an alias; the last may be a prefix (type-ahead). */
  readonly text?: string;
}

/** A speaker as it is held against others of its name. */
export interface Namesake extends Speaker {
  /** The name keys under which it is found; see `domain/names`. */
  readonly keys: readonly string[];
  /** Ids of speakers whom it was told apart from. */
  readonly apartIds: readonly string[];
}

/** Speakers, by name. */
export interface SpeakerStore extends ById<Speaker> {
  /** The speakers under each name key that several have, key by key from one on; at most `limit` keys, and 20 speakers of each. */
  namesakes(
    fromKey: string,
    limit: number,
    options?: CallOptions,
  ): Promise<readonly { readonly key: string; readonly speakers: readonly Namesake[] }[]>;
  /** Those who share a name key with each of the speakers, itself among them; at most 50. */
  namesakesOf(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly Namesake[]>>;
  page(filter: SpeakerFilter, page: PageRequest, options?: CallOptions): Promise<Page<Speaker>>;
  count(filter: SpeakerFilter, options?: CallOptions): Promise<number>;
}

export interface QuoteFilter {
  /** Quotes attributed to this speaker. */
  readonly speakerId?: string;
  /** With `speakerId`: at this hop only; 0 is the utterer. Default any. */
  readonly hop?: number;
  readonly outletId?: string;
  readonly articleId?: string;
  readonly snapshotId?: string;
  readonly utteranceId?: string;
  readonly kind?: QuoteKind;
  /** Of these classes. Default {@link SAID_CLASSES}; the empty list gives no quotes. */
  readonly cueClasses?: readonly CueClass[];
  /** Of these modalities. Default {@link SAID_MODALITIES}; the empty list gives no quotes. */
  readonly modalities?: readonly Modality[];
  /** Of these standings. Default CURRENT alone, and of one snapshot all. */
  readonly standings?: readonly Standing[];
  /** Only quotes that reach us through somebody (true) or straight from the utterer (false). */
  readonly secondHand?: boolean;
  readonly publishedFrom?: string;
  readonly publishedBefore?: string;
  /** Words of the quote (full-text). */
  readonly text?: string;
}

/** Quotes: by the time their article was first read, newest first; within an article in order of the text. */
export interface QuoteStore extends ById<Quote> {
  page(filter: QuoteFilter, page: PageRequest, options?: CallOptions): Promise<Page<Quote>>;
  count(filter: QuoteFilter, options?: CallOptions): Promise<number>;
  /** One page for each filter, in one round trip. The filters must have the same keys. */
  pages(
    filters: readonly QuoteFilter[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Quote>[]>;
  counts(filters: readonly QuoteFilter[], options?: CallOptions): Promise<readonly number[]>;
}

export interface AttributionStore extends ById<Attribution> {
  /** The attributions of each quote, by hop. */
  byQuotes(
    quoteIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly Attribution[]>>;
}

export interface UtteranceFilter {
  readonly speakerId?: string;
  readonly text?: string;
  /** Only utterances that at least so many different articles carry. Default 1; 0 also gives those that newest texts lost. */
  readonly minArticles?: number;
  /** Only utterances that articles of at least so many different origins carry. */
  readonly minOrigins?: number;
}

/** Utterances, by the number of articles that carry them, most first. */
export interface UtteranceStore extends ById<Utterance> {
  /** How many articles carried each in a text that was replaced, and do so no more. */
  lost(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, number>>;
  page(filter: UtteranceFilter, page: PageRequest, options?: CallOptions): Promise<Page<Utterance>>;
  count(filter: UtteranceFilter, options?: CallOptions): Promise<number>;
  pages(
    filters: readonly UtteranceFilter[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Utterance>[]>;
  counts(filters: readonly UtteranceFilter[], options?: CallOptions): Promise<readonly number[]>;
}

/** Names the utterance whose carriers are asked for. */
export interface CarriedUtterance {
  readonly utteranceId: string;
}

/** Origins, by id. */
export interface OriginStore extends ById<Origin> {
  /** Where each article comes from, and why. */
  placements(
    articleIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, Placement>>;
  /** The articles that each shares its origin with directly, the strongest reason first; at most 20. */
  pairs(
    articleIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly ArticlePair[]>>;
  /** The origins whose articles carry each utterance. */
  pages(
    carried: readonly CarriedUtterance[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Origin>[]>;
  counts(carried: readonly CarriedUtterance[], options?: CallOptions): Promise<readonly number[]>;
}

/** The quotes that carry an utterance or a variant of it: newest read article first, within an article in order of the text. */
export interface OccurrenceStore {
  pages(
    carried: readonly CarriedUtterance[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Occurrence>[]>;
  counts(carried: readonly CarriedUtterance[], options?: CallOptions): Promise<readonly number[]>;
  /** The utterances that each is close to, closest first; at most 20. */
  variants(
    utteranceIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly UtteranceVariant[]>>;
}

/** The kinds of node that can be found by words. */
export const SEARCHABLE = ['Quote', 'Speaker', 'Article', 'Outlet', 'Utterance', 'Claim'] as const;
export type Searchable = (typeof SEARCHABLE)[number];

/** One thing found. */
export interface SearchHit {
  readonly type: Searchable;
  readonly id: string;
  /** Lucene's score: higher is better, comparable within one search only. */
  readonly score: number;
  /** The text that matched, whole; snippets are cut from it by the caller. */
  readonly text: string;
}

/** Options of one search. */
export interface SearchOptions extends CallOptions {
  /** Of which standings quotes, and the texts and utterances that hold them, are found. Default CURRENT alone. */
  readonly standings?: readonly Standing[];
}

/** How much of one kind has the words of a search. */
export interface SearchFacet {
  readonly type: Searchable;
  /** Exact up to 1,000, where counting ends. */
  readonly count: number;
  /** Whether there are more than were counted. */
  readonly hasMore: boolean;
}

/** Full-text search; best first. */
export interface SearchStore {
  /** `text` is plain words and "phrases", never Lucene syntax; it is escaped here. */
  search(
    text: string,
    types: readonly Searchable[],
    page: PageRequest,
    options?: SearchOptions,
  ): Promise<Page<SearchHit>>;
  /** How much of each kind the same search for everything finds; every kind has its facet, in the order of {@link SEARCHABLE}. */
  facets(text: string, options?: SearchOptions): Promise<readonly SearchFacet[]>;
}

/** Every store over one connection. */
export interface Stores {
  readonly outlets: OutletStore;
  readonly articles: ArticleStore;
  readonly snapshots: SnapshotStore;
  readonly speakers: SpeakerStore;
  readonly quotes: QuoteStore;
  readonly attributions: AttributionStore;
  readonly utterances: UtteranceStore;
  readonly origins: OriginStore;
  readonly occurrences: OccurrenceStore;
  readonly claims: ClaimStore;
  readonly assertions: AssertionStore;
  readonly relations: ClaimRelationStore;
  readonly claimCandidates: ClaimCandidateStore;
  readonly search: SearchStore;
  readonly explore: ExploreStore;
  readonly ingest: IngestStore;
  readonly edits: EditStore;
  readonly changes: ChangeStore;
  readonly doctor: DoctorStore;
  readonly verify: VerifyStore;
  readonly past: PastStore;
  readonly reviews: ReviewStore;
}
