/** What the exit status of a command says; the one place where an error becomes one. */

import { CommanderError } from 'commander';
import { type ErrorCode, HearsayError } from '../domain/errors.ts';

export const EXIT = {
  OK: 0,
  /** The command ran and could not do, or not do all of, what was asked. */
  FAILED: 1,
  /** The command line, the environment or the input is wrong: trying again as it is cannot help. */
  BAD_INPUT: 2,
  /** Neo4j cannot be reached: trying again later may help. */
  GRAPH_UNAVAILABLE: 3,
  /** This machine lacks something, or another process holds it. */
  MACHINE: 4,
  /** Ended by SIGINT (Ctrl-C), as shells report it: 128 and the signal's number. */
  INTERRUPTED: 130,
  /** Ended by SIGTERM. */
  TERMINATED: 143,
} as const;

/** One of {@link EXIT}. */
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

const OF_CODE: Readonly<Record<ErrorCode, ExitStatus>> = {
  BAD_INPUT: EXIT.BAD_INPUT,
  BAD_CONFIG: EXIT.BAD_INPUT,
  UNREADABLE_DOCUMENT: EXIT.BAD_INPUT,
  NOT_FOUND: EXIT.FAILED,
  CONFLICT: EXIT.FAILED,
  UNAUTHENTICATED: EXIT.FAILED,
  FORBIDDEN: EXIT.FAILED,
  RATE_LIMITED: EXIT.FAILED,
  FETCH_FAILED: EXIT.FAILED,
  GRAPH_FAILED: EXIT.FAILED,
  GRAPH_CORRUPT: EXIT.FAILED,
  MIGRATION_MISMATCH: EXIT.FAILED,
  TIMEOUT: EXIT.FAILED,
  GRAPH_UNAVAILABLE: EXIT.GRAPH_UNAVAILABLE,
  QUEUE_UNAVAILABLE: EXIT.MACHINE,
  MISSING_DEPENDENCY: EXIT.MACHINE,
  IN_USE: EXIT.MACHINE,
};

/** The exit status of a command that ended with `error`. */
export function exitStatusOf(error: unknown): ExitStatus {
  if (error instanceof HearsayError) return OF_CODE[error.code];
  // Commander ends --help and --version with an error of its own, whose exit code is 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.BAD_INPUT;
  return EXIT.FAILED;
}
