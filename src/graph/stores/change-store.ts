/** Reads the history. */

import type { Change } from '../../domain/history.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import { toChange } from '../change-rows.ts';
import type { ChainLink, ChangeFilter, ChangeStore } from '../change-stores.ts';
import type { Statements } from '../database.ts';
import { afterNumber, limitOf, only, pagesOf, totalsOf } from '../pages.ts';
import {
  type ChangeCriteria,
  type ChangeNode,
  changeByIds,
  changeChain,
  changeCountByAction,
  changeCountByActor,
  changeCountByTarget,
  changeCountOfAll,
  changeHead,
  changePageByAction,
  changePageByActor,
  changePageByTarget,
  changePageOfAll,
  changeTextsAbout,
  changeUndoneBy,
} from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';
import { anchorOf } from './anchor.ts';
import { byId, distinct } from './by-id.ts';

export class CypherChangeStore implements ChangeStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async byIds(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, Change>> {
    const rows = await this.#database.run(changeByIds, { ids: distinct(ids) }, options);
    return byId(rows.map(({ change }) => toChange(change)));
  }

  async pages(
    filters: readonly ChangeFilter[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Change>[]> {
    const { start, criteria } = startOf(filters);
    const place = { afterSeq: afterNumber(page, Number.MAX_SAFE_INTEGER), limit: limitOf(page) };
    const rows = await this.#database.run(start.page, { filters: criteria, ...place }, options);
    const { length } = filters;
    return pagesOf(
      length,
      rows,
      page,
      ({ change }) => toChange(change),
      ({ change }) => ({ sort: change.seq, id: change.id }),
    );
  }

  async counts(
    filters: readonly ChangeFilter[],
    options?: CallOptions,
  ): Promise<readonly number[]> {
    const { start, criteria } = startOf(filters);
    const rows = await this.#database.run(start.count, { filters: criteria }, options);
    return totalsOf(filters.length, rows);
  }

  async undoneBy(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, Change>> {
    const rows = await this.#database.run(changeUndoneBy, { ids: distinct(ids) }, options);
    const undoing = await this.byIds(
      rows.map(({ undoneById }) => undoneById),
      options,
    );
    return new Map(
      rows.flatMap(({ id, undoneById }) => {
        const change = undoing.get(undoneById);
        return change === undefined ? [] : [[id, change] as const];
      }),
    );
  }

  async chain(after: number, limit: number, options?: CallOptions): Promise<readonly ChainLink[]> {
    const rows = await this.#database.run(changeChain, { after, limit }, options);
    return rows.map(({ change }) => linkOf(change));
  }

  async textsAbout(
    snapshotIds: readonly string[],
    targetIds: readonly string[],
    options?: CallOptions,
  ): Promise<readonly string[]> {
    const params = { snapshotIds: distinct(snapshotIds), targetIds };
    const rows = await this.#database.run(changeTextsAbout, params, options);
    return rows.map(({ snapshotId }) => snapshotId);
  }

  async head(options?: CallOptions) {
    return only(await this.#database.run(changeHead, {}, options));
  }
}

const STARTS = {
  targetId: { page: changePageByTarget, count: changeCountByTarget },
  actorId: { page: changePageByActor, count: changeCountByActor },
  action: { page: changePageByAction, count: changeCountByAction },
  none: { page: changePageOfAll, count: changeCountOfAll },
} as const;

/** The list starts from what leaves the least of it. */
function startOf(filters: readonly ChangeFilter[]): {
  readonly start: { page: typeof changePageOfAll; count: typeof changeCountOfAll };
  readonly criteria: readonly ChangeCriteria[];
} {
  const key = anchorOf(filters, ['targetId', 'actorId', 'action']);
  const none = { actorId: null, action: null, from: null, before: null };
  return {
    start: STARTS[key],
    criteria: filters.map((filter) => {
      const { targetId: _, ...rest } = filter;
      return { ...none, ...rest, anchor: key === 'none' ? null : (filter[key] ?? null) };
    }),
  };
}

function linkOf(row: ChangeNode): ChainLink {
  const { seq, id } = row;
  try {
    return { seq, id, change: toChange(row) };
  } catch {
    return { seq, id, change: null };
  }
}
