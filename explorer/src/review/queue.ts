/** What the review queue asks of the graph: what waits, how much of it is done, and who asks. */

import { graphql, type ResultOf } from '../api/graphql.ts';
import { TITLED } from './review-line.ts';

/** A speaker beside another who may be the same. */
export const NAMED = graphql(`
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

export type Queue = ResultOf<typeof QUEUE_QUERY>;
export type Waiting = Queue['reviewQueue']['nodes'][number];
export type NamedSpeaker = ResultOf<typeof NAMED>;
export type Desk = ResultOf<typeof DESK>;
export type Verdict = Desk['verdictScale']['verdicts'][number];
