/** Asks for the quotes of a long text page after page, so that none is missing from what is painted. */

import type { CombinedError } from '@urql/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
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

const NONE: Further = { quotes: [], error: null };

/** What follows the first page, as far as it came, and a way to go on after a failure. */
export function useFurtherQuotes(
  id: string,
  { pageInfo: first }: QuotePage,
  filter: QuoteFilter,
): Further & { goOn(): void } {
  const client = useClient();
  const [further, setFurther] = useState(NONE);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew after the first page, mostly from the cache.
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      let quotes: readonly ReadQuote[] = [];
      let page = first;
      while (page.hasNextPage && wanted) {
        const after = page.endCursor;
        const { data, error } = await client.query(MORE_QUOTES_QUERY, { ...filter, id, after });
        if (!wanted) return;
        const node = data?.node;
        if (node?.__typename !== 'Snapshot') return setFurther({ quotes, error: error ?? null });
        quotes = [...quotes, ...node.quotes.nodes];
        page = node.quotes.pageInfo;
        setFurther({ quotes, error: null });
      }
    };
    setFurther(NONE);
    void ask();
    return () => {
      wanted = false;
    };
  }, [client, id, first, filter, attempt]);
  return { ...further, goOn: () => setAttempt(attempt + 1) };
}
