/** Asks for the quotes of a long text page after page, so that none is missing from what is painted. */

import type { Client, CombinedError } from '@urql/core';
import { useCallback, useMemo } from 'react';
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

/** Of which text, which of its quotes, and how far they came. */
interface Stage extends Pick<QuotePage, 'pageInfo'> {
  readonly id: string;
  readonly filter: QuoteFilter;
  readonly quotes: readonly ReadQuote[];
}

/** What follows the first page, as far as it came, and a way to go on after a failure. */
export function useFurtherQuotes(
  id: string,
  { pageInfo }: QuotePage,
  filter: QuoteFilter,
): Further & { goOn(): void } {
  const client = useClient();
  const begun = useMemo(
    (): Stage => ({ id, filter, quotes: [], pageInfo }),
    [id, filter, pageInfo],
  );
  const grow = useCallback((from: Stage) => pagesOf(client, from), [client]);
  const { value, error, goOn } = useGrowing(begun, grow);
  return { quotes: value.quotes, error, goOn };
}

/** One more page each time. @throws CombinedError */
async function* pagesOf(client: Client, from: Stage): AsyncGenerator<Stage> {
  let stage = from;
  while (stage.pageInfo.hasNextPage) {
    const { id, filter, pageInfo } = stage;
    const after = pageInfo.endCursor;
    const { data, error } = await client.query(MORE_QUOTES_QUERY, { ...filter, id, after });
    const node = data?.node;
    if (error !== undefined && node?.__typename !== 'Snapshot') throw error;
    if (node?.__typename !== 'Snapshot') return;
    const { nodes, pageInfo: next } = node.quotes;
    stage = { ...stage, quotes: [...stage.quotes, ...nodes], pageInfo: next };
    yield stage;
  }
}
