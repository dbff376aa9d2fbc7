/** What a reading thread is asked and what it answers; all of it can be sent between threads. */

import { inspect } from 'node:util';
import type { MessagePort } from 'node:worker_threads';
import { type ErrorCode, HearsayError, isHearsayError } from '../../domain/errors.ts';
import type { Extraction, SourceDocument } from '../../domain/extraction.ts';

/** One document to read. */
export interface Task {
  readonly document: SourceDocument;
  readonly claims: boolean;
  /** Any message on it ends the reading. */
  readonly stop: MessagePort;
}

/** An error as it travels: sending an Error would lose its class and code. */
interface Failure {
  /** Null for anything but a HearsayError. */
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** The error with its causes and where it arose. */
  readonly trace: string;
}

export type Reply = { readonly extraction: Extraction } | { readonly failure: Failure };

/** The reply that tells of `error`. */
export function failed(error: unknown): Reply {
  const trace = inspect(error);
  if (isHearsayError(error)) {
    const { code, message, details } = error;
    return { failure: { code, message, details, trace } };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { failure: { code: null, message, details: {}, trace } };
}

/** @throws What was thrown in the reading thread; its cause is the trace from there. */
export function extractionOf(reply: Reply): Extraction {
  if ('extraction' in reply) return reply.extraction;
  const { code, message, details, trace } = reply.failure;
  if (code === null) throw new Error(message, { cause: trace });
  throw new HearsayError(code, message, { details, cause: trace });
}
