/** Finds a Neo4j for this machine: one that is named, one in Docker, or one in a JVM of our own. */

import { mkdir } from 'node:fs/promises';
import type { Neo4jConnection } from '../domain/connection.ts';
import { HearsayError } from '../domain/errors.ts';
import { whatIsMissingForDocker, whatIsMissingForImage } from './docker-engine.ts';
import { dockerBackend } from './docker-server.ts';
import { defaultCache, type HomeLayout, homeLayout } from './layout.ts';
import { localBackend, whatIsMissingForLocal } from './local-server.ts';
import { Place } from './place.ts';
import { type Progress, SILENT } from './progress.ts';
import type { ProvidedNeo4j } from './provided.ts';
import { readSaved, writeSaved } from './saved-json.ts';
import { type Backend, share } from './share.ts';

export interface ProvideOptions {
  /** HEARSAY_HOME: two homes have two databases. */
  readonly home: string;
  /** What NEO4J_URI and its companions say; null when it is not set. */
  readonly configured: Neo4jConnection | null;
  readonly progress?: Progress;
  /** Ends the search or the start; what was begun is undone. */
  readonly signal?: AbortSignal;
  /** Where Neo4j's jars are kept; default: the user's cache folder. */
  readonly cache?: string;
  /** Where `docker`, `java` and `mvn` are looked for; default: this process's environment. */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Gives a Neo4j, in this order: NEO4J_URI; Docker; a JVM of Hearsay's own. A home whose data lies in
 * one of the last two stays with it.
 * @throws HearsayError MISSING_DEPENDENCY when none of the three is possible here, GRAPH_UNAVAILABLE
 * when the chosen one fails, BAD_CONFIG, FETCH_FAILED, IN_USE.
 */
export async function provideNeo4j(options: ProvideOptions): Promise<ProvidedNeo4j> {
  if (options.configured !== null) return named(options.configured);
  const { home, progress = SILENT, signal, env = process.env, cache = defaultCache() } = options;
  const layout = homeLayout(home);
  const backends = {
    DOCKER: dockerBackend({ layout, env, progress, signal }),
    LOCAL: localBackend({ layout, cache, env, progress }),
  };
  const reasons = {
    DOCKER: () => dockerReason({ env, progress, signal }),
    LOCAL: async () => (await whatIsMissingForLocal(cache, env)).join('; ') || null,
  };
  const settled = await readSaved(layout.placeFile, Place);
  if (settled !== null) {
    const reason = await reasons[settled.how]();
    if (reason !== null) throw cannotReachData(settled.how, reason, layout);
    return share(backends[settled.how], { layout, progress, signal });
  }
  const docker = await reasons.DOCKER();
  if (docker === null) return settle(backends.DOCKER, layout, progress, signal);
  if (!docker.startsWith('no docker')) progress.note(`Not using Docker: ${docker}.`);
  const local = await reasons.LOCAL();
  if (local === null) return settle(backends.LOCAL, layout, progress, signal);
  throw nothingWorks(docker, local);
}

function named(connection: Neo4jConnection): ProvidedNeo4j {
  return {
    connection,
    how: 'NEO4J_URI',
    description: `the Neo4j at ${connection.uri}`,
    onLost: () => {},
    stop: async () => {},
  };
}

/** Uses a backend for the first time and remembers it, for the data will lie there. */
async function settle(
  backend: Backend,
  layout: HomeLayout,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<ProvidedNeo4j> {
  await mkdir(layout.root, { recursive: true, mode: 0o700 });
  const provided = await share(backend, { layout, progress, signal });
  await writeSaved(layout.placeFile, { how: backend.how });
  return provided;
}

async function dockerReason(
  options: Parameters<typeof whatIsMissingForDocker>[0],
): Promise<string | null> {
  return (await whatIsMissingForDocker(options)) ?? (await whatIsMissingForImage(options));
}

function cannotReachData(how: 'DOCKER' | 'LOCAL', reason: string, layout: HomeLayout) {
  const place =
    how === 'DOCKER' ? `the Docker volume ${layout.containerName}` : `${layout.serverHome}`;
  const wayOut = how === 'DOCKER' ? 'Start Docker' : 'Install what is missing';
  return new HearsayError(
    'MISSING_DEPENDENCY',
    `The graph of this installation lies in ${place}, but ${reason}. ${wayOut}, or set ` +
      'HEARSAY_HOME to another folder to begin with an empty graph.',
  );
}

function nothingWorks(docker: string, local: string): HearsayError {
  return new HearsayError(
    'MISSING_DEPENDENCY',
    [
      'Hearsay needs a Neo4j and can have one in three ways, but none works here:',
      '  1. A Neo4j of yours: NEO4J_URI is not set. Set it, with NEO4J_USERNAME and NEO4J_PASSWORD.',
      `  2. Docker: ${docker}. Install it from https://docs.docker.com/get-docker/ and start it.`,
      `  3. A local Neo4j: ${local}. Install what is missing, e.g. apt-get install openjdk-17-jre-headless maven, or brew install openjdk@21 maven.`,
    ].join('\n'),
    { details: { docker, local } },
  );
}
