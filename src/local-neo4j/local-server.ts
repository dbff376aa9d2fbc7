/** Neo4j in a JVM of Hearsay's own: finds the one that runs, starts one, stops it. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { HearsayError } from '../domain/errors.ts';
import { speaksBolt } from './bolt-probe.ts';
import { prepareHome } from './first-start.ts';
import { ensureJars, whatIsWrong } from './jar-cache.ts';
import { findJava, findMaven } from './java.ts';
import { launch } from './launch.ts';
import type { HomeLayout } from './layout.ts';
import { linesSince, logEnd, worthShowing } from './log-tail.ts';
import { readPassword } from './password.ts';
import { endProcess, isRunning, type ProcessIdentity } from './process-identity.ts';
import type { Progress } from './progress.ts';
import { NEO4J_VERSION } from './release.ts';
import { readSaved, writeSaved } from './saved-json.ts';
import type { Backend, RunningServer } from './share.ts';

/** `port` is kept when nothing runs, so that the next start gets the same address. */
const State = z.object({
  port: z.number().int().min(1).max(65_535),
  server: z.object({ pid: z.number().int().positive(), stamp: z.string() }).nullable(),
});

/** Neo4j flushes its stores on the way out; a second or two is usual. */
const STOP_PATIENCE_MS = 60_000;
const ANSWER_PATIENCE_MS = 60_000;

export interface LocalOptions {
  readonly layout: HomeLayout;
  /** Where the jars are kept. */
  readonly cache: string;
  readonly env: NodeJS.ProcessEnv;
  readonly progress: Progress;
}

/** What this machine lacks for a local JVM, as sentence parts; empty when nothing. */
export async function whatIsMissingForLocal(
  cache: string,
  env: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const java = await findJava(env);
  const missing = 'missing' in java ? [java.missing] : [];
  const maven = await findMaven(env);
  if ('missing' in maven && (await whatIsWrong(cache)) !== null) missing.push(maven.missing);
  return missing;
}

/** The backend that runs Neo4j in a JVM. */
export function localBackend(options: LocalOptions): Backend {
  const { layout, progress } = options;
  return {
    how: 'LOCAL',
    find: (signal) => find(options, signal),
    start: (signal) => start(options, signal),
    stop: async () => {
      const state = await readSaved(layout.stateFile, State);
      if (state?.server == null) return;
      const ended = await endProcess(state.server, STOP_PATIENCE_MS);
      if (ended === 'KILLED') {
        progress.note(
          `Neo4j (process ${state.server.pid}) did not stop within ${STOP_PATIENCE_MS / 1000} s ` +
            'and was killed; it recovers at its next start.',
        );
      }
      await writeSaved(layout.stateFile, { ...state, server: null });
    },
  };
}

async function find(
  { layout, progress }: LocalOptions,
  signal: AbortSignal,
): Promise<RunningServer | null> {
  const state = await readSaved(layout.stateFile, State);
  if (state?.server == null) return null;
  const password = await readPassword(layout.passwordFile);
  if (!(await isRunning(state.server)) || password === null) {
    progress.note(
      `The Neo4j that ran here (process ${state.server.pid}) is gone; starting it again.`,
    );
    await endProcess(state.server, STOP_PATIENCE_MS);
    return null;
  }
  // Whoever started it may have been killed before it was up.
  if (await answers(state.server, state.port, signal)) {
    return running(layout, state.server, state.port, password);
  }
  progress.note(`Neo4j (process ${state.server.pid}) does not answer; starting it again.`);
  await endProcess(state.server, STOP_PATIENCE_MS);
  return null;
}

async function answers(
  server: ProcessIdentity,
  port: number,
  signal: AbortSignal,
): Promise<boolean> {
  const deadline = performance.now() + ANSWER_PATIENCE_MS;
  while (performance.now() < deadline && (await isRunning(server))) {
    if (await speaksBolt(port)) return true;
    await sleep(100, undefined, { signal });
  }
  return false;
}

async function start(options: LocalOptions, signal: AbortSignal): Promise<RunningServer> {
  const { layout, cache, env, progress } = options;
  const java = await findJava(env);
  if ('missing' in java) throw new HearsayError('MISSING_DEPENDENCY', `There is ${java.missing}.`);
  const maven = await findMaven(env);
  const lib = await ensureJars({
    ...{ cache, env, progress, signal },
    maven: 'path' in maven ? maven.path : null,
  });
  await mkdir(join(layout.serverHome, 'logs'), { recursive: true, mode: 0o700 });
  const tools = { java: java.path, lib, env, signal };
  const password = await prepareHome(layout, tools);
  progress.note('Starting Neo4j.');
  const lastPort = (await readSaved(layout.stateFile, State))?.port;
  const { server, port } = await launch(layout, tools, {
    lastPort,
    progress,
    // Written before it answers: should this process be killed now, the next one still finds it.
    onSpawned: (spawned, at) => writeSaved(layout.stateFile, { port: at, server: spawned }),
  });
  return running(layout, server, port, password);
}

async function running(
  layout: HomeLayout,
  server: ProcessIdentity,
  port: number,
  password: string,
): Promise<RunningServer> {
  const seen = await logEnd(layout.userLog);
  return {
    port,
    password,
    description: `Neo4j ${NEO4J_VERSION} on 127.0.0.1:${port} (process ${server.pid})`,
    isAlive: () => isRunning(server),
    whyGone: async () => {
      const told = worthShowing(await linesSince(layout.userLog, seen)).map(
        (line) => `\n  ${line}`,
      );
      return (
        `Neo4j (process ${server.pid}) stopped although nobody asked it to. ` +
        `${told.length === 0 ? 'Its log says nothing about it: it may have been killed, or memory may have run out.' : `Its log ends:${told.join('')}\n`}` +
        ` Run the command again to start it again; all of the log is ${layout.userLog}.`
      );
    },
  };
}
