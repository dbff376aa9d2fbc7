/** What the search page asks. */

import { useQuery } from 'urql';
import { graphql, type ResultOf, type VariablesOf } from '../api/graphql.ts';
import { NAMED_THING } from '../parts/named-thing.ts';

const SEARCH_QUERY = graphql(
  `
  query Search($text: String!, $types: [SearchType!], $after: String, $faceted: Boolean!) {
    search(text: $text, types: $types, first: 20, after: $after) {
      facets @include(if: $faceted) {
        type
        count
        hasMore
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          type
          snippets {
            text
            matches {
              start
              end
            }
            truncatedStart
            truncatedEnd
          }
          item {
            ...NamedThing
          }
        }
      }
    }
  }
`,
  [NAMED_THING],
);

export type SearchType = NonNullable<VariablesOf<typeof SEARCH_QUERY>['types']>[number];
export type Result = ResultOf<typeof SEARCH_QUERY>['search']['edges'][number]['node'];

/** A page of what has the words, with the counts of all kinds beside the first one; no types stand for all of them. */
export function useSearch(words: string, types: readonly SearchType[], after: string | null) {
  return useQuery({
    query: SEARCH_QUERY,
    variables: {
      ...{ text: words, types: types.length === 0 ? null : [...types], after },
      faceted: after === null,
    },
    pause: words === '',
  });
}
