/** What the page of a claim asks of the graph. */

import { graphql, type ResultOf } from '../api/graphql.ts';
import { ARTICLE_LINE } from '../parts/article-line.tsx';
import { RELATION } from '../parts/relation-line.tsx';
import { MADE_OF } from '../review/reviews.tsx';

const STATED = graphql(
  `
  fragment Stated on Assertion {
    id
    stance
    exact
    readAs
    state
    passages {
      start
    }
    speaker {
      id
      name
    }
    quote {
      id
      saidOn
    }
    snapshot {
      id
      retrievedAt
    }
    article {
      ...ArticleLine
    }
  }
`,
  [ARTICLE_LINE],
);

const STATED_PAGE = graphql(
  `
  fragment StatedPage on AssertionConnection {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...Stated
    }
  }
`,
  [STATED],
);

/** What was stated after the first page. */
export const MORE_STATED_QUERY = graphql(
  `
  query MoreStated($id: ID!, $after: String) {
    claim(id: $id) {
      id
      timeline(first: 100, after: $after) {
        ...StatedPage
      }
    }
  }
`,
  [STATED_PAGE],
);

export const CLAIM_QUERY = graphql(
  `
  query ClaimPage($id: ID!) {
    claim(id: $id) {
      id
      text
      kind
      contested
      lostArticleCount
      slots {
        subject
        predicate
        places
        names
        unresolved
        negated
        modality
        quantities {
          text
          of
        }
        times {
          text
          from
          to
        }
      }
      firstAssertedBy {
        id
      }
      inContext: timeline(first: 5) {
        nodes {
          id
          readAs
          context(sentences: 2) {
            text
            quote {
              start
              end
            }
          }
        }
      }
      timeline(first: 100) {
        ...StatedPage
      }
      corroboration {
        count
        sources {
          kind
          speaker {
            id
            name
          }
          assertions {
            ...Stated
          }
          through {
            ...Relation
          }
        }
      }
      reviews {
        ...MadeOf
      }
      relations {
        ...Relation
        reviews {
          ...MadeOf
        }
        evidence {
          claim {
            id
            text
          }
          ...Stated
        }
      }
    }
  }
`,
  [STATED, STATED_PAGE, RELATION, MADE_OF],
);

export type ClaimData = NonNullable<ResultOf<typeof CLAIM_QUERY>['claim']>;
export type StatedData = ResultOf<typeof STATED>;
