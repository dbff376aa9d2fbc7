/** What the page asks the graph for. */

import { graphql } from '../../api/graphql.ts';

/** What a scene knows of a node, whatever its kind. */
export const NODE_FACTS = graphql(`
  fragment NodeFacts on Node {
    __typename
    id
    ... on Outlet {
      name
      domain
    }
    ... on Article {
      title
      publishedAt
      outlet {
        id
        name
      }
    }
    ... on Origin {
      source
    }
    ... on Snapshot {
      retrievedAt
      article {
        id
        title
        publishedAt
      }
    }
    ... on Speaker {
      name
      description
    }
    ... on Quote {
      exact
      speaker {
        id
        name
      }
      article {
        id
        publishedAt
        outlet {
          id
          name
        }
      }
    }
    ... on Attribution {
      hop
      state
      mention {
        text
      }
      candidates {
        speaker {
          id
        }
      }
      quote {
        id
        cue {
          text
        }
        article {
          id
          publishedAt
        }
      }
    }
    ... on Utterance {
      text
      sayer: speaker {
        id
        name
      }
      corroboration {
        count
      }
    }
    ... on Claim {
      text
      contested
      corroboration {
        count
      }
    }
    ... on Assertion {
      exact
      stance
      state
      claim {
        id
      }
      speaker {
        id
        name
      }
      outlet {
        id
      }
      article {
        id
        publishedAt
        outlet {
          id
          name
        }
      }
    }
  }
`);

export const NODES_QUERY = graphql(
  `
    query SceneNodes($ids: [ID!]!) {
      nodes(ids: $ids) {
        ...NodeFacts
      }
    }
  `,
  [NODE_FACTS],
);

export const NEIGHBORHOOD_QUERY = graphql(
  `
    query SceneNeighborhood(
      $id: ID!
      $types: [RelationshipType!]
      $nodeTypes: [NodeType!]
      $limit: Int!
      $order: NeighborOrder!
    ) {
      neighborhood(
        id: $id
        types: $types
        nodeTypes: $nodeTypes
        limit: $limit
        order: $order
      ) {
        center {
          ...NodeFacts
        }
        nodes {
          ...NodeFacts
        }
      }
    }
  `,
  [NODE_FACTS],
);

export const PATH_QUERY = graphql(
  `
    query ScenePath($from: ID!, $to: ID!, $maxLength: Int!, $types: [RelationshipType!]) {
      path(from: $from, to: $to, maxLength: $maxLength, types: $types) {
        nodes {
          ...NodeFacts
        }
      }
    }
  `,
  [NODE_FACTS],
);

export const SUBGRAPH_QUERY = graphql(`
  query SceneSubgraph($ids: [ID!]!) {
    subgraph(ids: $ids) {
      degrees {
        id
        degree
      }
      relationships {
        type
        fromId
        toId
        state
      }
    }
  }
`);

/** How many there are of each kind of relationship, before any of them is shown. */
export const COUNTS_QUERY = graphql(`
  query SceneCounts(
    $id: ID!
    $types: [RelationshipType!]
    $nodeTypes: [NodeType!]
    $limit: Int!
  ) {
    neighborhood(id: $id, types: $types, nodeTypes: $nodeTypes, limit: $limit) {
      counts {
        type
        direction
        shown
        total
        hidden
      }
    }
  }
`);
