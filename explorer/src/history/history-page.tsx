/** The history of one thing, or of everything: who changed what, when and why. */

import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { More } from '../parts/more.tsx';
import { NoArticles } from '../parts/no-articles.tsx';
import parts from '../parts/parts.module.css';
import { Empty, Loaded } from '../parts/states.tsx';
import { useViewer } from '../session/viewer.ts';
import { Page } from '../shell/page.tsx';
import { history as text } from '../text/history.ts';
import { ChangeEntry } from './change-entry.tsx';
import { HISTORY_QUERY } from './history-query.ts';

/** Whoever may take a change back. */
const UNDOERS: readonly string[] = ['EDITOR', 'ADMIN'];

export default function HistoryPage() {
  const of = useSearchParams()[0].get('of');
  const [{ data }] = useViewer();
  const mayUndo = data !== undefined && UNDOERS.includes(data.viewer.role);
  return (
    <Page
      title={text.title}
      lead={
        <>
          <p>{text.lead}</p>
          {of !== null && (
            <p>
              {text.ofId(of)} <Link href="/history">{text.whole}</Link>
            </p>
          )}
        </>
      }
    >
      <Entries key={of} of={of} after={null} mayUndo={mayUndo} />
    </Page>
  );
}

/** A change of anything adds an entry, whatever the list shows. */
const CHANGED_BY = { additionalTypenames: ['Change'] };

function Entries({
  of,
  after,
  mayUndo,
}: {
  readonly of: string | null;
  readonly after: string | null;
  readonly mayUndo: boolean;
}) {
  const answer = useQuery({
    query: HISTORY_QUERY,
    variables: { of, after },
    context: CHANGED_BY,
    // Other pages change things too.
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded of={answer}>
      {({ changes: { totalCount, nodes, pageInfo } }) => (
        <>
          {after === null &&
            totalCount === 0 &&
            (of === null ? <NoArticles /> : <Empty>{text.none}</Empty>)}
          {after === null && totalCount > 0 && <p>{text.entries(totalCount)}</p>}
          <ol className={parts.list}>
            {nodes.map((change) => (
              <li key={change.id}>
                <ChangeEntry change={change} mayUndo={mayUndo} />
              </li>
            ))}
          </ol>
          <More pageInfo={pageInfo} total={totalCount}>
            {(next) => <Entries of={of} after={next} mayUndo={mayUndo} />}
          </More>
        </>
      )}
    </Loaded>
  );
}
