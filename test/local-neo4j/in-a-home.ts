/** Starts and stops the Neo4j of a temporary home, as tests of its life need it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import neo4jDriver, { type Driver } from 'neo4j-driver';
import { z } from 'zod';
import { type ProvidedNeo4j, provideNeo4j } from '../../src/local-neo4j/index.ts';
import { homeLayout } from '../../src/local-neo4j/layout.ts';
import { WITHOUT_DOCKER } from './without-docker.ts';

/** Provides the Neo4j of `home` in this process; what it notes goes to `notes`. */
export function provideIn(
  home: string,
  notes: string[] = [],
  signal?: AbortSignal,
): Promise<ProvidedNeo4j> {
  return provideNeo4j({
    ...{ home, configured: null, env: WITHOUT_DOCKER },
    ...(signal === undefined ? {} : { signal }),
    progress: { note: (line) => notes.push(line), count: () => {} },
  });
}

/** What the installation's state file says. */
export async function stateOf(home: string) {
  const text = await readFile(homeLayout(home).stateFile, 'utf8');
  return z
    .object({
      port: z.number(),
      server: z.object({ pid: z.number(), stamp: z.string() }).nullable(),
    })
    .parse(JSON.parse(text));
}

/** Runs one statement and gives its records as plain objects. */
export async function ask(
  { connection }: Pick<ProvidedNeo4j, 'connection'>,
  cypher: string,
): Promise<readonly Record<string, unknown>[]> {
  const { uri, username, password, database } = connection;
  const driver: Driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(username, password));
  try {
    return (await driver.executeQuery(cypher, {}, { database })).records.map((r) => r.toObject());
  } finally {
    await driver.close();
  }
}

const Line = z.object({
  uri: z.string().optional(),
  stopped: z.boolean().optional(),
  notes: z.array(z.string()),
});

/** Another process that holds the Neo4j of `home` (holder.ts). */
export function hold(home: string) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', new URL('holder.ts', import.meta.url).pathname, home],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => Line.parse(JSON.parse((await lines.next()).value));
  return {
    /** Where its Neo4j is, once it is up. */
    up: next,
    /** Lets it stop; gives what it noted. */
    letGo: async () => {
      child.stdin.end();
      const last = await next();
      await once(child, 'exit');
      return last;
    },
    /** Ends it without any chance to clean up. */
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
