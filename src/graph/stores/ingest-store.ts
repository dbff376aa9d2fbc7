/** What one transaction of ingestion may ask and write. */

import type { ChangeRecord } from '../../domain/history.ts';
import type { Runner, Statements } from '../database.ts';
import { appendChange, newChangeId } from '../edits/append-change.ts';
import type { ArticleWrite, IngestStore, IngestTransaction } from '../ingest-stores.ts';
import { toArticle, toQuote, toSnapshot, toSpeaker } from '../node-rows.ts';
import { only } from '../pages.ts';
import {
  changeLockHead,
  ingestFindArticle,
  ingestLockClaims,
  ingestLockKeys,
  ingestQuotesOfArticle,
  ingestSnapshotStanding,
  ingestSpeakersByKeys,
  ingestSurvivors,
  ingestToldApart,
  originToldApart,
  snapshotByIds,
} from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';
import { writeArticle } from './article-writer.ts';
import { distinct } from './by-id.ts';
import { candidatesOf, lockedOriginsOf } from './origin-writer.ts';
import { restoreSnapshot } from './standing-writer.ts';
import { utterancesOf } from './utterance-candidates.ts';

/** A copy of the whole graph may be under way, and whoever writes waits until it is made. */
const MOST_MS = 30 * 60 * 1000;

export class CypherIngestStore implements IngestStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  transaction<T>(
    work: (transaction: IngestTransaction) => Promise<T>,
    options?: CallOptions,
  ): Promise<T> {
    return this.#database.transaction('ingest', (runner) => work(ingestTransaction(runner)), {
      ...options,
      timeoutMs: MOST_MS,
    });
  }
}

function ingestTransaction(runner: Runner): IngestTransaction {
  return {
    async findArticle(articleId) {
      const [row] = await runner.run(ingestFindArticle, { id: articleId });
      if (row === undefined) return null;
      const article = toArticle(row.article);
      if (row.latestId === null) return { article, latest: null };
      const { snapshot } = only(await runner.run(snapshotByIds, { ids: [row.latestId] }));
      return { article, latest: toSnapshot(snapshot) };
    },

    async standingOf(snapshotId) {
      const { present, superseded } = only(
        await runner.run(ingestSnapshotStanding, { id: snapshotId }),
      );
      return present ? (superseded ? 'SUPERSEDED' : 'NEWEST') : 'NEW';
    },

    async textOf(snapshotId) {
      return only(await runner.run(snapshotByIds, { ids: [snapshotId] })).snapshot.text;
    },

    async quotesOfArticle(articleId) {
      const rows = await runner.run(ingestQuotesOfArticle, { articleId });
      return rows.map(({ quote }) => toQuote(quote));
    },

    async restore(text, standings) {
      await restoreSnapshot(runner, text, standings);
      await runner.run(changeLockHead, {});
    },

    async speakersByKeys(keys) {
      if (keys.length === 0) return [];
      const sortedKeys = distinct(keys).toSorted();
      await runner.run(ingestLockKeys, { keys: sortedKeys });
      const rows = await runner.run(ingestSpeakersByKeys, { keys: sortedKeys });
      return rows.map(({ speaker, ...more }) => ({ ...toSpeaker(speaker), ...more }));
    },

    async survivorsOf(speakerIds) {
      const rows = await runner.run(ingestSurvivors, { ids: distinct(speakerIds) });
      return new Map(rows.map(({ id, survivorId }) => [id, survivorId]));
    },

    async toldApart(speakerIds) {
      const rows = await runner.run(ingestToldApart, { ids: distinct(speakerIds) });
      return rows.map(({ oneId, otherId }) => [oneId, otherId] as const);
    },

    utterancesOf(speakerIds, normalizedTexts) {
      return utterancesOf(runner, speakerIds, normalizedTexts);
    },

    originCandidates(articleId, keys) {
      return candidatesOf(runner, articleId, keys);
    },

    originsOf(articleIds) {
      return lockedOriginsOf(runner, articleIds);
    },

    async originsToldApart(articleId, originIds) {
      const rows = await runner.run(originToldApart, { articleId, originIds: distinct(originIds) });
      return rows.map(({ originId, apartFromId }) => [originId, apartFromId] as const);
    },

    async lockClaims() {
      return only(await runner.run(ingestLockClaims, {})).ticks;
    },

    async write(article: ArticleWrite) {
      await writeArticle(runner, article);
      // The last of all locks, as of every change: a copy of the graph has all of an article or nothing.
      await runner.run(changeLockHead, {});
    },

    async record(change: ChangeRecord) {
      await appendChange(runner, newChangeId(), change);
    },
  };
}
