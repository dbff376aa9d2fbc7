/** Serves GraphQL until somebody ends the command or Neo4j is lost. */

import { once } from 'node:events';
import { anySignal } from '../domain/any-signal.ts';
import type { HearsayError } from '../domain/errors.ts';
import { startServer } from '../server/index.ts';
import { startTracing } from '../server/operations/tracing.ts';
import type { CliContext } from './context.ts';
import type { Session } from './session.ts';
import { warmUp } from './warm-up.ts';

/**
 * Starts the server, calls `onUp` with its address, and waits; Ctrl-C ends it without an error.
 * @throws HearsayError GRAPH_UNAVAILABLE when Hearsay's own Neo4j dies meanwhile.
 */
export async function serveUntilEnded(
  { env, signal, stderr }: CliContext,
  session: Session,
  onUp: (url: string) => void,
): Promise<void> {
  const { config, graph, services, log, neo4j } = session;
  const stopTracing = await startTracing(env);
  const server = await startServer({ config, graph, services, log });
  const ended = new AbortController();
  let lost: HearsayError | undefined;
  neo4j.onLost((error) => {
    lost = error;
    ended.abort();
  });
  try {
    onUp(server.url);
    const either = anySignal(signal, ended.signal);
    void warmUp(session, either);
    if (!either.aborted) await once(either, 'abort');
    if (lost === undefined) stderr.write('Stopping (again to stop at once).\n');
  } finally {
    await server.close();
    await stopTracing();
  }
  if (lost !== undefined) throw lost;
}
