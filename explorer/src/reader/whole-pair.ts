/** Two articles with all their quotes and claims, read page after page: what they share or dispute may stand at their ends. */

import { type Client, CombinedError } from '@urql/core';
import { useCallback, useMemo } from 'react';
import { useClient } from 'urql';
import { useGrowing } from '../parts/growing.ts';
import {
  type Answered,
  MORE_QUOTES_QUERY,
  MORE_ROWS_QUERY,
  type PairArticle,
  type PairQuote,
  type Row,
} from './pair-query.ts';

export interface Pair {
  readonly articles: readonly (PairArticle & { readonly all: readonly PairQuote[] })[];
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
  return { articles: articles.map((one) => ({ ...one, all: one.quotes.nodes })), rows };
}

/** The pair with one more page each time, until nothing is missing. @throws CombinedError */
async function* growing(client: Client, begun: Pair, totalRows: number): AsyncGenerator<Pair> {
  let pair = begun;
  for (const { id, quotes } of begun.articles) {
    let page = quotes.pageInfo;
    while (page.hasNextPage) {
      const { data, error } = await client.query(MORE_QUOTES_QUERY, { id, after: page.endCursor });
      const more = data?.article?.quotes;
      if (more === undefined) throw error ?? NO_ANSWER;
      page = more.pageInfo;
      const articles = pair.articles.map((one) =>
        one.id === id ? { ...one, all: [...one.all, ...more.nodes] } : one,
      );
      pair = { ...pair, articles };
      yield pair;
    }
  }
  const ids = begun.articles.map(({ id }) => id);
  while (pair.rows.length < totalRows) {
    const after = pair.rows.at(-1)?.claim.id ?? null;
    const { data, error } = await client.query(MORE_ROWS_QUERY, { ids, after });
    if (data === undefined) throw error ?? NO_ANSWER;
    const { rows } = data.compareArticles;
    // Fewer than there were: somebody took claims back meanwhile.
    if (rows.length === 0) return;
    pair = { ...pair, rows: [...pair.rows, ...rows] };
    yield pair;
  }
}

const NO_ANSWER = new CombinedError({
  networkError: new Error('The server answered without data.'),
});
