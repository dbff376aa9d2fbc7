/** What the reader asks of the graph: a text with what is said and claimed in it. */

import { graphql, type ResultOf, type VariablesOf } from '../api/graphql.ts';
import { ARTICLE_LINE } from '../parts/article-line.tsx';
import { ATTRIBUTION_HOP } from '../parts/attribution-chain.tsx';

const READ_QUOTE = graphql(
  `
  fragment ReadQuote on Quote {
    id
    kind
    exact
    anchor
    standing
    cueClass
    saidOn
    modality
    confidence
    spans {
      start
      end
    }
    verbatim {
      start
      end
    }
    cue {
      text
    }
    attributions {
      ...AttributionHop
    }
    utterance {
      id
      articleCount
      corroboration {
        count
      }
    }
    revision {
      anchor
      instead {
        text
      }
      changes {
        kind
        said
        asked
        flags
      }
      places {
        start
        text
      }
    }
    article {
      id
    }
  }
`,
  [ATTRIBUTION_HOP],
);

const READ_ASSERTION = graphql(`
  fragment ReadAssertion on Assertion {
    id
    stance
    state
    exact
    confidence
    readAs
    passages {
      start
      end
    }
    speaker {
      id
      name
    }
    quote {
      id
    }
    claim {
      id
      text
      kind
      contested
      corroboration {
        count
      }
    }
  }
`);

export const ARTICLE_QUERY = graphql(
  `
  query ReadArticle($id: ID!) {
    article(id: $id) {
      ...ArticleLine
      url
      authors
      originReason
      origin {
        id
        kind
        source
        articles(first: 1) {
          totalCount
        }
      }
      folds {
        basis
        score
        reason
        article {
          ...ArticleLine
        }
      }
      latestSnapshot {
        id
      }
      snapshots {
        id
        retrievedAt
        sha256
      }
      assertions {
        ...ReadAssertion
      }
    }
  }
`,
  [ARTICLE_LINE, READ_ASSERTION],
);

const QUOTE_PAGE = graphql(
  `
  fragment QuotePage on QuoteConnection {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ReadQuote
    }
  }
`,
  [READ_QUOTE],
);

export const SNAPSHOT_QUERY = graphql(
  `
  query ReadSnapshot($id: ID!, $classes: [CueClass!], $modalities: [Modality!]) {
    node(id: $id) {
      __typename
      ... on Snapshot {
        id
        text
        sha256
        retrievedAt
        extractor
        extractorVersion
        supersededBy {
          id
        }
        quotes(first: 100, filter: { cueClasses: $classes, modalities: $modalities }) {
          ...QuotePage
        }
      }
    }
  }
`,
  [QUOTE_PAGE],
);

/** The quotes of a long text after the first page. */
export const MORE_QUOTES_QUERY = graphql(
  `
  query ReadMoreQuotes($id: ID!, $classes: [CueClass!], $modalities: [Modality!], $after: String) {
    node(id: $id) {
      __typename
      ... on Snapshot {
        id
        quotes(
          first: 100
          after: $after
          filter: { cueClasses: $classes, modalities: $modalities }
        ) {
          ...QuotePage
        }
      }
    }
  }
`,
  [QUOTE_PAGE],
);

export type ReadArticle = NonNullable<ResultOf<typeof ARTICLE_QUERY>['article']>;
export type ReadQuote = ResultOf<typeof READ_QUOTE>;
export type ReadAssertion = ResultOf<typeof READ_ASSERTION>;
export type QuotePage = ResultOf<typeof QUOTE_PAGE>;
export type QuoteFilter = Omit<VariablesOf<typeof SNAPSHOT_QUERY>, 'id'>;
