/** How the matrix is looked at, as its address says. */

import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { ROWS_AT_ONCE } from './growing-comparison.ts';

interface MatrixView {
  readonly wantedRows: number;
  readonly onlyShared: boolean;
  /** The claim whose passages are open, and the article of the cell that opened them. */
  readonly claimId: string | null;
  readonly articleId: string | null;
}

/** A change leaves the way back as it is: it leads to the page before. */
export function useMatrixView() {
  const [params, setParams] = useSearchParams();
  const view: MatrixView = {
    wantedRows: Math.max(ROWS_AT_ONCE, Number(params.get('rows')) || 0),
    onlyShared: params.has('shared'),
    claimId: params.get('claim'),
    articleId: params.get('in'),
  };
  const change = useCallback(
    (changed: Readonly<Record<string, string | null>>) =>
      setParams(
        (before) => {
          for (const [name, value] of Object.entries(changed)) {
            if (value === null) before.delete(name);
            else before.set(name, value);
          }
          return before;
        },
        { replace: true },
      ),
    [setParams],
  );
  const open = useCallback(
    (claimId: string, articleId: string) => change({ claim: claimId, in: articleId }),
    [change],
  );
  return {
    view,
    open,
    close: () => change({ claim: null, in: null }),
    wantRows: (rows: number) => change({ rows: String(rows) }),
    showOnlyShared: (only: boolean) => change({ shared: only ? '1' : null }),
  };
}
