/** What stands below the matrix: the way to more rows, and what came of it; the focus stays here. */

import type { CombinedError } from '@urql/core';
import { useEffect, useRef, useState } from 'react';
import { Failed } from '../parts/states.tsx';
import { claims as text } from '../text/claims.ts';
import { text as common } from '../text.ts';

export interface MoreRowsProps {
  readonly shown: number;
  readonly total: number;
  /** Whether more rows would be shown if they were asked for. */
  readonly more: boolean;
  readonly reading: boolean;
  readonly error: CombinedError | null;
  onMore(): void;
}

export function MoreRows({ shown, total, more, reading, error, onMore }: MoreRowsProps) {
  /** How many were shown when more were asked for; null where nobody did. */
  const [before, setBefore] = useState<number | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button went with the last rows, and the focus with it.
    if (!more && before !== null && document.activeElement === document.body) line.current?.focus();
  }, [more, before]);
  const said = reading
    ? common.states.loading
    : error === null && before !== null
      ? text.added(shown - before, shown, total)
      : '';
  return (
    <>
      {error !== null && <Failed error={error} />}
      {more && (
        <button
          type="button"
          aria-disabled={reading}
          onClick={() => {
            if (reading) return;
            setBefore(shown);
            onMore();
          }}
        >
          {error === null ? common.states.moreOf(total) : common.states.retry}
        </button>
      )}
      <p ref={line} role="status" tabIndex={-1} className={said === '' ? 'unseen' : undefined}>
        {said}
      </p>
    </>
  );
}
