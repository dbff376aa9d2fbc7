import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerEntity } from '../domain/viewer.ts';
import type { GraphNode, ReviewableNode } from './nodes.ts';
import type { MergeSuggestion as MergeSuggestionModel } from '../services/merge/suggest-merges.ts';
import type { MergeSuggestionConnection as MergeSuggestionConnectionModel, OutletConnection as OutletConnectionModel, ArticleConnection as ArticleConnectionModel, SpeakerConnection as SpeakerConnectionModel, QuoteConnection as QuoteConnectionModel, UtteranceConnection as UtteranceConnectionModel, CorroboratingOriginConnection as CorroboratingOriginConnectionModel, OccurrenceConnection as OccurrenceConnectionModel, ClaimConnection as ClaimConnectionModel, AssertionConnection as AssertionConnectionModel, ConflictConnection as ConflictConnectionModel, ChangeConnection as ChangeConnectionModel, SearchConnection as SearchConnectionModel, ReviewConnection as ReviewConnectionModel } from './connection.ts';
import type { Change as RecordedChange, Change as ChangeEntity, Edit as EditEntity } from '../domain/history.ts';
import type { ForeignReview as ForeignReviewModel } from '../services/interchange/claim-reviews/claim-review.ts';
import type { EntryReport } from '../services/interchange/claim-reviews/index.ts';
import type { Outlet as OutletEntity, Article as ArticleEntity, Snapshot as SnapshotEntity, Speaker as SpeakerEntity, Quote as QuoteEntity, Quote as RevisedQuote, Attribution as AttributionEntity, AttributionCandidate as AttributionCandidateEntity, Utterance as UtteranceEntity, Origin as OriginEntity, ArticlePair, Utterance as CorroboratedUtterance, Occurrence as OccurrenceEntity, UtteranceVariant as UtteranceVariantEntity } from '../domain/entities.ts';
import type { CarryingOrigin } from './carriers.ts';
import type { Claim as ClaimEntity, Assertion as AssertionEntity, ClaimJoin as ClaimJoinEntity, ClaimRelation as ClaimRelationEntity, IndependentSource as IndependentSourceEntity } from '../domain/claim-entities.ts';
import type { Conflict as ConflictModel, ConflictSide as ConflictSideModel } from './conflicts.ts';
import type { CorroborationModel } from './resolvers/claim-corroboration.ts';
import type { ArticleComparison as ComparisonModel, ComparisonRow as ComparisonRowModel, ComparisonCell as ComparisonCellModel } from '../services/claims/compare-articles.ts';
import type { SearchResult as SearchResultModel } from '../services/search/index.ts';
import type { GraphPath, Edge, Neighborhood as NeighborhoodModel, NeighborCount as NeighborCountModel, Subgraph as SubgraphModel } from '../graph/explore-store.ts';
import type { Verification as VerificationModel, Evidence as EvidenceModel, Carriage as CarriageModel, Carrier as CarrierModel } from '../services/verify/types.ts';
import type { Review as ReviewEntity, ReviewPassage as ReviewPassageEntity } from '../domain/reviews/review.ts';
import type { QueueItem, QueueConnection } from './review-lists.ts';
import type { IdenticalTargets as IdenticalTargetsModel } from '../services/reviews/types.ts';
import type { IngestJob as IngestJobModel, ItemResult } from '../domain/ingest-job.ts';
import type { IngestOutcome } from '../services/ingest/types.ts';
import type { GraphQLContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time, RFC 3339 in UTC, e.g. 2025-08-16T09:30:00.000Z. */
  DateTime: { input: Date; output: string; }
  /** An absolute URL as defined by the WHATWG URL Standard. */
  URL: { input: URL; output: string; }
};

/** Who made a change: a person, a key, or a program. */
export type Actor = {
  /** Stable and unique within an installation. */
  readonly id: Scalars['ID']['output'];
  /** As others are to read it. */
  readonly name: Scalars['String']['output'];
};

/** How a quote is found again in the newest text of its article. Only EXACT and NORMALIZED may be shown in place. */
export type Anchor =
  /** The words stand at several places that their context does not tell apart. */
  | 'AMBIGUOUS'
  /** The words stand at the offsets, character for character. */
  | 'EXACT'
  /** The words stand there once typography (quotation marks, dashes, spaces) is set aside. */
  | 'NORMALIZED'
  /** The words are no longer there: they are gone, or a word of theirs was changed. */
  | 'ORPHANED';

/** One published piece. */
export type Article = Node & {
  /** The passages of its newest text that take a stance on a claim, all of them in order of the text. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** Names of the authors, as the byline gives them. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** The address that the publisher calls its proper one. */
  readonly canonicalUrl: Maybe<Scalars['URL']['output']>;
  /** Claims that it takes a stance on, those with the most independent sources first. */
  readonly claims: ClaimConnection;
  /** The articles that it shares its origin with directly, the strongest reason first; at most 20. */
  readonly folds: ReadonlyArray<Fold>;
  /** What was changed about it: decisions, and articles that were read; the newest first. */
  readonly history: ChangeConnection;
  /** Opaque id; derived from the canonical URL where there is one, else from the text. */
  readonly id: Scalars['ID']['output'];
  /** When Hearsay first read it, UTC. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /** BCP 47 language tag; null where not stated. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** The newest text. */
  readonly latestSnapshot: Maybe<Snapshot>;
  /** The act of reporting that it comes from; reprints and rewrites of one story share theirs. */
  readonly origin: Origin;
  /** What shows where it comes from. */
  readonly originBasis: OriginBasis;
  /** Why it is in its origin, in one sentence. */
  readonly originReason: Scalars['String']['output'];
  /** Share of the shorter article's narration that stands in the other word for word, 0–1; 1 where it is alone or an address is cited. */
  readonly originScore: Scalars['Float']['output'];
  /** Who published it; null where not known. */
  readonly outlet: Maybe<Outlet>;
  /** When it was published, UTC; null unless the document or its record says so. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Attributed speech in it, in order of the text. */
  readonly quotes: QuoteConnection;
  /** That it was taken back, and why; null for an article that stands. */
  readonly retraction: Maybe<Retraction>;
  /** Every text the article has had, newest first. A text that came back is the newest, whenever it was fetched first. */
  readonly snapshots: ReadonlyArray<Snapshot>;
  /** The id that the record came with when it was ingested, if it had one. */
  readonly sourceId: Maybe<Scalars['String']['output']>;
  /** Headline; null where the document has none. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where it was read from. */
  readonly url: Maybe<Scalars['URL']['output']>;
};


/** One published piece. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
};


/** One published piece. */
export type ArticleHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: Scalars['Int']['input'];
};


/** One published piece. */
export type ArticleQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
};

/** Articles side by side: what each says on each claim that one of them takes a stance on. */
export type ArticleComparison = {
  /** The articles, in the order asked for: the columns. */
  readonly articles: ReadonlyArray<Article>;
  /** A row for each claim: those that most of the articles take a stance on first, then in order of the texts. */
  readonly rows: ReadonlyArray<ComparisonRow>;
  /** How many rows there are, shown or not. */
  readonly totalRows: Scalars['Int']['output'];
};

