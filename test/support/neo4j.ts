/** Gives the tests a fresh, real Neo4j of their own, and takes it away afterwards. */

import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jContainer } from '@testcontainers/neo4j';
import type { TestProject } from 'vitest/node';
import type { Neo4jConnection } from '../../src/domain/connection.ts';
import {
  whatIsMissingForDocker,
  whatIsMissingForImage,
} from '../../src/local-neo4j/docker-engine.ts';
import { defaultCache, homeLayout } from '../../src/local-neo4j/layout.ts';
import { localBackend } from '../../src/local-neo4j/local-server.ts';
import { type Progress, SILENT } from '../../src/local-neo4j/progress.ts';
import { NEO4J_IMAGE } from '../../src/local-neo4j/release.ts';
import { share, stopUnused } from '../../src/local-neo4j/share.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** An empty Neo4j that only the tests use. */
    neo4j: Neo4jConnection;
    /** A folder for what one file of tests leaves to the next; it goes with the run. */
    scratch: string;
  }
}

interface TestNeo4j {
  readonly connection: Neo4jConnection;
  readonly stop: () => Promise<void>;
}

const HOME_PREFIX = 'hearsay-test-neo4j-';
const YOUNG_MS = 120_000;

/**
 * HEARSAY_TEST_NEO4J_URI if it is set, else a container, else a JVM in a temporary home. Never
 * NEO4J_URI: the tests empty the graph.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const neo4j = namedByEnvironment() ?? (await inContainer()) ?? (await inTemporaryHome());
  const scratch = await mkdtemp(join(tmpdir(), 'hearsay-test-scratch-'));
  project.provide('neo4j', neo4j.connection);
  project.provide('scratch', scratch);
  return async () => {
    await neo4j.stop();
    await rm(scratch, { recursive: true, force: true });
  };
}

function namedByEnvironment(): TestNeo4j | null {
  const uri = process.env['HEARSAY_TEST_NEO4J_URI'];
  if (!uri) return null;
  const username = process.env['HEARSAY_TEST_NEO4J_USERNAME'] ?? 'neo4j';
  const password = process.env['HEARSAY_TEST_NEO4J_PASSWORD'] ?? '';
  return { connection: { uri, username, password, database: 'neo4j' }, stop: async () => {} };
}

/** Null, with the reason on standard error where it is worth one, when no container can be had. */
async function inContainer(): Promise<TestNeo4j | null> {
  const options = { env: process.env, progress: SILENT };
  if ((await whatIsMissingForDocker(options)) !== null) return null;
  const noImage = await whatIsMissingForImage(options);
  if (noImage !== null) return without(noImage);
  try {
    return await startContainer();
  } catch (error) {
    // E.g. testcontainers' own image, which removes what a killed run leaves, cannot be pulled.
    return without(error instanceof Error ? error.message.trim() : String(error));
  }
}

function without(reason: string): null {
  process.stderr.write(`The tests run without Docker: ${reason}\n`);
  return null;
}

async function startContainer(): Promise<TestNeo4j> {
  const container = await new Neo4jContainer(NEO4J_IMAGE)
    .withPassword(randomBytes(12).toString('hex'))
    .start();
  return {
    connection: {
      uri: container.getBoltUri(),
      username: container.getUsername(),
      password: container.getPassword(),
      database: 'neo4j',
    },
    stop: async () => {
      await container.stop();
    },
  };
}

async function inTemporaryHome(): Promise<TestNeo4j> {
  await removeAbandonedHomes();
  const home = await mkdtemp(join(tmpdir(), HOME_PREFIX));
  const remove = (): Promise<void> => rm(home, { recursive: true, force: true });
  try {
    const layout = homeLayout(home);
    const neo4j = await share(backendOf(home), { layout, progress: TO_STDERR });
    return { connection: neo4j.connection, stop: () => neo4j.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

function backendOf(home: string) {
  return localBackend({
    layout: homeLayout(home),
    cache: defaultCache(),
    env: process.env,
    progress: TO_STDERR,
  });
}

/** Test runs that were killed leave a server and its home behind; nobody has a lease on them. */
async function removeAbandonedHomes(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(HOME_PREFIX));
  for (const home of names.map((name) => join(tmpdir(), name))) {
    const found = await stat(home).catch(() => null);
    // A young home may be another run's that is about to start its server.
    if (found === null || found.uid !== process.getuid?.() || Date.now() - found.mtimeMs < YOUNG_MS)
      continue;
    const layout = homeLayout(home);
    if (await stopUnused(backendOf(home), { layout, progress: SILENT })) {
      await rm(home, { recursive: true, force: true });
    }
  }
}

/** Only what takes long is worth a line among test results. */
const TO_STDERR: Progress = {
  note: (line) => {
    if (!/^Starting/.test(line)) process.stderr.write(`${line}\n`);
  },
  count: () => {},
};
