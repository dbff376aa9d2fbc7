/** Structured logs on standard error, free of secrets and of article text. */

import { type DestinationStream, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from './config.ts';

export type { Logger } from 'pino';

/** Wherever these stand in what is logged, up to three levels down, they are left out. */
const SECRET_NAMES = [
  'password',
  'token',
  'authorization',
  'cookie',
  'NEO4J_PASSWORD',
  'HEARSAY_TOKEN',
  'HEARSAY_JWT_SECRET',
  'secret',
  'key',
  'HEARSAY_LLM_KEY',
];
/** Article text is never logged by name; this catches what a caller hands over whole. */
const TEXT_NAMES = ['text', 'html', 'exact', 'body', 'query', 'variables', 'parameters'];
/** Messages of a database can carry the values that it refused: their beginning tells enough. */
const LONGEST_MESSAGE = 500;

/** A log of JSON lines, or of readable lines where a person looks on; `destination` is standard error. */
export function createLog(level: LogLevel, destination?: DestinationStream): Logger {
  const names = [...SECRET_NAMES, ...TEXT_NAMES];
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: names.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
        censor: '[left out]',
      },
      serializers: { err: describeError },
    },
    destination ?? standardError(),
  );
}

function standardError(): DestinationStream {
  // Written at once, so that the last words of a process that ends are not lost.
  if (process.stderr.isTTY) return pretty({ destination: 2, sync: true, ignore: 'hostname,pid' });
  return pino.destination({ fd: 2, sync: true });
}

/** What of an error and its causes is worth keeping. */
interface ErrorDescription {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: ErrorDescription;
}

function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: shortened(String(error)) };
  const code = 'code' in error ? { code: String(error.code) } : {};
  // The stack opens with the message, however long; only its frames are kept.
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...code,
    message: shortened(error.message),
    ...(frames === undefined ? {} : { stack: frames.map((line) => line.trim()).join('\n') }),
    ...(error.cause === undefined || depth >= 4
      ? {}
      : { cause: describeError(error.cause, depth + 1) }),
  };
}

function shortened(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`;
}
