/** A review in a word: who, how far it has come, and to which verdict. */

import { Badge } from '../parts/badge.tsx';
import { review as text } from '../text/review.ts';
import type { ReviewData } from './review-line.ts';

export function ReviewBadge({
  review: { state, verdict, reviewerName, published },
}: {
  readonly review: Pick<ReviewData, 'state' | 'reviewerName'> & {
    readonly verdict: { readonly label: string } | null;
    readonly published: { readonly name: string } | null;
  };
}) {
  return (
    <Badge state={state}>
      {[
        text.by(reviewerName),
        verdict?.label ?? text.noVerdict,
        published === null
          ? text.states[state]
          : text.publishedBy(text.states[state], published.name),
      ].join(' · ')}
    </Badge>
  );
}
