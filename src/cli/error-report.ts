/** Shows an error to a person at a terminal: what is wrong and what to do, not where in the code. */

import { inspect } from 'node:util';
import { HearsayError } from '../domain/errors.ts';

/** The lines for standard error; with `verbose`, the causes and their stacks too. */
export function errorReport(error: unknown, verbose: boolean): string {
  const head = `hearsay: ${error instanceof HearsayError ? error.message : unexpected(error)}\n`;
  return verbose ? `${head}${inspect(error)}\n` : head;
}

function unexpected(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message} (unexpected: please report it with what --verbose shows)`;
}
