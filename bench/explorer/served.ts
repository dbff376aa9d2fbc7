/** A built Hearsay that serves a graph in a process of its own, as it is installed. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { execa } from 'execa';
import getPort from 'get-port';
import type { Neo4jConnection } from '../../src/domain/connection.ts';
import { graphEnv } from '../../test/cli/run-hearsay.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../dist/cli/main.js');
const PATIENCE_MS = 60_000;

/** Runs `work` with the address of a server that answers; it stops afterwards. */
export async function withServed(
  connection: Neo4jConnection,
  work: (url: string) => Promise<void>,
): Promise<void> {
  const home = await mkdtemp(path.join(tmpdir(), 'hearsay-served-'));
  const port = await getPort();
  const env = {
    ...{ PORT: String(port), HEARSAY_HOME: home, HEARSAY_RATE_LIMIT: '0' },
    ...graphEnv(connection),
  };
  const server = execa('node', [PROGRAM, 'serve'], { env, reject: false, all: true });
  try {
    const url = `http://127.0.0.1:${port}`;
    await answering(url);
    await work(url);
  } finally {
    server.kill();
    const { all, isTerminated } = await server;
    if (!isTerminated && server.exitCode !== 0) console.error(all);
    await rm(home, { recursive: true, force: true });
  }
}

async function answering(url: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await wait(250);
  }
  throw new Error(`Expected an answer from ${url} within ${PATIENCE_MS / 1000} s; none came.`);
}
