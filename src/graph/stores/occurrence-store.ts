/** Where utterances occur, in their own words or in a variant's, and which utterances are variants of each other. */

import type { Occurrence, UtteranceVariant } from '../../domain/entities.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import type { Statements } from '../database.ts';
import { toQuote } from '../node-rows.ts';
import { AFTER_ALL, afterText, limitOf, pagesOf, totalsOf } from '../pages.ts';
import {
  utteranceCountOccurrences,
  utteranceOccurrences,
  utteranceVariants,
} from '../statements.generated.ts';
import type { CallOptions, CarriedUtterance, OccurrenceStore } from '../stores.ts';
import { distinct, grouped } from './by-id.ts';

/** So many variants of one utterance are given: the closest. */
const MOST_VARIANTS = 20;

export class CypherOccurrenceStore implements OccurrenceStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async pages(
    carried: readonly CarriedUtterance[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Occurrence>[]> {
    const limit = limitOf(page);
    if (carried.length === 0) return [];
    const utteranceIds = carried.map(({ utteranceId }) => utteranceId);
    const rows = await this.#database.run(
      utteranceOccurrences,
      { utteranceIds, after: afterText(page, AFTER_ALL), limit },
      options,
    );
    return pagesOf(
      carried.length,
      rows,
      page,
      ({ index, quote, relation, text }) => ({
        utteranceId: utteranceIds[index] ?? '',
        quote: toQuote(quote),
        relation,
        text,
      }),
      ({ quote }) => ({ sort: quote.orderKey, id: quote.id }),
    );
  }

  async counts(
    carried: readonly CarriedUtterance[],
    options?: CallOptions,
  ): Promise<readonly number[]> {
    if (carried.length === 0) return [];
    const rows = await this.#database.run(
      utteranceCountOccurrences,
      { utteranceIds: carried.map(({ utteranceId }) => utteranceId) },
      options,
    );
    return totalsOf(carried.length, rows);
  }

  async variants(
    utteranceIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly UtteranceVariant[]>> {
    const ids = distinct(utteranceIds);
    const rows = await this.#database.run(
      utteranceVariants,
      { ids, limit: MOST_VARIANTS },
      options,
    );
    return grouped(ids, rows, ({ utteranceId }) => utteranceId);
  }
}
