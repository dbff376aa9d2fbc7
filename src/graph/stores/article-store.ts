/** Articles, by the time they were first read, newest first. */

import type { Article } from '../../domain/entities.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import { SAID_CLASSES, SAID_MODALITIES } from '../../domain/said.ts';
import type { Statements } from '../database.ts';
import { allWords } from '../lucene.ts';
import { toArticle } from '../node-rows.ts';
import { AFTER_ALL, afterText, limitOf, only, pagesOf, totalsOf } from '../pages.ts';
import {
  type ArticleCriteria,
  articleByIds,
  articleCountByOrigin,
  articleCountByOutlet,
  articleCountBySpeaker,
  articleCountByText,
  articleCountByUtterance,
  articleCountOfAll,
  articleCountStored,
  articlePageByOrigin,
  articlePageByOutlet,
  articlePageBySpeaker,
  articlePageByText,
  articlePageByUtterance,
  articlePageOfAll,
} from '../statements.generated.ts';
import type { ArticleFilter, ArticleStore, CallOptions } from '../stores.ts';
import { anchorOf } from './anchor.ts';
import { byId, distinct } from './by-id.ts';
import { publishedBound } from './published.ts';

/** Where a list can start from, the fewest expected articles first. */
const ANCHORS = ['text', 'utteranceId', 'originId', 'speakerId', 'outletId'] as const;

const PAGES = {
  text: articlePageByText,
  originId: articlePageByOrigin,
  utteranceId: articlePageByUtterance,
  speakerId: articlePageBySpeaker,
  outletId: articlePageByOutlet,
  none: articlePageOfAll,
} as const;

const COUNTS = {
  text: articleCountByText,
  originId: articleCountByOrigin,
  utteranceId: articleCountByUtterance,
  speakerId: articleCountBySpeaker,
  outletId: articleCountByOutlet,
  none: articleCountOfAll,
} as const;

export class CypherArticleStore implements ArticleStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async byIds(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, Article>> {
    const rows = await this.#database.run(articleByIds, { ids: distinct(ids) }, options);
    return byId(rows.map(({ article }) => toArticle(article)));
  }

  async page(
    filter: ArticleFilter,
    page: PageRequest,
    options?: CallOptions,
  ): Promise<Page<Article>> {
    return only(await this.pages([filter], page, options));
  }

  async count(filter: ArticleFilter, options?: CallOptions): Promise<number> {
    return only(await this.counts([filter], options));
  }

  async pages(
    filters: readonly ArticleFilter[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Article>[]> {
    const limit = limitOf(page);
    if (filters.length === 0) return [];
    const anchor = anchorOf(filters, ANCHORS);
    const rows = await this.#database.run(
      PAGES[anchor],
      {
        filters: filters.map((filter) => criteria(filter, anchor)),
        after: afterText(page, AFTER_ALL),
        limit,
      },
      options,
    );
    return pagesOf(
      filters.length,
      rows,
      page,
      ({ article }) => toArticle(article),
      ({ article }) => ({ sort: article.orderKey, id: article.id }),
    );
  }

  async counts(
    filters: readonly ArticleFilter[],
    options?: CallOptions,
  ): Promise<readonly number[]> {
    if (filters.length === 0) return [];
    if (filters.every(isEmpty)) {
      const { total } = only(await this.#database.run(articleCountStored, {}, options));
      return filters.map(() => total);
    }
    const anchor = anchorOf(filters, ANCHORS);
    const rows = await this.#database.run(
      COUNTS[anchor],
      { filters: filters.map((filter) => criteria(filter, anchor)) },
      options,
    );
    return totalsOf(filters.length, rows);
  }
}

function isEmpty(filter: ArticleFilter): boolean {
  return Object.values(filter).every((value) => value === undefined);
}

/** The filter as statements take it: what it starts from apart, the rest as conditions. */
function criteria(
  filter: ArticleFilter,
  anchor: (typeof ANCHORS)[number] | 'none',
): ArticleCriteria {
  const start = anchor === 'none' ? null : (filter[anchor] ?? null);
  return {
    anchor: anchor === 'text' && start !== null ? allWords(start) : start,
    originId: anchor === 'originId' ? null : (filter.originId ?? null),
    outletId: anchor === 'outletId' ? null : (filter.outletId ?? null),
    speakerId: anchor === 'speakerId' ? null : (filter.speakerId ?? null),
    cueClasses: SAID_CLASSES,
    modalities: SAID_MODALITIES,
    standings: filter.standings ?? ['CURRENT'],
    utteranceId: anchor === 'utteranceId' ? null : (filter.utteranceId ?? null),
    publishedFrom: publishedBound(filter.publishedFrom),
    publishedBefore: publishedBound(filter.publishedBefore),
  };
}
