/** What goes into the verification of a quotation, and what comes out. */

import type { Article, Attribution, Outlet, Quote, Speaker } from '../../domain/entities.ts';
import type { Span } from '../../domain/span.ts';
import type { WordChange } from '../../domain/verify/changes.ts';
import type { Verdict } from '../../domain/vocabulary.ts';
import type { CallOptions } from '../../graph/stores.ts';
import type { QuoteContext } from '../explore/quote-context.ts';
import type { OnRecord } from './on-record.ts';

/** The longest quotation that is verified, in UTF-16 code units. */
export const LONGEST_VERIFIED = 20_000;

/** Words, and who is supposed to have said them. */
export interface VerifyRequest {
  readonly quote: string;
  /** A name in any form; null or absent where anybody will do. */
  readonly speaker?: string | null | undefined;
  /** Whether texts that a newer one has replaced decide too; default false. */
  readonly superseded?: boolean | null | undefined;
}

/** A passage of an article that bears on the question. */
export interface Evidence {
  /** What this passage alone says; NOT_FOUND for one that only shares some words. */
  readonly verdict: Verdict;
  /** Whether the words asked for are a part of what is quoted there. */
  readonly partial: boolean;
  readonly article: Article;
  readonly outlet: Outlet | null;
  readonly snapshotId: string;
  /** Whether a newer text of the article has replaced this one. */
  readonly superseded: boolean;
  /** Whether the article or the quote was retracted. */
  readonly retracted: boolean;
  /** SHA-256 of the snapshot's text, in which `spans` count. */
  readonly sha256: string;
  /** The words in the snapshot, code points; several where something stands between them. */
  readonly spans: readonly Span[];
  /** The passage with three sentences on either side. */
  readonly context: QuoteContext;
  /** The quote of the graph that holds the words; null where the reader saw none. */
  readonly quote: Quote | null;
  /** The chain of attribution, by hop. */
  readonly chain: readonly Hop[];
  /** Who uttered the passage, as far as is known. */
  readonly speaker: Speaker | null;
  /** From the words of the passage to the words asked for. */
  readonly changes: readonly WordChange[];
  /** Share of the words that are the same, 0–1. */
  readonly similarity: number;
}

/** One hop of an attribution with its likeliest speaker. */
export interface Hop {
  readonly attribution: Attribution;
  readonly speaker: Speaker | null;
}

/** An article that carries the words of the best evidence, quoted. */
export interface Carrier {
  readonly article: Article;
  readonly outlet: Outlet | null;
  readonly snapshotId: string;
  /** Null where the reader saw none. */
  readonly quote: Quote | null;
  readonly speaker: Speaker | null;
}

/** Everyone who carries the words of the best evidence. */
export interface Carriage {
  /** By date, those without one last; each article once. */
  readonly carriers: readonly Carrier[];
  /** The earliest that is dated; null where none is. */
  readonly first: Carrier | null;
  /** False where there are more than were looked at. */
  readonly complete: boolean;
}

/** The answer. */
export interface Verification {
  readonly quote: string;
  readonly speaker: string | null;
  readonly verdict: Verdict;
  /** Whether the words are a part of a longer quotation. */
  readonly partial: boolean;
  /** One or two sentences that say why. */
  readonly explanation: string;
  /** Speakers of the graph that the name may mean, the likeliest first; empty for an unknown name, or none. */
  readonly speakers: readonly Speaker[];
  /** Best first. */
  readonly evidence: readonly Evidence[];
  readonly carriage: Carriage;
}

export interface VerifyService {
  /**
   * Whether the graph has these words as said by this speaker.
   * @throws HearsayError BAD_INPUT for a quotation longer than {@link LONGEST_VERIFIED}.
   */
  verify(request: VerifyRequest, options?: CallOptions): Promise<Verification>;
  /** What is on record about each passage, in order. */
  onRecord(evidence: readonly Evidence[], options?: CallOptions): Promise<readonly OnRecord[]>;
}
