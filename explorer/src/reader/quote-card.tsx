/** What is known of one quote: who said it and through whom, who else carries it, what is against it, what people made of it. */

import { useQuery } from 'urql';
import { Link } from 'wouter';
import { graphql } from '../api/graphql.ts';
import { ARTICLE_LINE, ArticleLine } from '../parts/article-line.tsx';
import { AttributionChain } from '../parts/attribution-chain.tsx';
import { Badge } from '../parts/badge.tsx';
import parts from '../parts/parts.module.css';
import { ReviewLink } from '../parts/review-link.tsx';
import { SaidOn } from '../parts/said-on.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { ThingLinks } from '../parts/thing-links.tsx';
import { reader as text } from '../text/reader.ts';
import { things } from '../text/things.ts';
import type { ReadQuote } from './article-query.ts';
import { Conflicts } from './conflicts.tsx';
import { QuoteRecord } from './quote-record.tsx';

const CARRIERS_QUERY = graphql(
  `
  query CarriersOfQuote($id: ID!) {
    quote(id: $id) {
      id
      article {
        id
      }
      utterance {
        id
        occurrences(first: 20) {
          totalCount
          nodes {
            relation
            text
            quote {
              id
              spans {
                start
              }
              snapshot {
                id
              }
              article {
                ...ArticleLine
              }
            }
          }
        }
      }
    }
  }
`,
  [ARTICLE_LINE],
);

export function QuoteCard({
  quote,
  claimIds,
}: {
  readonly quote: ReadQuote;
  /** Of what it claims; null in a text whose claims are not known any more. */
  readonly claimIds: readonly string[] | null;
}) {
  const { utterance } = quote;
  return (
    <>
      <p className={parts.facts}>
        <Badge state={quote.kind}>{text.kinds[quote.kind]}</Badge>
        {quote.anchor !== 'EXACT' && (
          <Badge state={quote.anchor}>{text.anchors[quote.anchor]}</Badge>
        )}
        {quote.modality !== 'ASSERTED' && (
          <Badge state="SUGGESTED">{text.modalities[quote.modality]}</Badge>
        )}
      </p>
      <blockquote className={parts.words}>
        {quote.kind === 'DIRECT' ? `“${quote.exact}”` : quote.exact}
      </blockquote>
      <AttributionChain hops={quote.attributions} />
      <p className={parts.facts}>
        <span>{text.classes[quote.cueClass]}</span>
        {quote.cue !== null && <span>“{quote.cue.text}”</span>}
        <SaidOn day={quote.saidOn} />
        <span>{text.confidence(quote.confidence)}</span>
        <span>{text.kindHelp[quote.kind]}</span>
      </p>
      <p className={parts.facts}>
        <ReviewLink id={quote.attributions[0]?.id ?? quote.id} />
        <ThingLinks id={quote.id} />
      </p>
      <Now quote={quote} />
      <h2>{text.elsewhere}</h2>
      {utterance === null ? <Empty>{text.nobodyElse}</Empty> : <Carriers id={quote.id} />}
      {utterance !== null && (
        <p className={parts.facts}>
          <span>{text.articles(utterance.articleCount)}</span>
          <span>{text.origins(utterance.corroboration.count)}</span>
          <Link href={`/utterance/${utterance.id}`}>{text.allOccurrences}</Link>
        </p>
      )}
      {claimIds !== null && <Conflicts claimIds={claimIds} />}
      <QuoteRecord quote={quote} />
    </>
  );
}

/** Where the newest text may have it, or what stands there instead. */
function Now({ quote: { anchor, article, revision } }: { readonly quote: ReadQuote }) {
  if (revision === null) return null;
  const { instead, changes, places } = revision;
  return (
    <>
      {instead !== null && <p>{text.instead(instead.text)}</p>}
      {changes.length > 0 && (
        <p>{changes.map(({ kind, said, asked }) => things.drift[kind](said, asked)).join('; ')}</p>
      )}
      {anchor === 'AMBIGUOUS' && (
        <ol className={parts.facts}>
          {places.map(({ start }, index) => (
            <li key={start}>
              <Link href={`/article/${article.id}?at=${start}`}>
                {text.place(index + 1, places.length)}
              </Link>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Carriers({ id }: { readonly id: string }) {
  const answer = useQuery({ query: CARRIERS_QUERY, variables: { id } });
  return (
    <Loaded of={answer}>
      {({ quote }) => {
        const others = (quote?.utterance?.occurrences.nodes ?? []).filter(
          (occurrence) => occurrence.quote.article.id !== quote?.article.id,
        );
        if (others.length === 0) return <Empty>{text.nobodyElse}</Empty>;
        return (
          <ul className={parts.plain}>
            {others.map(({ relation, quote: other }) => (
              <li key={other.id}>
                <ArticleLine article={other.article} to={placeOf(other)} />{' '}
                <span className={parts.quiet}>{text.relations[relation]}</span>
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}

function placeOf(quote: {
  readonly spans: readonly { readonly start: number }[];
  readonly snapshot: { readonly id: string };
  readonly article: { readonly id: string };
}): string {
  return `/article/${quote.article.id}?text=${quote.snapshot.id}&at=${quote.spans[0]?.start ?? 0}`;
}
