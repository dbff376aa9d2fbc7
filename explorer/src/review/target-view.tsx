/** What a review is about, with all that is needed to decide, and what people have made of it so far. */

import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Marked } from '../parts/marked.tsx';
import { Missing } from '../parts/missing.tsx';
import parts from '../parts/parts.module.css';
import { QuoteList } from '../parts/quote-list.tsx';
import { RelationLine } from '../parts/relation-line.tsx';
import { Loaded } from '../parts/states.tsx';
import { claims } from '../text/claims.ts';
import { review as text } from '../text/review.ts';
import { text as common } from '../text.ts';
import { ReviewBadge } from './review-badge.tsx';
import { TARGET_QUERY, type Target } from './target-query.ts';

/** A thing that nobody has reviewed shows no review whose coming should have it asked again. */
const CHANGED_BY = { additionalTypenames: ['Review'] };

export function TargetView({ id }: { readonly id: string }) {
  const answer = useQuery({ query: TARGET_QUERY, variables: { id }, context: CHANGED_BY });
  return (
    <Loaded of={answer}>
      {({ node }) => {
        if (node === null || !('reviews' in node)) return <Missing />;
        return (
          <>
            <Matter target={node} />
            <p className={parts.facts}>
              <span>{text.people}:</span>
              {node.reviews.length === 0 && <span>{text.nobody}</span>}
              {node.reviews.map((review) => (
                <ReviewBadge key={review.id} review={review} />
              ))}
            </p>
          </>
        );
      }}
    </Loaded>
  );
}

function Matter({ target }: { readonly target: Target }) {
  switch (target.__typename) {
    case 'Quote':
      return <QuoteList quotes={[target]} />;
    case 'Attribution':
      return (
        <>
          <blockquote className={parts.passage}>
            <Marked text={target.quote.context.text} spans={target.quote.context.quote} />
          </blockquote>
          <QuoteList quotes={[target.quote]} />
        </>
      );
    case 'Claim':
      return (
        <>
          <p className={parts.words}>
            <Link href={`/claim/${target.id}`}>{target.proposition}</Link>
          </p>
          <Passages passages={target.timeline.nodes} />
        </>
      );
    case 'ClaimRelation':
      return (
        <>
          <p className={parts.words}>
            <Link href={`/claim/${target.from.id}`}>{target.from.text}</Link>
          </p>
          <RelationLine relation={target} seenFrom={target.from.id} />
          <Passages passages={target.evidence} />
        </>
      );
  }
}

function Passages({
  passages,
}: {
  readonly passages: Extract<Target, { readonly evidence: unknown }>['evidence'];
}) {
  return (
    <>
      <h3>{claims.passages}</h3>
      <ul className={parts.plain}>
        {passages.map(({ id, exact, article }) => (
          <li key={id}>
            <q>{exact}</q>{' '}
            <Link href={`/article/${article.id}?chosen=${id}`}>
              {article.title ?? common.article.untitled}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
