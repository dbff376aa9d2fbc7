/** Attributions: who said it, and through whom it came. */

import type { Attribution } from '../../domain/entities.ts';
import type { Statements } from '../database.ts';
import { toAttribution } from '../node-rows.ts';
import { attributionByIds, attributionByQuotes } from '../statements.generated.ts';
import type { AttributionStore, CallOptions } from '../stores.ts';
import { byId, distinct, grouped } from './by-id.ts';

export class CypherAttributionStore implements AttributionStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async byIds(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, Attribution>> {
    const rows = await this.#database.run(attributionByIds, { ids: distinct(ids) }, options);
    return byId(rows.map(({ attribution }) => toAttribution(attribution)));
  }

  async byQuotes(
    quoteIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly Attribution[]>> {
    const ids = distinct(quoteIds);
    const rows = await this.#database.run(attributionByQuotes, { ids }, options);
    return grouped(
      ids,
      rows.map(({ attribution }) => toAttribution(attribution)),
      ({ quoteId }) => quoteId,
    );
  }
}
