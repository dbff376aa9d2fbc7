/** A comparison of articles with as many rows as are wanted, read page after page. */

import type { Client } from '@urql/core';
import { useCallback } from 'react';
import { useClient } from 'urql';
import { NO_ANSWER, useGrowing } from '../parts/growing.ts';
import { COMPARISON_QUERY, type Comparison } from './comparison-query.ts';

/** How many rows are read at once. */
export const ROWS_AT_ONCE = 60;

/** What the first page began, as far as it came, and a way to go on after a failure. */
export function useGrowingComparison(begun: Comparison, wantedRows: number) {
  const client = useClient();
  const grow = useCallback(
    (from: Comparison) => pagesOf(client, from, wantedRows),
    [client, wantedRows],
  );
  const { value: comparison, error, goOn } = useGrowing(begun, grow);
  const reading = error === null && !reaches(comparison, wantedRows);
  return { comparison, reading, error, goOn };
}

function reaches({ rows, totalRows }: Comparison, wantedRows: number): boolean {
  return rows.length >= Math.min(wantedRows, totalRows);
}

/** One more page each time. @throws CombinedError */
async function* pagesOf(
  client: Client,
  from: Comparison,
  wantedRows: number,
): AsyncGenerator<Comparison> {
  let comparison = from;
  const ids = from.articles.map(({ id }) => id);
  while (!reaches(comparison, wantedRows)) {
    const after = comparison.rows.at(-1)?.claim.id ?? null;
    const variables = { ids, after, first: ROWS_AT_ONCE };
    const { data, error } = await client.query(COMPARISON_QUERY, variables);
    const page = data?.compareArticles;
    if (page === undefined) throw error ?? NO_ANSWER;
    const rows = [...comparison.rows, ...page.rows];
    // Fewer than there were, where somebody took claims back meanwhile.
    const totalRows = page.rows.length === 0 ? rows.length : page.totalRows;
    comparison = { ...comparison, rows, totalRows };
    yield comparison;
  }
}
