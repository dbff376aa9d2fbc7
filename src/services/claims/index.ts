/** What people do with claims: decide about relations, compare articles, list the passages behind every relation. */

import type { ClaimRelation } from '../../domain/claim-entities.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import { type ArticleComparison, compareArticles, type RowPage } from './compare-articles.ts';
import { decideRelation, type RelationVerdict } from './decide-relation.ts';
import { type PassageOptions, type PassagePair, relationPassages } from './relation-passages.ts';

export interface ClaimService {
  /**
   * Records what a person decided about a relation, with who and when; gives the relation as it then is.
   * @throws HearsayError NOT_FOUND for an id that names no relation, BAD_INPUT without a name or a reason.
   */
  decide(verdict: RelationVerdict, options?: CallOptions): Promise<ClaimRelation>;
  /**
   * What each of some articles says on each claim that one of them takes a stance on.
   * @throws HearsayError NOT_FOUND for an id that names no article, BAD_INPUT for fewer than two articles or too many,
   * and for a page after a claim that has no row.
   */
  compareArticles(
    articleIds: readonly string[],
    page: RowPage,
    options?: CallOptions,
  ): Promise<ArticleComparison>;
  /** The passages behind every relation of claims, and behind claims that several articles make. */
  relationPassages(options?: PassageOptions): AsyncGenerator<PassagePair, void>;
}

/** The claim service over a graph's stores. */
export function createClaimService(stores: Stores, now: () => Date): ClaimService {
  return {
    decide: (verdict, options) => decideRelation(stores, now, verdict, options),
    compareArticles: (ids, page, options) => compareArticles(stores, ids, page, options),
    relationPassages: (options) => relationPassages(stores, options),
  };
}
