/** The nodes of the graph as plain values; times are ISO 8601 in UTC, offsets are code points, scores are 0–1. */

import type { Span } from './span.ts';
import type {
  Anchor,
  AttributionBasis,
  AttributionState,
  CueClass,
  Modality,
  OccurrenceRelation,
  OriginBasis,
  OriginKind,
  OutletKind,
  QuoteKind,
  Reliability,
  ResolutionMethod,
  SpeakerKind,
  Standing,
  VariantRelation,
} from './vocabulary.ts';

/** Who publishes. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly kind: OutletKind;
  readonly owner: string | null;
  /** Null where nobody rated it. */
  readonly reliability: OutletReliability | null;
}

/** How reliable a person rated an outlet. */
interface OutletReliability {
  readonly grade: Reliability;
  readonly at: string;
  /** Name of who did. */
  readonly by: string;
  readonly reason: string;
}

/** One published piece. */
export interface Article {
  readonly id: string;
  /** The id that the ingested record came with, if it had one. */
  readonly sourceId: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** When Hearsay first read it. Articles are listed in this order, newest last read first. */
  readonly ingestedAt: string;
  readonly outletId: string | null;
  readonly retraction: Retraction | null;
}

/** That a person took something back, and why. */
interface Retraction {
  readonly at: string;
  /** Name of who did. */
  readonly by: string;
  readonly reason: string;
}

/** An article's text as fetched once; never changes. */
export interface Snapshot {
  readonly id: string;
  readonly articleId: string;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  readonly retrievedAt: string;
  readonly extractor: string;
  readonly extractorVersion: string;
  /** The snapshot that this one replaces, if the article changed. */
  readonly revisionOfId: string | null;
  /** The snapshot that replaces this one, if the article changed again. */
  readonly supersededById: string | null;
  /** Whether its article was retracted. */
  readonly retracted: boolean;
}

/** A person, organization, group or unnamed source. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Every other form under which articles name them, sorted. */
  readonly aliases: readonly string[];
  /** Role or description as articles give it, e.g. "director of the Carnegie Russia Eurasia Center". */
  readonly description: string | null;
  readonly wikidataId: string | null;
  /** The speaker that this one was found to be; null for one that stands for itself. */
  readonly mergedIntoId: string | null;
}

/** One passage of attributed speech in a snapshot. */
export interface Quote {
  readonly id: string;
  readonly snapshotId: string;
  readonly articleId: string;
  readonly kind: QuoteKind;
  /** The attributed content, in order of appearance; several where the attribution interrupts it. */
  readonly spans: readonly Span[];
  /** The parts of the content that stand between quotation marks, marks excluded: only these may be shown as verbatim. */
  readonly verbatim: readonly Span[];
  /** The text of `spans`, joined by " … ". Equal to the snapshot's slices, character for character. */
  readonly exact: string;
  /** Up to 32 code points before the first span. Source: W3C Web Annotation, TextQuoteSelector. */
  readonly prefix: string;
  /** Up to 32 code points after the last span. */
  readonly suffix: string;
  /** In the newest text of the article; EXACT for a quote of that text. */
  readonly anchor: Anchor;
  readonly standing: Standing;
  /** What became of it; null for a quote of the newest text, and where its text was replaced before that was looked for. */
  readonly revision: QuoteRevision | null;
  /** Of the quote itself; one may also be RETRACTED with its article, or with the quote of an older text that it carries on. */
  readonly retraction: Retraction | null;
  /** The words that introduce the speech ("said", "according to"), where there are any. */
  readonly cue: Passage | null;
  /** What kind of act the cue names; SPEECH where there is no cue. */
  readonly cueClass: CueClass;
  /** Whether the article says that the act took place; ASSERTED where there is no cue. */
  readonly modality: Modality;
  /** The day on which the words were spoken, ISO 8601, where the article names it beside the attribution. */
  readonly saidOn: string | null;
  /** How sure the reader is that this is attributed speech. */
  readonly confidence: number;
  readonly utteranceId: string | null;
}

/** What became of a quote in the newest text of its article. */
interface QuoteRevision {
  /** The newest text. */
  readonly snapshotId: string;
  /** Where it is there, or what stands there instead; see `domain/anchors/reanchor`. */
  readonly spans: readonly Span[];
  /** The quote of the newest text that has the same words. */
  readonly continuedById: string | null;
}

/** A span together with its text. */
export interface Passage extends Span {
  readonly text: string;
}

/** One hop of "who said it": 0 is the utterer, 1 who relayed it, and so on. */
export interface Attribution {
  readonly id: string;
  readonly quoteId: string;
  readonly hop: number;
  /** The words in the snapshot that name the speaker, where there are any. */
  readonly mention: Passage | null;
  readonly basis: AttributionBasis;
  readonly confidence: number;
  readonly state: AttributionState;
  /** Most probable first; more than one where the reader could not decide. */
  readonly candidates: readonly AttributionCandidate[];
}

/** A speaker that an attribution may name. */
export interface AttributionCandidate {
  readonly speakerId: string;
  readonly probability: number;
  readonly method: ResolutionMethod;
  /** How sure the resolution of the mention to this speaker of the graph is. */
  readonly confidence: number;
}

/** The same words of the same speaker, however many articles carry them. */
export interface Utterance {
  readonly id: string;
  readonly speakerId: string;
  /** The best-attested wording. */
  readonly text: string;
}

/** One independent act of reporting; the articles that reprint or rewrite it share it. */
export interface Origin {
  readonly id: string;
  readonly kind: OriginKind;
  /** The news agency whose story it is, where its articles name one. */
  readonly source: string | null;
  /** The origin that a later article showed it to be one with; null for one that stands. */
  readonly joinedIntoId: string | null;
}

/** Where an article comes from, and why it is taken to. */
export interface Placement {
  readonly articleId: string;
  readonly originId: string;
  readonly basis: OriginBasis;
  readonly score: number;
  /** One sentence. */
  readonly reason: string;
}

/** Two articles of one origin, seen from one of them. */
export interface ArticlePair {
  readonly articleId: string;
  readonly otherId: string;
  readonly basis: OriginBasis;
  readonly score: number;
  readonly reason: string;
}

/** An utterance of the same speaker that is close to another. */
export interface UtteranceVariant {
  readonly utteranceId: string;
  readonly otherId: string;
  readonly relation: VariantRelation;
  readonly similarity: number;
}

/** A quote that carries an utterance, or a variant of it. */
export interface Occurrence {
  /** The utterance that was asked for. */
  readonly utteranceId: string;
  readonly quote: Quote;
  readonly relation: OccurrenceRelation;
  /** The words that the article puts between quotation marks. */
  readonly text: string;
}
