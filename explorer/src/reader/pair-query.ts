/** What is asked of two articles to set them beside each other: their texts, and page after page of quotes and claims. */

import { graphql, type ResultOf } from '../api/graphql.ts';

const PAIR_QUOTES = graphql(`
  fragment PairQuotes on QuoteConnection {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      exact
      spans {
        start
        end
      }
      speaker {
        name
      }
      utterance {
        id
      }
    }
  }
`);

const PAIR_ROWS = graphql(`
  fragment PairRows on ArticleComparison {
    totalRows
    rows {
      claim {
        id
        text
      }
      cells {
        stance
        assertions {
          id
          passages {
            start
            end
          }
        }
        relations {
          id
          type
          state
          from {
            id
          }
          to {
            id
          }
        }
      }
    }
  }
`);

export const PAIR_QUERY = graphql(
  `
  query SideBySide($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Article {
        id
        title
        latestSnapshot {
          id
          text
        }
        quotes(first: 100) {
          ...PairQuotes
        }
      }
    }
    compareArticles(ids: $ids, first: 100) {
      ...PairRows
    }
  }
`,
  [PAIR_QUOTES, PAIR_ROWS],
);

export const MORE_QUOTES_QUERY = graphql(
  `
  query SideBySideQuotes($id: ID!, $after: String) {
    article(id: $id) {
      id
      quotes(first: 100, after: $after) {
        ...PairQuotes
      }
    }
  }
`,
  [PAIR_QUOTES],
);

export const MORE_ROWS_QUERY = graphql(
  `
  query SideBySideClaims($ids: [ID!]!, $after: ID) {
    compareArticles(ids: $ids, first: 100, after: $after) {
      ...PairRows
    }
  }
`,
  [PAIR_ROWS],
);

export type Answered = ResultOf<typeof PAIR_QUERY>;
export type PairArticle = Extract<Answered['nodes'][number], { __typename: 'Article' }>;
export type PairQuote = PairArticle['quotes']['nodes'][number];
export type Row = Answered['compareArticles']['rows'][number];
