/** Relations between claims: who suggests them, who decided about them, and the passages behind them. */

import type { ClaimRelation } from '../../domain/claim-entities.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import { toClaimRelation } from '../claim-rows.ts';
import type {
  ClaimRelationStore,
  ConflictFilter,
  RelationWithPassages,
  SuggestedRelation,
} from '../claim-stores.ts';
import type { Statements } from '../database.ts';
import { AFTER_ALL, afterNumber, limitOf, only, pageOf } from '../pages.ts';
import {
  claimRecount,
  claimRelationBetweenClaims,
  claimRelationByClaims,
  claimRelationByIds,
  claimRelationBySpeakers,
  claimRelationCountConflicts,
  claimRelationPageOfAll,
  claimRelationPageOfConflicts,
  ingestLockClaims,
  ingestWriteClaimRelations,
} from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';
import { byId, distinct } from './by-id.ts';
import { MOST_PASSAGES } from './claim-store.ts';
import { sorted } from './sorted.ts';

/** So many relations are shown of one claim or speaker. */
const MOST_RELATIONS = 100;

export class CypherClaimRelationStore implements ClaimRelationStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async byIds(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, ClaimRelation>> {
    const rows = await this.#database.run(claimRelationByIds, { ids: distinct(ids) }, options);
    return byId(rows.map(({ relation }) => toClaimRelation(relation)));
  }

  async byClaims(
    claimIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly ClaimRelation[]>> {
    const ids = distinct(claimIds);
    const params = { ids, limit: MOST_RELATIONS };
    const rows = await this.#database.run(claimRelationByClaims, params, options);
    return listsOf(
      ids,
      rows.map(({ claimId, relation }) => [claimId, toClaimRelation(relation)]),
    );
  }

  async between(
    claimIds: readonly string[],
    options?: CallOptions,
  ): Promise<readonly ClaimRelation[]> {
    const ids = distinct(claimIds);
    const rows = await this.#database.run(claimRelationBetweenClaims, { ids }, options);
    return rows.map(({ relation }) => toClaimRelation(relation));
  }

  async selfContradictions(
    speakerIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly ClaimRelation[]>> {
    const ids = distinct(speakerIds);
    const params = { ids, limit: MOST_RELATIONS };
    const rows = await this.#database.run(claimRelationBySpeakers, params, options);
    return listsOf(
      ids,
      rows.map(({ speakerId, relation }) => [speakerId, toClaimRelation(relation)]),
    );
  }

  async conflicts(
    filter: ConflictFilter,
    page: PageRequest,
    options?: CallOptions,
  ): Promise<Page<ClaimRelation>> {
    const rows = await this.#database.run(
      claimRelationPageOfConflicts,
      {
        ...filter,
        afterScore: afterNumber(page, Number.MAX_VALUE),
        afterId: page.after?.id ?? AFTER_ALL,
        limit: limitOf(page),
      },
      options,
    );
    return pageOf(
      rows,
      page,
      ({ relation }) => toClaimRelation(relation),
      ({ relation }) => ({ sort: relation.score, id: relation.id }),
    );
  }

  async countConflicts(filter: ConflictFilter, options?: CallOptions): Promise<number> {
    return only(await this.#database.run(claimRelationCountConflicts, filter, options)).total;
  }

  async suggest(relations: readonly SuggestedRelation[], options?: CallOptions): Promise<void> {
    if (relations.length === 0) return;
    await this.#database.transaction(
      'suggest',
      async (runner) => {
        await runner.run(ingestLockClaims, {});
        await runner.run(ingestWriteClaimRelations, {
          relations: sorted(relations, ({ id }) => id),
        });
        const ids = distinct(relations.flatMap(({ fromId, toId }) => [fromId, toId])).toSorted();
        await runner.run(claimRecount, { ids });
      },
      options,
    );
  }

  async passages(
    after: string,
    limit: number,
    options?: CallOptions,
  ): Promise<readonly RelationWithPassages[]> {
    const params = { after, limit, most: MOST_PASSAGES };
    const rows = await this.#database.run(claimRelationPageOfAll, params, options);
    return rows.map((row) => ({ ...row, relation: toClaimRelation(row.relation) }));
  }
}

/** Items by the id that each comes with, in their order; every id of `ids` is there. */
function listsOf<T>(
  ids: readonly string[],
  items: readonly (readonly [id: string, item: T])[],
): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const [id, item] of items) lists.get(id)?.push(item);
  return lists;
}
