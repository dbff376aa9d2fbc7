/** GraphQL over HTTP: schema, limits and error masking put together. */

import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { LOCAL_VIEWER } from '../domain/viewer.ts';
import type { Stores } from '../graph/stores.ts';
import { createContext, type GraphQLContext, type GraphQLServices } from './context.ts';
import { useOwnOriginOnly } from './csrf.ts';
import { createErrorMask, type ErrorLog } from './errors.ts';
import { EXAMPLE_QUERIES } from './example-queries.ts';
import { DEFAULT_LIMITS, type Limits, limitPlugins } from './limits/index.ts';
import { createSchema } from './schema.ts';

/** Where GraphQL is served. */
export const GRAPHQL_PATH = '/graphql';

/** What GraphQL is served from, and how much of it. */
export interface GraphQLOptions {
  readonly stores: Stores;
  readonly services: GraphQLServices;
  readonly log: ErrorLog;
  /** After so many milliseconds a request ends with TIMEOUT, in Neo4j too. */
  readonly timeoutMs: number;
  /** The largest request body, in bytes. */
  readonly maxBodyBytes: number;
  readonly limits?: Limits;
}

/** A handler of GraphQL requests, by the GraphQL over HTTP specification, with GraphiQL for browsers. */
export function createGraphQL({
  stores,
  services,
  log,
  timeoutMs,
  maxBodyBytes,
  limits = DEFAULT_LIMITS,
}: GraphQLOptions): YogaServerInstance<object, GraphQLContext> {
  return createYoga<object, GraphQLContext>({
    schema: createSchema(),
    context: ({ request }) =>
      // The request's own signal aborts when its client goes away.
      createContext(
        stores,
        services,
        LOCAL_VIEWER,
        AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]),
      ),
    plugins: [useOwnOriginOnly(), ...limitPlugins(limits)],
    maskedErrors: { maskError: createErrorMask(log), isDev: false },
    maxRequestBodySize: maxBodyBytes,
    graphqlEndpoint: GRAPHQL_PATH,
    graphiql: {
      title: 'Hearsay GraphiQL',
      defaultTabs: EXAMPLE_QUERIES.map(({ query }) => ({ query })),
    },
    // From this package rather than from a content delivery network: it works without the Internet.
    renderGraphiQL: (options) => renderGraphiQL(options),
    landingPage: false,
    multipart: false,
    cors: false,
    // Yoga would log what the mask has logged already, article text included.
    logging: false,
  });
}
