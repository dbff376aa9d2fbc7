/** What a line in a list shows of a review, and of the thing that it is about. */

import { graphql, type ResultOf } from '../api/graphql.ts';

/** As much of a thing as a line in a list shows. */
export const TITLED = graphql(`
  fragment Titled on Reviewable {
    __typename
    ... on Quote {
      id
      exact
    }
    ... on Attribution {
      id
      quote {
        id
        exact
      }
    }
    ... on Claim {
      id
      proposition: text
    }
    ... on ClaimRelation {
      id
      type
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
`);

export const REVIEW = graphql(
  `
  fragment ReviewLine on Review {
    id
    version
    state
    rationale
    reviewerId
    reviewerName
    createdAt
    textReplaced
    evidence {
      exact
    }
    verdict {
      id
      label
    }
    published {
      name
      at
    }
    target {
      ...Titled
    }
    openMoves {
      to
      secondPerson
      explained
      advised
      refusal
    }
  }
`,
  [TITLED],
);

export type Titled = ResultOf<typeof TITLED>;
export type ReviewData = ResultOf<typeof REVIEW>;
