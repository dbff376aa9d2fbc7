/** Refuses requests that a page of another origin could make a browser send. */

import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** A header that a browser lets another origin send only after asking, which this server never grants. */
const HEADER = 'x-graphql-yoga-csrf';

/**
 * Requests are JSON by their content type, or bear the header; GETs too, save where the browser itself says that a page of
 * this origin sends them: an EventSource of the page cannot do otherwise. Source: W3C Fetch Metadata Request Headers.
 */
export function useOwnOriginOnly(): Plugin {
  const { onRequestParse } = useCSRFPrevention({ requestHeaders: [HEADER] });
  return {
    async onRequestParse(payload) {
      if (isReadByOwnPage(payload.request)) return;
      try {
        return await onRequestParse?.(payload);
      } catch {
        throw new GraphQLError(
          `A request takes \`content-type: application/json\` or the header \`${HEADER}\` (with any value), or is a GET of a page of this origin, so that no page of another origin can send it; add one of them.`,
          { extensions: { code: 'BAD_INPUT', http: { status: 403 } } },
        );
      }
    },
  };
}

/** No page can set or change that header, and a GET changes nothing. */
function isReadByOwnPage({ method, headers }: Request): boolean {
  return method === 'GET' && headers.get('sec-fetch-site') === 'same-origin';
}
