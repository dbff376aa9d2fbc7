/** Quotes: newest read article first, and within an article in order of the text. */

import type { Quote } from '../../domain/entities.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import { SAID_CLASSES, SAID_MODALITIES } from '../../domain/said.ts';
import { STANDINGS } from '../../domain/vocabulary.ts';
import type { Statements } from '../database.ts';
import { allWords } from '../lucene.ts';
import { toQuote } from '../node-rows.ts';
import { AFTER_ALL, afterText, limitOf, only, pagesOf, totalsOf } from '../pages.ts';
import {
  type QuoteCriteria,
  quoteByIds,
  quoteCountByAct,
  quoteCountByArticle,
  quoteCountByOutlet,
  quoteCountBySnapshot,
  quoteCountBySpeaker,
  quoteCountByText,
  quoteCountByUtterance,
  quoteCountOfAll,
  quotePageByArticle,
  quotePageByOutlet,
  quotePageBySnapshot,
  quotePageBySpeaker,
  quotePageByText,
  quotePageByUtterance,
  quotePageOfAll,
} from '../statements.generated.ts';
import type { CallOptions, QuoteFilter, QuoteStore } from '../stores.ts';
import { anchorOf } from './anchor.ts';
import { byId, distinct } from './by-id.ts';
import { publishedBound } from './published.ts';

/** Where a list can start from. Words come first, for only Lucene can look for them; then the fewest expected quotes. */
const ANCHORS = [
  'text',
  'snapshotId',
  'articleId',
  'utteranceId',
  'speakerId',
  'outletId',
] as const;

const PAGES = {
  text: quotePageByText,
  snapshotId: quotePageBySnapshot,
  articleId: quotePageByArticle,
  utteranceId: quotePageByUtterance,
  speakerId: quotePageBySpeaker,
  outletId: quotePageByOutlet,
  none: quotePageOfAll,
} as const;

const COUNTS = {
  text: quoteCountByText,
  snapshotId: quoteCountBySnapshot,
  articleId: quoteCountByArticle,
  utteranceId: quoteCountByUtterance,
  speakerId: quoteCountBySpeaker,
  outletId: quoteCountByOutlet,
  none: quoteCountOfAll,
} as const;

export class CypherQuoteStore implements QuoteStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async byIds(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, Quote>> {
    const rows = await this.#database.run(quoteByIds, { ids: distinct(ids) }, options);
    return byId(rows.map(({ quote }) => toQuote(quote)));
  }

  async page(filter: QuoteFilter, page: PageRequest, options?: CallOptions): Promise<Page<Quote>> {
    return only(await this.pages([filter], page, options));
  }

  async count(filter: QuoteFilter, options?: CallOptions): Promise<number> {
    return only(await this.counts([filter], options));
  }

  async pages(
    filters: readonly QuoteFilter[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Quote>[]> {
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
      ({ quote }) => toQuote(quote),
      ({ quote }) => ({ sort: quote.orderKey, id: quote.id }),
    );
  }

  async counts(filters: readonly QuoteFilter[], options?: CallOptions): Promise<readonly number[]> {
    if (filters.length === 0) return [];
    if (filters.every(asksOnlyForActs)) return this.#countsByAct(filters, options);
    const anchor = anchorOf(filters, ANCHORS);
    const rows = await this.#database.run(
      COUNTS[anchor],
      { filters: filters.map((filter) => criteria(filter, anchor)) },
      options,
    );
    return totalsOf(filters.length, rows);
  }

  #countsByAct(filters: readonly QuoteFilter[], options?: CallOptions): Promise<readonly number[]> {
    return Promise.all(
      filters.map(async (filter) => {
        const { cueClasses, modalities, standings } = criteria(filter, 'none');
        const acts = { cueClasses, modalities, standings };
        return only(await this.#database.run(quoteCountByAct, acts, options)).total;
      }),
    );
  }
}

/** True for a filter that an index alone can count. */
function asksOnlyForActs({
  cueClasses: _,
  modalities: __,
  standings: ___,
  ...rest
}: QuoteFilter): boolean {
  return Object.values(rest).every((value) => value === undefined);
}

/** The filter as statements take it: what it starts from apart, the rest as conditions. */
function criteria(filter: QuoteFilter, anchor: (typeof ANCHORS)[number] | 'none'): QuoteCriteria {
  const start = anchor === 'none' ? null : (filter[anchor] ?? null);
  const rest = (key: 'speakerId' | 'outletId' | 'articleId' | 'snapshotId' | 'utteranceId') =>
    anchor === key ? null : (filter[key] ?? null);
  return {
    anchor: anchor === 'text' && start !== null ? allWords(start) : start,
    speakerId: rest('speakerId'),
    hop: filter.hop ?? null,
    outletId: rest('outletId'),
    articleId: rest('articleId'),
    snapshotId: rest('snapshotId'),
    utteranceId: rest('utteranceId'),
    kind: filter.kind ?? null,
    cueClasses: filter.cueClasses ?? SAID_CLASSES,
    modalities: filter.modalities ?? SAID_MODALITIES,
    // A text that was replaced is listed with what it had.
    standings: filter.standings ?? (filter.snapshotId === undefined ? ['CURRENT'] : STANDINGS),
    secondHand: filter.secondHand ?? null,
    publishedFrom: publishedBound(filter.publishedFrom),
    publishedBefore: publishedBound(filter.publishedBefore),
  };
}
