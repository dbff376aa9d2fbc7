/** Queries worth trying, shown in GraphiQL and when the server starts. */

/** One query with what it answers. */
export interface ExampleQuery {
  readonly question: string;
  readonly query: string;
}

export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
  {
    question: 'Who carries the same words, and under which spelling of the name?',
    query: `# Who carries the same words, and under which spelling of the name?
query SameWords {
  utterances(filter: { minArticles: 2 }, first: 5) {
    nodes {
      text
      speaker { name }
      spellings { text articleCount }
      articles { nodes { title } }
    }
  }
}
`,
  },
  {
    question: 'What did Putin say, in which articles, and through whom?',
    query: `# What did Putin say, in which articles, and through whom?
query WhatPutinSaid {
  speakers(filter: { text: "Putin" }, first: 1) {
    nodes {
      name
      aliases
      quotes(first: 20) {
        totalCount
        nodes {
          kind
          exact
          via { name }
          article { title }
        }
      }
    }
  }
}
`,
  },
  {
    question: 'Which quotes reach us at second hand?',
    query: `# Which quotes reach us at second hand?
query SecondHand {
  quotes(filter: { secondHand: true }) {
    totalCount
    nodes {
      exact
      speaker { name }
      via { name }
      context { text }
    }
  }
}
`,
  },
];
