/** Two articles with all their quotes and claims, read page after page: what they share or dispute may stand at their ends. */

import type { Client } from '@urql/core';
import { useCallback, useMemo } from 'react';
import { useClient } from 'urql';
import { NO_ANSWER, useGrowing } from '../parts/growing.ts';
import {
  type Answered,
  MORE_QUOTES_QUERY,
  MORE_ROWS_QUERY,
  type PairArticle,
  type PairQuote,
  type Row,
} from './pair-query.ts';

export interface Pair {
  readonly articles: readonly (PairArticle & {
    /** Its quotes, as far as they came. */
    readonly all: readonly PairQuote[];
    readonly page: PairArticle['quotes']['pageInfo'];
  })[];
  readonly rows: readonly Row[];
}

/** What the first answer began, read to its end, and a way to go on after a failure. */
export function useWholePair(answered: Answered) {
  const client = useClient();
  const begun = useMemo(() => pairOf(answered), [answered]);
  const grow = useCallback(
    (pair: Pair) => growing(client, pair, answered.compareArticles.totalRows),
    [client, answered],
  );
  const { value: pair, ...reading } = useGrowing(begun, grow);
  return { pair, ...reading };
}

function pairOf({ nodes, compareArticles: { rows } }: Answered): Pair {
  const articles = nodes.filter((node) => node?.__typename === 'Article');
  return {
    articles: articles.map((one) => ({ ...one, all: one.quotes.nodes, page: one.quotes.pageInfo })),
    rows,
  };
}

/** The pair with one more page each time, until nothing is missing. @throws CombinedError */
async function* growing(client: Client, from: Pair, totalRows: number): AsyncGenerator<Pair> {
  let pair = from;
  for (const article of from.articles) {
    const { id } = article;
    let { page } = article;
    while (page.hasNextPage) {
      const { data, error } = await client.query(MORE_QUOTES_QUERY, { id, after: page.endCursor });
      const more = data?.article?.quotes;
      if (more === undefined) throw error ?? NO_ANSWER;
      page = more.pageInfo;
      const articles = pair.articles.map((one) =>
        one.id === id ? { ...one, all: [...one.all, ...more.nodes], page: more.pageInfo } : one,
      );
      pair = { ...pair, articles };
      yield pair;
    }
  }
  const ids = from.articles.map(({ id }) => id);
  while (pair.rows.length < totalRows) {
    const after = pair.rows.at(-1)?.claim.id ?? null;
    const { data, error } = await client.query(MORE_ROWS_QUERY, { ids, after });
    const rows = data?.compareArticles.rows;
    if (rows === undefined) throw error ?? NO_ANSWER;
    // Fewer than there were: somebody took claims back meanwhile.
    if (rows.length === 0) return;
    pair = { ...pair, rows: [...pair.rows, ...rows] };
    yield pair;
  }
}
