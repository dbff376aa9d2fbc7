/** One thing with all that is needed to decide about it. */

import { graphql, type ResultOf } from '../api/graphql.ts';
import { QUOTE_LINE } from '../parts/quote-list.tsx';
import { RELATION } from '../parts/relation-line.tsx';
import { REVIEW } from './review-line.ts';

export const TARGET_QUERY = graphql(
  `
  query ReviewTarget($id: ID!) {
    node(id: $id) {
      __typename
      ... on Quote {
        id
        ...QuoteLine
        reviews {
          ...ReviewLine
        }
      }
      ... on Attribution {
        id
        quote {
          ...QuoteLine
          context(sentences: 2) {
            text
            quote {
              start
              end
            }
          }
        }
        reviews {
          ...ReviewLine
        }
      }
      ... on Claim {
        id
        proposition: text
        timeline(first: 5) {
          nodes {
            id
            exact
            article {
              id
              title
            }
          }
        }
        reviews {
          ...ReviewLine
        }
      }
      ... on ClaimRelation {
        ...Relation
        evidence {
          id
          exact
          article {
            id
            title
          }
        }
        reviews {
          ...ReviewLine
        }
      }
    }
  }
`,
  [QUOTE_LINE, RELATION, REVIEW],
);

type Found = NonNullable<ResultOf<typeof TARGET_QUERY>['node']>;
/** Whatever can be reviewed. */
export type Target = Extract<Found, { readonly reviews: unknown }>;
