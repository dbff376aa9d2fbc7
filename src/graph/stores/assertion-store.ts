/** Assertions: the first published first, those of undated articles last. */

import type { Assertion } from '../../domain/claim-entities.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import { toAssertion } from '../claim-rows.ts';
import type { AssertionFilter, AssertionStore } from '../claim-stores.ts';
import type { Statements } from '../database.ts';
import { afterText, limitOf, pagesOf, totalsOf } from '../pages.ts';
import {
  type AssertionCriteria,
  articleReadForClaims,
  assertionByArticles,
  assertionByIds,
  assertionCountByClaim,
  assertionPageByClaim,
} from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';
import { byId, distinct, grouped } from './by-id.ts';

export class CypherAssertionStore implements AssertionStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async byIds(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, Assertion>> {
    const rows = await this.#database.run(assertionByIds, { ids: distinct(ids) }, options);
    return byId(rows.map(({ assertion }) => toAssertion(assertion)));
  }

  async pages(
    filters: readonly AssertionFilter[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Assertion>[]> {
    const limit = limitOf(page);
    if (filters.length === 0) return [];
    const rows = await this.#database.run(
      assertionPageByClaim,
      {
        filters: filters.map(criteria),
        after: afterText(page, ''),
        afterId: page.after?.id ?? '',
        limit,
      },
      options,
    );
    return pagesOf(
      filters.length,
      rows,
      page,
      ({ assertion }) => toAssertion(assertion),
      ({ at, assertion }) => ({ sort: at, id: assertion.id }),
    );
  }

  async counts(
    filters: readonly AssertionFilter[],
    options?: CallOptions,
  ): Promise<readonly number[]> {
    if (filters.length === 0) return [];
    const rows = await this.#database.run(
      assertionCountByClaim,
      { filters: filters.map(criteria) },
      options,
    );
    return totalsOf(filters.length, rows);
  }

  async byArticles(
    articleIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly Assertion[]>> {
    const ids = distinct(articleIds);
    const rows = await this.#database.run(assertionByArticles, { ids }, options);
    return grouped(
      ids,
      rows.map(({ assertion }) => toAssertion(assertion)),
      ({ articleId }) => articleId,
    );
  }

  async readForClaims(
    articleIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlySet<string>> {
    const ids = distinct(articleIds);
    const rows = await this.#database.run(articleReadForClaims, { ids }, options);
    return new Set(rows.filter(({ read }) => read).map(({ articleId }) => articleId));
  }
}

function criteria({ claimId, superseded = false }: AssertionFilter): AssertionCriteria {
  return { claimId, superseded };
}
