/** What the history page asks, and how a change is taken back. */

import { graphql, type ResultOf } from '../api/graphql.ts';
import { NAMED_THING } from '../parts/named-thing.ts';

const CHANGE = graphql(
  `
  fragment ChangeEntry on Change {
    id
    seq
    at
    actor {
      id
      name
    }
    action
    targetIds
    targets {
      ...NamedThing
    }
    reason
    hash
    undoes {
      id
      seq
    }
    undoneBy {
      id
      seq
    }
    edits {
      kind
      type
      id
      fromId
      toId
      properties {
        name
        before
        after
      }
    }
  }
`,
  [NAMED_THING],
);

export const HISTORY_QUERY = graphql(
  `
  query History($of: ID, $after: String) {
    changes(first: 20, after: $after, filter: { targetId: $of }) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ChangeEntry
      }
    }
  }
`,
  [CHANGE],
);

export const UNDO_MUTATION = graphql(
  `
  mutation UndoChange($id: ID!, $reason: String!) {
    undoChange(id: $id, reason: $reason) {
      ...ChangeEntry
    }
  }
`,
  [CHANGE],
);

export type ChangeData = ResultOf<typeof CHANGE>;
