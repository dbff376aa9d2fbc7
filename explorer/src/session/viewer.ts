/** Who asks, as the server knows them. */

import { useQuery } from 'urql';
import { graphql } from '../api/graphql.ts';

const VIEWER_QUERY = graphql(`
  query Viewer {
    viewer {
      id
      name
      role
    }
  }
`);

/** The answer to who asks; an error where the server does not know. */
export function useViewer() {
  return useQuery({ query: VIEWER_QUERY });
}
