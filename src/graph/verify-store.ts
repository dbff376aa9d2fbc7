/** What the verification of a quotation asks of the graph. */

import type { Quote, Speaker } from '../domain/entities.ts';
import type { CallOptions } from './stores.ts';

/** Options of one search for candidates. */
export interface VerifyOptions extends CallOptions {
  /** Also in texts that a newer one has replaced; default false. */
  readonly superseded?: boolean;
}

/** Words as they were typed: they are escaped here, never Lucene syntax. Every list is bounded and best first. */
export interface VerifyStore {
  /** Ids of snapshots whose text holds one of the phrases word for word; the more of them, the better. */
  snapshotsWithPhrases(
    phrases: readonly string[],
    limit: number,
    options?: VerifyOptions,
  ): Promise<readonly string[]>;
  /** Ids of snapshots with a quote that holds one of the phrases word for word. */
  snapshotsOfQuotesWithPhrases(
    phrases: readonly string[],
    limit: number,
    options?: VerifyOptions,
  ): Promise<readonly string[]>;
  /** Ids of snapshots with a quote that holds two or more of the words. */
  snapshotsOfQuotesWithWords(
    words: readonly string[],
    limit: number,
    options?: VerifyOptions,
  ): Promise<readonly string[]>;
  /** Ids of snapshots with words of one of these speakers that hold the phrase, one for each utterance. */
  snapshotsOfSpeakersWithPhrase(
    speakerIds: readonly string[],
    phrase: string,
    limit: number,
    options?: VerifyOptions,
  ): Promise<readonly string[]>;
  /** Every quote of each snapshot, whatever its class and modality. */
  quotesIn(
    snapshotIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly Quote[]>>;
  /** Speakers known under any of the name keys; see `domain/names`. */
  speakersByKeys(
    keys: readonly string[],
    limit: number,
    options?: CallOptions,
  ): Promise<readonly Speaker[]>;
}
