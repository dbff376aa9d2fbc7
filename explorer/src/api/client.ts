/** The page's one way to the server: GraphQL over HTTP. */

import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { currentKey } from '../session/key.ts';

/** A client that has asked nothing yet. Whoever signs in or out gets a new one, so that no answer outlives its asker. */
export function createClient(): Client {
  return new Client({
    url: '/graphql',
    // The document cache: a mutation asks those queries again that show a type it touched.
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    // By server-sent events over the same way.
    fetchSubscriptions: true,
    fetchOptions: () => {
      const key = currentKey();
      return key === null ? {} : { headers: { authorization: `Bearer ${key}` } };
    },
  });
}
