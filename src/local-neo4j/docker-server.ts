/** Neo4j in a container of Hearsay's own: finds the one that runs, starts one, stops it. */

import { setTimeout as sleep } from 'node:timers/promises';
import { HearsayError } from '../domain/errors.ts';
import { START_PATIENCE_MS, speaksBolt } from './bolt-probe.ts';
import { type DockerOptions, docker, lastLine } from './docker-engine.ts';
import type { HomeLayout } from './layout.ts';
import { worthShowing } from './log-tail.ts';
import { createPassword, readPassword } from './password.ts';
import { NEO4J_IMAGE } from './release.ts';
import { FIRST_HEAP, memoryFrom, type ServerMemory } from './server-conf.ts';
import type { Backend, RunningServer } from './share.ts';

const STOP_PATIENCE_S = 60;

export interface DockerBackendOptions extends DockerOptions {
  readonly layout: HomeLayout;
}

/**
 * The backend that runs Neo4j in a container; container and volume are named after HEARSAY_HOME.
 * The engine and the image must have been looked at before.
 */
export function dockerBackend(options: DockerBackendOptions): Backend {
  const { layout } = options;
  return {
    how: 'DOCKER',
    find: async (signal) => {
      const port = await publishedPort(options);
      const password = await readPassword(layout.passwordFile);
      if (port === null || password === null) return null;
      return waitUntilUp({ ...options, signal }, port, password);
    },
    start: (signal) => start({ ...options, signal }),
    stop: async () => {
      await docker(['stop', '--time', String(STOP_PATIENCE_S), layout.containerName], {
        ...options,
        signal: undefined,
      });
    },
  };
}

async function start(options: DockerBackendOptions): Promise<RunningServer> {
  const { layout, progress } = options;
  const name = layout.containerName;
  const known = await readPassword(layout.passwordFile);
  const hasData = (await docker(['volume', 'inspect', name], options)).exitCode === 0;
  if (known === null && hasData) throw lostPassword(layout);
  const password = known ?? (await createPassword(layout.passwordFile));
  progress.note(`Starting Neo4j in the Docker container ${name}.`);
  // A container holds nothing that the volume does not: a new one has the settings of this release.
  await docker(['rm', '--force', name], options);
  const run = await docker(runArguments(name, memoryFrom(options.env)), options, {
    // By the environment, not by the command line, which every user of this machine can read.
    env: { NEO4J_AUTH: `neo4j/${password}` },
  });
  if (run.exitCode !== 0) {
    throw new HearsayError(
      'GRAPH_UNAVAILABLE',
      `Docker could not run ${NEO4J_IMAGE}: ${lastLine(run.stderr)}. Try \`docker run --rm ${NEO4J_IMAGE}\`, ` +
        'or set NEO4J_URI to a Neo4j of yours.',
    );
  }
  try {
    const port = await publishedPort(options);
    if (port === null) throw await gone(options);
    return await waitUntilUp(options, port, password);
  } catch (error) {
    await docker(['stop', '--time', '10', name], { ...options, signal: undefined });
    throw error;
  }
}

/** Docker chooses the port on loopback, so that none can be taken already. */
function runArguments(name: string, { heap, pageCache }: ServerMemory): readonly string[] {
  const settings = {
    NEO4J_dbms_usage__report_enabled: 'false',
    NEO4J_server_memory_heap_initial__size: FIRST_HEAP,
    NEO4J_server_memory_heap_max__size: heap,
    NEO4J_server_memory_pagecache_size: pageCache,
  };
  return [
    ...['run', '--detach', '--name', name, '--label', 'hearsay=neo4j'],
    ...['--publish', '127.0.0.1::7687', '--volume', `${name}:/data`, '--env', 'NEO4J_AUTH'],
    ...Object.entries(settings).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    NEO4J_IMAGE,
  ];
}

/** The port of 127.0.0.1 that leads to Bolt, or null when the container does not run. */
async function publishedPort(options: DockerBackendOptions): Promise<number | null> {
  const { exitCode, stdout } = await docker(
    ['port', options.layout.containerName, '7687/tcp'],
    options,
  );
  const port = /127\.0\.0\.1:(\d+)/.exec(stdout)?.[1];
  return exitCode === 0 && port !== undefined ? Number(port) : null;
}

async function waitUntilUp(
  options: DockerBackendOptions,
  port: number,
  password: string,
): Promise<RunningServer> {
  const isAlive = async (): Promise<boolean> => (await publishedPort(options)) === port;
  const deadline = performance.now() + START_PATIENCE_MS;
  while (!(await speaksBolt(port))) {
    if (!(await isAlive())) throw await gone(options);
    if (performance.now() > deadline) throw await gone(options, 'did not serve in time');
    await sleep(250, undefined, options.signal === undefined ? {} : { signal: options.signal });
  }
  const later = { ...options, signal: undefined };
  return {
    port,
    password,
    description: `${NEO4J_IMAGE} on 127.0.0.1:${port} (container ${options.layout.containerName})`,
    isAlive,
    whyGone: async () => (await gone(later)).message,
  };
}

async function gone(options: DockerBackendOptions, what = 'stopped'): Promise<HearsayError> {
  const name = options.layout.containerName;
  const { stdout, stderr } = await docker(['logs', '--tail', '60', name], options);
  const tail = worthShowing(
    `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== ''),
  );
  return new HearsayError(
    'GRAPH_UNAVAILABLE',
    `Neo4j in the container ${name} ${what}. Its log ends:${tail.map((line) => `\n  ${line}`).join('')}\n` +
      `Run the command again to start it again; all of the log: docker logs ${name}.`,
  );
}

function lostPassword(layout: HomeLayout): HearsayError {
  return new HearsayError(
    'BAD_CONFIG',
    `There is a database in the Docker volume ${layout.containerName}, but the file with its ` +
      `password is gone: ${layout.passwordFile}. Put the file back from a backup, set HEARSAY_HOME ` +
      `to another folder, or delete the volume to begin with an empty graph.`,
  );
}
