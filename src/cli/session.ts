/** Opens all that a command with a graph needs, in order, and closes it in the opposite order. */

import type { Logger } from 'pino';
import { createReader } from '../extract/index.ts';
import { type Graph, openGraph } from '../graph/index.ts';
import { type ProvidedNeo4j, provideNeo4j } from '../local-neo4j/index.ts';
import { type Config, readConfig } from '../server/config.ts';
import { createLog } from '../server/log.ts';
import { createServices, type Services } from '../services/index.ts';
import type { TerminalProgress } from './terminal-progress.ts';

/** What is open while a command works. */
export interface Session {
  readonly config: Config;
  readonly log: Logger;
  readonly neo4j: ProvidedNeo4j;
  /** Migrated, unless `migrate: false` was asked for. */
  readonly graph: Graph;
  readonly services: Services;
}

export interface SessionOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly progress: TerminalProgress;
  readonly migrate: boolean;
}

/** Runs `work` with an open session; a server of Hearsay's own stops with it. */
export async function withSession<T>(
  { env, signal, progress, migrate }: SessionOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const config = readConfig(env);
  const log = createLog(config.logLevel);
  const neo4j = await provideNeo4j({
    home: config.home,
    configured: config.neo4j,
    ...{ env, signal, progress },
  });
  try {
    const graph = await openGraph(neo4j.connection);
    try {
      signal.throwIfAborted();
      if (migrate) await graph.migrate();
      const services = createServices({
        stores: graph.stores,
        reader: lazily(createReader),
        now: () => new Date(),
      });
      return await work({ config, log, neo4j, graph, services });
    } finally {
      await graph.close();
    }
  } finally {
    progress.done();
    await neo4j.stop();
  }
}

/** The reader's model takes a second to load, and most commands never read an article. */
function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
