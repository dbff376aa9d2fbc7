/** How far the work on the queue has come. */

import { useQuery } from 'urql';
import parts from '../parts/parts.module.css';
import { review as text } from '../text/review.ts';
import { PROGRESS_QUERY } from './queue.ts';

/** An answer of numbers shows none of the types whose change should have it asked again. */
const CHANGED_BY = { additionalTypenames: ['Review', 'ClaimRelation', 'Speaker'] };

export function Progress() {
  const [{ data }] = useQuery({ query: PROGRESS_QUERY, context: CHANGED_BY });
  if (data === undefined) return null;
  const { waiting, inReview, done, total } = data.reviewQueue.progress;
  return (
    <p className={parts.facts}>
      <progress value={done} max={Math.max(total, 1)} aria-label={text.progressLabel} />
      <span>{text.progress(done, total)}</span>
      <span>{text.counts(waiting, inReview)}</span>
    </p>
  );
}
