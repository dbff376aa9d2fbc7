/** The closed set of errors that Hearsay raises; knows nothing of HTTP, GraphQL or Neo4j. */

/** Every code that `HearsayError.code` can hold. Boundaries translate codes, never messages. */
export const ERROR_CODES = [
  /** The caller's input breaks the contract: wrong type, malformed cursor, page too large. */
  'BAD_INPUT',
  /** The named thing does not exist. */
  'NOT_FOUND',
  /** What is to be changed is no longer as it has to be for that; look again, then decide anew. */
  'CONFLICT',
  /** Whoever asks has not shown who they are, or not well enough. */
  'UNAUTHENTICATED',
  /** Whoever asks is known, but may not do this. */
  'FORBIDDEN',
  /** Whoever asks has asked too often; `details.retryAfterS` says when to ask again. */
  'RATE_LIMITED',
  /** A document cannot be read as an article: empty, binary, too large, not UTF-8, no article in the HTML. */
  'UNREADABLE_DOCUMENT',
  /** A URL or file could not be fetched. */
  'FETCH_FAILED',
  /** Neo4j cannot be reached, or was lost midway. Trying again may succeed. */
  'GRAPH_UNAVAILABLE',
  /** The Redis that instances share cannot be reached. Trying again may succeed. */
  'QUEUE_UNAVAILABLE',
  /** Neo4j refused or broke a statement that should have worked. */
  'GRAPH_FAILED',
  /** A row or property in the graph is not what its decoder expects. */
  'GRAPH_CORRUPT',
  /** A migration is edited, missing or from a newer version. */
  'MIGRATION_MISMATCH',
  /** The work took longer than it may. */
  'TIMEOUT',
  /** Configuration is missing or wrong; the message says which variable. */
  'BAD_CONFIG',
  /** Something needed on this machine is missing, e.g. Java or Maven. */
  'MISSING_DEPENDENCY',
  /** Another process holds what this one needs: a port, a lock, a data folder. */
  'IN_USE',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What an error carries beside its message. `details` must be JSON and free of secrets and article text. */
export interface HearsayErrorOptions {
  readonly cause?: unknown;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An error with a code from {@link ERROR_CODES}; its message says what was expected, what came, and what to do. */
export class HearsayError extends Error {
  override readonly name = 'HearsayError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: HearsayErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** True for a {@link HearsayError}, narrowed to `code` when one is given. */
export function isHearsayError(error: unknown, code?: ErrorCode): error is HearsayError {
  return error instanceof HearsayError && (code === undefined || error.code === code);
}
