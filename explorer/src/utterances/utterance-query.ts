/** What the page of an utterance asks of the graph. */

import { graphql, type ResultOf } from '../api/graphql.ts';
import { ARTICLE_LINE } from '../parts/article-line.tsx';
import { UTTERANCE_LINE } from '../parts/utterance-list.tsx';

const OCCURRENCE_PAGE = graphql(
  `
  fragment OccurrencePage on OccurrenceConnection {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      relation
      text
      drift {
        kind
        attested
        here
        flags
      }
      quote {
        id
        saidOn
        snapshot {
          id
          retrievedAt
        }
        article {
          ...ArticleLine
        }
      }
    }
  }
`,
  [ARTICLE_LINE],
);

/** The occurrences after the first page. */
export const MORE_OCCURRENCES_QUERY = graphql(
  `
  query MoreOccurrences($id: ID!, $after: String) {
    utterance(id: $id) {
      id
      occurrences(first: 100, after: $after) {
        ...OccurrencePage
      }
    }
  }
`,
  [OCCURRENCE_PAGE],
);

export const UTTERANCE_QUERY = graphql(
  `
  query UtterancePage($id: ID!) {
    utterance(id: $id) {
      id
      text
      articleCount
      lostArticleCount
      speaker {
        id
        name
      }
      spellings {
        text
        articleCount
      }
      corroboration {
        count
        origins(first: 20) {
          nodes {
            origin {
              id
              kind
              source
            }
            articles(first: 20) {
              totalCount
              nodes {
                originReason
                ...ArticleLine
              }
            }
          }
        }
      }
      occurrences(first: 100) {
        ...OccurrencePage
      }
      variants {
        relation
        utterance {
          ...UtteranceLine
        }
      }
    }
  }
`,
  [ARTICLE_LINE, UTTERANCE_LINE, OCCURRENCE_PAGE],
);

export type UtteranceData = NonNullable<ResultOf<typeof UTTERANCE_QUERY>['utterance']>;
export type Occurrence = ResultOf<typeof OCCURRENCE_PAGE>['nodes'][number];
