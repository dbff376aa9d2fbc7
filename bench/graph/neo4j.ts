/** The Neo4j of a benchmark: one of its own in a temporary folder, or the one that HEARSAY_BENCH_NEO4J_URI names. */

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Neo4jConnection } from '../../src/domain/connection.ts';
import type { Database } from '../../src/graph/database.ts';
import { provideNeo4j } from '../../src/local-neo4j/index.ts';

/** Removes all nodes; the schema stays. */
export async function emptyGraph(database: Database): Promise<void> {
  await database.runImplicit(
    'emptying',
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
  );
}

/** Runs `work` with a Neo4j; one of its own stops and goes afterwards. */
export async function withNeo4j(
  work: (connection: Neo4jConnection) => Promise<void>,
): Promise<void> {
  const uri = process.env['HEARSAY_BENCH_NEO4J_URI'];
  if (uri !== undefined) {
    await work({
      uri,
      username: process.env['HEARSAY_BENCH_NEO4J_USERNAME'] ?? 'neo4j',
      password: process.env['HEARSAY_BENCH_NEO4J_PASSWORD'] ?? '',
      database: 'neo4j',
    });
    return;
  }
  await withOwnNeo4j({ env: process.env, fill: async () => {} }, work);
}

interface OwnNeo4j {
  readonly env: NodeJS.ProcessEnv;
  /** Fills a new home before its Neo4j starts. */
  readonly fill: (home: string) => Promise<void>;
  /** The home, which stays for another time; null for one that goes. */
  readonly kept?: string | null;
}

/** Runs `work` with a Neo4j of its own, which stops afterwards. */
export async function withOwnNeo4j(
  { env, fill, kept = null }: OwnNeo4j,
  work: (connection: Neo4jConnection) => Promise<void>,
): Promise<void> {
  const home = kept ?? (await mkdtemp(path.join(tmpdir(), 'hearsay-bench-')));
  const remove = async (): Promise<void> => {
    if (kept === null) await rm(home, { recursive: true, force: true });
  };
  // A benchmark that is broken off must not leave its server behind, not even a half-started one.
  const broken = new AbortController();
  const breakOff = (): void => broken.abort();
  process.once('SIGINT', breakOff).once('SIGTERM', breakOff);
  try {
    if (kept === null || !existsSync(kept)) {
      await mkdir(home, { recursive: true });
      await fill(home);
    }
    const provided = await provideNeo4j({ home, env, configured: null, signal: broken.signal });
    console.error(`On ${provided.description}.`);
    try {
      await Promise.race([work(provided.connection), rejectWhenAborted(broken.signal)]);
    } finally {
      await provided.stop();
    }
  } finally {
    await remove();
    if (broken.signal.aborted) process.exit(130);
  }
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Broken off.')), { once: true });
  });
}
