/** Articles side by side, claim by claim, page after page. */

import { graphql, type ResultOf } from '../api/graphql.ts';
import { ARTICLE_LINE } from '../parts/article-line.tsx';

export const COMPARISON_QUERY = graphql(
  `
  query Compare($ids: [ID!]!, $first: Int!, $after: ID) {
    compareArticles(ids: $ids, first: $first, after: $after) {
      totalRows
      articles {
        ...ArticleLine
      }
      rows {
        claim {
          id
          text
          contested
        }
        cells {
          stance
          article {
            id
          }
          assertions {
            id
            exact
            stance
            passages {
              start
            }
            snapshot {
              id
            }
            speaker {
              id
              name
            }
          }
          relations {
            id
            type
            state
            rationale
            from {
              id
              text
            }
            to {
              id
              text
            }
          }
        }
      }
    }
  }
`,
  [ARTICLE_LINE],
);

export type Comparison = ResultOf<typeof COMPARISON_QUERY>['compareArticles'];
export type ComparisonRow = Comparison['rows'][number];
export type ComparisonCell = ComparisonRow['cells'][number];
