/** Opens all that a command with a graph needs, in order, and closes it in the opposite order. */

import type { Logger } from 'pino';
import { HearsayError, isHearsayError } from '../domain/errors.ts';
import type { Reader } from '../domain/extraction.ts';
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
  const reader = lazily(() => createReader({ threads: 'auto' }));
  try {
    const graph = await open(neo4j);
    try {
      signal.throwIfAborted();
      if (migrate) await graph.migrate();
      const services = createServices({
        stores: graph.stores,
        reader: reader.get,
        now: () => new Date(),
      });
      return await work({ config, log, neo4j, graph, services });
    } finally {
      await graph.close();
    }
  } finally {
    progress.done();
    await reader.close();
    await neo4j.stop();
  }
}

/** Says which Neo4j could not be reached: the graph itself does not know how it was found. */
async function open(neo4j: ProvidedNeo4j): Promise<Graph> {
  try {
    return await openGraph(neo4j.connection);
  } catch (error) {
    if (!isHearsayError(error, 'GRAPH_UNAVAILABLE')) throw error;
    throw new HearsayError(error.code, `Tried ${neo4j.description}. ${error.message}`, {
      cause: error,
    });
  }
}

/** The reader's model takes a second to load, and most commands never read an article. */
function lazily(make: () => Promise<Reader>) {
  let made: Promise<Reader> | undefined;
  return {
    get: (): Promise<Reader> => {
      made ??= make();
      return made;
    },
    /** Whoever waited for a reader that could not be made has been told; closing has nothing to add. */
    close: async (): Promise<void> => {
      await made?.then(
        (reader) => reader.close(),
        () => {},
      );
    },
  };
}
