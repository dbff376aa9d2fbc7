/** Sets articles side by side: what each says on each claim that one of them takes a stance on. */

import type { Assertion, CellStance, ClaimRelation } from '../../domain/claim-entities.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import { missingIds } from '../explore/missing-ids.ts';
import { cellStance } from './cell-stance.ts';

/** One article on one claim. */
export interface ComparisonCell {
  readonly articleId: string;
  readonly stance: CellStance;
  /** The passages that the stance rests on, in order of the text. */
  readonly assertions: readonly Assertion[];
  /** How other claims that this article takes a stance on bear on the claim of the row. */
  readonly relations: readonly ClaimRelation[];
}

export interface ComparisonRow {
  readonly claimId: string;
  /** One for each article, in the order of the articles. */
  readonly cells: readonly ComparisonCell[];
}

export interface ArticleComparison {
  readonly articleIds: readonly string[];
  /** The claims that most of the articles take a stance on first, then in order of the texts. */
  readonly rows: readonly ComparisonRow[];
  /** How many rows there are, shown or not. */
  readonly totalRows: number;
}

/** Which rows are shown. */
export interface RowPage {
  readonly first: number;
  /** The claim of the last row of the page before; null for the first page. */
  readonly after: string | null;
}

/** More columns than this nobody reads side by side. */
const MOST_ARTICLES = 10;

/** @throws HearsayError NOT_FOUND, BAD_INPUT. */
export async function compareArticles(
  stores: Stores,
  ids: readonly string[],
  page: RowPage,
  options?: CallOptions,
): Promise<ArticleComparison> {
  const articleIds = [...new Set(ids)];
  if (articleIds.length < 2 || articleIds.length > MOST_ARTICLES) {
    throw new HearsayError(
      'BAD_INPUT',
      `2 to ${MOST_ARTICLES} different articles are compared, but ${articleIds.length} came.`,
    );
  }
  const [missing] = await missingIds(stores, articleIds, options);
  if (missing !== undefined) {
    throw new HearsayError('NOT_FOUND', `No article has the id ${missing}.`);
  }
  const byArticle = await stores.assertions.byArticles(articleIds, options);
  const read = await stores.assertions.readForClaims(articleIds, options);
  const assertions = articleIds.flatMap((id) => byArticle.get(id) ?? []);
  const claimIds = mostSharedFirst(assertions);
  const shown = rowsOf(claimIds, page);
  const relations = await stores.relations.between(claimIds, options);
  return {
    articleIds,
    totalRows: claimIds.length,
    rows: shown.map((claimId) => ({
      claimId,
      cells: articleIds.map((articleId) => {
        const all = byArticle.get(articleId) ?? [];
        const own = all.filter((assertion) => assertion.claimId === claimId);
        const others = new Set(all.map((assertion) => assertion.claimId));
        return {
          articleId,
          stance: cellStance(own, read.has(articleId)),
          assertions: own,
          relations: relations.filter((relation) => joins(relation, claimId, others)),
        };
      }),
    })),
  };
}

function rowsOf(claimIds: readonly string[], { first, after }: RowPage): readonly string[] {
  const from = after === null ? 0 : claimIds.indexOf(after) + 1;
  if (after !== null && from === 0) {
    throw new HearsayError(
      'BAD_INPUT',
      `Expected the claim of a row of this comparison to go on after, but none is about ${after}; begin without it.`,
    );
  }
  return claimIds.slice(from, from + first);
}

function joins(
  { fromId, toId }: ClaimRelation,
  claimId: string,
  others: ReadonlySet<string>,
): boolean {
  if (fromId === toId) return false;
  return (fromId === claimId && others.has(toId)) || (toId === claimId && others.has(fromId));
}

/** The order of equals is that in which they first come. */
function mostSharedFirst(assertions: readonly Assertion[]): readonly string[] {
  const articles = new Map<string, Set<string>>();
  for (const { claimId, articleId } of assertions) {
    articles.set(claimId, (articles.get(claimId) ?? new Set()).add(articleId));
  }
  return [...articles].toSorted(([, a], [, b]) => b.size - a.size).map(([claimId]) => claimId);
}
