/** What the reader finds in one document: the seam between reading and the graph. Offsets are code points of `text`. */

import type { ExtractedAssertion } from './claims.ts';
import type { Span } from './span.ts';
import type {
  AttributionBasis,
  CreditKind,
  CueClass,
  Modality,
  QuoteKind,
  SpeakerKind,
} from './vocabulary.ts';

/** A document as it came, before reading. Exactly one of `text` and `html` is given. */
export interface SourceDocument {
  readonly text?: string;
  readonly html?: string;
  /** Where it came from; helps to resolve links in HTML, nothing is fetched. */
  readonly url?: string;
  /** ISO 8601 in UTC, where it is known from elsewhere; else the date that the document states. Makes dates in claims absolute. */
  readonly publishedAt?: string;
}

/** The parts of a document that a reader tells apart; speech is sought in BODY, and quoted words also in TITLE and CAPTION. */
const BLOCK_KINDS = [
  'TITLE',
  'STANDFIRST',
  'BYLINE',
  'DATELINE',
  'HEADING',
  'BODY',
  'CAPTION',
  'FURNITURE',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One block of a document, usually a paragraph. */
interface Block extends Span {
  readonly kind: BlockKind;
}

/** A document taken apart: the text that is stored, and what each part of it is. */
export interface StructuredDocument {
  /** What is stored as the snapshot: plain text as it came, or the text of the article in the HTML. */
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 in UTC; null unless the document states a full date. */
  readonly publishedAt: string | null;
  /** Who published it, where the document says so. */
  readonly outlet: string | null;
  readonly canonicalUrl: string | null;
  /** BCP 47 tag, where the document states it. */
  readonly language: string | null;
  /** In order, without overlap; blank lines belong to no block. */
  readonly blocks: readonly Block[];
}

/** Somebody who speaks or is named in the document; all mentions of one person are one entity. */
export interface ExtractedEntity {
  /** The fullest name in the document, titles and roles stripped; a description for an unnamed source. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Every form that names them here, the name included, sorted; pronouns excluded. */
  readonly aliases: readonly string[];
  /** Role or description given in apposition, e.g. "director of the Carnegie Russia Eurasia Center". */
  readonly description: string | null;
}

/** One hop of an attribution as the text gives it. */
export interface ExtractedAttribution {
  /** 0 is the utterer, 1 who relayed it, and so on. */
  readonly hop: number;
  /** The words that name the speaker: name, description or pronoun. Null where nothing near the quote does. */
  readonly mention: Span | null;
  readonly basis: AttributionBasis;
  /** Whom the mention may denote, as indices into `Extraction.entities`, most probable first; probabilities sum to at most 1. */
  readonly candidates: readonly { readonly entity: number; readonly probability: number }[];
  readonly confidence: number;
}

/** One passage of attributed speech. */
export interface ExtractedQuote {
  readonly kind: QuoteKind;
  /** The attributed content, in order; several where the attribution interrupts it. For DIRECT the quotation marks are outside. */
  readonly spans: readonly Span[];
  /** The parts of the content between quotation marks, marks excluded; empty for INDIRECT. */
  readonly verbatim: readonly Span[];
  readonly cue: Span | null;
  /** What kind of act the cue names; SPEECH where there is no cue. */
  readonly cueClass: CueClass;
  /** Whether the article says that the act took place; ASSERTED where there is no cue. */
  readonly modality: Modality;
  /** The day on which the words were spoken, ISO 8601, where the article names it beside the attribution. */
  readonly saidOn: string | null;
  /** By hop, from 0 without gaps; empty where the text names nobody. */
  readonly attributions: readonly ExtractedAttribution[];
  /** Whom the words were addressed to, as an index into `Extraction.entities`; an addressee is not a relayer. */
  readonly addressee: number | null;
  /** How sure the reader is that this is attributed speech with these bounds. */
  readonly confidence: number;
}

/** A passage that says that the whole document comes from elsewhere. */
export interface ExtractedCredit extends Span {
  readonly kind: CreditKind;
  /** Who is named: a news agency under its one name ("Associated Press"), anybody else as printed. Null where only `url` is given. */
  readonly source: string | null;
  /** The address that is named as the original's, or null. */
  readonly url: string | null;
}

/** Everything read from one document. Pure: the same document gives the same extraction. */
export interface Extraction {
  readonly document: StructuredDocument;
  readonly entities: readonly ExtractedEntity[];
  /** In order of their first span. */
  readonly quotes: readonly ExtractedQuote[];
  /** What the reporter and those who speak assert, as claims that stand alone; in order of their first span. */
  readonly assertions: readonly ExtractedAssertion[];
  /** Where the document says it comes from, in order of the text; what only a part of it rests on is not among them. */
  readonly credits: readonly ExtractedCredit[];
  /** What the article says in its own voice: the body without what stands between quotation marks or is direct speech. */
  readonly narration: readonly Span[];
  /** Name of the reader, stored with the snapshot. */
  readonly extractor: string;
  readonly extractorVersion: string;
}

/** How one document is read. */
export interface ReadOptions {
  /** Ends the reading; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** False leaves `Extraction.assertions` empty, which saves a quarter of the work; default true. */
  readonly claims?: boolean;
}

/** Reads documents. One reader serves many documents, also at the same time. */
export interface Reader {
  /**
   * @throws HearsayError UNREADABLE_DOCUMENT where there is no article to read, IN_USE where too many documents wait
   *   already, MISSING_DEPENDENCY where the model does not load.
   */
  read(document: SourceDocument, options?: ReadOptions): Promise<Extraction>;
  /** Frees the model; what is still being read is given up. */
  close(): Promise<void>;
}
