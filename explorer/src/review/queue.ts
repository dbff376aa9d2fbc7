/** What the review queue asks of the graph: what waits, one thing of it with all that is needed to decide, and who asks. */

import { graphql, type ResultOf } from '../api/graphql.ts';
import { QUOTE_LINE } from '../parts/quote-list.tsx';
import { RELATION } from '../parts/relation-line.tsx';

/** As much of a thing as a line in a list shows. */
const TITLED = graphql(`
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

const NAMED = graphql(`
  fragment NamedSpeaker on Speaker {
    id
    name
    description
    aliases
    quotes(first: 3) {
      totalCount
      nodes {
        id
        exact
        article {
          id
          title
        }
      }
    }
  }
`);

/** Who decides, and by which verdicts. */
const DESK = graphql(`
  fragment Desk on Query {
    viewer {
      id
      name
      role
    }
    verdictScale {
      verdicts {
        id
        label
        description
      }
    }
  }
`);

export const QUEUE_QUERY = graphql(
  `
  query ReviewQueue($reasons: [QueueReason!], $names: Boolean!, $after: String, $moreNames: String) {
    ...Desk
    reviewQueue(first: 50, after: $after, filter: { reasons: $reasons }) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        reason
        review {
          id
        }
        target {
          ...Titled
        }
      }
    }
    speakerMergeSuggestions(first: 20, after: $moreNames) @include(if: $names) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        reason
        speaker {
          ...NamedSpeaker
        }
        other {
          ...NamedSpeaker
        }
      }
    }
  }
`,
  [DESK, TITLED, NAMED],
);

export const CHOSEN_QUERY = graphql(
  `
  query ChosenToReview($id: ID!) {
    ...Desk
    node(id: $id) {
      ...Titled
    }
  }
`,
  [DESK, TITLED],
);

export const PROGRESS_QUERY = graphql(`
  query ReviewProgress {
    reviewQueue(first: 1) {
      progress {
        waiting
        inReview
        done
        total
      }
    }
  }
`);

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

export type Queue = ResultOf<typeof QUEUE_QUERY>;
export type Waiting = Queue['reviewQueue']['nodes'][number];
export type Titled = ResultOf<typeof TITLED>;
export type NamedSpeaker = ResultOf<typeof NAMED>;
export type ReviewData = ResultOf<typeof REVIEW>;
export type Desk = ResultOf<typeof DESK>;
export type Verdict = Desk['verdictScale']['verdicts'][number];

type Found = NonNullable<ResultOf<typeof TARGET_QUERY>['node']>;
/** A thing with all that is needed to decide about it. */
export type Target = Extract<Found, { readonly reviews: unknown }>;
