/** What people made of a thing: its reviews in a word each, and why. */

import { graphql, type ResultOf } from '../api/graphql.ts';
import parts from '../parts/parts.module.css';
import { Empty } from '../parts/states.tsx';
import { reader as text } from '../text/reader.ts';
import { ReviewBadge } from './review-badge.tsx';

export const MADE_OF = graphql(`
  fragment MadeOf on Review {
    id
    state
    rationale
    reviewerName
    verdict {
      label
    }
    published {
      name
    }
  }
`);

export function Reviews({ reviews }: { readonly reviews: readonly ResultOf<typeof MADE_OF>[] }) {
  if (reviews.length === 0) return <Empty>{text.noReviews}</Empty>;
  return (
    <ul className={parts.plain}>
      {reviews.map((review) => (
        <li key={review.id}>
          <ReviewBadge review={review} /> {review.rationale}
        </li>
      ))}
    </ul>
  );
}
