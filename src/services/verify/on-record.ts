/** What is on record about a passage that is given as evidence: what people decided, and what speaks against it. */

import type { Assertion, ClaimRelation } from '../../domain/claim-entities.ts';
import { isInForce, type Review } from '../../domain/reviews/review.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import type { Evidence } from './types.ts';

export interface OnRecord {
  /** Those that hold, of the quote and of who is said to have uttered it. */
  readonly reviews: readonly Review[];
  /** Contradictions of what the passage claims that nobody rejected. */
  readonly contradictions: readonly ClaimRelation[];
}

/** Ids of what reviews of the passage are about. */
export function reviewedIn({ quote, chain }: Pick<Evidence, 'quote' | 'chain'>): readonly string[] {
  const utterer = chain.find(({ attribution }) => attribution.hop === 0)?.attribution;
  return [quote, utterer].flatMap((one) => one?.id ?? []);
}

/** Ids of what the passage claims, of the assertions of its article. */
export function claimedIn(
  { quote }: Pick<Evidence, 'quote'>,
  assertions: readonly Assertion[],
): readonly string[] {
  const own = assertions.filter(({ quoteId }) => quoteId !== null && quoteId === quote?.id);
  return [...new Set(own.map(({ claimId }) => claimId))];
}

/** The contradictions among relations, each once. */
export function contradicting(relations: readonly ClaimRelation[]): readonly ClaimRelation[] {
  const standing = relations.filter(
    ({ type, state }) => type === 'CONTRADICTS' && state !== 'REJECTED',
  );
  return [...new Map(standing.map((relation) => [relation.id, relation])).values()];
}

/** For each passage, in order. */
export async function onRecord(
  stores: Pick<Stores, 'assertions' | 'relations' | 'reviews'>,
  evidence: readonly Evidence[],
  options?: CallOptions,
): Promise<readonly OnRecord[]> {
  const articleIds = [...new Set(evidence.map(({ article }) => article.id))];
  const [reviews, assertions] = await Promise.all([
    stores.reviews.byTargets(evidence.flatMap(reviewedIn), options),
    stores.assertions.byArticles(articleIds, options),
  ]);
  const claims = evidence.map((one) => claimedIn(one, assertions.get(one.article.id) ?? []));
  const relations = await stores.relations.byClaims([...new Set(claims.flat())], options);
  return evidence.map((one, at) => ({
    reviews: reviewedIn(one)
      .flatMap((id) => reviews.get(id) ?? [])
      .filter(isInForce),
    contradictions: contradicting((claims[at] ?? []).flatMap((id) => relations.get(id) ?? [])),
  }));
}
