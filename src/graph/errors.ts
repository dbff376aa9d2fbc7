/** The one place where errors of Neo4j and its driver become errors of Hearsay. */

import { Neo4jError } from 'neo4j-driver';
import type { z } from 'zod';
import { HearsayError, isHearsayError } from '../domain/errors.ts';

/** What was being done, for the message. */
export interface Doing {
  /** Name of the statement, or what else was tried, e.g. "connect". */
  readonly what: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Any error as a HearsayError. Messages name the statement and Neo4j's code, never Neo4j's text: that may quote
 * passwords, parameters and article text. The original is kept as `cause`.
 */
export function toHearsayError(error: unknown, doing: Doing): HearsayError {
  if (isHearsayError(error)) return error;
  if (doing.signal?.aborted) return timedOut(doing.what, error);
  if (!(error instanceof Neo4jError)) {
    return new HearsayError('GRAPH_FAILED', `The graph failed at ${doing.what}.`, { cause: error });
  }
  const details = { statement: doing.what, neo4jCode: error.code };
  const raise = (code: HearsayError['code'], message: string): HearsayError =>
    new HearsayError(code, message, { cause: error, details });

  if (TIMED_OUT.test(error.code)) return timedOut(doing.what, error);
  if (BAD_LOGIN.test(error.code)) {
    return raise(
      'BAD_CONFIG',
      'Neo4j refuses this user name and password. Check NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
  if (NO_DATABASE.test(error.code)) {
    return raise('BAD_CONFIG', 'Neo4j has no database of this name. Check NEO4J_DATABASE.');
  }
  if (error.retriable || UNREACHABLE.test(error.code)) {
    return raise(
      'GRAPH_UNAVAILABLE',
      `Neo4j could not be reached, or was lost, at ${doing.what}. Check that it runs, then try again.`,
    );
  }
  return raise('GRAPH_FAILED', `Neo4j refused ${doing.what} (${error.code}).`);
}

/** The error of a call that was aborted or took too long; Neo4j has ended its statement. */
export function timedOut(what: string, cause?: unknown): HearsayError {
  return new HearsayError(
    'TIMEOUT',
    `${what} took longer than it may and was ended in Neo4j. Ask for less, or allow more time.`,
    cause === undefined ? {} : { cause },
  );
}

/** The error of a row that is not what its statement promises. */
export function corruptRow(statement: string, issue: z.core.$ZodIssue | undefined): HearsayError {
  const column = issue?.path.join('.') ?? '';
  return new HearsayError(
    'GRAPH_CORRUPT',
    `${statement} gave a row whose column ${column} is wrong: ${issue?.message ?? 'not as expected'}. ` +
      'Something else wrote to the graph, or an older Hearsay did; restore it or read the article again.',
    { details: { statement, column } },
  );
}

/** The error of parameters that do not fit their statement. */
export function badParameter(statement: string, issue: z.core.$ZodIssue | undefined): HearsayError {
  return new HearsayError(
    'BAD_INPUT',
    `${statement} cannot take ${issue?.path.join('.') ?? 'these values'}: ${issue?.message ?? 'not as expected'}.`,
    { details: { statement } },
  );
}

/** Source of the codes: Neo4j status codes, https://neo4j.com/docs/status-codes/5/errors/all-errors/. */
const TIMED_OUT =
  /^Neo\.(ClientError|TransientError)\.Transaction\.(TransactionTimedOut\w*|Terminated|LockClientStopped)$/;
const BAD_LOGIN = /^Neo\.ClientError\.Security\./;
const NO_DATABASE = /^Neo\.ClientError\.Database\.DatabaseNotFound$/;
const UNREACHABLE =
  /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\..*|Neo\.DatabaseError\.Database\..*|Neo\.ClientError\.Cluster\..*)$/;
