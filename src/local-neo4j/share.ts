/** Shares one running server between all processes of an installation: the last one out stops it. */

import { mkdir } from 'node:fs/promises';
import { HearsayError } from '../domain/errors.ts';
import type { HomeLayout } from './layout.ts';
import { countLeases, returnLease, takeLease } from './leases.ts';
import { withLock } from './lock.ts';
import type { Progress } from './progress.ts';
import type { ProvidedNeo4j } from './provided.ts';

/** A server that answers Bolt on a port of 127.0.0.1. */
export interface RunningServer {
  readonly port: number;
  readonly password: string;
  readonly description: string;
  isAlive(): Promise<boolean>;
  /** Why it is not alive any more, as sentences with the end of its log. */
  whyGone(): Promise<string>;
}

/** One way of running a server for an installation. Every call is made under the installation's lock. */
export interface Backend {
  readonly how: 'DOCKER' | 'LOCAL';
  /** The server that runs already, or null; clears away what a dead one left behind. */
  find(signal: AbortSignal): Promise<RunningServer | null>;
  start(signal: AbortSignal): Promise<RunningServer>;
  stop(): Promise<void>;
}

export interface ShareOptions {
  readonly layout: HomeLayout;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

const LOOK_EVERY_MS = 1_000;

/** Finds or starts the server of `backend` and holds it until `stop` is called. */
export async function share(backend: Backend, options: ShareOptions): Promise<ProvidedNeo4j> {
  const { layout, progress, signal } = options;
  const lockOptions = { what: 'the Neo4j of this HEARSAY_HOME', progress };
  await mkdir(layout.root, { recursive: true, mode: 0o700 });
  const held = await withLock(layout.root, { ...lockOptions, signal }, async (inner) => {
    const server = (await backend.find(inner)) ?? (await backend.start(inner));
    return { server, lease: await takeLease(layout.leases) };
  });
  const stopWatching = new AbortController();
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    withLock(layout.root, lockOptions, async () => {
      const others = await returnLease(layout.leases, held.lease);
      if (others === 0) await backend.stop();
      else progress.note(`Neo4j is left running for ${others} other Hearsay command(s).`);
    });
  return {
    connection: {
      uri: `bolt://127.0.0.1:${held.server.port}`,
      username: 'neo4j',
      password: held.server.password,
      database: 'neo4j',
    },
    how: backend.how,
    description: held.server.description,
    onLost: (listener) => watch(held.server, stopWatching.signal, listener),
    stop: () => {
      stopWatching.abort();
      stopping ??= stop();
      return stopping;
    },
  };
}

/**
 * Ends a server that nobody uses any more, e.g. because its users were killed.
 * @returns whether the home is free, with no server in it and nobody starting one.
 */
export async function stopUnused(backend: Backend, options: ShareOptions): Promise<boolean> {
  const { layout } = options;
  await mkdir(layout.root, { recursive: true, mode: 0o700 });
  return withLock(layout.root, { what: 'an abandoned Neo4j', ...options }, async () => {
    if ((await countLeases(layout.leases)) > 0) return false;
    await backend.stop();
    return true;
  });
}

function watch(
  server: RunningServer,
  until: AbortSignal,
  listener: (error: HearsayError) => void,
): void {
  let looking = false;
  let misses = 0;
  const look = async (): Promise<void> => {
    misses = (await server.isAlive()) ? 0 : misses + 1;
    // A busy engine may fail to answer once; a server that is gone stays gone.
    if (misses < 2 || until.aborted) return;
    clearInterval(timer);
    listener(new HearsayError('GRAPH_UNAVAILABLE', await server.whyGone()));
  };
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    look().finally(() => {
      looking = false;
    });
  }, LOOK_EVERY_MS);
  // Watching alone keeps no process running.
  timer.unref();
  until.addEventListener('abort', () => clearInterval(timer), { once: true });
}
