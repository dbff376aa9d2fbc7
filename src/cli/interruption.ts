/** Turns Ctrl-C, SIGTERM and a closed pipe into one abort signal, so that commands end cleanly. */

import { EXIT, type ExitStatus } from './exit-status.ts';

/** Why a command was asked to end; the reason of the abort signal. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly exitStatus: ExitStatus;

  constructor(message: string, exitStatus: ExitStatus) {
    super(message);
    this.exitStatus = exitStatus;
  }
}

/** npm passes on a Ctrl-C that the terminal has sent already; only a later one is a second one. */
const SAME_KEYPRESS_MS = 1_000;

/** The signal that aborts when the process is asked to end; a second Ctrl-C ends it at once. */
export function interruptions(target: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  let first: number | null = null;
  const on = (exitStatus: ExitStatus, name: string) => (): void => {
    if (first !== null && performance.now() - first > SAME_KEYPRESS_MS) target.exit(exitStatus);
    if (first !== null) return;
    first = performance.now();
    controller.abort(new Interruption(`ended by ${name}`, exitStatus));
  };
  target.on('SIGINT', on(EXIT.INTERRUPTED, 'SIGINT'));
  target.on('SIGTERM', on(EXIT.TERMINATED, 'SIGTERM'));
  target.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    // `hearsay … | head`: the reader has all it wanted.
    controller.abort(new Interruption('the reader of standard output has gone', EXIT.OK));
  });
  target.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return controller.signal;
}
