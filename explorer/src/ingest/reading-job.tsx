/** How far the reading of what was given has come, and in the end what became of each article. */

import { useQuery, useSubscription } from 'urql';
import { Link } from 'wouter';
import parts from '../parts/parts.module.css';
import { Failed, Loaded } from '../parts/states.tsx';
import { ingest as text } from '../text/ingest.ts';
import { text as common } from '../text.ts';
import styles from './ingest-page.module.css';
import { PROGRESS_SUBSCRIPTION, RESULTS_QUERY } from './ingest-query.ts';

export function ReadingJob({ id, total }: { readonly id: string; readonly total: number }) {
  const [{ data, error }] = useSubscription({ query: PROGRESS_SUBSCRIPTION, variables: { id } });
  const { done = 0, failed = 0, isFinished = false } = data?.ingestProgress ?? {};
  return (
    <section aria-labelledby="reading" className={isFinished ? styles.done : undefined}>
      <h2 id="reading">{isFinished ? text.finished : text.reading}</h2>
      <p role="status">
        {!isFinished && <progress value={done} max={total} aria-label={text.reading} />}{' '}
        {text.progress(done, total, failed)}
      </p>
      {error !== undefined && !isFinished && <Failed error={error} />}
      {isFinished && <Results id={id} />}
    </section>
  );
}

function Results({ id }: { readonly id: string }) {
  const answer = useQuery({
    query: RESULTS_QUERY,
    variables: { id },
    requestPolicy: 'network-only',
  });
  return (
    <Loaded of={answer}>
      {({ ingestJob }) => (
        <ul className={parts.plain}>
          {(ingestJob?.results ?? []).map(({ index, where, status, article, error }) => (
            <li key={index}>
              {article === null || status === null ? (
                <>
                  <strong>{where}</strong>: {error?.message ?? text.failed}
                </>
              ) : (
                <>
                  <Link href={`/article/${article.id}`}>
                    {article.title ?? common.article.untitled}
                  </Link>
                  : {text.statuses[status]} {text.quotes(article.quoteCount.totalCount)}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
