/** Reviews that are not ended: what is begun, what waits for a second person, and what is published. */

import { useQuery } from 'urql';
import { More } from '../parts/more.tsx';
import parts from '../parts/parts.module.css';
import { Empty, Loaded } from '../parts/states.tsx';
import { review as text } from '../text/review.ts';
import { ReviewCard } from './review-card.tsx';
import { OPEN_REVIEWS_QUERY } from './reviewing.ts';

/** An empty list shows no review whose change should have it asked again. */
const CHANGED_BY = { additionalTypenames: ['Review'] };

export function UnderReview() {
  return (
    <section aria-labelledby="under-review">
      <h2 id="under-review">{text.under}</h2>
      <Reviews after={null} />
    </section>
  );
}

function Reviews({ after }: { readonly after: string | null }) {
  const answer = useQuery({ query: OPEN_REVIEWS_QUERY, variables: { after }, context: CHANGED_BY });
  return (
    <Loaded of={answer}>
      {({ reviews: { totalCount, nodes, pageInfo } }) => (
        <>
          {totalCount === 0 && <Empty>{text.noneUnder}</Empty>}
          <ul className={parts.list}>
            {nodes.map((review) => (
              <li key={review.id}>
                <ReviewCard review={review} />
              </li>
            ))}
          </ul>
          <More pageInfo={pageInfo} total={totalCount}>
            {(next) => <Reviews after={next} />}
          </More>
        </>
      )}
    </Loaded>
  );
}
