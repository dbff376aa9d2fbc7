/** Quotes of several articles, each with its chain of attribution. */

import { Link } from 'wouter';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { ARTICLE_LINE, ArticleLine } from './article-line.tsx';
import { ATTRIBUTION_HOP, AttributionChain } from './attribution-chain.tsx';
import styles from './parts.module.css';

export const QUOTE_LINE = graphql(
  `
  fragment QuoteLine on Quote {
    id
    kind
    exact
    spans {
      start
    }
    snapshot {
      id
    }
    article {
      ...ArticleLine
    }
    attributions {
      ...AttributionHop
    }
  }
`,
  [ARTICLE_LINE, ATTRIBUTION_HOP],
);

/** A page of such a list, with what asks for the next. */
export const QUOTE_PAGE = graphql(
  `
  fragment QuotePage on QuoteConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...QuoteLine
    }
  }
`,
  [QUOTE_LINE],
);

export type QuoteLineData = ResultOf<typeof QUOTE_LINE>;

export function QuoteList({ quotes }: { readonly quotes: readonly QuoteLineData[] }) {
  return (
    <ul className={styles.list}>
      {quotes.map((quote) => (
        <li key={quote.id} className={styles.card}>
          <p className={styles.passage}>
            <Link href={placeOfQuote(quote)}>
              {quote.kind === 'DIRECT' ? `“${quote.exact}”` : quote.exact}
            </Link>
          </p>
          <AttributionChain hops={quote.attributions} />
          <p className={styles.facts}>
            <ArticleLine article={quote.article} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Where the quote is read. */
export function placeOfQuote({
  id,
  article,
  snapshot,
}: {
  readonly id: string;
  readonly article: { readonly id: string };
  readonly snapshot: { readonly id: string };
}): string {
  return `/article/${article.id}?${new URLSearchParams({ text: snapshot.id, chosen: id })}`;
}
