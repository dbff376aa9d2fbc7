/** Finds the origin of an article among those that the graph knows, and which of these it shows to be one. */

import type { Extraction } from '../../domain/extraction.ts';
import { originId } from '../../domain/ids.ts';
import { agenciesOf, type OriginProfile, sharedOrigin } from '../../domain/origins/same-origin.ts';
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
  const folds = foldsOf(profile, await transaction.originCandidates(articleId, keys));
  const known = await transaction.originsOf([articleId, ...folds.map((fold) => fold.articleId)]);
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
