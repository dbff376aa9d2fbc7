/** Tells a process from a later one that was given the same number. */

import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';

/** A process as it can be recognized later, by any other process of this machine. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the system's own terms; opaque. */
  readonly stamp: string;
}

/** The identity of the process `pid`, or null when there is none, or only its zombie. */
export async function identify(pid: number): Promise<ProcessIdentity | null> {
  const stamp =
    process.platform === 'linux'
      ? await linuxStamp(pid)
      : process.platform === 'win32'
        ? windowsStamp(pid)
        : await psStamp(pid);
  return stamp === null ? null : { pid, stamp };
}

/** True while the very process that was identified runs. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  return (await identify(identity.pid))?.stamp === identity.stamp;
}

/**
 * Asks a process to end with SIGTERM, waits, then kills it.
 * @returns whether it ended by itself within `patienceMs`.
 */
export async function endProcess(
  identity: ProcessIdentity,
  patienceMs: number,
): Promise<'ENDED' | 'KILLED'> {
  if (!(await isRunning(identity))) return 'ENDED';
  signal(identity.pid, 'SIGTERM');
  if (await endsWithin(identity, patienceMs)) return 'ENDED';
  signal(identity.pid, 'SIGKILL');
  await endsWithin(identity, 5_000);
  return 'KILLED';
}

async function endsWithin(identity: ProcessIdentity, ms: number): Promise<boolean> {
  const deadline = performance.now() + ms;
  while (await isRunning(identity)) {
    if (performance.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // It ended between the look and the signal: what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Start time in ticks since boot (proc(5), field 22 of stat), made unique across boots. */
async function linuxStamp(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
    // The second field is the program's name in parentheses and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1').catch(() => '');
    return `${boot.trim()}:${fields[19]}`;
  } catch {
    return null;
  }
}

async function psStamp(pid: number): Promise<string | null> {
  const { exitCode, stdout } = await execa('ps', ['-o', 'lstart=', '-p', String(pid)], {
    reject: false,
  });
  return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : null;
}

/** Windows shows no start time cheaply: there a reused number goes unnoticed. */
function windowsStamp(pid: number): string | null {
  try {
    process.kill(pid, 0);
    return 'running';
  } catch {
    return null;
  }
}
