/** What ingestion asks of the graph and writes to it, one transaction an article. */

import type {
  Article,
  Attribution,
  Outlet,
  Quote,
  Snapshot,
  Speaker,
  Utterance,
  UtteranceVariant,
} from '../domain/entities.ts';
import type { ExtractedCredit } from '../domain/extraction.ts';
import type { ChangeRecord } from '../domain/history.ts';
import type { Fold, OriginProfile } from '../domain/origins/same-origin.ts';
import type { ResolutionMethod } from '../domain/vocabulary.ts';
import type { ClaimsWrite } from './claim-stores.ts';
import type { CallOptions } from './stores.ts';

/** A speaker as resolution sees it. */
export interface SpeakerCandidate extends Speaker {
  /** The name keys under which it was found; see `domain/names`. */
  readonly keys: readonly string[];
  /** How many quotes name it at hop 0. */
  readonly quotes: number;
  /**
   * Ids of articles that attribute something to it, newest first, at most 50: whom a speaker appears beside tells
   * namesakes apart.
   */
  readonly articleIds?: readonly string[];
  /** A person gave it its name, which articles do not change. */
  readonly namedByHand?: boolean;
}

/** Two speakers, in whichever order. */
export type SpeakerPair = readonly [oneId: string, otherId: string];

/** Another article that may be of one origin with the one that is read, by one of its texts. */
export interface OriginCandidate {
  readonly articleId: string;
  readonly profile: OriginProfile;
}

/** Why an article is of one origin with another. */
export interface ArticleFold extends Fold {
  readonly articleId: string;
}

/** Where an article comes from, and what it is found by when the next one is read. */
export interface OriginWrite {
  /** The article's origin; made unless it exists. */
  readonly id: string;
  /** Origins that this article shows to be the same; their articles move, they themselves stay as history. */
  readonly joinedIds: readonly string[];
  /** Sorted; see `originKeys`. */
  readonly keys: readonly string[];
  /** See `shinglesOf`. */
  readonly shingles: readonly number[];
  readonly credits: readonly ExtractedCredit[];
  /** News agencies that the article names as its source. */
  readonly agencies: readonly string[];
  readonly folds: readonly ArticleFold[];
}

/** What became of a quote that is in the graph, or that it is of the newest text again. */
export type QuoteStanding = Pick<Quote, 'id' | 'utteranceId' | 'anchor' | 'standing' | 'revision'>;

/** Everything of one article that is written at once. Nodes that exist already, by id, are left as they are unless said otherwise. */
export interface ArticleWrite {
  readonly outlet: Omit<Outlet, 'reliability'> | null;
  /** On an article that exists, title, authors, publishedAt and language are updated, ingestedAt is not. */
  readonly article: Omit<Article, 'retraction'>;
  readonly snapshot: Omit<Snapshot, 'supersededById' | 'retracted'>;
  readonly origin: OriginWrite;
  /** New speakers. */
  readonly speakers: readonly (Omit<Speaker, 'mergedIntoId'> & {
    readonly keys: readonly string[];
  })[];
  /** Forms of known speakers' names that this article adds. */
  readonly aliases: readonly {
    readonly speakerId: string;
    readonly alias: string;
    readonly keys: readonly string[];
  }[];
  /** Known speakers of whom this article knows more: their name and description are replaced by these. */
  readonly speakerUpdates?: readonly {
    readonly speakerId: string;
    readonly name: string;
    readonly description: string | null;
  }[];
  /** New utterances. `normalized` is the key that equal words share. */
  readonly utterances: readonly (Utterance & { readonly normalized: string })[];
  /** New utterances and those of the same speaker that they are close to. */
  readonly variants: readonly UtteranceVariant[];
  readonly quotes: readonly (Omit<Quote, 'standing' | 'revision' | 'retraction'> & {
    /** Word-level likeness of the quote to its utterance, 0–1; null where there is no utterance. */
    readonly similarity: number | null;
    /** The words that make it an instance of its utterance, as written and as compared; null where there is no utterance. */
    readonly wording: { readonly text: string; readonly normalized: string } | null;
  })[];
  readonly attributions: readonly (Omit<Attribution, 'candidates'> & {
    readonly candidates: readonly {
      readonly speakerId: string;
      readonly probability: number;
      readonly method: ResolutionMethod;
      readonly confidence: number;
    }[];
  })[];
  /** What became of the quotes of older texts of the article. */
  readonly standings: readonly QuoteStanding[];
  /** Absent where claims were not read. */
  readonly claims?: ClaimsWrite;
}

/** What one transaction of ingestion may do. */
export interface IngestTransaction {
  /** The article with this id, and its latest snapshot. */
  findArticle(
    articleId: string,
  ): Promise<{ readonly article: Article; readonly latest: Snapshot | null } | null>;
  /** Whether the graph has this text of an article, and whether it is the newest. */
  standingOf(snapshotId: string): Promise<'NEW' | 'NEWEST' | 'SUPERSEDED'>;
  /** The text of a snapshot that is there. */
  textOf(snapshotId: string): Promise<string>;
  /** Every quote of every text of an article. */
  quotesOfArticle(articleId: string): Promise<readonly Quote[]>;
  /** Makes a text that was replaced the newest again, from `at` (ISO 8601) on. */
  restore(
    text: { readonly articleId: string; readonly snapshotId: string; readonly at: string },
    standings: readonly QuoteStanding[],
  ): Promise<void>;
  /**
   * The speakers known under any of the keys. The keys stay locked until the transaction ends, in sorted order, so that
   * two transactions never both decide that a name is new.
   */
  speakersByKeys(keys: readonly string[]): Promise<readonly SpeakerCandidate[]>;
  /** Of speakers with these ids that were merged into others, who they are now. */
  survivorsOf(speakerIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Pairs of these speakers that a person told apart. */
  toldApart(speakerIds: readonly string[]): Promise<readonly SpeakerPair[]>;
  /** Utterances of these speakers with one of the normalized texts, or sharing many words with one (full-text, bounded). */
  utterancesOf(
    speakerIds: readonly string[],
    normalizedTexts: readonly string[],
  ): Promise<readonly (Utterance & { readonly normalized: string })[]>;
  /**
   * Articles that share some of the keys, a bounded number, those that share most first. The keys stay locked until the
   * transaction ends, so that two reprints that come at the same time do not miss each other.
   */
  originCandidates(articleId: string, keys: readonly string[]): Promise<readonly OriginCandidate[]>;
  /** The origins of those of the articles that have one. They stay locked, so that nobody joins them to others meanwhile. */
  originsOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Which origins a person told apart, from each other or from the article itself: pairs of ids. */
  originsToldApart(
    articleId: string,
    originIds: readonly string[],
  ): Promise<readonly (readonly [originId: string, apartFromId: string])[]>;
  /**
   * Takes the lock under which claims are written, until the transaction ends, and gives what
   * `ClaimCandidateStore.clock` gave before.
   */
  lockClaims(): Promise<number>;
  write(article: ArticleWrite): Promise<void>;
  /** Enters in the history what was done; the last thing in a transaction, since whoever comes next waits for it. */
  record(change: ChangeRecord): Promise<void>;
}

export interface IngestStore {
  /** Runs `work` in one write transaction; retried whole when Neo4j asks for it, so `work` must be free of other effects. */
  transaction<T>(
    work: (transaction: IngestTransaction) => Promise<T>,
    options?: CallOptions,
  ): Promise<T>;
}
