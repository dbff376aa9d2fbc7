/** Utterances, by the number of articles that carry them, most first. */

import type { Utterance } from '../../domain/entities.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import type { Statements } from '../database.ts';
import { allWords } from '../lucene.ts';
import { toUtterance } from '../node-rows.ts';
import { AFTER_ALL, afterNumber, limitOf, only, pagesOf, totalsOf } from '../pages.ts';
import {
  type UtteranceCriteria,
  utteranceByIds,
  utteranceCountBySpeaker,
  utteranceCountByText,
  utteranceCountLost,
  utteranceCountOfAll,
  utterancePageBySpeaker,
  utterancePageByText,
  utterancePageOfAll,
} from '../statements.generated.ts';
import type { CallOptions, UtteranceFilter, UtteranceStore } from '../stores.ts';
import { anchorOf } from './anchor.ts';
import { byId, distinct } from './by-id.ts';

const ANCHORS = ['text', 'speakerId'] as const;

const PAGES = {
  text: utterancePageByText,
  speakerId: utterancePageBySpeaker,
  none: utterancePageOfAll,
} as const;

const COUNTS = {
  text: utteranceCountByText,
  speakerId: utteranceCountBySpeaker,
  none: utteranceCountOfAll,
} as const;

export class CypherUtteranceStore implements UtteranceStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async byIds(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, Utterance>> {
    const rows = await this.#database.run(utteranceByIds, { ids: distinct(ids) }, options);
    return byId(rows.map(({ utterance }) => toUtterance(utterance)));
  }

  async page(
    filter: UtteranceFilter,
    page: PageRequest,
    options?: CallOptions,
  ): Promise<Page<Utterance>> {
    return only(await this.pages([filter], page, options));
  }

  async count(filter: UtteranceFilter, options?: CallOptions): Promise<number> {
    return only(await this.counts([filter], options));
  }

  async pages(
    filters: readonly UtteranceFilter[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Utterance>[]> {
    const limit = limitOf(page);
    if (filters.length === 0) return [];
    const rows = await this.#database.run(
      PAGES[anchorOf(filters, ANCHORS)],
      {
        filters: filters.map(criteria),
        afterCount: afterNumber(page, Number.MAX_SAFE_INTEGER),
        afterId: page.after?.id ?? AFTER_ALL,
        limit,
      },
      options,
    );
    return pagesOf(
      filters.length,
      rows,
      page,
      ({ utterance }) => toUtterance(utterance),
      ({ utterance }) => ({ sort: utterance.articleCount, id: utterance.id }),
    );
  }

  async counts(
    filters: readonly UtteranceFilter[],
    options?: CallOptions,
  ): Promise<readonly number[]> {
    if (filters.length === 0) return [];
    const rows = await this.#database.run(
      COUNTS[anchorOf(filters, ANCHORS)],
      { filters: filters.map(criteria) },
      options,
    );
    return totalsOf(filters.length, rows);
  }

  async lost(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#database.run(utteranceCountLost, { ids: distinct(ids) }, options);
    return new Map(rows.map(({ id, total }) => [id, total]));
  }
}

function criteria(filter: UtteranceFilter): UtteranceCriteria {
  return {
    speakerId: filter.speakerId ?? null,
    minArticles: filter.minArticles ?? null,
    minOrigins: filter.minOrigins ?? null,
    text: filter.text === undefined ? null : allWords(filter.text),
  };
}
