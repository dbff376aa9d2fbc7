/** Asks for the quotes of a long text page after page, so that none is missing from what is painted. */

import type { Client, CombinedError } from '@urql/core';
import { useCallback } from 'react';
import { useClient } from 'urql';
import { useGrowing } from '../parts/growing.ts';
import {
  MORE_QUOTES_QUERY,
  type QuoteFilter,
  type QuotePage,
  type ReadQuote,
} from './article-query.ts';

interface Further {
  readonly quotes: readonly ReadQuote[];
  /** Why no more come, where something failed. */
  readonly error: CombinedError | null;
}

const NONE: readonly ReadQuote[] = [];

/** What follows the first page, as far as it came, and a way to go on after a failure. */
export function useFurtherQuotes(
  id: string,
  { pageInfo: first }: QuotePage,
  filter: QuoteFilter,
): Further & { goOn(): void } {
  const client = useClient();
  const grow = useCallback(() => pagesOf(client, id, first, filter), [client, id, first, filter]);
  const { value: quotes, error, goOn } = useGrowing(NONE, grow);
  return { quotes, error, goOn };
}

/** One more page each time. @throws CombinedError */
async function* pagesOf(
  client: Client,
  id: string,
  first: QuotePage['pageInfo'],
  filter: QuoteFilter,
): AsyncGenerator<readonly ReadQuote[]> {
  let quotes = NONE;
  let page = first;
  while (page.hasNextPage) {
    const after = page.endCursor;
    const { data, error } = await client.query(MORE_QUOTES_QUERY, { ...filter, id, after });
    const node = data?.node;
    if (error !== undefined && node?.__typename !== 'Snapshot') throw error;
    if (node?.__typename !== 'Snapshot') return;
    quotes = [...quotes, ...node.quotes.nodes];
    page = node.quotes.pageInfo;
    yield quotes;
  }
}
