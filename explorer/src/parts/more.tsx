/** A list that goes on: each page is asked for when its reader wants it. */

import { type ReactNode, useState } from 'react';
import { text } from '../text.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** What stands below one page of a list: the next page, a button for it, or nothing. */
export function More({
  pageInfo: { hasNextPage, endCursor },
  total,
  children,
}: {
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list, where that is known. */
  readonly total?: number;
  /** Shows the page after this cursor, and what follows. */
  children(after: string): ReactNode;
}) {
  const [open, setOpen] = useState(false);
  if (!hasNextPage || endCursor === null) return null;
  if (open) return children(endCursor);
  return (
    <button type="button" onClick={() => setOpen(true)}>
      {total === undefined ? text.states.more : text.states.moreOf(total)}
    </button>
  );
}
