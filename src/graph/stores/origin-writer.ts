/** What ingestion asks of origins, and how it writes the one of an article. */

import type { OriginProfile } from '../../domain/origins/same-origin.ts';
import { ORIGIN_BASES } from '../../domain/vocabulary.ts';
import type { Runner } from '../database.ts';
import type { ArticleWrite, OriginCandidate } from '../ingest-stores.ts';
import {
  type OriginCandidateNode,
  originCandidates,
  originJoin,
  originLock,
  originLockKeys,
  originOfArticles,
  originSettle,
  originSettleArticles,
  originUtterances,
  originWrite,
  originWriteFolds,
  originWriteText,
} from '../statements.generated.ts';
import { distinct } from './by-id.ts';

/** Of a run of words that more articles have, so many are looked at: the others are reprints of these, or it is a commonplace. */
const MOST_PER_KEY = 25;
/** One reprint more of the same story shows nothing new, while an article may belong to two stories. */
const MOST_PER_ORIGIN = 4;
const MOST_CANDIDATES = 20;

/** Articles that may be of one origin with this one, after locking all keys, so that two writers do not miss each other. */
export async function candidatesOf(
  runner: Runner,
  articleId: string,
  keys: readonly string[],
): Promise<readonly OriginCandidate[]> {
  if (keys.length === 0) return [];
  const sortedKeys = distinct(keys).toSorted();
  await runner.run(originLockKeys, { keys: sortedKeys });
  const rows = await runner.run(originCandidates, {
    articleId,
    keys: sortedKeys,
    perKey: MOST_PER_KEY,
    perOrigin: MOST_PER_ORIGIN,
    limit: MOST_CANDIDATES,
  });
  return rows.map(({ candidate }) => ({
    articleId: candidate.articleId,
    profile: toProfile(candidate),
  }));
}

/** The origins of the articles that have one, locked: asked again after each lock, since another writer may have joined them meanwhile. */
export async function lockedOriginsOf(
  runner: Runner,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const locked = new Set<string>();
  for (;;) {
    const rows = await runner.run(originOfArticles, { articleIds: distinct(articleIds) });
    const ids = distinct(rows.map(({ originId }) => originId)).toSorted();
    const fresh = ids.filter((id) => !locked.has(id));
    if (fresh.length === 0)
      return new Map(rows.map(({ articleId, originId }) => [articleId, originId]));
    await runner.run(originLock, { ids: fresh });
    for (const id of fresh) locked.add(id);
  }
}

/** Puts the article into its origin, joining others to it, and gives the utterances whose count of origins may have changed. */
export async function writeOrigin(
  runner: Runner,
  { article, snapshot, origin }: ArticleWrite,
): Promise<readonly string[]> {
  const { id, joinedIds, keys, shingles, credits, agencies, folds } = origin;
  await runner.run(originWriteText, {
    snapshotId: snapshot.id,
    shingles,
    creditKinds: credits.map(({ kind }) => kind),
    creditSources: credits.map(({ source }) => source ?? ''),
    creditUrls: credits.map(({ url }) => url ?? ''),
    creditStarts: credits.map(({ start }) => start),
    creditEnds: credits.map(({ end }) => end),
    keys,
  });
  const utterances = await runner.run(originUtterances, { ids: joinedIds });
  await runner.run(originWrite, { originId: id, articleId: article.id });
  if (joinedIds.length > 0) {
    await runner.run(originJoin, {
      ids: joinedIds,
      into: id,
      articleId: article.id,
      at: snapshot.retrievedAt,
    });
  }
  if (folds.length > 0) {
    await runner.run(originWriteFolds, {
      folds: folds.map(({ articleId, basis, score, reason }) => {
        const [fromId = '', toId = ''] = [article.id, articleId].sort();
        return { fromId, toId, basis, score, reason, rank: ORIGIN_BASES.indexOf(basis) };
      }),
    });
  }
  const settled = [article.id, ...folds.map(({ articleId }) => articleId)].sort();
  await runner.run(originSettleArticles, { ids: settled });
  await runner.run(originSettle, { id, joinedIds, agencies });
  return utterances.map(({ utteranceId }) => utteranceId);
}

function toProfile(row: OriginCandidateNode): OriginProfile {
  const { title, canonicalUrl, outletName, outletDomain, shingles } = row;
  return {
    title,
    canonicalUrl,
    outlet: outletName === null ? null : { name: outletName, domain: outletDomain },
    shingles,
    credits: row.creditKinds.map((kind, at) => ({
      kind,
      // Neo4j holds no null in a list; an empty text stands for what is not named.
      source: row.creditSources[at] || null,
      url: row.creditUrls[at] || null,
    })),
  };
}
