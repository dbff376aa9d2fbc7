/** GraphQL over HTTP: schema, limits and error masking put together. */

import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { HearsayError } from '../domain/errors.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Stores } from '../graph/stores.ts';
import { createContext, type GraphQLContext, type GraphQLServices } from './context.ts';
import { useOwnOriginOnly } from './csrf.ts';
import { createErrorMask, type ErrorLog } from './errors.ts';
import { EXAMPLE_QUERIES } from './example-queries.ts';
import { DEFAULT_LIMITS, type Limits, limitPlugins } from './limits/index.ts';
import { useMoment } from './moment.ts';
import { createSchema } from './schema.ts';
import { useErrorCount } from './use-error-count.ts';
import { useEventIds } from './use-event-ids.ts';
import { useWake } from './use-wake.ts';

/** Where GraphQL is served. */
export const GRAPHQL_PATH = '/graphql';

/** What the server says of each request. */
export interface Asked {
  /** Who asks; null for the page of GraphiQL, which is for everybody. */
  readonly viewer: Viewer | null;
}

/** What GraphQL is served from, and how much of it. */
export interface GraphQLOptions {
  readonly stores: Stores;
  readonly services: GraphQLServices;
  /** Aborted when the server is to stop, which ends subscriptions. */
  readonly stopping: AbortSignal;
  readonly log: ErrorLog;
  /** Hears the code of every error in an answer. */
  readonly onError?: (code: string) => void;
  /** After so many milliseconds a request ends with TIMEOUT, in Neo4j too. */
  readonly timeoutMs: number;
  /** A subscription ends after so many milliseconds; left out: as long as a request may take. */
  readonly subscriptionMs?: number;
  /** The largest request body, in bytes. */
  readonly maxBodyBytes: number;
  readonly limits?: Limits;
}

/** A handler of GraphQL requests, by the GraphQL over HTTP specification, with GraphiQL for browsers. */
export function createGraphQL({
  stores,
  services,
  stopping,
  log,
  onError = () => {},
  timeoutMs,
  subscriptionMs = timeoutMs,
  maxBodyBytes,
  limits = DEFAULT_LIMITS,
}: GraphQLOptions): YogaServerInstance<Asked, GraphQLContext> {
  return createYoga<Asked, GraphQLContext>({
    schema: createSchema(),
    context: ({ request, viewer }) =>
      createContext(stores, services, {
        viewer: somebody(viewer),
        // The request's own signal aborts when its client goes away.
        ...{ connection: request.signal, stopping, timeoutMs, subscriptionMs },
        lastEventId: request.headers.get('last-event-id'),
      }),
    plugins: [
      useOwnOriginOnly(),
      ...limitPlugins(limits),
      useWake(services.watch),
      useEventIds(),
      useMoment(),
      useErrorCount(onError),
    ],
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

/** Only for the page of GraphiQL nobody has to sign in; that it is not more is checked here again. */
function somebody(viewer: Viewer | null): Viewer {
  if (viewer !== null) return viewer;
  throw new HearsayError('UNAUTHENTICATED', 'Expected a request of somebody who has signed in.');
}

/** Whether a request is answered with the page of GraphiQL, whatever it asks. */
export function wantsGraphiQL(method: string | undefined, accept: string | undefined): boolean {
  return method === 'GET' && (accept?.includes('text/html') ?? false);
}
