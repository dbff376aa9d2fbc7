/** Who uses the server of an installation right now: one file for each process and use. */

import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { identify, isRunning } from './process-identity.ts';
import { readSaved, writeSaved } from './saved-json.ts';

const Identity = z.object({ pid: z.number().int().positive(), stamp: z.string() });

/** Notes that this process uses the server; gives the lease's path. */
export async function takeLease(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${process.pid}-${randomUUID()}.json`);
  await writeSaved(path, (await identify(process.pid)) ?? { pid: process.pid, stamp: '' });
  return path;
}

/** Gives back a lease and forgets those of dead processes; returns how many uses are left. */
export async function returnLease(folder: string, lease: string): Promise<number> {
  await rm(lease, { force: true });
  return countLeases(folder);
}

/** How many uses by living processes there are; forgets the rest. */
export async function countLeases(folder: string): Promise<number> {
  let living = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.endsWith('.json')) continue;
    const path = join(folder, name);
    const holder = await readSaved(path, Identity);
    if (holder !== null && (await isRunning(holder))) living += 1;
    else await rm(path, { force: true });
  }
  return living;
}
