/** Opens all that a command with a graph needs, in order, and closes it in the opposite order. */

import type { Logger } from 'pino';
import { HearsayError, isHearsayError } from '../domain/errors.ts';
import { createClaimModels } from '../extract/claim-models/index.ts';
import { createReader } from '../extract/index.ts';
import { type Graph, openGraph } from '../graph/index.ts';
import { type ProvidedNeo4j, provideNeo4j } from '../local-neo4j/index.ts';
import { type Config, readConfig } from '../server/config.ts';
import { createLog } from '../server/log.ts';
import { claimJudge } from '../services/claims/judge-pair.ts';
import type { ClaimProposer } from '../services/claims/ports.ts';
import { createLanguageModel } from '../services/claims/proposals/language-model.ts';
import { createServices, type Services } from '../services/index.ts';
import { readVerdictScale } from '../services/reviews/read-verdict-scale.ts';
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
  /** Whether articles are read for claims. */
  readonly claims: boolean;
}

/** Runs `work` with an open session; a server of Hearsay's own stops with it. */
export async function withSession<T>(
  { env, signal, progress, migrate, claims }: SessionOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const config = readConfig(env);
  const verdicts = readVerdictScale(config.verdictsFile);
  const log = createLog(config.logLevel);
  const neo4j = await provideNeo4j({
    home: config.home,
    configured: config.neo4j,
    ...{ env, signal, progress },
  });
  const reader = lazily(() => createReader({ threads: 'auto' }));
  const models = lazily(async () => createClaimModels());
  try {
    const graph = await open(neo4j);
    try {
      signal.throwIfAborted();
      if (migrate) await graph.migrate();
      const services = createServices({
        stores: graph.stores,
        reader: reader.get,
        claims: claims
          ? { models: models.get, judge: claimJudge, proposer: proposerOf(config, log) }
          : null,
        verdicts,
        now: () => new Date(),
      });
      return await work({ config, log, neo4j, graph, services });
    } finally {
      await graph.close();
    }
  } finally {
    progress.done();
    await Promise.all([reader.close(), models.close()]);
    await neo4j.stop();
  }
}

/** Off unless the user has set one up. */
function proposerOf({ languageModel }: Config, log: Logger): ClaimProposer | null {
  if (languageModel === null) return null;
  return createLanguageModel(languageModel, {
    onFailure: (reason) => log.warn({ model: languageModel.model }, reason),
  });
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

/** Models take a second to load, and most commands never read an article. */
function lazily<T extends { close(): Promise<void> }>(make: () => Promise<T>) {
  let made: Promise<T> | undefined;
  return {
    get: (): Promise<T> => {
      made ??= make();
      return made;
    },
    /** Whoever waited for what could not be made has been told; closing has nothing to add. */
    close: async (): Promise<void> => {
      await made?.then(
        (loaded) => loaded.close(),
        () => {},
      );
    },
  };
}
