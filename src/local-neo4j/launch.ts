/** Starts the JVM of Neo4j on a free port of loopback, and waits until it serves. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import getPort, { clearLockedPorts } from 'get-port';
import { HearsayError } from '../domain/errors.ts';
import { START_PATIENCE_MS, speaksBolt } from './bolt-probe.ts';
import type { Tools } from './first-start.ts';
import type { HomeLayout } from './layout.ts';
import { linesSince, logEnd, worthShowing } from './log-tail.ts';
import { endProcess, identify, isRunning, type ProcessIdentity } from './process-identity.ts';
import type { Progress } from './progress.ts';
import { javaArguments, memoryFrom, serverConf } from './server-conf.ts';

/** A port can be taken between the look and the start; it hardly happens three times. */
const PORTS_TO_TRY = 3;

export interface LaunchOptions {
  /** The port it had before, taken again when it is free. */
  readonly lastPort: number | undefined;
  readonly progress: Progress;
  readonly onSpawned: (server: ProcessIdentity, port: number) => Promise<void>;
}

/**
 * Starts Neo4j and waits until it answers.
 * @throws HearsayError GRAPH_UNAVAILABLE with the end of Neo4j's log when it gives up, IN_USE when
 * another Neo4j holds the data.
 */
export async function launch(
  layout: HomeLayout,
  tools: Tools,
  options: LaunchOptions,
): Promise<{ readonly server: ProcessIdentity; readonly port: number }> {
  let wanted = options.lastPort;
  for (let attempt = 1; ; attempt += 1) {
    // get-port shuns what it gave out lately, and that may be the very port to have again.
    if (wanted !== undefined) clearLockedPorts();
    const port = await getPort({
      host: '127.0.0.1',
      ...(wanted === undefined ? {} : { port: wanted }),
    });
    if (wanted !== undefined && port !== wanted) {
      options.progress.note(`Port ${wanted} is taken by another program; Neo4j gets ${port}.`);
    }
    const outcome = await attemptOn(port, layout, tools, options);
    if ('server' in outcome) return { ...outcome, port };
    if (!outcome.log.some(saysPortTaken) || attempt === PORTS_TO_TRY) {
      throw failure(layout, outcome.log, outcome.timedOut);
    }
    wanted = undefined;
  }
}

type Outcome =
  | { readonly server: ProcessIdentity }
  | { readonly log: readonly string[]; readonly timedOut: boolean };

async function attemptOn(
  port: number,
  layout: HomeLayout,
  tools: Tools,
  options: LaunchOptions,
): Promise<Outcome> {
  await writeFile(join(layout.confDir, 'neo4j.conf'), serverConf(port, memoryFrom(tools.env)));
  const from = { user: await logEnd(layout.userLog), console: await logEnd(layout.consoleLog) };
  const logSince = async (): Promise<readonly string[]> => [
    ...(await linesSince(layout.consoleLog, from.console)),
    ...(await linesSince(layout.userLog, from.user)),
  ];
  const server = await spawnServer(layout, tools);
  if (server === null) return { log: await logSince(), timedOut: false };
  try {
    await options.onSpawned(server, port);
    const deadline = performance.now() + START_PATIENCE_MS;
    while (performance.now() < deadline) {
      // The log is asked too: on a port that was just taken, another Neo4j might answer.
      if ((await speaksBolt(port)) && (await logSince()).some(saysStarted)) return { server };
      if (!(await isRunning(server))) return { log: await logSince(), timedOut: false };
      await sleep(100, undefined, { signal: tools.signal });
    }
  } catch (error) {
    await endProcess(server, 10_000);
    throw error;
  }
  await endProcess(server, 10_000);
  return { log: await logSince(), timedOut: true };
}

/** In a process group of its own, so that Ctrl-C at the terminal leaves stopping it to Hearsay. */
async function spawnServer(layout: HomeLayout, tools: Tools): Promise<ProcessIdentity | null> {
  const console = await open(layout.consoleLog, 'a', 0o600);
  try {
    const child = spawn(
      tools.java,
      [
        ...javaArguments(tools.lib, memoryFrom(tools.env)),
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${layout.serverHome}`,
        `--config-dir=${layout.confDir}`,
      ],
      {
        env: tools.env,
        cwd: layout.serverHome,
        detached: true,
        stdio: ['ignore', console.fd, console.fd],
      },
    );
    await once(child, 'spawn');
    child.unref();
    return child.pid === undefined ? null : await identify(child.pid);
  } finally {
    await console.close();
  }
}

function saysStarted(line: string): boolean {
  return line.endsWith(' Started.');
}

function saysPortTaken(line: string): boolean {
  return /Address already in use|PortBindException/.test(line);
}

function failure(layout: HomeLayout, log: readonly string[], timedOut: boolean): HearsayError {
  const all = log.join('\n');
  const tail = worthShowing(log)
    .map((line) => `\n  ${line}`)
    .join('');
  if (/store_lock|Lock file has been locked/.test(all)) {
    return new HearsayError(
      'IN_USE',
      `Another Neo4j that Hearsay does not know of is using the data in ${layout.serverHome}. ` +
        'End it (look for CommunityEntryPoint among the processes) and try again.',
    );
  }
  const what = timedOut
    ? `Neo4j did not serve within ${START_PATIENCE_MS / 1000} s and was stopped.`
    : 'Neo4j gave up while starting.';
  return new HearsayError(
    'GRAPH_UNAVAILABLE',
    `${what} Its log ends:${tail || ' (nothing was logged)'}\n${nextStep(all)} All of the log: ${layout.userLog} and ${layout.consoleLog}.`,
  );
}

function nextStep(log: string): string {
  if (/No space left/.test(log)) return 'The disk is full: make room and try again.';
  if (/insufficient memory|Could not reserve|OutOfMemory/.test(log)) {
    return 'Neo4j needs about 1.5 GB of free memory: close something and try again.';
  }
  if (/Permission denied|AccessDenied/.test(log)) {
    return `A file cannot be written: check who owns the folder.`;
  }
  return 'Try again; if it fails the same way, the last lines say what to mend.';
}
