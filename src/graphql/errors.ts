/** Turns errors into what a client may see: the one place where a domain error becomes a GraphQL error. */

import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { type ErrorCode, HearsayError } from '../domain/errors.ts';

/** `extensions.code` of an error that the client's own request brought about. */
const BAD_INPUT = 'BAD_INPUT' satisfies ErrorCode;

/** `extensions.code` of an error that nobody foresaw. */
const INTERNAL = 'INTERNAL';

/** Where errors are recorded that a client does not get to see whole. */
export interface ErrorLog {
  error(fields: object, message: string): void;
}

const TOO_LONG =
  'The request took longer than it may, and was ended in the graph as well; ask for less at once.';

/**
 * What a client is told instead of the error's own message, which names statements, addresses or files.
 * The codes that are missing here have messages that are meant for the client.
 */
const PUBLIC_MESSAGES: Partial<Readonly<Record<ErrorCode, string>>> = {
  GRAPH_UNAVAILABLE: 'The graph cannot be reached at the moment; try again shortly.',
  QUEUE_UNAVAILABLE: 'Articles cannot be queued at the moment; try again shortly.',
  GRAPH_FAILED: 'The graph could not answer.',
  GRAPH_CORRUPT: 'The graph holds something that it should not.',
  MIGRATION_MISMATCH: 'The graph is of another version than this server.',
  BAD_CONFIG: 'The server is not configured for this.',
  MISSING_DEPENDENCY: 'The server lacks something that this needs.',
  IN_USE: 'The server cannot get hold of something that this needs.',
};

/** An error that a client may see, for any error at all. Those that keep something back are logged under an id. */
export function createErrorMask(log: ErrorLog): (error: unknown) => GraphQLError {
  return (error) => {
    const cause = causeOf(error);
    if (isTimeout(cause)) return located(error, TOO_LONG, { code: 'TIMEOUT' satisfies ErrorCode });
    if (cause instanceof HearsayError) {
      const message = PUBLIC_MESSAGES[cause.code];
      if (message !== undefined) return masked(error, cause, message, cause.code, log);
      return located(error, cause.message, { code: cause.code, ...cause.details });
    }
    if (cause instanceof GraphQLError) return withCode(cause, error);
    return masked(error, cause, 'Something went wrong on the server.', INTERNAL, log);
  };
}

/** An error for a request that asks for more than the server gives; `limit` names what is too much. */
export function limitError(limit: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: BAD_INPUT, limit } });
}

/** What a resolver threw, out of the wrapping that says where in the query it did. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) {
    // A scalar that refuses a variable's value is the client's error, however it says so.
    if (cause.path === undefined && !(cause.originalError instanceof HearsayError)) return cause;
    cause = cause.originalError;
  }
  return cause;
}

/** Waiting for Neo4j ends with a domain error, other work with the reason of the request's signal. */
function isTimeout(cause: unknown): boolean {
  if (cause instanceof DOMException) return ['AbortError', 'TimeoutError'].includes(cause.name);
  return cause instanceof HearsayError && cause.code === 'TIMEOUT';
}

function withCode(cause: GraphQLError, error: unknown): GraphQLError {
  const { code = BAD_INPUT, originalError, ...extensions } = cause.extensions;
  // Yoga hands on what the JSON parser said, and takes its presence for the sign that the status is 400.
  const unparsed = originalError === undefined ? {} : { http: { status: 400 } };
  return located(error, cause.message, { code, ...extensions, ...unparsed }, cause);
}

function masked(
  error: unknown,
  cause: unknown,
  message: string,
  code: string,
  log: ErrorLog,
): GraphQLError {
  const incident = randomUUID();
  const path = error instanceof GraphQLError ? error.path : undefined;
  log.error({ incident, code, path, err: cause }, 'A request failed');
  return located(error, `${message} It is recorded under ${incident}.`, { code, incident });
}

/** A new error, so that nothing but what is named here reaches the client, at the place of the old one. */
function located(
  error: unknown,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
  fallback?: GraphQLError,
): GraphQLError {
  const place = error instanceof GraphQLError ? error : fallback;
  return new GraphQLError(message, {
    nodes: place?.nodes ?? fallback?.nodes ?? null,
    source: place?.source ?? null,
    positions: place?.positions ?? null,
    path: place?.path ?? null,
    extensions,
  });
}
