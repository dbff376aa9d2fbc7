/** Finds the origin of an article among those that the graph knows, and which of these it shows to be one. */

import type { Extraction } from '../../domain/extraction.ts';
import { originId } from '../../domain/ids.ts';
import { agenciesOf, type OriginProfile, sharedOrigin } from '../../domain/origins/same-origin.ts';
import { ORIGIN_BASES } from '../../domain/vocabulary.ts';
import type { ArticleFold, IngestTransaction, OriginWrite } from '../../graph/ingest-stores.ts';
import type { ArticleFacts } from '../ingest/article-facts.ts';
import { articleProfile, originKeys } from './article-profile.ts';

/**
 * The article's origin. Articles and the folds between them are a graph whose connected parts are the origins, and each
 * part goes by the smallest of its articles' own origins: neither depends on the order in which the articles came.
 */
export async function placeArticle(
  transaction: IngestTransaction,
  extraction: Extraction,
  facts: ArticleFacts,
): Promise<OriginWrite> {
  const profile = articleProfile(extraction, facts);
  const keys = originKeys(profile);
  const articleId = facts.article.id;
  const found = foldsOf(profile, await transaction.originCandidates(articleId, keys));
  const origins = await transaction.originsOf([articleId, ...found.map((fold) => fold.articleId)]);
  const folds = await withoutToldApart(transaction, articleId, found, origins);
  const folded = new Set([articleId, ...folds.map((fold) => fold.articleId)]);
  const known = new Map([...origins].filter(([id]) => folded.has(id)));
  const [id = '', ...others] = [...new Set([originId(articleId), ...known.values()])].sort();
  const living = new Set(known.values());
  return {
    id,
    joinedIds: others.filter((other) => living.has(other)),
    keys,
    shingles: profile.shingles,
    credits: extraction.credits,
    agencies: agenciesOf(profile),
    folds,
  };
}

/**
 * What a person told apart is not folded again, neither with the article itself nor through it: of two origins that are
 * apart the article goes with the one that it is folded with more strongly, or with its own.
 */
async function withoutToldApart(
  transaction: IngestTransaction,
  articleId: string,
  folds: readonly ArticleFold[],
  origins: ReadonlyMap<string, string>,
): Promise<readonly ArticleFold[]> {
  if (folds.length === 0) return folds;
  const apart = await transaction.originsToldApart(articleId, [...origins.values()]);
  if (apart.length === 0) return folds;
  const own = origins.get(articleId);
  const taken = new Set([articleId, ...(own === undefined ? [] : [own])]);
  const clashes = (origin: string) =>
    apart.some(([a, b]) => (a === origin && taken.has(b)) || (b === origin && taken.has(a)));
  const strongestFirst = folds.toSorted(
    (a, b) =>
      ORIGIN_BASES.indexOf(a.basis) - ORIGIN_BASES.indexOf(b.basis) ||
      b.score - a.score ||
      a.articleId.localeCompare(b.articleId),
  );
  return strongestFirst.filter((fold) => {
    const origin = origins.get(fold.articleId) ?? '';
    if (clashes(origin)) return false;
    taken.add(origin);
    return true;
  });
}

/** The strongest fold with each article; one that was revised stands there with several texts. */
function foldsOf(
  profile: OriginProfile,
  candidates: readonly { readonly articleId: string; readonly profile: OriginProfile }[],
): readonly ArticleFold[] {
  const folds = new Map<string, ArticleFold>();
  for (const candidate of candidates) {
    const fold = sharedOrigin(profile, candidate.profile);
    if (fold === null) continue;
    const known = folds.get(candidate.articleId);
    if (known === undefined || fold.score > known.score)
      folds.set(candidate.articleId, { articleId: candidate.articleId, ...fold });
  }
  return [...folds.values()];
}
