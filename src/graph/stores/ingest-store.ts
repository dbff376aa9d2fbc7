/** What one transaction of ingestion may ask and write. */

import { utteranceId } from '../../domain/ids.ts';
import type { Database, Runner } from '../database.ts';
import type { ArticleWrite, IngestStore, IngestTransaction } from '../ingest-stores.ts';
import { likeWords } from '../lucene.ts';
import { toArticle, toQuote, toSnapshot, toSpeaker, toUtterance } from '../node-rows.ts';
import { only } from '../pages.ts';
import {
  ingestFindArticle,
  ingestLockClaims,
  ingestLockKeys,
  ingestQuotesOfArticle,
  ingestSnapshotStanding,
  ingestSpeakersByKeys,
  ingestUtterancesByIds,
  ingestUtterancesLike,
  snapshotByIds,
} from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';
import { writeArticle } from './article-writer.ts';
import { distinct } from './by-id.ts';
import { candidatesOf, lockedOriginsOf } from './origin-writer.ts';
import { restoreSnapshot } from './standing-writer.ts';

/** How many like utterances each speaker and text may bring: the best ones, by Lucene. */
const MOST_LIKE = 20;

export class CypherIngestStore implements IngestStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  transaction<T>(
    work: (transaction: IngestTransaction) => Promise<T>,
    options?: CallOptions,
  ): Promise<T> {
    return this.#database.transaction(
      'ingest',
      (runner) => work(ingestTransaction(runner)),
      options,
    );
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

    restore(articleId, snapshotId, standings) {
      return restoreSnapshot(runner, articleId, snapshotId, standings);
    },

    async speakersByKeys(keys) {
      if (keys.length === 0) return [];
      const sortedKeys = distinct(keys).toSorted();
      await runner.run(ingestLockKeys, { keys: sortedKeys });
      const rows = await runner.run(ingestSpeakersByKeys, { keys: sortedKeys });
      return rows.map(({ speaker, keys, quotes, articleIds }) => ({
        ...toSpeaker(speaker),
        keys,
        quotes,
        articleIds,
      }));
    },

    async utterancesOf(speakerIds, normalizedTexts) {
      const pairs = speakerIds.flatMap((speaker) =>
        normalizedTexts.map((text) => ({ speaker, text })),
      );
      if (pairs.length === 0) return [];
      const ids = distinct(pairs.map(({ speaker, text }) => utteranceId(speaker, text)));
      const queries = distinct(
        pairs
          .map(({ speaker, text }) => likeWords(speaker, text))
          .filter((query) => query !== null),
      );
      const rows = [
        ...(await runner.run(ingestUtterancesByIds, { ids })),
        ...(await runner.run(ingestUtterancesLike, { queries, limit: MOST_LIKE })),
      ];
      const found = new Map(
        rows.map(({ utterance, normalized }) => [
          utterance.id,
          { ...toUtterance(utterance), normalized },
        ]),
      );
      return [...found.values()];
    },

    originCandidates(articleId, keys) {
      return candidatesOf(runner, articleId, keys);
    },

    originsOf(articleIds) {
      return lockedOriginsOf(runner, articleIds);
    },

    async lockClaims() {
      return only(await runner.run(ingestLockClaims, {})).ticks;
    },

    write(article: ArticleWrite) {
      return writeArticle(runner, article);
    },
  };
}
