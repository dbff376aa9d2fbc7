/** Candidates for the verification of a quotation. */

import type { Quote, Speaker } from '../../domain/entities.ts';
import type { Statements } from '../database.ts';
import { anyPair, anyPhrase, phraseOfSpeakers } from '../lucene.ts';
import { toQuote, toSpeaker } from '../node-rows.ts';
import {
  speakerByKeys,
  verifyQuotesIn,
  verifySnapshotsByQuotes,
  verifySnapshotsByText,
  verifySnapshotsByUtterances,
} from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';
import type { VerifyOptions, VerifyStore } from '../verify-store.ts';
import { distinct, grouped } from './by-id.ts';

/** Lucene ranks newest texts among those that they replaced; so many of each are looked through for it. */
const MOST_TEXTS = 4;

export class CypherVerifyStore implements VerifyStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  snapshotsWithPhrases(phrases: readonly string[], limit: number, options?: VerifyOptions) {
    return this.#ids(verifySnapshotsByText, anyPhrase(phrases), limit, options);
  }

  snapshotsOfQuotesWithPhrases(phrases: readonly string[], limit: number, options?: VerifyOptions) {
    return this.#ids(verifySnapshotsByQuotes, anyPhrase(phrases), limit, options);
  }

  snapshotsOfQuotesWithWords(words: readonly string[], limit: number, options?: VerifyOptions) {
    return this.#ids(verifySnapshotsByQuotes, anyPair(words), limit, options);
  }

  snapshotsOfSpeakersWithPhrase(
    speakerIds: readonly string[],
    phrase: string,
    limit: number,
    options?: VerifyOptions,
  ) {
    const query = phraseOfSpeakers(speakerIds, phrase);
    return this.#ids(verifySnapshotsByUtterances, query, limit, options);
  }

  async quotesIn(
    snapshotIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly Quote[]>> {
    const ids = distinct(snapshotIds);
    const rows = ids.length === 0 ? [] : await this.#database.run(verifyQuotesIn, { ids }, options);
    return grouped(
      ids,
      rows.map(({ quote }) => toQuote(quote)),
      ({ snapshotId }) => snapshotId,
    );
  }

  async speakersByKeys(
    keys: readonly string[],
    limit: number,
    options?: CallOptions,
  ): Promise<readonly Speaker[]> {
    if (keys.length === 0) return [];
    const rows = await this.#database.run(speakerByKeys, { keys: distinct(keys), limit }, options);
    return rows.map(({ speaker }) => toSpeaker(speaker));
  }

  async #ids(
    statement: typeof verifySnapshotsByText,
    query: string | null,
    limit: number,
    options?: VerifyOptions,
  ): Promise<readonly string[]> {
    if (query === null) return [];
    const rows = await this.#database.run(
      statement,
      { query, limit, within: limit * MOST_TEXTS, superseded: options?.superseded ?? false },
      options,
    );
    return distinct(rows.map(({ id }) => id));
  }
}
