/** What every command gets to work with. */

import type { ExitStatus } from './exit-status.ts';
import type { Session } from './session.ts';
import type { TerminalProgress } from './terminal-progress.ts';

export interface CliContext {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadStream;
  /** Data, and nothing else. */
  readonly stdout: NodeJS.WriteStream;
  /** Everything that is not data: progress, summaries, errors. */
  readonly stderr: NodeJS.WriteStream;
  /** Aborts on Ctrl-C, SIGTERM, and when the reader of standard output has gone. */
  readonly signal: AbortSignal;
  readonly progress: TerminalProgress;
  /** The status of a command that goes to its end although not all of it went well. */
  setExitStatus(status: ExitStatus): void;
  /**
   * Opens configuration, Neo4j, graph and services, runs `work`, and closes all in reverse order,
   * however `work` ends. With `migrate: false` the graph's schema is left as it is; with `claims: false` articles are not
   * read for claims.
   */
  withSession<T>(
    work: (session: Session) => Promise<T>,
    options?: { readonly migrate?: boolean; readonly claims?: boolean },
  ): Promise<T>;
}
