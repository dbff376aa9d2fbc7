/** Origins, why articles are in theirs, and which origins carry an utterance. */

import type { ArticlePair, Origin, Placement } from '../../domain/entities.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import type { Statements } from '../database.ts';
import { afterText, limitOf, pagesOf, totalsOf } from '../pages.ts';
import {
  originByIds,
  originCountByUtterance,
  originFoldsByArticles,
  originPageByUtterance,
  originPlacements,
} from '../statements.generated.ts';
import type { CallOptions, CarriedUtterance, OriginStore } from '../stores.ts';
import { byId, distinct, grouped } from './by-id.ts';

/** So many pairs of one article are given: the strongest. */
const MOST_PAIRS = 20;

export class CypherOriginStore implements OriginStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async byIds(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, Origin>> {
    const rows = await this.#database.run(originByIds, { ids: distinct(ids) }, options);
    return byId(rows.map(({ origin }) => origin));
  }

  async placements(
    articleIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, Placement>> {
    const rows = await this.#database.run(originPlacements, { ids: distinct(articleIds) }, options);
    return new Map(rows.map((row) => [row.articleId, row]));
  }

  async pairs(
    articleIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly ArticlePair[]>> {
    const ids = distinct(articleIds);
    const rows = await this.#database.run(
      originFoldsByArticles,
      { ids, limit: MOST_PAIRS },
      options,
    );
    return grouped(ids, rows, ({ articleId }) => articleId);
  }

  async pages(
    carried: readonly CarriedUtterance[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Origin>[]> {
    const limit = limitOf(page);
    if (carried.length === 0) return [];
    const rows = await this.#database.run(
      originPageByUtterance,
      {
        utteranceIds: carried.map(({ utteranceId }) => utteranceId),
        afterId: afterText(page, ''),
        limit,
      },
      options,
    );
    return pagesOf(
      carried.length,
      rows,
      page,
      ({ origin }) => origin,
      ({ origin }) => ({ sort: origin.id, id: origin.id }),
    );
  }

  async counts(
    carried: readonly CarriedUtterance[],
    options?: CallOptions,
  ): Promise<readonly number[]> {
    if (carried.length === 0) return [];
    const rows = await this.#database.run(
      originCountByUtterance,
      { utteranceIds: carried.map(({ utteranceId }) => utteranceId) },
      options,
    );
    return totalsOf(carried.length, rows);
  }
}