/** A page of articles; the article first read last comes first. */
export type ArticleConnection = {
  /** The articles of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles of this page. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Exact number of articles in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article in a list. */
export type ArticleEdge = {
  /** Where it stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Narrows a list of articles; all conditions must hold, what is left out narrows nothing. */
export type ArticleFilter = {
  /** Comes from this origin. */
  readonly originId?: InputMaybe<Scalars['ID']['input']>;
  /** Published by this outlet. */
  readonly outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Published before this time. */
  readonly publishedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Published at this time or later. */
  readonly publishedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Quotes this speaker, at any hop: has something as said or written. */
  readonly speakerId?: InputMaybe<Scalars['ID']['input']>;
  /** Which of their quotes and texts count for `speakerId`, `utteranceId` and `text`; left out: CURRENT alone, the newest texts. */
  readonly standings?: InputMaybe<ReadonlyArray<Standing>>;
  /** Words of the title or text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Carries this utterance. */
  readonly utteranceId?: InputMaybe<Scalars['ID']['input']>;
};

/** A passage that takes a stance on a claim. */
export type Assertion = Node & {
  /** The article it stands in. */
  readonly article: Article;
  /** The claim. */
  readonly claim: Claim;
  /** How sure the reader is that the passage takes this stance, 0–1. */
  readonly confidence: Scalars['Float']['output'];
  /** The sentences around it. */
  readonly context: QuoteContext;
  /** The words at `passages`, joined by " … ". */
  readonly exact: Scalars['String']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** How it came to its claim. */
  readonly join: ClaimJoin;
  /** Whose voice it is, where the article speaks itself; null in attributed speech, and where the outlet is not known. */
  readonly outlet: Maybe<Outlet>;
  /** The passage in the snapshot, in order; several where something interrupts it. */
  readonly passages: ReadonlyArray<Passage>;
  /** The attributed speech that expresses it; null in the article's own voice. */
  readonly quote: Maybe<Quote>;
  /** The claim as this passage alone was read, before it was joined to another wording. */
  readonly readAs: Scalars['String']['output'];
  /** Whether the article or the quote that makes it was retracted: then it is no source. */
  readonly retracted: Scalars['Boolean']['output'];
  /** The text it stands in. */
  readonly snapshot: Snapshot;
  /** Who asserts it; null in the article's own voice, and where nobody is named or several are plausible. */
  readonly speaker: Maybe<Speaker>;
  /** How the passage stands to the claim. */
  readonly stance: Stance;
  /** How settled it is. AMBIGUOUS: several speakers are plausible, see the candidates of `quote`. */
  readonly state: AttributionState;
  /** Whether a newer text of the article has replaced the one it stands in; `quote.revision` tells what became of the words. */
  readonly superseded: Scalars['Boolean']['output'];
};


/** A passage that takes a stance on a claim. */
export type AssertionContextArgs = {
  sentences?: Scalars['Int']['input'];
};

/** A page of assertions; the first published come first, those of undated articles last. */
export type AssertionConnection = {
  /** The assertions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AssertionEdge>;
  /** The assertions of this page. */
  readonly nodes: ReadonlyArray<Assertion>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Exact number of assertions in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An assertion in a list. */
export type AssertionEdge = {
  /** Where it stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The assertion. */
  readonly node: Assertion;
};

/** One hop of who said it: 0 is the utterer, 1 who relayed it, and so on. */
export type Attribution = Node & {
  /** What sort of words these are. */
  readonly basis: AttributionBasis;
  /** Whom the mention may denote, most probable first; more than one where the reader could not decide. */
  readonly candidates: ReadonlyArray<AttributionCandidate>;
  /** How sure the reader is of this hop, 0–1. */
  readonly confidence: Scalars['Float']['output'];
  /** 0 for the utterer, 1 for who relayed it, and so on. */
  readonly hop: Scalars['Int']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The words in the snapshot that name the speaker; null where none near the quote do. */
  readonly mention: Maybe<Passage>;
  /** What is attributed. */
  readonly quote: Quote;
  /** How far reviews have brought it; UNREVIEWED where there are none. */
  readonly reviewState: ReviewState;
  /** What fact-checkers made of it, the latest opened first, those of the same quote in older texts of the article included. */
  readonly reviews: ReadonlyArray<Review>;
  /** How settled it is. */
  readonly state: AttributionState;
};

/** What in the text names the speaker. */
export type AttributionBasis =
  /** Nothing near the quote: the speaker of the sentences before goes on. */
  | 'CARRIED_OVER'
  /** A name. */
  | 'NAMED'
  /** A description, e.g. the spokesman. */
  | 'NOMINAL'
  /** A pronoun. */
  | 'PRONOUN';

/** A speaker that an attribution may name. */
export type AttributionCandidate = {
  /** How sure that resolution is, 0–1. */
  readonly confidence: Scalars['Float']['output'];
  /** How the mention was resolved to this speaker of the graph. */
  readonly method: ResolutionMethod;
  /** How probable it is that the mention denotes this speaker, 0–1; over all candidates at most 1. */
  readonly probability: Scalars['Float']['output'];
  /** The speaker. */
  readonly speaker: Speaker;
};

/** How settled an attribution is. */
export type AttributionState =
  /** Several speakers are plausible. */
  | 'AMBIGUOUS'
  /** A person decided that it is right. */
  | 'CONFIRMED'
  /** The reader is confident; nobody has looked. */
  | 'INFERRED'
  /** A person decided that it is wrong. */
  | 'REJECTED'
  /** The reader is not confident; nobody has looked. */
  | 'SUGGESTED';

/** Everyone who quotes the words of the best evidence, whoever they have them from. */
export type Carriage = {
  /** Each article once, by date of publication; those without a date last. */
  readonly carriers: ReadonlyArray<Carrier>;
  /** False where more articles have the words than were looked at. */
  readonly complete: Scalars['Boolean']['output'];
  /** The earliest of them that has a date; null where none has. */
  readonly first: Maybe<Carrier>;
};

/** An article that quotes the words of the best evidence. */
export type Carrier = {
  /** The article. */
  readonly article: Article;
  /** The quote there; null where the reader saw none. */
  readonly quote: Maybe<Quote>;
  /** The text of the article that quotes them. */
  readonly snapshot: Snapshot;
  /** Whom the article has them from; null where it names nobody. */
  readonly speaker: Maybe<Speaker>;
};

/** How an article stands to a claim, as a cell of a comparison. */
export type CellStance =
  /** It says so, in its own voice or in that of all whom it quotes on it. */
  | 'ASSERTS'
  /** It says that it is not so, in its own voice or in that of all whom it quotes on it. */
  | 'DENIES'
  /** It says so with reserve, only reports it, or quotes people who disagree. */
  | 'HEDGES'
  /** It was not read for claims, so its silence says nothing. */
  | 'NOT_CHECKED'
  /** It was read for claims, and takes no stance on this one. */
  | 'SILENT';

/** One entry of the history, which only ever grows. Each entry holds a hash over itself and over the entry before it. */
export type Change = Node & {
  /** What it did. */
  readonly action: ChangeAction;
  /** Who made it. */
  readonly actor: Actor;
  /** When it was made; never earlier than the entry before. */
  readonly at: Scalars['DateTime']['output'];
  /** Each part of the graph that it changed, in order; none where it records that an article was read. */
  readonly edits: ReadonlyArray<Edit>;
  /** SHA-256 over the canonical JSON (RFC 8785) of the entry without its hash; 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previousHash: Scalars['String']['output'];
  /** Why, in the words of who made it; null where nobody said. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Place in the history, from 1, without gaps. */
  readonly seq: Scalars['Int']['output'];
  /** Ids of what it is about, the main one first. */
  readonly targetIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What it is about, as far as that still exists, the main one first. */
  readonly targets: ReadonlyArray<Node>;
  /** The change that it took back. */
  readonly undoes: Maybe<Change>;
  /** The change that took it back; null where it is in force. */
  readonly undoneBy: Maybe<Change>;
};

/** What a change did. */
export type ChangeAction =
  /** An article was read for the first time. Cannot be undone, only retracted. */
  | 'ARTICLE_READ'
  /** An older text of an article became its newest again. Cannot be undone. */
  | 'ARTICLE_RESTORED'
  /** An article was retracted. */
  | 'ARTICLE_RETRACTED'
  /** A new text of an article was read. Cannot be undone. */
  | 'ARTICLE_REVISED'
  /** An earlier change was taken back. */
  | 'CHANGE_UNDONE'
  /** Claims were found to be one. */
  | 'CLAIMS_MERGED'
  /** A claim was found to be several. */
  | 'CLAIM_SPLIT'
  /** An outlet's reliability was rated. */
  | 'OUTLET_RATED'
  /** A quote was retracted. */
  | 'QUOTE_RETRACTED'
  /** A relation between claims was added by hand. */
  | 'RELATION_ADDED'
  /** A relation between claims was confirmed, rejected or opened again. */
  | 'RELATION_DECIDED'
  /** A review was edited. */
  | 'REVIEW_EDITED'
  /** A review went from one state to another. */
  | 'REVIEW_MOVED'
  /** A review was begun. */
  | 'REVIEW_OPENED'
  /** Speakers were found to be one. */
  | 'SPEAKERS_MERGED'
  /** Speakers were found not to be one. */
  | 'SPEAKERS_TOLD_APART'
  /** A speaker got another form of their name. */
  | 'SPEAKER_ALIAS_ADDED'
  /** A speaker was linked to Wikidata. */
  | 'SPEAKER_LINKED'
  /** A speaker got another name. */
  | 'SPEAKER_RENAMED'
  /** A speaker was found to be several. */
  | 'SPEAKER_SPLIT';

/** A page of changes. */
export type ChangeConnection = {
  /** The changes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Exact number of changes in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change in a list. */
export type ChangeEdge = {
  /** Where it stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** Narrows a list of changes; conditions are joined by and. */
export type ChangeFilter = {
  /** That did this. */
  readonly action?: InputMaybe<ChangeAction>;
  /** Made by this actor. */
  readonly actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Made before this moment. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made at or after this moment. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** That name this, edited it, or joined it to something or parted it. */
  readonly targetId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a change of words touches. */
export type ChangeFlag =
  /** Nothing but capitals, elsewhere than at the start of a word. */
  | 'CAPITALS'
  /** A name. */
  | 'NAME'
  /** A negation or a condition. */
  | 'NEGATION'
  /** A number, in digits or as a word. */
  | 'NUMBER';

/** What became of some words. */
export type ChangeKind =
  /** They were not said. */
  | 'ADDED'
  /** They were said and are missing. */
  | 'DROPPED'
  /** Other words were said in their place. */
  | 'REPLACED';

/**
 * One proposition that stands alone: who and when are written out. It says nothing of whether it is true; its assertions say
 * who takes which stance on it.
 */
export type Claim = Node & {
  /** True while its own assertions are opposed, or another claim contradicts it and nobody rejected that. */
  readonly contested: Scalars['Boolean']['output'];
  /** Who independently asserts it. */
  readonly corroboration: ClaimCorroboration;
  /** The assertion that was published first; null where none of the articles that assert it says when it was published. What an undated article said before is not known. */
  readonly firstAssertedBy: Maybe<Assertion>;
  /** What was changed about it: decisions, and articles that were read; the newest first. */
  readonly history: ChangeConnection;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** How many articles took a stance on it in a text that was replaced, and do so no more; `timeline` with `superseded: true` shows where. */
  readonly lostArticleCount: Scalars['Int']['output'];
  /** The claim that a person found this one to be; null for one that stands for itself. */
  readonly mergedInto: Maybe<Claim>;
  /** How it bears on other claims and they on it, the surest first; at most 100. Rejected relations are among them. */
  readonly relations: ReadonlyArray<ClaimRelation>;
  /** How far reviews have brought it; UNREVIEWED where there are none. */
  readonly reviewState: ReviewState;
  /** What fact-checkers made of it, the latest opened first. */
  readonly reviews: ReadonlyArray<Review>;
  /** What it says, taken apart. */
  readonly slots: ClaimSlots;
  /** The proposition, in the words in which it was first read. */
  readonly text: Scalars['String']['output'];
  /** Its assertions, the first published first; those of undated articles come last. */
  readonly timeline: AssertionConnection;
};


/**
 * One proposition that stands alone: who and when are written out. It says nothing of whether it is true; its assertions say
 * who takes which stance on it.
 */
export type ClaimHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * One proposition that stands alone: who and when are written out. It says nothing of whether it is true; its assertions say
 * who takes which stance on it.
 */
export type ClaimTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  superseded?: Scalars['Boolean']['input'];
};

/** A page of claims; those with the most independent sources come first. */
export type ClaimConnection = {
  /** The claims of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims of this page. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Exact number of claims in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * Who independently asserts a claim, or another that corroborates it and was not rejected. Reprints of one report are one source,
 * and so is a speaker, however many articles quote them.
 */
export type ClaimCorroboration = {
  /** How many independent sources: the length of `sources`. */
  readonly count: Scalars['Int']['output'];
  /** The independent sources. */
  readonly sources: ReadonlyArray<IndependentSource>;
};

/** A claim in a list. */
export type ClaimEdge = {
  /** Where it stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Narrows a list of claims; all conditions must hold, what is left out narrows nothing. */
export type ClaimFilter = {
  /** This article takes a stance on them. */
  readonly articleId?: InputMaybe<Scalars['ID']['input']>;
  /** True: only claims that are contested. False: only claims that are not. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<ClaimKind>;
  /** At least so many independent sources assert them. */
  readonly minIndependentSources?: InputMaybe<Scalars['Int']['input']>;
  /** An article of this outlet takes a stance on them. */
  readonly outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Made in an article published before this time. */
  readonly publishedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made in an article published at this time or later. */
  readonly publishedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** This speaker takes a stance on them. */
  readonly speakerId?: InputMaybe<Scalars['ID']['input']>;
  /** True: only claims that stand alone. False: only those with unresolved words, e.g. this decision. */
  readonly standsAlone?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the claim. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How an assertion came to its claim. */
export type ClaimJoin = {
  /** What decided it; same-words where the wordings are equal. */
  readonly method: Scalars['String']['output'];
  /** How sure that is, 0–1. */
  readonly score: Scalars['Float']['output'];
  /** The version of what decided it. */
  readonly version: Scalars['String']['output'];
};

/** What kind of proposition a claim is. */
export type ClaimKind =
  /** What somebody ought to do. */
  | 'DEMAND'
  /** That something is or was so. */
  | 'FACT'
  /** How somebody values something. */
  | 'OPINION'
  /** What somebody means to do. */
  | 'PLAN'
  /** That something will be so. */
  | 'PREDICTION';

/** Whether a claim says that something happened, or what else of it. */
export type ClaimModality =
  /** It happened or holds. */
  | 'ACTUAL'
  /** It is expected. */
  | 'FUTURE'
  /** It may or could be. */
  | 'POSSIBLE'
  /** It must or should be. */
  | 'REQUIRED';

/** How one claim bears on another, with who says so and on which passages. */
export type ClaimRelation = Node & {
  /** When, UTC. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided last; null where nobody has. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** Why they decided so. */
  readonly decision: Maybe<Scalars['String']['output']>;
  /** The assertions that it was suggested for. */
  readonly evidence: ReadonlyArray<Assertion>;
  /** The first claim: of REFINES the more exact, of UPDATES the later one. */
  readonly from: Claim;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** In what the claims differ or agree; null where that is not one thing. */
  readonly kind: Maybe<ClaimRelationKind>;
  /** What suggested it. */
  readonly method: Scalars['String']['output'];
  /** What differs or agrees, in a sentence, by the program that suggested it. */
  readonly rationale: Scalars['String']['output'];
  /** How far reviews have brought it; UNREVIEWED where there are none. */
  readonly reviewState: ReviewState;
  /** What fact-checkers made of it, the latest opened first. */
  readonly reviews: ReadonlyArray<Review>;
  /** How sure the program is, 0–1. */
  readonly score: Scalars['Float']['output'];
  /** Who stands behind it. */
  readonly state: ClaimRelationState;
  /** The second claim; the same as the first where a claim's own assertions are opposed. */
  readonly to: Claim;
  /** How the first claim bears on the second. */
  readonly type: ClaimRelationType;
  /** The version of what suggested it. */
  readonly version: Scalars['String']['output'];
};

/** In what two claims differ, or agree. */
export type ClaimRelationKind =
  /** Who did or said it. */
  | 'ATTRIBUTION'
  /** Where. */
  | 'PLACE'
  /** Whether it is so. */
  | 'POLARITY'
  /** How many or how much. */
  | 'QUANTITY'
  /** Of how much it holds: some or all, a part or the whole. */
  | 'SCOPE'
  /** When. */
  | 'TIME';

/** Who stands behind a relation between claims. */
export type ClaimRelationState =
  /** A person decided that it is right. */
  | 'CONFIRMED'
  /** A person decided that it is wrong. */
  | 'REJECTED'
  /** A program suggests it; nobody has looked. */
  | 'SUGGESTED';

/** How one claim bears on another. */
export type ClaimRelationType =
  /** They cannot both hold. */
  | 'CONTRADICTS'
  /** Each supports the other. */
  | 'CORROBORATES'
  /** The first says the same more exactly. */
  | 'REFINES'
  /** The first tells what has become of the second since. */
  | 'UPDATES';

/** One entry of a document of ClaimReviews. */
export type ClaimReviewEntry = {
  /** Its place in the document, from 1. */
  readonly entry: Scalars['Int']['output'];
  /** What became of it. */
  readonly outcome: EntryOutcome;
  /** Why it failed; null where it did not. */
  readonly problem: Maybe<Scalars['String']['output']>;
  /** The review; null where it failed. */
  readonly review: Maybe<Review>;
};

/** What a claim says, taken apart, so that events, actors, numbers and days can be told from others. */
export type ClaimSlots = {
  /** Whether it says that something happened, or what else of it. */
  readonly modality: ClaimModality;
  /** Names of people and organizations in it, in their fullest form. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the proposition itself is negated. */
  readonly negated: Scalars['Boolean']['output'];
  /** The places in it. */
  readonly places: ReadonlyArray<Scalars['String']['output']>;
  /** The main verb in its base form. */
  readonly predicate: Maybe<Scalars['String']['output']>;
  /** The numbers in it. */
  readonly quantities: ReadonlyArray<Quantity>;
  /** What the claim is about. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The times in it. */
  readonly times: ReadonlyArray<ClaimTime>;
  /** Words that point to something in the article which the claim does not say, e.g. this decision; empty where it stands alone, or was read before version 0.6 of the reader. */
  readonly unresolved: ReadonlyArray<Scalars['String']['output']>;
};

/** A time that a claim speaks of. */
export type ClaimTime = {
  /** Its first day, ISO 8601; null where it is relative and no date anchors it. */
  readonly from: Maybe<Scalars['String']['output']>;
  /** Whether the words are relative, e.g. on Friday. */
  readonly relative: Scalars['Boolean']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
  /** Its last day, ISO 8601; null where it is relative and no date anchors it. */
  readonly to: Maybe<Scalars['String']['output']>;
};

/** One article on one claim. */
export type ComparisonCell = {
  /** The article. */
  readonly article: Article;
  /** The passages that this rests on, in order of the text; empty where it is silent or was not checked. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** How other claims that this article takes a stance on bear on the claim: an article may be silent on a claim, and contradict it by another. */
  readonly relations: ReadonlyArray<ClaimRelation>;
  /** How it stands to the claim. */
  readonly stance: CellStance;
};

/** One claim across the articles of a comparison. */
export type ComparisonRow = {
  /** One cell for each article, in the order of the articles. */
  readonly cells: ReadonlyArray<ComparisonCell>;
  /** The claim. */
  readonly claim: Claim;
};

/** Assertions that possibly cannot all hold. */
export type Conflict = {
  /** The relation that says so; decide about it by its id. */
  readonly relation: ClaimRelation;
  /** The two sides: those who assert the one claim and those who assert the other, or those who assert and those who deny one claim. */
  readonly sides: ReadonlyArray<ConflictSide>;
  /** Possible, until a person decides. */
  readonly status: ConflictStatus;
};

/** A page of conflicts, the surest first. */
export type ConflictConnection = {
  /** The conflicts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The conflicts of this page. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Exact number of conflicts in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A conflict in a list. */
export type ConflictEdge = {
  /** Where it stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The conflict. */
  readonly node: Conflict;
};

/** Narrows a list of conflicts. */
export type ConflictFilter = {
  /** With at least this score, 0–1. */
  readonly minScore?: Scalars['Float']['input'];
  /** Possible ones, those that a person confirmed, or those that a person rejected. */
  readonly status?: ConflictStatus;
};

/** One side of a conflict. */
export type ConflictSide = {
  /** The assertions on this side that the conflict was suggested for. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** The claim. */
  readonly claim: Claim;
};

/** What is known of a conflict between assertions. */
export type ConflictStatus =
  /** A person decided that it is one. */
  | 'CONFLICT'
  /** A person decided that it is none. */
  | 'NO_CONFLICT'
  /** A program suggests it; nobody has looked. */
  | 'POSSIBLE_CONFLICT';

/** An origin that carries an utterance, with the articles in which it does. */
export type CorroboratingOrigin = {
  /** Its articles that carry the utterance; each says by `originReason` why it counts with the others. */
  readonly articles: ArticleConnection;
  /** The origin. */
  readonly origin: Origin;
};


/** An origin that carries an utterance, with the articles in which it does. */
export type CorroboratingOriginArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of origins that carry an utterance, by id. */
export type CorroboratingOriginConnection = {
  /** The origins of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CorroboratingOriginEdge>;
  /** The origins of this page. */
  readonly nodes: ReadonlyArray<CorroboratingOrigin>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Exact number of origins in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An origin in a list. */
export type CorroboratingOriginEdge = {
  /** Where it stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The origin. */
  readonly node: CorroboratingOrigin;
};

/** What kind of act an attribution reports, told by its cue. */
export type CueClass =
  /** Held or felt, not said: wants, fears, believes, is expected. */
  | 'BELIEF'
  /** What a poll, study, report or law holds: the survey found, the bill requires. */
  | 'DOCUMENT'
  /** An announcement of what its source will do: vowed, plans, offered. */
  | 'INTENT'
  /** Said, told, denied, asked; also words in quotation marks that nothing introduces. */
  | 'SPEECH'
  /** Wrote, posted, tweeted, said in a statement. */
  | 'WRITING';

/** Which way a relationship points, seen from a node. */
export type Direction =
  /** Towards the node. */
  | 'IN'
  /** Away from the node. */
  | 'OUT';

/** One departure from the best-attested wording. */
export type DriftChange = {
  /** The words of the best-attested wording; empty where words were added. */
  readonly attested: Scalars['String']['output'];
  /** What the change touches. */
  readonly flags: ReadonlyArray<DriftFlag>;
  /** The words that stand here; empty where words were dropped. */
  readonly here: Scalars['String']['output'];
  /** What became of the words. */
  readonly kind: DriftKind;
};

/** What a departure touches that must not be overlooked. */
export type DriftFlag =
  /** A name differs: a word with a capital that no beginning of a sentence explains. */
  | 'NAME'
  /** A negation or condition comes or goes. */
  | 'NEGATION'
  /** A number differs. */
  | 'NUMBER';

/** What became of words of the best-attested wording. */
export type DriftKind =
  /** Words stand here that the best-attested wording does not have. */
  | 'ADDED'
  /** Words are missing here. */
  | 'DROPPED'
  /** Other words stand there. */
  | 'REPLACED';

/** One part of the graph that a change made, altered or removed: a node, or a relationship between two. */
export type Edit = {
  /** Where the relationship starts; null for a node. */
  readonly fromId: Maybe<Scalars['ID']['output']>;
  /** Id of the node; null for a relationship. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** What became of it. */
  readonly kind: EditKind;
  /** Its properties before and after, by name; of one that was altered only those that differ. */
  readonly properties: ReadonlyArray<EditedProperty>;
  /** Where the relationship ends; null for a node. */
  readonly toId: Maybe<Scalars['ID']['output']>;
  /** Label of the node, e.g. Speaker, or type of the relationship, e.g. ATTRIBUTED_TO. */
  readonly type: Scalars['String']['output'];
};

/** What became of a part of the graph. */
export type EditKind =
  /** Some of its properties are others. */
  | 'ALTERED'
  /** It did not exist before. */
  | 'MADE'
  /** It exists no more. */
  | 'REMOVED';

/** What a decision of a person did. */
export type EditPayload = {
  /** Id of the entry of the history, by which it can be taken back. */
  readonly changeId: Scalars['ID']['output'];
  /** What the decision is about, the main one first. */
  readonly targets: ReadonlyArray<Node>;
};

/** What is to be changed of a review; what is left out stays, null takes away. */
export type EditReviewInput = {
  /** The passages that it stands on, in place of those it had; at most 50. */
  readonly evidence?: InputMaybe<ReadonlyArray<ReviewPassageInput>>;
  /** Why the evidence leads to the verdict, at most 5,000 characters. */
  readonly rationale?: InputMaybe<Scalars['String']['input']>;
  /** Id of a verdict of the scale. */
  readonly verdict?: InputMaybe<Scalars['String']['input']>;
};

/** A property before and after a change. */
export type EditedProperty = {
  /** What it holds, as JSON; null where there is none. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** What it held, as JSON; null where there was none. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** Name of the property. */
  readonly name: Scalars['String']['output'];
};

/** What became of an entry that was read in. */
export type EntryOutcome =
  /** It is a review now, IN_REVIEW. */
  | 'ADDED'
  /** It is not fit; `problem` says why. */
  | 'FAILED'
  /** It has changed since it was read in, and so has its review, which is IN_REVIEW. */
  | 'REVISED'
  /** It is there already, or left this graph before. */
  | 'UNCHANGED';

/** A passage of an article that bears on a question. */
export type Evidence = {
  /** The article. */
  readonly article: Article;
  /** The chain of attribution, by hop. */
  readonly attributions: ReadonlyArray<Attribution>;
  /** From the words of the passage to the words asked for; empty where they are the same. */
  readonly changes: ReadonlyArray<WordChange>;
  /** The passage with three sentences on either side. */
  readonly context: QuoteContext;
  /** Contradictions on record of what the passage claims; those that a person rejected are left out. */
  readonly contradictions: ReadonlyArray<Conflict>;
  /** Whether the words asked for are a part of a longer quotation. */
  readonly partial: Scalars['Boolean']['output'];
  /** The quote that holds the words; null where the reader saw none. */
  readonly quote: Maybe<Quote>;
  /** Whether the article or the quote was retracted. */
  readonly retracted: Scalars['Boolean']['output'];
  /** Reviews on record of the quote and of who is said to have uttered it that hold: published, or disputed since. */
  readonly reviews: ReadonlyArray<Review>;
  /** Share of the words that are the same, 0–1. */
  readonly similarity: Scalars['Float']['output'];
  /** The text of the article that holds the passage. */
  readonly snapshot: Snapshot;
  /** The passage in the snapshot's text, in order; several where something stands between. */
  readonly spans: ReadonlyArray<Span>;
  /** Who uttered the passage, as far as is known. */
  readonly speaker: Maybe<Speaker>;
  /** Whether a newer text of the article has replaced this one. */
  readonly superseded: Scalars['Boolean']['output'];
  /** What this passage alone says; NOT_FOUND for one that only shares some words. */
  readonly verdict: Verdict;
};

/** Another article of the same origin, and why it is taken for that. */
export type Fold = {
  /** The other article. */
  readonly article: Article;
  /** What shows it. */
  readonly basis: OriginBasis;
  /** Why, in one sentence. */
  readonly reason: Scalars['String']['output'];
  /** Share of the shorter one's narration that stands in the other word for word, 0–1; 1 where an address is cited. */
  readonly score: Scalars['Float']['output'];
};

/** Who published a review elsewhere. */
export type ForeignAuthor = {
  /** Their name. */
  readonly name: Scalars['String']['output'];
  /** Their address on the web; null where it is not said. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** A review that others published, as they have it. */
export type ForeignReview = {
  /** Who published it. */
  readonly author: ForeignAuthor;
  /** All of it in the terms of schema.org, as canonical JSON (RFC 8785). */
  readonly json: Scalars['String']['output'];
  /** When, as they write it; null where they do not say. */
  readonly publishedAt: Maybe<Scalars['String']['output']>;
  /** Their rating: its words, else its number and the scale of it. */
  readonly rating: Scalars['String']['output'];
  /** Where it was published; null where they do not say. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** What says the very same as something else, in other articles. */
export type IdenticalTargets = {
  /** How many there are that nobody has decided or reviewed. */
  readonly count: Scalars['Int']['output'];
  /** The first of them, at most 100. */
  readonly targets: ReadonlyArray<Reviewable>;
};

/** One independent source of a claim. */
export type IndependentSource = {
  /** Its assertions of the claim, and of those that corroborate it. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** What makes it a source of its own. */
  readonly kind: SourceKind;
  /** The speaker; null unless `kind` is SPEAKER. */
  readonly speaker: Maybe<Speaker>;
  /** The corroborations by which it counts; empty where it asserts the claim itself. A suggested one may be wrong. */
  readonly through: ReadonlyArray<ClaimRelation>;
};

/** One article as it came. Give exactly one of `text` and `html`. */
export type IngestArticleInput = {
  /** Names of the authors; left out: what the document says. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The article as an HTML page; navigation, advertisements and the like are left out. */
  readonly html?: InputMaybe<Scalars['String']['input']>;
  /** The record's own id in its collection, kept as `sourceId`. */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** Name of the outlet; left out: what the document says. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** When it was published, ISO 8601 date or time; left out: what the document says. */
  readonly publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** The article as plain text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Headline; left out: what the document says. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was read from; the outlet's domain is taken from it. Nothing is fetched. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** What ingesting an article did, and what it added. */
export type IngestArticlePayload = {
  /** The article. */
  readonly article: Article;
  /** Number of claims added; 0 when UNCHANGED. */
  readonly newClaims: Scalars['Int']['output'];
  /** Number of speakers added; 0 when UNCHANGED. */
  readonly newSpeakers: Scalars['Int']['output'];
  /** Number of utterances added; 0 when UNCHANGED. */
  readonly newUtterances: Scalars['Int']['output'];
  /** Number of quotes added; 0 when UNCHANGED. */
  readonly quotes: Scalars['Int']['output'];
  /** Its text as just read. */
  readonly snapshot: Snapshot;
  /** What was done. */
  readonly status: IngestStatus;
};

/** Articles to be read together. Larger collections are for `hearsay ingest`. */
export type IngestArticlesInput = {
  /** Articles as they are, e.g. pasted. */
  readonly articles?: InputMaybe<ReadonlyArray<IngestArticleInput>>;
  /** Files as they were chosen. */
  readonly files?: InputMaybe<ReadonlyArray<IngestFileInput>>;
  /** Addresses on the public internet. */
  readonly urls?: InputMaybe<ReadonlyArray<Scalars['URL']['input']>>;
};

/** A file of text. The ending of its name says what is in it: .html, .jsonl and .ndjson, .json, else plain text. */
export type IngestFileInput = {
  /** What is in it. */
  readonly content: Scalars['String']['input'];
  /** Name with its ending; the `id` of the article in it, where that has none of its own. */
  readonly name: Scalars['String']['input'];
};

/** Articles that somebody gave to be read together, and what became of each. */
export type IngestJob = {
  /** Number of those that are done, well or not. */
  readonly done: Scalars['Int']['output'];
  /** Number of those that could not be read. */
  readonly failed: Scalars['Int']['output'];
  /** What it is asked for by. */
  readonly id: Scalars['ID']['output'];
  /** Whether all are done. */
  readonly isFinished: Scalars['Boolean']['output'];
  /** What became of those that are done, in the order given. Ask for it when all are, for it comes whole each time. */
  readonly results: ReadonlyArray<IngestJobResult>;
  /** When the articles were taken in. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Number of articles given. */
  readonly total: Scalars['Int']['output'];
};

/** Why an article of a job could not be read. */
export type IngestJobError = {
  /** A code as in the extensions of errors. */
  readonly code: Scalars['String']['output'];
  /** What was expected, what came, what to do. */
  readonly message: Scalars['String']['output'];
};

/** What became of one article of a job. */
export type IngestJobResult = {
  /** The article; null where it could not be read. */
  readonly article: Maybe<Article>;
  /** Why it could not be read; null where it could. */
  readonly error: Maybe<IngestJobError>;
  /** Its place among those given, from 0. */
  readonly index: Scalars['Int']['output'];
  /** What was done; null where it could not be read. */
  readonly status: Maybe<IngestStatus>;
  /** What it is called: title, address, or file and line. */
  readonly where: Scalars['String']['output'];
};

/** What ingesting an article did. */
export type IngestStatus =
  /** The article is new. */
  | 'CREATED'
  /** The article was known, its text has changed. */
  | 'REVISED'
  /** The article and its text were known; nothing was written. */
  | 'UNCHANGED';

/** Two speakers who may be one, and whom the reading of articles kept apart. Never two whom a person told apart. */
export type MergeSuggestion = {
  /** The other. */
  readonly other: Speaker;
  /** Why, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** For ordering, 0–1: how near the names are, and whether offices agree. No probability. */
  readonly score: Scalars['Float']['output'];
  /** One. */
  readonly speaker: Speaker;
};

/** A page of suggestions; nobody knows how many there are without making all of them. */
export type MergeSuggestionConnection = {
  /** The suggestions of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MergeSuggestionEdge>;
  /** The suggestions of the page. */
  readonly nodes: ReadonlyArray<MergeSuggestion>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A suggestion and its place in the list. */
export type MergeSuggestionEdge = {
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The suggestion. */
  readonly node: MergeSuggestion;
};

/** Whether the article says that the act took place. */
export type Modality =
  /** It does: she said. */
  | 'ASSERTED'
  /** It supposes it: he may claim, he likely pressed, he is expected to say. */
  | 'CONJECTURED'
  /** It has it from somebody it does not name: he reportedly told. */
  | 'HEARSAY'
  /** It says that it did not: she did not say, she declined to say. The words are what was not said. */
  | 'NEGATED';

/** What moving a review did. */
export type MoveReviewPayload = {
  /** The reviews of identical things that were moved with it; empty unless that was asked for. */
  readonly others: ReadonlyArray<Review>;
  /** The review. */
  readonly review: Review;
};

/** Changes of the graph. */
export type Mutation = {
  /** Adds a form under which a speaker is known. Target: the speaker. */
  readonly addSpeakerAlias: EditPayload;
  /** Records what a person decided about a relation between claims, with who and when. NOT_FOUND where there is none. */
  readonly decideClaimRelation: ClaimRelation;
  /** Changes a review that is IN_REVIEW. Whoever does has had a hand in it, and cannot publish it. */
  readonly editReview: Review;
  /** Reads ClaimReviews of others in, as reviews of the claims in their very words that are IN_REVIEW: whoever does has had a hand in them, and cannot publish them. Each entry is a change of its own, and the same one twice changes nothing. BAD_INPUT where the document as a whole is not fit. */
  readonly importClaimReviews: ReadonlyArray<ClaimReviewEntry>;
  /** Reads one article and writes it in one transaction: all of it or nothing. The same article twice changes nothing. */
  readonly ingestArticle: IngestArticlePayload;
  /**
   * Takes articles in to be read, and returns at once: `ingestProgress` shows how it goes. What one article lacks is told among
   * the results and does not touch the others.
   */
  readonly ingestArticles: IngestJob;
  /** Fetches one article from the public internet and reads it. BAD_INPUT for an address that is not public, FETCH_FAILED where nothing can be had. */
  readonly ingestUrl: IngestArticlePayload;
  /** Makes two claims one. What was asserted of either is asserted of the survivor, which keeps its words and bears on what the other bore on. Targets: the survivor, the other. */
  readonly mergeClaims: EditPayload;
  /** Makes two speakers one. What was attributed to either is attributed to the survivor, who is found under the names of both; articles read later keep to it. CONFLICT where they were told apart or one was merged already. Targets: the survivor, the other. */
  readonly mergeSpeakers: EditPayload;
  /** Moves a review to another state; `openMoves` says to which and what they take. BAD_INPUT for any other, FORBIDDEN for whoever may not. */
  readonly moveReview: MoveReviewPayload;
  /** Opens a review, IN_REVIEW. BAD_INPUT where whoever asks has another of the same thing that has not ended, or a passage does not stand where it is said to. */
  readonly openReview: Review;
  /** Grades how reliable an outlet is; a later grade replaces an earlier one. Target: the outlet. */
  readonly rateOutlet: EditPayload;
  /** Says that one claim bears on another. What a program suggested, or a person rejected, is confirmed. Reject a relation with `decideClaimRelation`. Targets: the relation, both claims. */
  readonly relateClaims: EditPayload;
  /** Gives a speaker another name, which articles read later do not change; the old one stays as an alias. Target: the speaker. */
  readonly renameSpeaker: EditPayload;
  /** Takes an article back: its quotes are RETRACTED, nothing in it counts as said, carried, asserted or corroborated, and its newer texts do not change that. Target: the article. */
  readonly retractArticle: EditPayload;
  /** Takes a quote back, and with it what it expresses and the same words in a newer text. Target: the quote. */
  readonly retractQuote: EditPayload;
  /** Gives an article an origin of its own, and remembers that it is not of one with those that it was folded with: no article read later folds them again. Targets: the article, the others. */
  readonly separateArticle: EditPayload;
  /** Links a speaker to an item of Wikidata. Target: the speaker. */
  readonly setSpeakerWikidataId: EditPayload;
  /** Takes assertions out of a claim that they were wrongly joined to, with all that have the same wording: these words are a claim of their own ever after. Targets: the claim, the one that they are now. */
  readonly splitClaim: EditPayload;
  /** Gives some quotes of a speaker to somebody else, and remembers that the two are not one; articles read later keep to it. Targets: the speaker, who the quotes are given to. */
  readonly splitSpeaker: EditPayload;
  /** Remembers that two speakers are not one, whatever their names: no article read later takes the one for the other. Targets: both. */
  readonly tellSpeakersApart: EditPayload;
  /** Takes a change back, with a change of its own that may be undone in turn. CONFLICT, naming what has to be undone first, where something stands on it; BAD_INPUT for the reading of an article. */
  readonly undoChange: Change;
};


/** Changes of the graph. */
export type MutationAddSpeakerAliasArgs = {
  alias: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes of the graph. */
export type MutationDecideClaimRelationArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  rationale: Scalars['String']['input'];
  state: ClaimRelationState;
};


/** Changes of the graph. */
export type MutationEditReviewArgs = {
  id: Scalars['ID']['input'];
  input: EditReviewInput;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** Changes of the graph. */
export type MutationImportClaimReviewsArgs = {
  document: Scalars['String']['input'];
  stopOnError?: Scalars['Boolean']['input'];
};


/** Changes of the graph. */
export type MutationIngestArticleArgs = {
  input: IngestArticleInput;
};


/** Changes of the graph. */
export type MutationIngestArticlesArgs = {
  input: IngestArticlesInput;
};


/** Changes of the graph. */
export type MutationIngestUrlArgs = {
  url: Scalars['URL']['input'];
};


/** Changes of the graph. */
export type MutationMergeClaimsArgs = {
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes of the graph. */
export type MutationMergeSpeakersArgs = {
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes of the graph. */
export type MutationMoveReviewArgs = {
  applyToIdentical?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  to: ReviewState;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** Changes of the graph. */
export type MutationOpenReviewArgs = {
  input: OpenReviewInput;
};


/** Changes of the graph. */
export type MutationRateOutletArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  reliability: Reliability;
};


/** Changes of the graph. */
export type MutationRelateClaimsArgs = {
  evidence: ReadonlyArray<Scalars['ID']['input']>;
  from: Scalars['ID']['input'];
  kind?: InputMaybe<ClaimRelationKind>;
  reason: Scalars['String']['input'];
  to: Scalars['ID']['input'];
  type: ClaimRelationType;
};


/** Changes of the graph. */
export type MutationRenameSpeakerArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** Changes of the graph. */
export type MutationRetractArticleArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes of the graph. */
export type MutationRetractQuoteArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes of the graph. */
export type MutationSeparateArticleArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes of the graph. */
export type MutationSetSpeakerWikidataIdArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  wikidataId?: InputMaybe<Scalars['String']['input']>;
};


/** Changes of the graph. */
export type MutationSplitClaimArgs = {
  assertionIds: ReadonlyArray<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes of the graph. */
export type MutationSplitSpeakerArgs = {
  id: Scalars['ID']['input'];
  quoteIds: ReadonlyArray<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  to: SplitSpeakerTarget;
};


/** Changes of the graph. */
export type MutationTellSpeakersApartArgs = {
  one: Scalars['ID']['input'];
  other: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Changes of the graph. */
export type MutationUndoChangeArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** How many neighbours over one relationship type and direction are shown, and how many there are. */
export type NeighborCount = {
  /** Which way the relationships point, seen from the node asked for. */
  readonly direction: Direction;
  /** How many are not shown: `total` less `shown`. */
  readonly hidden: Scalars['Int']['output'];
  /** How many are shown. */
  readonly shown: Scalars['Int']['output'];
  /** How many there are, exactly. */
  readonly total: Scalars['Int']['output'];
  /** The relationship type. */
  readonly type: RelationshipType;
};

/** Which neighbours come first: by how many relationships they have themselves, and by id among equals. */
export type NeighborOrder =
  /** Those with the fewest. */
  | 'LEAST_CONNECTED'
  /** Those with the most. */
  | 'MOST_CONNECTED';

/** A node with what is joined to it. */
export type Neighborhood = {
  /** The node asked for. */
  readonly center: Node;
  /** For each relationship type and direction that the node has: how much is shown, and how much there is. */
  readonly counts: ReadonlyArray<NeighborCount>;
  /** Its neighbours that are shown, without the node itself. */
  readonly nodes: ReadonlyArray<Node>;
  /** The relationships between the node and the neighbours shown. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** Anything of the graph that has an id of its own. */
export type Node = {
  /** Opaque and stable: derived from content, so the same thing has the same id in every installation. */
  readonly id: Scalars['ID']['output'];
};

/** How well connected a node is. */
export type NodeDegree = {
  /** How many relationships it has, of the types that the graph is explored by. */
  readonly degree: Scalars['Int']['output'];
  /** Id of the node. */
  readonly id: Scalars['ID']['output'];
};

/** The kinds of node that the graph is explored over. */
export type NodeType =
  /** One published piece. */
  | 'Article'
  /** A passage that takes a stance on a claim. */
  | 'Assertion'
  /** One hop of who said it. */
  | 'Attribution'
  /** One proposition. */
  | 'Claim'
  /** One independent act of reporting. */
  | 'Origin'
  /** Who publishes. */
  | 'Outlet'
  /** One passage of attributed speech. */
  | 'Quote'
  /** An article's text as fetched once. */
  | 'Snapshot'
  /** A person, organization, group or unnamed source. */
  | 'Speaker'
  /** The same words of the same speaker. */
  | 'Utterance';

/** A quote that carries an utterance, or a close variant of it. */
export type Occurrence = {
  /** Where the words depart from the best-attested wording, in order. What a shorter quotation leaves out at its ends is no departure. */
  readonly drift: ReadonlyArray<DriftChange>;
  /** The quote. */
  readonly quote: Quote;
  /** How its words stand to the utterance's. */
  readonly relation: OccurrenceRelation;
  /** Share of the words that are the same in the same order, 0–1. */
  readonly similarity: Scalars['Float']['output'];
  /** The words that the article puts between quotation marks. */
  readonly text: Scalars['String']['output'];
};

/** A page of occurrences; those in the article first read last come first. */
export type OccurrenceConnection = {
  /** The occurrences of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OccurrenceEdge>;
  /** The occurrences of this page. */
  readonly nodes: ReadonlyArray<Occurrence>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Exact number of occurrences in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An occurrence in a list. */
export type OccurrenceEdge = {
  /** Where it stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The occurrence. */
  readonly node: Occurrence;
};

/** How the words of an article stand to an utterance. */
export type OccurrenceRelation =
  /** Nearly the same words; `drift` says where they differ. */
  | 'ALTERED'
  /** The same words, all of them or a part. */
  | 'SAME'
  /** Another rendering of the same sentence. No misquotation, so `drift` is empty. */
  | 'TRANSLATION';

/** A review that is to be opened. What is left out can be added later; publishing takes all of it. */
export type OpenReviewInput = {
  /** The passages that it stands on, at most 50. */
  readonly evidence?: InputMaybe<ReadonlyArray<ReviewPassageInput>>;
  /** Why the evidence leads to the verdict, at most 5,000 characters. */
  readonly rationale?: InputMaybe<Scalars['String']['input']>;
  /** The quote, attribution, claim or relation. */
  readonly targetId: Scalars['ID']['input'];
  /** Id of a verdict of the scale. */
  readonly verdict?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One independent act of reporting. An echo is not a source: reprints, and rewrites that say whose story they tell, count as one.
 * A quotation that two articles share never makes them one.
 */
export type Origin = Node & {
  /** Its articles; each says by `originReason` why it is here. */
  readonly articles: ArticleConnection;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The origin that a later article showed it to be one with; its articles are there. Null for one that stands. */
  readonly joinedInto: Maybe<Origin>;
  /** Whose reporting it is. */
  readonly kind: OriginKind;
  /** The news agency, where its articles name one. */
  readonly source: Maybe<Scalars['String']['output']>;
};


/**
 * One independent act of reporting. An echo is not a source: reprints, and rewrites that say whose story they tell, count as one.
 * A quotation that two articles share never makes them one.
 */
export type OriginArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
};

/** What shows that an article is of one origin with another. */
export type OriginBasis =
  /** One gives the other as its source, e.g. This article originally appeared in …; or both give the same one. */
  | 'CITATION'
  /** A credit over narration that is related, e.g. By Ann Lee, Associated Press. */
  | 'CREDIT'
  /** A news agency's dateline over narration that is related, e.g. LONDON (AP) —. */
  | 'DATELINE'
  /** The same narration, quotations aside. */
  | 'NEAR_DUPLICATE'
  /** Nothing: as far as is known it is the only article of its origin. */
  | 'NONE_FOUND';

/** Whose reporting an origin is. */
export type OriginKind =
  /** Anybody else's. */
  | 'OUTLET'
  /** A news agency's, as its articles say. */
  | 'WIRE';

/** Who publishes. */
export type Outlet = Node & {
  /** What it published, the article first read last comes first. */
  readonly articles: ArticleConnection;
  /** Internet domain, e.g. example.org; null where only the name is known. */
  readonly domain: Maybe<Scalars['String']['output']>;
  /** What was changed about it: decisions, and articles that were read; the newest first. */
  readonly history: ChangeConnection;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of publisher it is. */
  readonly kind: OutletKind;
  /** Name as the outlet or its articles give it. */
  readonly name: Scalars['String']['output'];
  /** Who owns it, where that is known. */
  readonly owner: Maybe<Scalars['String']['output']>;
  /** Attributed speech in what it published. */
  readonly quotes: QuoteConnection;
  /** How reliable a person rated it; null where nobody did. */
  readonly reliability: Maybe<OutletReliability>;
};


/** Who publishes. */
export type OutletArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
};


/** Who publishes. */
export type OutletHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: Scalars['Int']['input'];
};


/** Who publishes. */
export type OutletQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
};

/** A page of outlets, by name. */
export type OutletConnection = {
  /** The outlets of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OutletEdge>;
  /** The outlets of this page. */
  readonly nodes: ReadonlyArray<Outlet>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Exact number of outlets in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An outlet in a list. */
export type OutletEdge = {
  /** Where it stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The outlet. */
  readonly node: Outlet;
};

/** Narrows a list of outlets; what is left out narrows nothing. */
export type OutletFilter = {
  /** Part of the name or domain; case does not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of publisher an outlet is. */
export type OutletKind =
  /** A site that gathers the articles of others. */
  | 'AGGREGATOR'
  /** A government or one of its bodies. */
  | 'GOVERNMENT'
  /** A newspaper, broadcaster, magazine or site with articles of its own. */
  | 'OUTLET'
  /** A social network or messaging channel. */
  | 'SOCIAL'
  /** A news agency whose texts others reprint. */
  | 'WIRE';

/** How reliable a person rated an outlet. */
export type OutletReliability = {
  /** When, UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** Who rated it. */
  readonly by: Scalars['String']['output'];
  /** The grade. */
  readonly grade: Reliability;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Where a page of a list stands in the whole list. Lists are read forwards. */
export type PageInfo = {
  /** Cursor of the last item of the page, to be given as `after`; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more items follow after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items precede `startCursor`: true exactly when the page was asked for with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A range of a snapshot's text together with its words. */
export type Passage = {
  /** Offset after the last code point in the snapshot's text. */
  readonly end: Scalars['Int']['output'];
  /** Offset of the first code point in the snapshot's text. */
  readonly start: Scalars['Int']['output'];
  /** The words at these offsets, character for character. */
  readonly text: Scalars['String']['output'];
};

/** A shortest way between two nodes, relationships taken in either direction. */
export type Path = {
  /** Number of relationships. */
  readonly length: Scalars['Int']['output'];
  /** From the first node to the last. */
  readonly nodes: ReadonlyArray<Node>;
  /** The relationships, in the same order. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** A number with what it counts or measures. */
export type Quantity = {
  /** True for about, some, nearly, and round figures that say so. */
  readonly hedged: Scalars['Boolean']['output'];
  /** The most that the words allow; null where they set no bound on that side. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** The least that the words allow; null where they set no bound on that side. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** What is counted or measured; null where the text does not say. */
  readonly of: Maybe<Scalars['String']['output']>;
  /** The words. */
  readonly text: Scalars['String']['output'];
  /** The unit in a normal form, e.g. percent, usd, km; null for a plain count. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The number. */
  readonly value: Scalars['Float']['output'];
};

/** Questions to the graph. */
export type Query = {
  /** An article by its id; null where there is none. */
  readonly article: Maybe<Article>;
  /** Articles; the one first read last comes first. */
  readonly articles: ArticleConnection;
  /** A change by its id; null where there is none. */
  readonly change: Maybe<Change>;
  /** The history, the newest entry first. */
  readonly changes: ChangeConnection;
  /** A claim by its id; null where there is none. */
  readonly claim: Maybe<Claim>;
  /** Claims; those with the most independent sources come first. */
  readonly claims: ClaimConnection;
  /** Articles side by side, claim by claim. NOT_FOUND where an id names nothing. */
  readonly compareArticles: ArticleComparison;
  /** The queue of possible conflicts, the surest first: a program suggests them, a person decides. An article adds at most ten. */
  readonly contradictions: ConflictConnection;
  /** What a review of this thing can be applied to as well: attributions of the same words to the same speaker at the same hop, or quotes of the same words, in newest texts. NOT_FOUND where the id names nothing. */
  readonly identicalTo: IdenticalTargets;
  /** A job of ingestion; null where there is none, or it was done long ago. */
  readonly ingestJob: Maybe<IngestJob>;
  /** A node and its neighbours, quotes of every class and modality among them, with exact counts of what is not shown. NOT_FOUND where the id names nothing. */
  readonly neighborhood: Neighborhood;
  /** Anything by its id; null where the id names nothing. BAD_INPUT where it is no id of Hearsay's. */
  readonly node: Maybe<Node>;
  /** Several things by their ids, in the order asked for; null in the place of an id that names nothing. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** An origin by its id; null where there is none. One that was joined to another says so by `joinedInto`. */
  readonly origin: Maybe<Origin>;
  /** An outlet by its id; null where there is none. */
  readonly outlet: Maybe<Outlet>;
  /** Outlets, by name. */
  readonly outlets: OutletConnection;
  /** A shortest way between two nodes; null where none of at most `maxLength` steps joins them. NOT_FOUND where an id names nothing. */
  readonly path: Maybe<Path>;
  /** A quote by its id; null where there is none. */
  readonly quote: Maybe<Quote>;
  /** Quotes. Of one article or snapshot: in order of the text. Otherwise: those of the article first read last come first. */
  readonly quotes: QuoteConnection;
  /** A review by its id; null where there is none. */
  readonly review: Maybe<Review>;
  /** What waits for a person and nobody works on, best worth looking at first. */
  readonly reviewQueue: ReviewQueueConnection;
  /** Reviews, the latest opened first. */
  readonly reviews: ReviewConnection;
  /** What contains the words, best first. Of quotes, those that were said or written; `quotes` finds the others by their words. */
  readonly search: SearchConnection;
  /** A speaker by id; null where there is none. */
  readonly speaker: Maybe<Speaker>;
  /** Speakers who may be one, for an editor to go through: those of one name key together. */
  readonly speakerMergeSuggestions: MergeSuggestionConnection;
  /** Speakers, by name. */
  readonly speakers: SpeakerConnection;
  /** How nodes hang together: every relationship between any two of them, and how many lead elsewhere. Ids that name nothing are left out. */
  readonly subgraph: Subgraph;
  /** An utterance by its id; null where there is none. */
  readonly utterance: Maybe<Utterance>;
  /** Utterances; those that most articles carry come first. */
  readonly utterances: UtteranceConnection;
  /** The verdicts that reviewers choose from. */
  readonly verdictScale: VerdictScale;
  /** Whether the graph has these words as said by this speaker. Never an error for a name or words that nobody knows. */
  readonly verifyQuote: Verification;
  /** Who asks, as the server knows them. */
  readonly viewer: Viewer;
};


/** Questions to the graph. */
export type QueryArticleArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. */
export type QueryChangeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. */
export type QueryClaimArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. */
export type QueryCompareArticlesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions to the graph. */
export type QueryContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<ConflictFilter>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. */
export type QueryIdenticalToArgs = {
  targetId: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryIngestJobArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryNeighborhoodArgs = {
  id: Scalars['ID']['input'];
  limit?: Scalars['Int']['input'];
  nodeTypes?: InputMaybe<ReadonlyArray<NodeType>>;
  order?: InputMaybe<NeighborOrder>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** Questions to the graph. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions to the graph. */
export type QueryOriginArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryOutletArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryOutletsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<OutletFilter>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** Questions to the graph. */
export type QueryQuoteArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. */
export type QueryReviewArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewQueueFilter>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. */
export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<ReviewFilter>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  standings?: InputMaybe<ReadonlyArray<Standing>>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/** Questions to the graph. */
export type QuerySpeakerArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QuerySpeakerMergeSuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. */
export type QuerySpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<SpeakerFilter>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. */
export type QuerySubgraphArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions to the graph. */
export type QueryUtteranceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryUtterancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<UtteranceFilter>;
  first?: Scalars['Int']['input'];
};


/** Questions to the graph. */
export type QueryVerifyQuoteArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  quote: Scalars['String']['input'];
  speaker?: InputMaybe<Scalars['String']['input']>;
  superseded?: Scalars['Boolean']['input'];
};

/** Why something waits for a person, the most pressing first. */
export type QueueReason =
  /** A program suggests that two claims contradict each other. */
  | 'POSSIBLE_CONFLICT'
  /** A program suggests that a claim corroborates, refines or updates another. */
  | 'SUGGESTED_RELATION'
  /** A published review stands on a text that was replaced, and its quote is gone or it cites what is no quote. */
  | 'TEXT_REPLACED'
  /** The reader is not sure who said it: one person whom it only suggests, or several. */
  | 'UNSURE_ATTRIBUTION';

/** One passage of attributed speech in a snapshot. */
export type Quote = Node & {
  /** How it is found again in the newest text of its article; EXACT for a quote of that text. */
  readonly anchor: Anchor;
  /** The article it stands in. */
  readonly article: Article;
  /** Every hop of who said it, from 0, with all candidates. */
  readonly attributions: ReadonlyArray<Attribution>;
  /** How sure the reader is that this is attributed speech with these bounds, 0–1. */
  readonly confidence: Scalars['Float']['output'];
  /** The sentences around it. */
  readonly context: QuoteContext;
  /** The words that introduce the speech, e.g. said, according to; null where there are none. */
  readonly cue: Maybe<Passage>;
  /** What kind of act the cue names; SPEECH where there is no cue. */
  readonly cueClass: CueClass;
  /** The words at `spans`, joined by " … ". */
  readonly exact: Scalars['String']['output'];
  /** What was changed about it: decisions, and articles that were read; the newest first. */
  readonly history: ChangeConnection;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** How much of it stands between quotation marks. */
  readonly kind: QuoteKind;
  /** Whether the article says that the act took place; ASSERTED where there is no cue. */
  readonly modality: Modality;
  /** Up to 32 code points before the first span. Source: W3C Web Annotation, TextQuoteSelector. */
  readonly prefix: Scalars['String']['output'];
  /** That it, or else its article, was taken back, and why. Null for one that stands, and for one that is RETRACTED as it carries on a retracted quote of an older text. */
  readonly retraction: Maybe<Retraction>;
  /** How far reviews have brought it; UNREVIEWED where there are none. */
  readonly reviewState: ReviewState;
  /** What fact-checkers made of it, the latest opened first, those of the same quote in older texts of the article included. */
  readonly reviews: ReadonlyArray<Review>;
  /** What became of it in the newest text of its article; null for a quote of that text, and where its text was replaced before this was looked for. */
  readonly revision: Maybe<QuoteRevision>;
  /** The day on which the words were spoken, where the article names it beside the attribution, e.g. 2025-08-12; null where it does not. */
  readonly saidOn: Maybe<Scalars['String']['output']>;
  /** The text it stands in. */
  readonly snapshot: Snapshot;
  /** The attributed content in the snapshot, in order; several where the attribution interrupts it. */
  readonly spans: ReadonlyArray<Span>;
  /** Who said it: the most probable speaker at hop 0; null where the text names nobody, or a person rejected the attribution. */
  readonly speaker: Maybe<Speaker>;
  /** Whether it counts. */
  readonly standing: Standing;
  /** Up to 32 code points after the last span. */
  readonly suffix: Scalars['String']['output'];
  /** The same words of the same speaker in any article; null where the speaker is not known. */
  readonly utterance: Maybe<Utterance>;
  /** The parts that stand between quotation marks, marks excluded: only these may be shown as verbatim. */
  readonly verbatim: ReadonlyArray<Passage>;
  /** Through whom it reaches us, the nearest relayer to the utterer first; empty where the article has it from the speaker. */
  readonly via: ReadonlyArray<Speaker>;
};


/** One passage of attributed speech in a snapshot. */
export type QuoteContextArgs = {
  sentences?: Scalars['Int']['input'];
};


/** One passage of attributed speech in a snapshot. */
export type QuoteHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: Scalars['Int']['input'];
};

/** A page of quotes. Of one article or snapshot: in order of the text. Otherwise: those of the article first read last come first. */
export type QuoteConnection = {
  /** The quotes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /** The quotes of this page. */
  readonly nodes: ReadonlyArray<Quote>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Exact number of quotes in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A quote, or another passage, within the sentences that surround it. */
export type QuoteContext = {
  /** Where it stands in `text`, in order. */
  readonly quote: ReadonlyArray<Span>;
  /** Where `text` stands in the snapshot. */
  readonly span: Span;
  /** Whole sentences of the snapshot, character for character. */
  readonly text: Scalars['String']['output'];
};

/** A quote in a list. */
export type QuoteEdge = {
  /** Where it stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The quote. */
  readonly node: Quote;
};

/**
 * Narrows a list of quotes; all conditions must hold, what is left out narrows nothing. Lists show what was said or written,
 * also where no filter is given: beliefs, intents, documents, and what was not said or only supposed are asked for by
 * `cueClasses` and `modalities`.
 */
export type QuoteFilter = {
  /** In this article. */
  readonly articleId?: InputMaybe<Scalars['ID']['input']>;
  /** Reporting an act of one of these classes; null is the default, the empty list gives nothing. */
  readonly cueClasses?: InputMaybe<ReadonlyArray<CueClass>>;
  /** Together with `speakerId`: at this hop only; 0 is the utterer. Left out: at any hop. */
  readonly hop?: InputMaybe<Scalars['Int']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<QuoteKind>;
  /** With one of these modalities; null is the default, the empty list gives nothing. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** In an article of this outlet. */
  readonly outletId?: InputMaybe<Scalars['ID']['input']>;
  /** In an article published before this time. */
  readonly publishedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** In an article published at this time or later. */
  readonly publishedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: only what reaches us through somebody. False: only what comes straight from the utterer. */
  readonly secondHand?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this snapshot. */
  readonly snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** Attributed to this speaker. */
  readonly speakerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of these standings; left out: CURRENT alone, and of a snapshot all. The empty list gives nothing. */
  readonly standings?: InputMaybe<ReadonlyArray<Standing>>;
  /** Words of the quote. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** An instance of this utterance. */
  readonly utteranceId?: InputMaybe<Scalars['ID']['input']>;
};

/** How much of a quote stands between quotation marks. */
export type QuoteKind =
  /** All of it. */
  | 'DIRECT'
  /** None of it: the article gives the content in its own words. */
  | 'INDIRECT'
  /** A part of it. */
  | 'MIXED';

/** What became of a quote when its article was revised. */
export type QuoteRevision = {
  /** How the quote is found there. */
  readonly anchor: Anchor;
  /** From the quote to `instead`, word by word: `said` are words of the quote, `asked` those that stand there now. Empty where only marks or punctuation changed. */
  readonly changes: ReadonlyArray<WordChange>;
  /** The quote of the newest text that has the same words; null where none has. */
  readonly continuedBy: Maybe<Quote>;
  /** What stands there instead of an ORPHANED quote, where something close does: a change, never the quote; null otherwise. */
  readonly instead: Maybe<Passage>;
  /** Where it stands there: in order where it is EXACT or NORMALIZED, every place where it is AMBIGUOUS. Empty where it is ORPHANED. */
  readonly places: ReadonlyArray<Passage>;
  /** The newest text of the article. */
  readonly snapshot: Snapshot;
};

/** One relationship of the graph. */
export type Relationship = {
  /** Id of the node it starts at. */
  readonly fromId: Scalars['ID']['output'];
  /** Its own id, which only relations between claims have: look it up as a `ClaimRelation`. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** How settled the decision is that it stands for: of a relation between claims its own, else that of the attribution or assertion it belongs to. Null where nothing is decided, as with who published an article. */
  readonly state: Maybe<AttributionState>;
  /** Id of the node it points to. */
  readonly toId: Scalars['ID']['output'];
  /** Its type. */
  readonly type: RelationshipType;
};

/** The relationship types that the graph is explored by. */
export type RelationshipType =
  /** Assertion → Claim. */
  | 'ABOUT'
  /** Attribution → Speaker. */
  | 'ATTRIBUTED_TO'
  /** Claim – Claim: they cannot both hold. */
  | 'CONTRADICTS'
  /** Claim – Claim: each supports the other. */
  | 'CORROBORATES'
  /** Assertion → Quote. */
  | 'EXPRESSED_BY'
  /** Quote → Attribution. */
  | 'HAS_ATTRIBUTION'
  /** Article → Snapshot. */
  | 'HAS_SNAPSHOT'
  /** Quote → Utterance. */
  | 'INSTANCE_OF'
  /** Assertion → Speaker or Outlet. */
  | 'MADE_BY'
  /** Assertion → Snapshot. */
  | 'MADE_IN'
  /** Article → Origin. */
  | 'ORIGINATES_IN'
  /** Article → Outlet. */
  | 'PUBLISHED_BY'
  /** Quote → Snapshot. */
  | 'QUOTED_IN'
  /** Claim → the Claim that it says more exactly. */
  | 'REFINES'
  /** Snapshot → the Snapshot it replaced. */
  | 'REVISION_OF'
  /** Claim → the Claim that it tells the outcome of. */
  | 'UPDATES';

/** How reliable a source is: the Admiralty scale (NATO AJP-2.1). */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Its reliability cannot be judged. */
  | 'F';

/** How a mention in an article was resolved to a speaker of the graph. */
export type ResolutionMethod =
  /** The name is a recorded alias of the speaker's. */
  | 'ALIAS'
  /** A person said so. */
  | 'BY_HAND'
  /** The name is the speaker's, letter for letter; titles and case aside. */
  | 'EXACT_NAME'
  /** Nobody in the graph fitted, so the speaker was made from this mention. */
  | 'NEW'
  /** The name is another spelling or transliteration of the speaker's. */
  | 'SPELLING_VARIANT';

/** That a person took something back. */
export type Retraction = {
  /** When, UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** A fact-checker's review of one thing. Several may stand side by side and disagree. */
export type Review = Node & {
  /** The ClaimReview of others that it was read in from; null for one of this installation's own. */
  readonly claimReview: Maybe<ForeignReview>;
  /** The review of an identical thing that this one repeats; null for one of its own. */
  readonly copiedFrom: Maybe<Review>;
  /** When it was opened, UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Ids of everyone else who worked on it: none of them may publish it. */
  readonly editorIds: ReadonlyArray<Scalars['String']['output']>;
  /** The passages that it stands on, in the reviewer's order. */
  readonly evidence: ReadonlyArray<ReviewPassage>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who moved it last, and when; null before the first move. */
  readonly moved: Maybe<ReviewAct>;
  /** Where its state may go, and what keeps whoever asks from moving it there. */
  readonly openMoves: ReadonlyArray<ReviewMove>;
  /** Who published it, and when; null for one that never was, or was worked over since. */
  readonly published: Maybe<ReviewAct>;
  /** Why the evidence leads to the verdict; null until it is written. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** Why it was moved last; null where nobody said. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Id of who opened it; of a review of others, `claimreview:` and the address or name of its author. */
  readonly reviewerId: Scalars['String']['output'];
  /** Name of who opened it, or of the author where it is a review of others. */
  readonly reviewerName: Scalars['String']['output'];
  /** How far it has come. */
  readonly state: ReviewState;
  /** What it is about. */
  readonly target: Reviewable;
  /** What sort of thing it is about. */
  readonly targetType: ReviewTarget;
  /** Whether a text that it stands on was replaced, and the quote there is gone or what it cites is no quote, or a quote was retracted: somebody should look again. */
  readonly textReplaced: Scalars['Boolean']['output'];
  /** When it was edited or moved last, UTC. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The verdict; null until one is chosen. */
  readonly verdict: Maybe<ReviewVerdict>;
  /** Grows by 1 with every change of it. */
  readonly version: Scalars['Int']['output'];
};

/** Who did something to a review, and when. */
export type ReviewAct = {
  /** When, UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** Id of who did it. */
  readonly id: Scalars['String']['output'];
  /** Their name. */
  readonly name: Scalars['String']['output'];
};

/** A page of reviews. */
export type ReviewConnection = {
  /** The reviews of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** The reviews of this page. */
  readonly nodes: ReadonlyArray<Review>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Exact number of reviews in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A review in a list. */
export type ReviewEdge = {
  /** Where it stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: Review;
};

/** Narrows a list of reviews; all conditions must hold, what is left out narrows nothing. */
export type ReviewFilter = {
  /** Opened by this person. */
  readonly reviewerId?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states; the empty list gives nothing. */
  readonly states?: InputMaybe<ReadonlyArray<ReviewState>>;
  /** About this quote, attribution, claim or relation, in this text or an older one that it was carried on from. */
  readonly targetId?: InputMaybe<Scalars['ID']['input']>;
  /** About this sort of thing. */
  readonly targetType?: InputMaybe<ReviewTarget>;
  /** With a verdict of this class. */
  readonly verdictClass?: InputMaybe<VerdictClass>;
};

/** A move that the state of a review leaves open. */
export type ReviewMove = {
  /** Whether a replaced text suggests it; nothing takes it by itself. */
  readonly advised: Scalars['Boolean']['output'];
  /** Whether it has to be said why. */
  readonly explained: Scalars['Boolean']['output'];
  /** Why whoever asks may not make it now; null where they may. */
  readonly refusal: Maybe<Scalars['String']['output']>;
  /** The least role that may. */
  readonly role: Role;
  /** Whether a second person has to make it: nobody who wrote or edited the review. */
  readonly secondPerson: Scalars['Boolean']['output'];
  /** Where it goes. */
  readonly to: ReviewState;
};

/** A passage that a review stands on. */
export type ReviewPassage = {
  /** How it is found again in the newest text of its article; EXACT in that text itself. What is ORPHANED is gone, or changed by a word. */
  readonly anchor: Anchor;
  /** The assertion that it was cited as; null where it was not. */
  readonly assertion: Maybe<Assertion>;
  /** The words there, joined by " … ". */
  readonly exact: Scalars['String']['output'];
  /** The quote that it was cited as; null where it was not. */
  readonly quote: Maybe<Quote>;
  /** The text that holds it. */
  readonly snapshot: Snapshot;
  /** Where it stands there, in order. */
  readonly spans: ReadonlyArray<Span>;
};

/** A passage that a review is to stand on: a quote, an assertion, or words of a text. */
export type ReviewPassageInput = {
  /** An assertion, with its own words. */
  readonly assertionId?: InputMaybe<Scalars['ID']['input']>;
  /** Where they end, exclusive. */
  readonly end?: InputMaybe<Scalars['Int']['input']>;
  /** The words. They have to stand there, character for character. */
  readonly exact?: InputMaybe<Scalars['String']['input']>;
  /** A quote, with its own words. */
  readonly quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** A text; takes `start`, `end` and `exact` beside it. */
  readonly snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the words begin in the text, in code points. */
  readonly start?: InputMaybe<Scalars['Int']['input']>;
};

/** How far the work on the queue has come, in things. */
export type ReviewProgress = {
  /** Decided by a person, or with a published review. */
  readonly done: Scalars['Int']['output'];
  /** In a review that is not published. */
  readonly inReview: Scalars['Int']['output'];
  /** All of these together. */
  readonly total: Scalars['Int']['output'];
  /** Nobody works on them: as many as the queue holds. */
  readonly waiting: Scalars['Int']['output'];
};

/** A page of the queue. */
export type ReviewQueueConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReviewQueueEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<ReviewQueueItem>;
  /** Where this page stands in the queue. */
  readonly pageInfo: PageInfo;
  /** How far the work has come. */
  readonly progress: ReviewProgress;
  /** Exact number of items in the whole queue. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of the queue in a list. */
export type ReviewQueueEdge = {
  /** Where it stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ReviewQueueItem;
};

/** Narrows the queue. */
export type ReviewQueueFilter = {
  /** For one of these reasons; the empty list gives nothing. */
  readonly reasons?: InputMaybe<ReadonlyArray<QueueReason>>;
};

/** Something that waits for a person. */
export type ReviewQueueItem = {
  /** Why it waits. */
  readonly reason: QueueReason;
  /** The review that stands on a replaced text; null for any other reason. */
  readonly review: Maybe<Review>;
  /** What to look at. */
  readonly target: Reviewable;
  /** How much it is worth to look at, 0–1: the weight of the reason times how sure the program is. */
  readonly worth: Scalars['Float']['output'];
};

/** How far a review has come, or the reviews of one thing have brought it. */
export type ReviewState =
  /** It stands, and somebody doubts it. Of a thing: also where published reviews come to different classes of verdict. */
  | 'DISPUTED'
  /** Somebody works on it. */
  | 'IN_REVIEW'
  /** A second person published it: what it decides holds. */
  | 'PUBLISHED'
  /** An editor did not take it. */
  | 'REJECTED'
  /** Taken back. */
  | 'RETRACTED'
  /** Another review or a newer text took its place. */
  | 'SUPERSEDED'
  /** Nobody works on it. */
  | 'UNREVIEWED';

/** What a person can review. */
export type ReviewTarget =
  /** An attribution: whether this speaker said it, or relayed it. */
  | 'ATTRIBUTION'
  /** A claim: whether it holds. */
  | 'CLAIM'
  /** A quote: whether the article has it right. */
  | 'QUOTE'
  /** A relation between claims: whether the one bears on the other in this way. */
  | 'RELATION';

/** A verdict as the scale had it when a reviewer chose it. */
export type ReviewVerdict = {
  /** What it comes down to. */
  readonly class: VerdictClass;
  /** What the scale names it by. */
  readonly id: Scalars['String']['output'];
  /** What people read. */
  readonly label: Scalars['String']['output'];
};

/** What a review can be about. */
export type Reviewable = Attribution | Claim | ClaimRelation | Quote;

/** What a viewer may do; each role may all that those before it may. */
export type Role =
  /** Everything, keys and maintenance included. */
  | 'ADMIN'
  /** Have articles read. */
  | 'ANALYST'
  /** Review. */
  | 'CHECKER'
  /** Publish reviews, decide, merge, retract, undo. */
  | 'EDITOR'
  /** Ask. */
  | 'READER';

/** A verdict of the scale. */
export type ScaleVerdict = {
  /** What it comes down to. */
  readonly class: VerdictClass;
  /** When to choose it. */
  readonly description: Scalars['String']['output'];
  /** What reviews name it by. */
  readonly id: Scalars['String']['output'];
  /** What people read. */
  readonly label: Scalars['String']['output'];
};

/** A page of what a search found, best first. */
export type SearchConnection = {
  /** The results of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How much of each kind has the words, whatever `types` were asked for; kinds of which nothing has them are there with 0. */
  readonly facets: ReadonlyArray<SearchFacet>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A result in a list of results. */
export type SearchEdge = {
  /** Where it stands among the results of this search; valid for this search only. */
  readonly cursor: Scalars['String']['output'];
  /** The result. */
  readonly node: SearchResult;
};

/** How much of one kind a search finds. */
export type SearchFacet = {
  /** How many there are: what paging through this kind alone gives. Counted up to 1,000. */
  readonly count: Scalars['Int']['output'];
  /** Whether there are more than the 1,000 that were counted. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** The kind. */
  readonly type: SearchType;
};

/** One thing that a search found. */
export type SearchResult = {
  /** What was found. */
  readonly item: Node;
  /** Lucene's score: higher is better; comparable within one search only, not 0–1. */
  readonly score: Scalars['Float']['output'];
  /** Parts of its text around the words searched for, in order of the text; at most 3. */
  readonly snippets: ReadonlyArray<Snippet>;
  /** What kind of thing it is. */
  readonly type: SearchType;
};

/** The kinds of thing that can be found by words. */
export type SearchType =
  /** Articles, by title and text. */
  | 'Article'
  /** Claims, by their words. */
  | 'Claim'
  /** Outlets, by name and domain. */
  | 'Outlet'
  /** Quotes, by their words. */
  | 'Quote'
  /** Speakers, by name and alias. */
  | 'Speaker'
  /** Utterances, by their words. */
  | 'Utterance';

/** An article's text as fetched once; never changes. */
export type Snapshot = Node & {
  /** The article whose text it is. */
  readonly article: Article;
  /** Name of the reader that found its quotes. */
  readonly extractor: Scalars['String']['output'];
  /** Version of that reader. */
  readonly extractorVersion: Scalars['String']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Attributed speech in it, in order of the text. */
  readonly quotes: QuoteConnection;
  /** When it was fetched, UTC. */
  readonly retrievedAt: Scalars['DateTime']['output'];
  /** The snapshot that this one replaced; null for the first. */
  readonly revisionOf: Maybe<Snapshot>;
  /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** The snapshot that replaced this one; null for the newest text of its article. */
  readonly supersededBy: Maybe<Snapshot>;
  /** The whole text; every offset of its quotes counts code points of it. */
  readonly text: Scalars['String']['output'];
};


/** An article's text as fetched once; never changes. */
export type SnapshotQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
};

/** A part of a text with the words searched for marked. Plain text, never HTML. */
export type Snippet = {
  /** Where in `text` the words searched for stand, in order, without overlap. */
  readonly matches: ReadonlyArray<Span>;
  /** The part, character for character. */
  readonly text: Scalars['String']['output'];
  /** Whether the whole text goes on after this part. */
  readonly truncatedEnd: Scalars['Boolean']['output'];
  /** Whether the whole text goes on before this part. */
  readonly truncatedStart: Scalars['Boolean']['output'];
};

/** What makes a source of its own. */
export type SourceKind =
  /** The articles of one origin, in their own voice. */
  | 'REPORTING'
  /** A named speaker, whoever quotes them. */
  | 'SPEAKER'
  /** The sources that the articles of one origin do not name, or that may be several people: together at most one. */
  | 'UNNAMED';

/** A half-open range [start, end) of a text, in Unicode code points. */
export type Span = {
  /** Offset after the last code point. */
  readonly end: Scalars['Int']['output'];
  /** Offset of the first code point. */
  readonly start: Scalars['Int']['output'];
};

/** A person, organization, group or unnamed source. */
export type Speaker = Node & {
  /** Every other form under which articles name the speaker, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Articles that quote this speaker, at any hop: that have something as said or written, not only as wanted, planned or denied. */
  readonly articles: ArticleConnection;
  /** Claims that the speaker takes a stance on, those with the most independent sources first. */
  readonly claims: ClaimConnection;
  /** Role or description as articles give it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What was changed about it: decisions, and articles that were read; the newest first. */
  readonly history: ChangeConnection;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of source it is. */
  readonly kind: SpeakerKind;
  /** Speakers of like names who may be the same, the nearest first. */
  readonly mergeSuggestions: ReadonlyArray<MergeSuggestion>;
  /** Who a person found this one to be, by however many steps; null for one who stands for themselves. */
  readonly mergedInto: Maybe<Speaker>;
  /** The fullest name known, titles and roles stripped; a description for an unnamed source. */
  readonly name: Scalars['String']['output'];
  /** Speech attributed to this speaker. */
  readonly quotes: QuoteConnection;
  /** Words of others that reach us through this speaker: quotes whose nearest relayer is this speaker. */
  readonly relayed: QuoteConnection;
  /** Where the speaker possibly contradicts themselves: contradictions between their own assertions that nobody rejected, the surest first; at most 100. */
  readonly selfContradictions: ReadonlyArray<ClaimRelation>;
  /** What the speaker said, each wording once however many articles carry it; the most carried first. */
  readonly utterances: UtteranceConnection;
  /** Id of the Wikidata item, e.g. Q7747; null where not linked. */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A person, organization, group or unnamed source. */
export type SpeakerArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
};


/** A person, organization, group or unnamed source. */
export type SpeakerClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
};


/** A person, organization, group or unnamed source. */
export type SpeakerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: Scalars['Int']['input'];
};


/** A person, organization, group or unnamed source. */
export type SpeakerQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  hop?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, organization, group or unnamed source. */
export type SpeakerRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
};


/** A person, organization, group or unnamed source. */
export type SpeakerUtterancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UtteranceFilter>;
  first?: Scalars['Int']['input'];
};

/** A page of speakers, by name. */
export type SpeakerConnection = {
  /** The speakers of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SpeakerEdge>;
  /** The speakers of this page. */
  readonly nodes: ReadonlyArray<Speaker>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Exact number of speakers in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A speaker in a list. */
export type SpeakerEdge = {
  /** Where the speaker stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The speaker. */
  readonly node: Speaker;
};

/** Narrows a list of speakers; all conditions must hold, what is left out narrows nothing. */
export type SpeakerFilter = {
  /** Of this kind. */
  readonly kind?: InputMaybe<SpeakerKind>;
  /** Words of the name or an alias; the last may be the beginning of a word. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of source a speaker is. */
export type SpeakerKind =
  /** People who are spoken of together, e.g. European leaders. */
  | 'GROUP'
  /** A company, ministry, newspaper or other body that speaks with one voice. */
  | 'ORGANIZATION'
  /** A person with a name. */
  | 'PERSON'
  /** A source that the article does not name; it belongs to that one article. */
  | 'UNNAMED';

/** A form of a name, as printed. */
export type Spelling = {
  /** How many articles use it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The name as the articles print it. */
  readonly text: Scalars['String']['output'];
};

/** Who the quotes that are split off a speaker are given to. Give exactly one of `id` and `name`. */
export type SplitSpeakerTarget = {
  /** Who that is; with `name`. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** A speaker whom the graph knows. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The name of somebody whom it does not know. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** How a passage stands to its claim. */
export type Stance =
  /** It says that it is so. */
  | 'ASSERTS'
  /** It says that it is not so. */
  | 'DENIES'
  /** It says so with reserve. */
  | 'HEDGES'
  /** It passes it on without taking a side. */
  | 'REPORTS';

/** Whether a quote counts, now that its article may have been revised. */
export type Standing =
  /** A newer text replaced the one it stands in, and has the same words in a quote of its own. */
  | 'CARRIED_ON'
  /** It is of the newest text of its article. */
  | 'CURRENT'
  /** A person took back the quote or its article. */
  | 'RETRACTED'
  /** A newer text replaced the one it stands in, and no quote there has its words. */
  | 'SUPERSEDED';

/** Given nodes as a graph of their own. */
export type Subgraph = {
  /** Of each node that exists, how many relationships it has in all: what is not among `relationships` leads elsewhere. */
  readonly degrees: ReadonlyArray<NodeDegree>;
  /** Every relationship between any two of the nodes. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** What is told as it happens, by server-sent events. A subscription ends after 15 minutes, where the server is not set up otherwise; whoever comes back misses nothing. */
export type Subscription = {
  /** The changes of the graph that pass the filter, in their order, each once. What came while nobody listened comes first. */
  readonly changed: Change;
  /** A job as it stands, and again whenever more of it is done, until all is. NOT_FOUND where there is none. */
  readonly ingestProgress: IngestJob;
};


/** What is told as it happens, by server-sent events. A subscription ends after 15 minutes, where the server is not set up otherwise; whoever comes back misses nothing. */
export type SubscriptionChangedArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<WatchFilter>;
};


/** What is told as it happens, by server-sent events. A subscription ends after 15 minutes, where the server is not set up otherwise; whoever comes back misses nothing. */
export type SubscriptionIngestProgressArgs = {
  jobId: Scalars['ID']['input'];
};

/** The same words of the same speaker, however many articles carry them. */
export type Utterance = Node & {
  /** How many articles carry it in their newest text. A count of articles, not of independent origins. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that carry it. */
  readonly articles: ArticleConnection;
  /** How many independent origins carry it, and which. */
  readonly corroboration: UtteranceCorroboration;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** How many articles carried it in a text that was replaced, and do so no more; `quotes` with `standings: [SUPERSEDED]` shows what became of it. */
  readonly lostArticleCount: Scalars['Int']['output'];
  /** Every quote that carries it or a close variant, with how its words depart from `text`; of the article first read last first. */
  readonly occurrences: OccurrenceConnection;
  /** The quotes that carry it. */
  readonly quotes: QuoteConnection;
  /** Who said it. */
  readonly speaker: Speaker;
  /** The names under which articles attribute it, as printed; the most used first. Pronouns and descriptions are no spellings. */
  readonly spellings: ReadonlyArray<Spelling>;
  /** The best-attested wording. */
  readonly text: Scalars['String']['output'];
  /** Utterances of the same speaker that are close to it, the closest first; at most 20. */
  readonly variants: ReadonlyArray<UtteranceVariant>;
};


/** The same words of the same speaker, however many articles carry them. */
export type UtteranceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
};


/** The same words of the same speaker, however many articles carry them. */
export type UtteranceOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The same words of the same speaker, however many articles carry them. */
export type UtteranceQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
};

/** A page of utterances; those that most articles carry come first. */
export type UtteranceConnection = {
  /** The utterances of this page, each with its cursor. */
  readonly edges: ReadonlyArray<UtteranceEdge>;
  /** The utterances of this page. */
  readonly nodes: ReadonlyArray<Utterance>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Exact number of utterances in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Who independently carries an utterance: that it was said, not that it is true. */
export type UtteranceCorroboration = {
  /** Number of distinct origins whose articles carry it. Reprints add nothing. */
  readonly count: Scalars['Int']['output'];
  /** These origins, by id. */
  readonly origins: CorroboratingOriginConnection;
};


/** Who independently carries an utterance: that it was said, not that it is true. */
export type UtteranceCorroborationOriginsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An utterance in a list. */
export type UtteranceEdge = {
  /** Where it stands in this list; valid for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The utterance. */
  readonly node: Utterance;
};

/** Narrows a list of utterances; all conditions must hold, what is left out narrows nothing. */
export type UtteranceFilter = {
  /** Carried by at least so many different articles; left out: 1. With 0 there are also those that every newest text has lost. */
  readonly minArticles?: InputMaybe<Scalars['Int']['input']>;
  /** Carried by articles of at least so many independent origins: reprints add nothing. */
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Said by this speaker. */
  readonly speakerId?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the utterance. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An utterance of the same speaker that is close to another. */
export type UtteranceVariant = {
  /** How the two belong together. */
  readonly relation: VariantRelation;
  /** For ALTERED the share of words that are the same, for TRANSLATION how near the meanings are; 0–1. */
  readonly similarity: Scalars['Float']['output'];
  /** The other utterance. */
  readonly utterance: Utterance;
};

/** How two utterances of one speaker belong together. */
export type VariantRelation =
  /** Nearly the same words: one of the two may have been altered. */
  | 'ALTERED'
  /** The same meaning in other words, as two translations of one sentence are. No misquotation. */
  | 'TRANSLATION';

/** What the graph says to: did they say this, in these words? */
export type Verdict =
  /** Close, but not the same words. */
  | 'ALTERED'
  /** The words are there, but another speaker's. */
  | 'MISATTRIBUTED'
  /** Neither. */
  | 'NOT_FOUND'
  /** The words stand in an article, but nobody is surely quoted with them: they are its own narration or indirect speech, or it names nobody. */
  | 'NOT_QUOTED'
  /** The meaning is there, the words are not. */
  | 'PARAPHRASED'
  /** Passages that do not follow each other are joined as one. */
  | 'SPLICED'
  /** The same words stand in one run of one speaker's quoted speech, whatever the typography. */
  | 'VERBATIM';

/** What every verdict of a scale comes down to. Source: the normalized ratings of ClaimsKG (Tchechmedjiev et al., 2019). */
export type VerdictClass =
  /** It does not hold. */
  | 'FALSE'
  /** A part of it holds, or it misleads. */
  | 'MIXTURE'
  /** Neither can be said. */
  | 'OTHER'
  /** It holds. */
  | 'TRUE';

/** The verdicts that reviewers choose from. */
export type VerdictScale = {
  /** Name of the scale. */
  readonly name: Scalars['String']['output'];
  /** Its verdicts, in the order in which they are offered. */
  readonly verdicts: ReadonlyArray<ScaleVerdict>;
};

/** The answer to: did they say this, in these words? */
export type Verification = {
  /** Who else carries the words of the best evidence. */
  readonly carriage: Carriage;
  /** Passages that bear on the question, best first; at most 10. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Why, in a sentence or two. */
  readonly explanation: Scalars['String']['output'];
  /** Whether the words are a part of a longer quotation. */
  readonly partial: Scalars['Boolean']['output'];
  /** The words asked for. */
  readonly quote: Scalars['String']['output'];
  /** The name asked for. */
  readonly speaker: Maybe<Scalars['String']['output']>;
  /** Speakers whom the name may mean, the likeliest first; empty where nobody is known by it, or none was asked for. */
  readonly speakers: ReadonlyArray<Speaker>;
  /** The answer. VERBATIM is given only for words that are surely quoted of who was asked for; in doubt it is a weaker one. */
  readonly verdict: Verdict;
};

/** Whoever stands behind a request: a person or a program. */
export type Viewer = {
  /** Stable and unique within an installation; all keys of one name are one viewer. */
  readonly id: Scalars['ID']['output'];
  /** As others are to read it. */
  readonly name: Scalars['String']['output'];
  /** What they may do. */
  readonly role: Role;
};

/** Which changes somebody wants to hear of; conditions are joined by and. */
export type WatchFilter = {
  /** That did any of these. */
  readonly actions?: InputMaybe<ReadonlyArray<ChangeAction>>;
  /** That put a review in one of these states or took it out: what a queue of reviews holds. */
  readonly reviewStates?: InputMaybe<ReadonlyArray<ReviewState>>;
  /** That touch any of these, at most 100 ids: speakers, claims, outlets, quotes, … Reading an article touches whom it quotes and what it claims. */
  readonly targetIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** One difference between what was said and what was asked for. */
export type WordChange = {
  /** The words asked for; empty where some were dropped. */
  readonly asked: Scalars['String']['output'];
  /** What must not be overlooked in it. */
  readonly flags: ReadonlyArray<ChangeFlag>;
  /** What became of the words. */
  readonly kind: ChangeKind;
  /** The words said; empty where some were added. */
  readonly said: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Actor>;
  Anchor: Anchor;
  Article: ResolverTypeWrapper<ArticleEntity>;
  ArticleComparison: ResolverTypeWrapper<ComparisonModel>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionModel>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  Assertion: ResolverTypeWrapper<AssertionEntity>;
  AssertionConnection: ResolverTypeWrapper<AssertionConnectionModel>;
  AssertionEdge: ResolverTypeWrapper<Omit<AssertionEdge, 'node'> & { node: ResolversTypes['Assertion'] }>;
  Attribution: ResolverTypeWrapper<AttributionEntity>;
  AttributionBasis: AttributionBasis;
  AttributionCandidate: ResolverTypeWrapper<AttributionCandidateEntity>;
  AttributionState: AttributionState;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Carriage: ResolverTypeWrapper<CarriageModel>;
  Carrier: ResolverTypeWrapper<CarrierModel>;
  CellStance: CellStance;
  Change: ResolverTypeWrapper<ChangeEntity>;
  ChangeAction: ChangeAction;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionModel>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: ChangeFilter;
  ChangeFlag: ChangeFlag;
  ChangeKind: ChangeKind;
  Claim: ResolverTypeWrapper<ClaimEntity>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionModel>;
  ClaimCorroboration: ResolverTypeWrapper<CorroborationModel>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimJoin: ResolverTypeWrapper<ClaimJoinEntity>;
  ClaimKind: ClaimKind;
  ClaimModality: ClaimModality;
  ClaimRelation: ResolverTypeWrapper<ClaimRelationEntity>;
  ClaimRelationKind: ClaimRelationKind;
  ClaimRelationState: ClaimRelationState;
  ClaimRelationType: ClaimRelationType;
  ClaimReviewEntry: ResolverTypeWrapper<EntryReport>;
  ClaimSlots: ResolverTypeWrapper<ClaimSlots>;
  ClaimTime: ResolverTypeWrapper<ClaimTime>;
  ComparisonCell: ResolverTypeWrapper<ComparisonCellModel>;
  ComparisonRow: ResolverTypeWrapper<ComparisonRowModel>;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  ConflictConnection: ResolverTypeWrapper<ConflictConnectionModel>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ConflictFilter: ConflictFilter;
  ConflictSide: ResolverTypeWrapper<ConflictSideModel>;
  ConflictStatus: ConflictStatus;
  CorroboratingOrigin: ResolverTypeWrapper<CarryingOrigin>;
  CorroboratingOriginConnection: ResolverTypeWrapper<CorroboratingOriginConnectionModel>;
  CorroboratingOriginEdge: ResolverTypeWrapper<Omit<CorroboratingOriginEdge, 'node'> & { node: ResolversTypes['CorroboratingOrigin'] }>;
  CueClass: CueClass;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  DriftChange: ResolverTypeWrapper<DriftChange>;
  DriftFlag: DriftFlag;
  DriftKind: DriftKind;
  Edit: ResolverTypeWrapper<EditEntity>;
  EditKind: EditKind;
  EditPayload: ResolverTypeWrapper<RecordedChange>;
  EditReviewInput: EditReviewInput;
  EditedProperty: ResolverTypeWrapper<EditedProperty>;
  EntryOutcome: EntryOutcome;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Fold: ResolverTypeWrapper<ArticlePair>;
  ForeignAuthor: ResolverTypeWrapper<ForeignAuthor>;
  ForeignReview: ResolverTypeWrapper<ForeignReviewModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdenticalTargets: ResolverTypeWrapper<IdenticalTargetsModel>;
  IndependentSource: ResolverTypeWrapper<IndependentSourceEntity>;
  IngestArticleInput: IngestArticleInput;
  IngestArticlePayload: ResolverTypeWrapper<IngestOutcome>;
  IngestArticlesInput: IngestArticlesInput;
  IngestFileInput: IngestFileInput;
  IngestJob: ResolverTypeWrapper<IngestJobModel>;
  IngestJobError: ResolverTypeWrapper<IngestJobError>;
  IngestJobResult: ResolverTypeWrapper<ItemResult>;
  IngestStatus: IngestStatus;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  MergeSuggestion: ResolverTypeWrapper<MergeSuggestionModel>;
  MergeSuggestionConnection: ResolverTypeWrapper<MergeSuggestionConnectionModel>;
  MergeSuggestionEdge: ResolverTypeWrapper<Omit<MergeSuggestionEdge, 'node'> & { node: ResolversTypes['MergeSuggestion'] }>;
  Modality: Modality;
  MoveReviewPayload: ResolverTypeWrapper<Omit<MoveReviewPayload, 'others' | 'review'> & { others: ReadonlyArray<ResolversTypes['Review']>, review: ResolversTypes['Review'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeighborCount: ResolverTypeWrapper<NeighborCountModel>;
  NeighborOrder: NeighborOrder;
  Neighborhood: ResolverTypeWrapper<NeighborhoodModel>;
  Node: ResolverTypeWrapper<GraphNode>;
  NodeDegree: ResolverTypeWrapper<NodeDegree>;
  NodeType: NodeType;
  Occurrence: ResolverTypeWrapper<OccurrenceEntity>;
  OccurrenceConnection: ResolverTypeWrapper<OccurrenceConnectionModel>;
  OccurrenceEdge: ResolverTypeWrapper<Omit<OccurrenceEdge, 'node'> & { node: ResolversTypes['Occurrence'] }>;
  OccurrenceRelation: OccurrenceRelation;
  OpenReviewInput: OpenReviewInput;
  Origin: ResolverTypeWrapper<OriginEntity>;
  OriginBasis: OriginBasis;
  OriginKind: OriginKind;
  Outlet: ResolverTypeWrapper<OutletEntity>;
  OutletConnection: ResolverTypeWrapper<OutletConnectionModel>;
  OutletEdge: ResolverTypeWrapper<Omit<OutletEdge, 'node'> & { node: ResolversTypes['Outlet'] }>;
  OutletFilter: OutletFilter;
  OutletKind: OutletKind;
  OutletReliability: ResolverTypeWrapper<OutletReliability>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<Passage>;
  Path: ResolverTypeWrapper<GraphPath>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueReason: QueueReason;
  Quote: ResolverTypeWrapper<QuoteEntity>;
  QuoteConnection: ResolverTypeWrapper<QuoteConnectionModel>;
  QuoteContext: ResolverTypeWrapper<QuoteContext>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuoteFilter: QuoteFilter;
  QuoteKind: QuoteKind;
  QuoteRevision: ResolverTypeWrapper<RevisedQuote>;
  Relationship: ResolverTypeWrapper<Edge>;
  RelationshipType: RelationshipType;
  Reliability: Reliability;
  ResolutionMethod: ResolutionMethod;
  Retraction: ResolverTypeWrapper<Retraction>;
  Review: ResolverTypeWrapper<ReviewEntity>;
  ReviewAct: ResolverTypeWrapper<ReviewAct>;
  ReviewConnection: ResolverTypeWrapper<ReviewConnectionModel>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  ReviewFilter: ReviewFilter;
  ReviewMove: ResolverTypeWrapper<ReviewMove>;
  ReviewPassage: ResolverTypeWrapper<ReviewPassageEntity>;
  ReviewPassageInput: ReviewPassageInput;
  ReviewProgress: ResolverTypeWrapper<ReviewProgress>;
  ReviewQueueConnection: ResolverTypeWrapper<QueueConnection>;
  ReviewQueueEdge: ResolverTypeWrapper<Omit<ReviewQueueEdge, 'node'> & { node: ResolversTypes['ReviewQueueItem'] }>;
  ReviewQueueFilter: ReviewQueueFilter;
  ReviewQueueItem: ResolverTypeWrapper<QueueItem>;
  ReviewState: ReviewState;
  ReviewTarget: ReviewTarget;
  ReviewVerdict: ResolverTypeWrapper<ReviewVerdict>;
  Reviewable: ResolverTypeWrapper<ReviewableNode>;
  Role: Role;
  ScaleVerdict: ResolverTypeWrapper<ScaleVerdict>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SearchFacet: ResolverTypeWrapper<SearchFacet>;
  SearchResult: ResolverTypeWrapper<SearchResultModel>;
  SearchType: SearchType;
  Snapshot: ResolverTypeWrapper<SnapshotEntity>;
  Snippet: ResolverTypeWrapper<Snippet>;
  SourceKind: SourceKind;
  Span: ResolverTypeWrapper<Span>;
  Speaker: ResolverTypeWrapper<SpeakerEntity>;
  SpeakerConnection: ResolverTypeWrapper<SpeakerConnectionModel>;
  SpeakerEdge: ResolverTypeWrapper<Omit<SpeakerEdge, 'node'> & { node: ResolversTypes['Speaker'] }>;
  SpeakerFilter: SpeakerFilter;
  SpeakerKind: SpeakerKind;
  Spelling: ResolverTypeWrapper<Spelling>;
  SplitSpeakerTarget: SplitSpeakerTarget;
  Stance: Stance;
  Standing: Standing;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Utterance: ResolverTypeWrapper<UtteranceEntity>;
  UtteranceConnection: ResolverTypeWrapper<UtteranceConnectionModel>;
  UtteranceCorroboration: ResolverTypeWrapper<CorroboratedUtterance>;
  UtteranceEdge: ResolverTypeWrapper<Omit<UtteranceEdge, 'node'> & { node: ResolversTypes['Utterance'] }>;
  UtteranceFilter: UtteranceFilter;
  UtteranceVariant: ResolverTypeWrapper<UtteranceVariantEntity>;
  VariantRelation: VariantRelation;
  Verdict: Verdict;
  VerdictClass: VerdictClass;
  VerdictScale: ResolverTypeWrapper<VerdictScale>;
  Verification: ResolverTypeWrapper<VerificationModel>;
  Viewer: ResolverTypeWrapper<ViewerEntity>;
  WatchFilter: WatchFilter;
  WordChange: ResolverTypeWrapper<WordChange>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Actor;
  Article: ArticleEntity;
  ArticleComparison: ComparisonModel;
  ArticleConnection: ArticleConnectionModel;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  Assertion: AssertionEntity;
  AssertionConnection: AssertionConnectionModel;
  AssertionEdge: Omit<AssertionEdge, 'node'> & { node: ResolversParentTypes['Assertion'] };
  Attribution: AttributionEntity;
  AttributionCandidate: AttributionCandidateEntity;
  Boolean: Scalars['Boolean']['output'];
  Carriage: CarriageModel;
  Carrier: CarrierModel;
  Change: ChangeEntity;
  ChangeConnection: ChangeConnectionModel;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: ChangeFilter;
  Claim: ClaimEntity;
  ClaimConnection: ClaimConnectionModel;
  ClaimCorroboration: CorroborationModel;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimJoin: ClaimJoinEntity;
  ClaimRelation: ClaimRelationEntity;
  ClaimReviewEntry: EntryReport;
  ClaimSlots: ClaimSlots;
  ClaimTime: ClaimTime;
  ComparisonCell: ComparisonCellModel;
  ComparisonRow: ComparisonRowModel;
  Conflict: ConflictModel;
  ConflictConnection: ConflictConnectionModel;
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  ConflictFilter: ConflictFilter;
  ConflictSide: ConflictSideModel;
  CorroboratingOrigin: CarryingOrigin;
  CorroboratingOriginConnection: CorroboratingOriginConnectionModel;
  CorroboratingOriginEdge: Omit<CorroboratingOriginEdge, 'node'> & { node: ResolversParentTypes['CorroboratingOrigin'] };
  DateTime: Scalars['DateTime']['output'];
  DriftChange: DriftChange;
  Edit: EditEntity;
  EditPayload: RecordedChange;
  EditReviewInput: EditReviewInput;
  EditedProperty: EditedProperty;
  Evidence: EvidenceModel;
  Float: Scalars['Float']['output'];
  Fold: ArticlePair;
  ForeignAuthor: ForeignAuthor;
  ForeignReview: ForeignReviewModel;
  ID: Scalars['ID']['output'];
  IdenticalTargets: IdenticalTargetsModel;
  IndependentSource: IndependentSourceEntity;
  IngestArticleInput: IngestArticleInput;
  IngestArticlePayload: IngestOutcome;
  IngestArticlesInput: IngestArticlesInput;
  IngestFileInput: IngestFileInput;
  IngestJob: IngestJobModel;
  IngestJobError: IngestJobError;
  IngestJobResult: ItemResult;
  Int: Scalars['Int']['output'];
  MergeSuggestion: MergeSuggestionModel;
  MergeSuggestionConnection: MergeSuggestionConnectionModel;
  MergeSuggestionEdge: Omit<MergeSuggestionEdge, 'node'> & { node: ResolversParentTypes['MergeSuggestion'] };
  MoveReviewPayload: Omit<MoveReviewPayload, 'others' | 'review'> & { others: ReadonlyArray<ResolversParentTypes['Review']>, review: ResolversParentTypes['Review'] };
  Mutation: Record<PropertyKey, never>;
  NeighborCount: NeighborCountModel;
  Neighborhood: NeighborhoodModel;
  Node: GraphNode;
  NodeDegree: NodeDegree;
  Occurrence: OccurrenceEntity;
  OccurrenceConnection: OccurrenceConnectionModel;
  OccurrenceEdge: Omit<OccurrenceEdge, 'node'> & { node: ResolversParentTypes['Occurrence'] };
  OpenReviewInput: OpenReviewInput;
  Origin: OriginEntity;
  Outlet: OutletEntity;
  OutletConnection: OutletConnectionModel;
  OutletEdge: Omit<OutletEdge, 'node'> & { node: ResolversParentTypes['Outlet'] };
  OutletFilter: OutletFilter;
  OutletReliability: OutletReliability;
  PageInfo: PageInfo;
  Passage: Passage;
  Path: GraphPath;
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  Quote: QuoteEntity;
  QuoteConnection: QuoteConnectionModel;
  QuoteContext: QuoteContext;
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuoteFilter: QuoteFilter;
  QuoteRevision: RevisedQuote;
  Relationship: Edge;
  Retraction: Retraction;
  Review: ReviewEntity;
  ReviewAct: ReviewAct;
  ReviewConnection: ReviewConnectionModel;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  ReviewFilter: ReviewFilter;
  ReviewMove: ReviewMove;
  ReviewPassage: ReviewPassageEntity;
  ReviewPassageInput: ReviewPassageInput;
  ReviewProgress: ReviewProgress;
  ReviewQueueConnection: QueueConnection;
  ReviewQueueEdge: Omit<ReviewQueueEdge, 'node'> & { node: ResolversParentTypes['ReviewQueueItem'] };
  ReviewQueueFilter: ReviewQueueFilter;
  ReviewQueueItem: QueueItem;
  ReviewVerdict: ReviewVerdict;
  Reviewable: ReviewableNode;
  ScaleVerdict: ScaleVerdict;
  SearchConnection: SearchConnectionModel;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SearchFacet: SearchFacet;
  SearchResult: SearchResultModel;
  Snapshot: SnapshotEntity;
  Snippet: Snippet;
  Span: Span;
  Speaker: SpeakerEntity;
  SpeakerConnection: SpeakerConnectionModel;
  SpeakerEdge: Omit<SpeakerEdge, 'node'> & { node: ResolversParentTypes['Speaker'] };
  SpeakerFilter: SpeakerFilter;
  Spelling: Spelling;
  SplitSpeakerTarget: SplitSpeakerTarget;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  Subscription: Record<PropertyKey, never>;
  URL: Scalars['URL']['output'];
  Utterance: UtteranceEntity;
  UtteranceConnection: UtteranceConnectionModel;
  UtteranceCorroboration: CorroboratedUtterance;
  UtteranceEdge: Omit<UtteranceEdge, 'node'> & { node: ResolversParentTypes['Utterance'] };
  UtteranceFilter: UtteranceFilter;
  UtteranceVariant: UtteranceVariantEntity;
  VerdictScale: VerdictScale;
  Verification: VerificationModel;
  Viewer: ViewerEntity;
  WatchFilter: WatchFilter;
  WordChange: WordChange;
};

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresDirectiveArgs = {
  role: Role;
};

export type RequiresDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = RequiresDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  canonicalUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  folds?: Resolver<ReadonlyArray<ResolversTypes['Fold']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ArticleHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latestSnapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  originBasis?: Resolver<ResolversTypes['OriginBasis'], ParentType, ContextType>;
  originReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<ArticleQuotesArgs, 'first'>>;
  retraction?: Resolver<Maybe<ResolversTypes['Retraction']>, ParentType, ContextType>;
  snapshots?: Resolver<ReadonlyArray<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleComparisonResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticleComparison'] = ResolversParentTypes['ArticleComparison']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
  totalRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['QuoteContext'], ParentType, ContextType, RequireFields<AssertionContextArgs, 'sentences'>>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  join?: Resolver<ResolversTypes['ClaimJoin'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  readAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AttributionState'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssertionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssertionConnection'] = ResolversParentTypes['AssertionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssertionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssertionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AssertionEdge'] = ResolversParentTypes['AssertionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  basis?: Resolver<ResolversTypes['AttributionBasis'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['AttributionCandidate']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mention?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  reviewState?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AttributionState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionCandidateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AttributionCandidate'] = ResolversParentTypes['AttributionCandidate']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ResolutionMethod'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type CarriageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Carriage'] = ResolversParentTypes['Carriage']> = {
  carriers?: Resolver<ReadonlyArray<ResolversTypes['Carrier']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
};

export type CarrierResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edits?: Resolver<ReadonlyArray<ResolversTypes['Edit']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  corroboration?: Resolver<ResolversTypes['ClaimCorroboration'], ParentType, ContextType>;
  firstAssertedBy?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ClaimHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  lostArticleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['ClaimRelation']>, ParentType, ContextType>;
  reviewState?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['ClaimSlots'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<ClaimTimelineArgs, 'first' | 'superseded'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimCorroborationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClaimCorroboration'] = ResolversParentTypes['ClaimCorroboration']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['IndependentSource']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimJoinResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClaimJoin'] = ResolversParentTypes['ClaimJoin']> = {
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimRelationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClaimRelation'] = ResolversParentTypes['ClaimRelation']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ClaimRelationKind']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewState?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimRelationState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClaimRelationType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimReviewEntryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClaimReviewEntry'] = ResolversParentTypes['ClaimReviewEntry']> = {
  entry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['EntryOutcome'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type ClaimSlotsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClaimSlots'] = ResolversParentTypes['ClaimSlots']> = {
  modality?: Resolver<ResolversTypes['ClaimModality'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['Quantity']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  times?: Resolver<ReadonlyArray<ResolversTypes['ClaimTime']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimTimeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ClaimTime'] = ResolversParentTypes['ClaimTime']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['ClaimRelation']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['CellStance'], ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  relation?: Resolver<ResolversTypes['ClaimRelation'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ConflictSide']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConflictStatus'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ConflictSideResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ConflictSide'] = ResolversParentTypes['ConflictSide']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CorroboratingOriginResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CorroboratingOrigin'] = ResolversParentTypes['CorroboratingOrigin']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<CorroboratingOriginArticlesArgs, 'first'>>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
};

export type CorroboratingOriginConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CorroboratingOriginConnection'] = ResolversParentTypes['CorroboratingOriginConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorroboratingOriginEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CorroboratingOrigin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorroboratingOriginEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CorroboratingOriginEdge'] = ResolversParentTypes['CorroboratingOriginEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorroboratingOrigin'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DriftChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DriftChange'] = ResolversParentTypes['DriftChange']> = {
  attested?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['DriftFlag']>, ParentType, ContextType>;
  here?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DriftKind'], ParentType, ContextType>;
};

export type EditResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Edit'] = ResolversParentTypes['Edit']> = {
  fromId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EditKind'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['EditedProperty']>, ParentType, ContextType>;
  toId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EditPayload'] = ResolversParentTypes['EditPayload']> = {
  changeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type EditedPropertyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EditedProperty'] = ResolversParentTypes['EditedProperty']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['WordChange']>, ParentType, ContextType>;
  context?: Resolver<ResolversTypes['QuoteContext'], ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type FoldResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Fold'] = ResolversParentTypes['Fold']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['OriginBasis'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ForeignAuthorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ForeignAuthor'] = ResolversParentTypes['ForeignAuthor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ForeignReviewResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ForeignReview'] = ResolversParentTypes['ForeignReview']> = {
  author?: Resolver<ResolversTypes['ForeignAuthor'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdenticalTargetsResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IdenticalTargets'] = ResolversParentTypes['IdenticalTargets']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Reviewable']>, ParentType, ContextType>;
};

export type IndependentSourceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IndependentSource'] = ResolversParentTypes['IndependentSource']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['ClaimRelation']>, ParentType, ContextType>;
};

export type IngestArticlePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IngestArticlePayload'] = ResolversParentTypes['IngestArticlePayload']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  newClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newSpeakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newUtterances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IngestStatus'], ParentType, ContextType>;
};

export type IngestJobResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IngestJob'] = ResolversParentTypes['IngestJob']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFinished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['IngestJobResult']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestJobErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IngestJobError'] = ResolversParentTypes['IngestJobError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IngestJobResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['IngestJobResult'] = ResolversParentTypes['IngestJobResult']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['IngestJobError']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['IngestStatus']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeSuggestionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MergeSuggestion'] = ResolversParentTypes['MergeSuggestion']> = {
  other?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type MergeSuggestionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MergeSuggestionConnection'] = ResolversParentTypes['MergeSuggestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MergeSuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MergeSuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MergeSuggestionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MergeSuggestionEdge'] = ResolversParentTypes['MergeSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MergeSuggestion'], ParentType, ContextType>;
};

export type MoveReviewPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MoveReviewPayload'] = ResolversParentTypes['MoveReviewPayload']> = {
  others?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addSpeakerAlias?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddSpeakerAliasArgs, 'alias' | 'id' | 'reason'>>;
  decideClaimRelation?: Resolver<ResolversTypes['ClaimRelation'], ParentType, ContextType, RequireFields<MutationDecideClaimRelationArgs, 'id' | 'rationale' | 'state'>>;
  editReview?: Resolver<ResolversTypes['Review'], ParentType, ContextType, RequireFields<MutationEditReviewArgs, 'id' | 'input'>>;
  importClaimReviews?: Resolver<ReadonlyArray<ResolversTypes['ClaimReviewEntry']>, ParentType, ContextType, RequireFields<MutationImportClaimReviewsArgs, 'document' | 'stopOnError'>>;
  ingestArticle?: Resolver<ResolversTypes['IngestArticlePayload'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  ingestArticles?: Resolver<ResolversTypes['IngestJob'], ParentType, ContextType, RequireFields<MutationIngestArticlesArgs, 'input'>>;
  ingestUrl?: Resolver<ResolversTypes['IngestArticlePayload'], ParentType, ContextType, RequireFields<MutationIngestUrlArgs, 'url'>>;
  mergeClaims?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationMergeClaimsArgs, 'from' | 'into' | 'reason'>>;
  mergeSpeakers?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationMergeSpeakersArgs, 'from' | 'into' | 'reason'>>;
  moveReview?: Resolver<ResolversTypes['MoveReviewPayload'], ParentType, ContextType, RequireFields<MutationMoveReviewArgs, 'applyToIdentical' | 'id' | 'to'>>;
  openReview?: Resolver<ResolversTypes['Review'], ParentType, ContextType, RequireFields<MutationOpenReviewArgs, 'input'>>;
  rateOutlet?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRateOutletArgs, 'id' | 'reason' | 'reliability'>>;
  relateClaims?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRelateClaimsArgs, 'evidence' | 'from' | 'reason' | 'to' | 'type'>>;
  renameSpeaker?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRenameSpeakerArgs, 'id' | 'name' | 'reason'>>;
  retractArticle?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'id' | 'reason'>>;
  retractQuote?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRetractQuoteArgs, 'id' | 'reason'>>;
  separateArticle?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationSeparateArticleArgs, 'id' | 'reason'>>;
  setSpeakerWikidataId?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationSetSpeakerWikidataIdArgs, 'id' | 'reason'>>;
  splitClaim?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationSplitClaimArgs, 'assertionIds' | 'id' | 'reason'>>;
  splitSpeaker?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationSplitSpeakerArgs, 'id' | 'quoteIds' | 'reason' | 'to'>>;
  tellSpeakersApart?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationTellSpeakersApartArgs, 'one' | 'other' | 'reason'>>;
  undoChange?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationUndoChangeArgs, 'id' | 'reason'>>;
};

export type NeighborCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NeighborCount'] = ResolversParentTypes['NeighborCount']> = {
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type NeighborhoodResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  center?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Assertion' | 'Attribution' | 'Change' | 'Claim' | 'ClaimRelation' | 'Origin' | 'Outlet' | 'Quote' | 'Review' | 'Snapshot' | 'Speaker' | 'Utterance', ParentType, ContextType>;
};

export type NodeDegreeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NodeDegree'] = ResolversParentTypes['NodeDegree']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OccurrenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Occurrence'] = ResolversParentTypes['Occurrence']> = {
  drift?: Resolver<ReadonlyArray<ResolversTypes['DriftChange']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['OccurrenceRelation'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccurrenceConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OccurrenceConnection'] = ResolversParentTypes['OccurrenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccurrenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Occurrence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccurrenceEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OccurrenceEdge'] = ResolversParentTypes['OccurrenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
};

export type OriginResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OriginArticlesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedInto?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OriginKind'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutletResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Outlet'] = ResolversParentTypes['Outlet']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OutletArticlesArgs, 'first'>>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<OutletHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutletKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<OutletQuotesArgs, 'first'>>;
  reliability?: Resolver<Maybe<ResolversTypes['OutletReliability']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutletConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutletConnection'] = ResolversParentTypes['OutletConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutletEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outlet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutletEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutletEdge'] = ResolversParentTypes['OutletEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outlet'], ParentType, ContextType>;
};

export type OutletReliabilityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutletReliability'] = ResolversParentTypes['OutletReliability']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  hedged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'id'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  compareArticles?: Resolver<ResolversTypes['ArticleComparison'], ParentType, ContextType, RequireFields<QueryCompareArticlesArgs, 'first' | 'ids'>>;
  contradictions?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryContradictionsArgs, 'first'>>;
  identicalTo?: Resolver<ResolversTypes['IdenticalTargets'], ParentType, ContextType, RequireFields<QueryIdenticalToArgs, 'targetId'>>;
  ingestJob?: Resolver<Maybe<ResolversTypes['IngestJob']>, ParentType, ContextType, RequireFields<QueryIngestJobArgs, 'id'>>;
  neighborhood?: Resolver<ResolversTypes['Neighborhood'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'id' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  origin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType, RequireFields<QueryOriginArgs, 'id'>>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType, RequireFields<QueryOutletArgs, 'id'>>;
  outlets?: Resolver<ResolversTypes['OutletConnection'], ParentType, ContextType, RequireFields<QueryOutletsArgs, 'first'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'maxLength' | 'to'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<QueryQuotesArgs, 'first'>>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  reviewQueue?: Resolver<ResolversTypes['ReviewQueueConnection'], ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'first'>>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<QueryReviewsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType, RequireFields<QuerySpeakerArgs, 'id'>>;
  speakerMergeSuggestions?: Resolver<ResolversTypes['MergeSuggestionConnection'], ParentType, ContextType, RequireFields<QuerySpeakerMergeSuggestionsArgs, 'first'>>;
  speakers?: Resolver<ResolversTypes['SpeakerConnection'], ParentType, ContextType, RequireFields<QuerySpeakersArgs, 'first'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids'>>;
  utterance?: Resolver<Maybe<ResolversTypes['Utterance']>, ParentType, ContextType, RequireFields<QueryUtteranceArgs, 'id'>>;
  utterances?: Resolver<ResolversTypes['UtteranceConnection'], ParentType, ContextType, RequireFields<QueryUtterancesArgs, 'first'>>;
  verdictScale?: Resolver<ResolversTypes['VerdictScale'], ParentType, ContextType>;
  verifyQuote?: Resolver<ResolversTypes['Verification'], ParentType, ContextType, RequireFields<QueryVerifyQuoteArgs, 'quote' | 'superseded'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  anchor?: Resolver<ResolversTypes['Anchor'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['QuoteContext'], ParentType, ContextType, RequireFields<QuoteContextArgs, 'sentences'>>;
  cue?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  cueClass?: Resolver<ResolversTypes['CueClass'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QuoteHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuoteKind'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retraction?: Resolver<Maybe<ResolversTypes['Retraction']>, ParentType, ContextType>;
  reviewState?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['QuoteRevision']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  utterance?: Resolver<Maybe<ResolversTypes['Utterance']>, ParentType, ContextType>;
  verbatim?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteContextResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QuoteContext'] = ResolversParentTypes['QuoteContext']> = {
  quote?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type QuoteRevisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['QuoteRevision'] = ResolversParentTypes['QuoteRevision']> = {
  anchor?: Resolver<ResolversTypes['Anchor'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['WordChange']>, ParentType, ContextType>;
  continuedBy?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  instead?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AttributionState']>, ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RetractionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Retraction'] = ResolversParentTypes['Retraction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  claimReview?: Resolver<Maybe<ResolversTypes['ForeignReview']>, ParentType, ContextType>;
  copiedFrom?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editorIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ReviewPassage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moved?: Resolver<Maybe<ResolversTypes['ReviewAct']>, ParentType, ContextType>;
  openMoves?: Resolver<ReadonlyArray<ResolversTypes['ReviewMove']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['ReviewAct']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Reviewable'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['ReviewTarget'], ParentType, ContextType>;
  textReplaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['ReviewVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewActResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewAct'] = ResolversParentTypes['ReviewAct']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewMoveResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewMove'] = ResolversParentTypes['ReviewMove']> = {
  advised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  secondPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
};

export type ReviewPassageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewPassage'] = ResolversParentTypes['ReviewPassage']> = {
  anchor?: Resolver<ResolversTypes['Anchor'], ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type ReviewProgressResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewProgress'] = ResolversParentTypes['ReviewProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewQueueConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewQueueConnection'] = ResolversParentTypes['ReviewQueueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewQueueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewQueueItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ReviewProgress'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewQueueEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewQueueEdge'] = ResolversParentTypes['ReviewQueueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewQueueItem'], ParentType, ContextType>;
};

export type ReviewQueueItemResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewQueueItem'] = ResolversParentTypes['ReviewQueueItem']> = {
  reason?: Resolver<ResolversTypes['QueueReason'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Reviewable'], ParentType, ContextType>;
  worth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReviewVerdictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReviewVerdict'] = ResolversParentTypes['ReviewVerdict']> = {
  class?: Resolver<ResolversTypes['VerdictClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewableResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Reviewable'] = ResolversParentTypes['Reviewable']> = {
  __resolveType: TypeResolveFn<'Attribution' | 'Claim' | 'ClaimRelation' | 'Quote', ParentType, ContextType>;
};

export type ScaleVerdictResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ScaleVerdict'] = ResolversParentTypes['ScaleVerdict']> = {
  class?: Resolver<ResolversTypes['VerdictClass'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  item?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippets?: Resolver<ReadonlyArray<ResolversTypes['Snippet']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SnapshotResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractorVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<SnapshotQuotesArgs, 'first'>>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revisionOf?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  matches?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncatedEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedStart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<SpeakerArticlesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SpeakerClaimsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<SpeakerHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpeakerKind'], ParentType, ContextType>;
  mergeSuggestions?: Resolver<ReadonlyArray<ResolversTypes['MergeSuggestion']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<SpeakerQuotesArgs, 'first' | 'hop'>>;
  relayed?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<SpeakerRelayedArgs, 'first'>>;
  selfContradictions?: Resolver<ReadonlyArray<ResolversTypes['ClaimRelation']>, ParentType, ContextType>;
  utterances?: Resolver<ResolversTypes['UtteranceConnection'], ParentType, ContextType, RequireFields<SpeakerUtterancesArgs, 'first'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SpeakerConnection'] = ResolversParentTypes['SpeakerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpeakerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SpeakerEdge'] = ResolversParentTypes['SpeakerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type SpellingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Spelling'] = ResolversParentTypes['Spelling']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  degrees?: Resolver<ReadonlyArray<ResolversTypes['NodeDegree']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changed?: SubscriptionResolver<ResolversTypes['Change'], "changed", ParentType, ContextType, Partial<SubscriptionChangedArgs>>;
  ingestProgress?: SubscriptionResolver<ResolversTypes['IngestJob'], "ingestProgress", ParentType, ContextType, RequireFields<SubscriptionIngestProgressArgs, 'jobId'>>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UtteranceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Utterance'] = ResolversParentTypes['Utterance']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<UtteranceArticlesArgs, 'first'>>;
  corroboration?: Resolver<ResolversTypes['UtteranceCorroboration'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lostArticleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['OccurrenceConnection'], ParentType, ContextType, RequireFields<UtteranceOccurrencesArgs, 'first'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<UtteranceQuotesArgs, 'first'>>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  spellings?: Resolver<ReadonlyArray<ResolversTypes['Spelling']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['UtteranceVariant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UtteranceConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UtteranceConnection'] = ResolversParentTypes['UtteranceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UtteranceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Utterance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UtteranceCorroborationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UtteranceCorroboration'] = ResolversParentTypes['UtteranceCorroboration']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['CorroboratingOriginConnection'], ParentType, ContextType, RequireFields<UtteranceCorroborationOriginsArgs, 'first'>>;
};

export type UtteranceEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UtteranceEdge'] = ResolversParentTypes['UtteranceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Utterance'], ParentType, ContextType>;
};

export type UtteranceVariantResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UtteranceVariant'] = ResolversParentTypes['UtteranceVariant']> = {
  relation?: Resolver<ResolversTypes['VariantRelation'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  utterance?: Resolver<ResolversTypes['Utterance'], ParentType, ContextType>;
};

export type VerdictScaleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VerdictScale'] = ResolversParentTypes['VerdictScale']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['ScaleVerdict']>, ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  carriage?: Resolver<ResolversTypes['Carriage'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type WordChangeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WordChange'] = ResolversParentTypes['WordChange']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['ChangeFlag']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Actor?: ActorResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleComparison?: ArticleComparisonResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  AssertionConnection?: AssertionConnectionResolvers<ContextType>;
  AssertionEdge?: AssertionEdgeResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  AttributionCandidate?: AttributionCandidateResolvers<ContextType>;
  Carriage?: CarriageResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimCorroboration?: ClaimCorroborationResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimJoin?: ClaimJoinResolvers<ContextType>;
  ClaimRelation?: ClaimRelationResolvers<ContextType>;
  ClaimReviewEntry?: ClaimReviewEntryResolvers<ContextType>;
  ClaimSlots?: ClaimSlotsResolvers<ContextType>;
  ClaimTime?: ClaimTimeResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  ConflictSide?: ConflictSideResolvers<ContextType>;
  CorroboratingOrigin?: CorroboratingOriginResolvers<ContextType>;
  CorroboratingOriginConnection?: CorroboratingOriginConnectionResolvers<ContextType>;
  CorroboratingOriginEdge?: CorroboratingOriginEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DriftChange?: DriftChangeResolvers<ContextType>;
  Edit?: EditResolvers<ContextType>;
  EditPayload?: EditPayloadResolvers<ContextType>;
  EditedProperty?: EditedPropertyResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fold?: FoldResolvers<ContextType>;
  ForeignAuthor?: ForeignAuthorResolvers<ContextType>;
  ForeignReview?: ForeignReviewResolvers<ContextType>;
  IdenticalTargets?: IdenticalTargetsResolvers<ContextType>;
  IndependentSource?: IndependentSourceResolvers<ContextType>;
  IngestArticlePayload?: IngestArticlePayloadResolvers<ContextType>;
  IngestJob?: IngestJobResolvers<ContextType>;
  IngestJobError?: IngestJobErrorResolvers<ContextType>;
  IngestJobResult?: IngestJobResultResolvers<ContextType>;
  MergeSuggestion?: MergeSuggestionResolvers<ContextType>;
  MergeSuggestionConnection?: MergeSuggestionConnectionResolvers<ContextType>;
  MergeSuggestionEdge?: MergeSuggestionEdgeResolvers<ContextType>;
  MoveReviewPayload?: MoveReviewPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeighborCount?: NeighborCountResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeDegree?: NodeDegreeResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  OccurrenceConnection?: OccurrenceConnectionResolvers<ContextType>;
  OccurrenceEdge?: OccurrenceEdgeResolvers<ContextType>;
  Origin?: OriginResolvers<ContextType>;
  Outlet?: OutletResolvers<ContextType>;
  OutletConnection?: OutletConnectionResolvers<ContextType>;
  OutletEdge?: OutletEdgeResolvers<ContextType>;
  OutletReliability?: OutletReliabilityResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteContext?: QuoteContextResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  QuoteRevision?: QuoteRevisionResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Retraction?: RetractionResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewAct?: ReviewActResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewMove?: ReviewMoveResolvers<ContextType>;
  ReviewPassage?: ReviewPassageResolvers<ContextType>;
  ReviewProgress?: ReviewProgressResolvers<ContextType>;
  ReviewQueueConnection?: ReviewQueueConnectionResolvers<ContextType>;
  ReviewQueueEdge?: ReviewQueueEdgeResolvers<ContextType>;
  ReviewQueueItem?: ReviewQueueItemResolvers<ContextType>;
  ReviewVerdict?: ReviewVerdictResolvers<ContextType>;
  Reviewable?: ReviewableResolvers<ContextType>;
  ScaleVerdict?: ScaleVerdictResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  SpeakerConnection?: SpeakerConnectionResolvers<ContextType>;
  SpeakerEdge?: SpeakerEdgeResolvers<ContextType>;
  Spelling?: SpellingResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Utterance?: UtteranceResolvers<ContextType>;
  UtteranceConnection?: UtteranceConnectionResolvers<ContextType>;
  UtteranceCorroboration?: UtteranceCorroborationResolvers<ContextType>;
  UtteranceEdge?: UtteranceEdgeResolvers<ContextType>;
  UtteranceVariant?: UtteranceVariantResolvers<ContextType>;
  VerdictScale?: VerdictScaleResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WordChange?: WordChangeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
};
