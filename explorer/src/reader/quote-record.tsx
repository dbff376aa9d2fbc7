/** What people made of a quote: reviews of it and of who is said to have said it, and what was changed about either. */

import { useQuery } from 'urql';
import { graphql } from '../api/graphql.ts';
import { Badge } from '../parts/badge.tsx';
import parts from '../parts/parts.module.css';
import { Empty, Loaded } from '../parts/states.tsx';
import { MADE_OF, Reviews } from '../review/reviews.tsx';
import { history } from '../text/history.ts';
import { reader as text } from '../text/reader.ts';
import { text as common } from '../text.ts';
import type { ReadQuote } from './article-query.ts';

const CHANGED = graphql(`
  fragment ChangedAbout on ChangeConnection {
    nodes {
      id
      seq
      at
      action
      reason
      actor {
        name
      }
      undoneBy {
        id
        seq
      }
    }
  }
`);

const RECORD_QUERY = graphql(
  `
  query RecordOfQuote($id: ID!, $attribution: ID!, $latest: Int!) {
    quote(id: $id) {
      id
      reviews {
        ...MadeOf
      }
      attributions {
        id
        reviews {
          ...MadeOf
        }
      }
      history(first: $latest) {
        ...ChangedAbout
      }
    }
    changes(first: $latest, filter: { targetId: $attribution }) {
      ...ChangedAbout
    }
  }
`,
  [MADE_OF, CHANGED],
);

/** The whole history has a page of its own. */
const LATEST = 5;
/** What nobody has reviewed or changed shows nothing whose coming should have it asked again. */
const CHANGED_BY = { additionalTypenames: ['Review', 'Change'] };

export function QuoteRecord({ quote: { id, attributions } }: { readonly quote: ReadQuote }) {
  const answer = useQuery({
    query: RECORD_QUERY,
    variables: { id, attribution: attributions[0]?.id ?? id, latest: LATEST },
    context: CHANGED_BY,
    // Other people review and change things too.
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded of={answer}>
      {({ quote, changes }) => {
        const reviews = [quote, ...(quote?.attributions ?? [])].flatMap(
          (each) => each?.reviews ?? [],
        );
        const entries = [...(quote?.history.nodes ?? []), ...changes.nodes];
        const latest = [...new Map(entries.map((entry) => [entry.id, entry])).values()]
          .sort((one, other) => other.seq - one.seq)
          .slice(0, LATEST);
        return (
          <>
            <h2>{text.reviews}</h2>
            <Reviews reviews={reviews} />
            <h2>{text.changed}</h2>
            {latest.length === 0 && <Empty>{history.none}</Empty>}
            <ol className={parts.plain}>
              {latest.map(({ id: key, seq, at, action, reason, actor, undoneBy }) => (
                <li key={key} className={parts.facts}>
                  <span>{history.entry(seq)}</span>
                  <span>{history.actions[action]}</span>
                  <span>{history.by(actor.name)}</span>
                  <time dateTime={at}>{common.moment(at)}</time>
                  {undoneBy !== null && (
                    <Badge state="REJECTED">{history.undone(undoneBy.seq)}</Badge>
                  )}
                  {reason !== null && <span>{reason}</span>}
                </li>
              ))}
            </ol>
          </>
        );
      }}
    </Loaded>
  );
}
