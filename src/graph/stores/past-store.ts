/** Puts the graph back within a transaction that is rolled back, and answers from within it. */

import type { NodeRef } from '../../domain/edits.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { Runner, Statements } from '../database.ts';
import { applyEdits } from '../edits/apply-edits.ts';
import { elementsOf, foundEdges } from '../edits/found.ts';
import { toQuote } from '../node-rows.ts';
import type { PastStore, PastTransaction } from '../past-stores.ts';
import {
  claimRecount,
  ingestAttestUtterances,
  ingestLockClaims,
  ingestQuotesOfArticle,
  pastDropRelations,
  pastForget,
  pastOrderTexts,
  pastPlace,
  pastRestedOn,
  pastSweep,
} from '../statements.generated.ts';
import type { CallOptions, Stores } from '../stores.ts';
import { recountClaims } from './claims-writer.ts';
import { transactionOf } from './edit-store.ts';
import { settleRetractions } from './retraction-writer.ts';
import { writeStandings } from './standing-writer.ts';

export class CypherPastStore implements PastStore {
  readonly #database: Statements;
  readonly #storesOf: (database: Statements) => Stores;

  constructor(database: Statements, storesOf: (database: Statements) => Stores) {
    this.#database = database;
    this.#storesOf = storesOf;
  }

  rehearse<T>(
    work: (transaction: PastTransaction) => Promise<T>,
    options?: CallOptions,
  ): Promise<T> {
    return this.#database.rehearse(
      'past',
      async (runner) => {
        await runner.run(ingestLockClaims, {});
        return work(pastTransaction(runner, this.#storesOf(within(runner))));
      },
      options,
    );
  }
}

/** A database whose statements all run in one transaction, where no two can run side by side. */
function within(runner: Runner): Statements {
  let last: Promise<unknown> = Promise.resolve();
  const refuse = async (): Promise<never> => {
    throw new HearsayError('BAD_INPUT', 'The past cannot be changed; leave `asOf` out.');
  };
  return {
    run: (query, params) => {
      const result = last.then(() => runner.run(query, params));
      last = result.catch(() => undefined);
      return result;
    },
    ...{ transaction: refuse, reading: refuse, rehearse: refuse, runImplicit: refuse },
  };
}

function pastTransaction(runner: Runner, stores: Stores): PastTransaction {
  return {
    ...transactionOf(runner),
    stores,
    placeAt: async (moment) => (await runner.run(pastPlace, { moment }))[0]?.seq ?? 0,
    relationships: async (refs) => {
      const ends = refs.flatMap(({ from, to }) => [from, to]);
      const found = await foundEdges(runner, refs, await elementsOf(runner, ends));
      return new Map([...found].map(([key, { properties }]) => [key, properties]));
    },
    quotesOfArticle: async (articleId) => {
      const rows = await runner.run(ingestQuotesOfArticle, { articleId });
      return rows.map(({ quote }) => toQuote(quote));
    },
    apply: async (edits) => {
      await applyEdits(runner, edits, true);
    },
    forget: async ({ articleIds, snapshotIds }) => {
      const texts = { articleIds: [...articleIds], snapshotIds: [...snapshotIds] };
      const rested = await runner.run(pastRestedOn, texts);
      await runner.run(pastForget, texts);
      return rested.map(({ ref }) => ref);
    },
    orderTexts: async (snapshotIds, standings) => {
      await runner.run(pastOrderTexts, { snapshotIds: [...snapshotIds] });
      await writeStandings(runner, standings);
    },
    settle: (nodes, articleIds, seq) => settle(runner, nodes, articleIds, seq),
  };
}

async function settle(
  runner: Runner,
  nodes: readonly NodeRef[],
  articleIds: readonly string[],
  seq: number,
): Promise<void> {
  const idsOf = (label: string) => [
    ...new Set(nodes.filter((node) => node.label === label).map(({ id }) => id)),
  ];
  const [utteranceIds, claimIds] = [idsOf('Utterance'), idsOf('Claim')];
  await settleRetractions(runner, { articleIds, quoteIds: [] });
  const parted = await runner.run(pastDropRelations, { claimIds });
  await runner.run(pastSweep, {
    ...{ seq, utteranceIds, claimIds, outletIds: idsOf('Outlet') },
    ...{ originIds: idsOf('Origin'), speakerIds: idsOf('Speaker') },
  });
  await runner.run(ingestAttestUtterances, { ids: utteranceIds.toSorted() });
  const counted = [...claimIds, ...parted.flatMap((row) => row.claimIds)];
  await runner.run(claimRecount, { ids: [...new Set(counted)].sort() });
  await recountClaims(runner, articleIds);
}
