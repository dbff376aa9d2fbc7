#!/usr/bin/env node
/** The `hearsay` command: runs one command and turns how it ended into words and an exit status. */

import type { CliContext } from './context.ts';
import { errorReport } from './error-report.ts';
import { EXIT, type ExitStatus, exitStatusOf } from './exit-status.ts';
import { Interruption, interruptions } from './interruption.ts';
import { createProgram } from './program.ts';
import { terminalProgress } from './terminal-progress.ts';

process.exitCode = await main();

async function main(): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.OK;
  const { env, stdin, stdout, stderr } = process;
  const signal = interruptions(process);
  const progress = terminalProgress(stderr);
  const context: CliContext = {
    ...{ env, stdin, stdout, stderr, signal, progress },
    setExitStatus: (given) => {
      status = given;
    },
    withSession: async (work, { migrate = true, claims = true } = {}) => {
      // Loaded when needed: the driver and the server would make --help take a second.
      const { withSession } = await import('./session.ts');
      return withSession({ env, signal, progress, migrate, claims }, work);
    },
  };
  const program = createProgram(context);
  try {
    await program.parseAsync();
    return status;
  } catch (error) {
    progress.done();
    // Whatever an interruption broke on its way, the interruption is what happened.
    if (signal.aborted && signal.reason instanceof Interruption) return signal.reason.exitStatus;
    const given = exitStatusOf(error);
    const commanderSaidIt =
      error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
    if (!commanderSaidIt) stderr.write(errorReport(error, program.opts()['verbose'] === true));
    return given;
  }
}
