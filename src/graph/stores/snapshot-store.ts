/** Snapshots: the texts of articles. */

import type { Snapshot } from '../../domain/entities.ts';
import type { Statements } from '../database.ts';
import { toSnapshot } from '../node-rows.ts';
import { snapshotByArticles, snapshotByIds } from '../statements.generated.ts';
import type { CallOptions, SnapshotStore } from '../stores.ts';
import { byId, distinct, grouped } from './by-id.ts';

export class CypherSnapshotStore implements SnapshotStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async byIds(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, Snapshot>> {
    const rows = await this.#database.run(snapshotByIds, { ids: distinct(ids) }, options);
    return byId(rows.map(({ snapshot }) => toSnapshot(snapshot)));
  }

  async byArticles(
    articleIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly Snapshot[]>> {
    const ids = distinct(articleIds);
    const rows = await this.#database.run(snapshotByArticles, { ids }, options);
    return grouped(
      ids,
      rows.map(({ snapshot }) => toSnapshot(snapshot)),
      ({ articleId }) => articleId,
    );
  }
}
