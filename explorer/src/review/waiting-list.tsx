/** What waits, as it was when the page was opened: what is decided keeps its place, and more is only added below. */

import { useMemo, useState } from 'react';
import { useClient } from 'urql';
import { Empty } from '../parts/states.tsx';
import { review as text } from '../text/review.ts';
import { text as common } from '../text.ts';
import { itemsOf, LISTS, type List } from './items.ts';
import { QUEUE_QUERY, type Queue } from './queue.ts';
import { Workplace } from './workplace.tsx';

export function WaitingList({ list, queue }: { readonly list: List; readonly queue: Queue }) {
  const [pages, setPages] = useState([queue]);
  const client = useClient();
  const items = useMemo(() => pages.flatMap(itemsOf), [pages]);
  const last = pages.at(-1) ?? queue;
  const { reviewQueue: things, speakerMergeSuggestions: names } = last;
  const more = things.pageInfo.hasNextPage || names?.pageInfo.hasNextPage === true;
  const loadMore = async () => {
    const { data } = await client.query(QUEUE_QUERY, {
      // A list that has come to its end is asked for nothing more.
      reasons: things.pageInfo.hasNextPage ? LISTS[list] : [],
      after: things.pageInfo.hasNextPage ? things.pageInfo.endCursor : null,
      names: names?.pageInfo.hasNextPage === true,
      moreNames: names?.pageInfo.endCursor ?? null,
    });
    if (data !== undefined) setPages((before) => [...before, data]);
  };
  if (items.length === 0) return <Empty>{text.empty}</Empty>;
  return (
    <>
      <Workplace items={items} desk={queue} />
      {more && (
        <button type="button" onClick={() => void loadMore()}>
          {common.states.more}
        </button>
      )}
    </>
  );
}
