/** Outlets, by name. */

import type { Outlet } from '../../domain/entities.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import type { Statements } from '../database.ts';
import { toOutlet } from '../node-rows.ts';
import { afterText, limitOf, only, pageOf } from '../pages.ts';
import { outletByIds, outletCount, outletPage } from '../statements.generated.ts';
import type { CallOptions, OutletFilter, OutletStore } from '../stores.ts';
import { byId, distinct } from './by-id.ts';

export class CypherOutletStore implements OutletStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async byIds(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, Outlet>> {
    const rows = await this.#database.run(outletByIds, { ids: distinct(ids) }, options);
    return byId(rows.map(({ outlet }) => toOutlet(outlet)));
  }

  async page(
    filter: OutletFilter,
    page: PageRequest,
    options?: CallOptions,
  ): Promise<Page<Outlet>> {
    const rows = await this.#database.run(
      outletPage,
      {
        afterName: afterText(page, ''),
        afterId: page.after?.id ?? '',
        text: filter.text?.toLowerCase() ?? '',
        limit: limitOf(page),
      },
      options,
    );
    return pageOf(
      rows,
      page,
      ({ outlet }) => toOutlet(outlet),
      ({ outlet }) => ({ sort: outlet.name, id: outlet.id }),
    );
  }

  async count(filter: OutletFilter, options?: CallOptions): Promise<number> {
    const text = filter.text?.toLowerCase() ?? '';
    return only(await this.#database.run(outletCount, { text }, options)).total;
  }
}
