/** What reaches us of a speaker at second hand, what they pass on, what they claim, and where they are named. */

import { Link } from 'wouter';
import { graphql } from '../api/graphql.ts';
import { ARTICLE_PAGE, ArticleList } from '../parts/article-list.tsx';
import { ListSection } from '../parts/pages.tsx';
import parts from '../parts/parts.module.css';
import { QUOTE_PAGE, QuoteList } from '../parts/quote-list.tsx';
import { things as text } from '../text/things.ts';

const SECOND_HAND_QUERY = graphql(
  `
  query SecondHandOf($id: ID!, $after: String) {
    speaker(id: $id) {
      id
      quotes(first: 10, after: $after, filter: { secondHand: true }) {
        ...QuotePage
      }
    }
  }
`,
  [QUOTE_PAGE],
);

const RELAYED_QUERY = graphql(
  `
  query RelayedBy($id: ID!, $after: String) {
    speaker(id: $id) {
      id
      relayed(first: 10, after: $after) {
        ...QuotePage
      }
    }
  }
`,
  [QUOTE_PAGE],
);

const CLAIMS_QUERY = graphql(`
  query ClaimsOf($id: ID!, $after: String) {
    speaker(id: $id) {
      id
      claims(first: 10, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          text
        }
      }
    }
  }
`);

const ARTICLES_QUERY = graphql(
  `
  query ArticlesWith($id: ID!, $after: String) {
    speaker(id: $id) {
      id
      articles(first: 20, after: $after) {
        ...ArticlePage
      }
    }
  }
`,
  [ARTICLE_PAGE],
);

export function SpeakerLists({ id }: { readonly id: string }) {
  return (
    <>
      <ListSection
        {...{ id, title: text.through, none: text.throughNone, query: SECOND_HAND_QUERY }}
        listOf={({ speaker }) => speaker?.quotes}
      >
        {(quotes) => <QuoteList quotes={quotes} />}
      </ListSection>
      <ListSection
        {...{ id, title: text.relayed, none: text.relayedNone, query: RELAYED_QUERY }}
        listOf={({ speaker }) => speaker?.relayed}
      >
        {(quotes) => <QuoteList quotes={quotes} />}
      </ListSection>
      <ListSection
        {...{ id, title: text.claims, none: text.claimsNone, query: CLAIMS_QUERY }}
        listOf={({ speaker }) => speaker?.claims}
      >
        {(claims) => (
          <ul className={parts.plain}>
            {claims.map((claim) => (
              <li key={claim.id}>
                <Link href={`/claim/${claim.id}`}>{claim.text}</Link>
              </li>
            ))}
          </ul>
        )}
      </ListSection>
      <ListSection
        {...{ id, title: text.articles, none: text.articlesNone, query: ARTICLES_QUERY }}
        listOf={({ speaker }) => speaker?.articles}
      >
        {(articles) => <ArticleList articles={articles} />}
      </ListSection>
    </>
  );
}
