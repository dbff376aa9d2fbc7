/**
 * Lets the disk of Neo4j fill up while articles are read and reviewed, again and again, and gives room and starts it anew each
 * time; as root, for it mounts a tmpfs: `npx tsx test/faults/full-disk.ts [TIMES]`.
 * Seen on 28 November 2026: 20 of 20 without loss; each time 2 to 13 writes failed until there was room, nothing was lost or doubled,
 * the chain whole.
 */

import { execFileSync } from 'node:child_process';
import { rmdirSync } from 'node:fs';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { faultsIn, readAndReview, repeat, told, withTrial } from './trial.ts';

const TIMES = Number(process.argv[2] ?? 20);
const EACH = 4;
const MB = 1_000_000;
const stories = told(0, TIMES * EACH, 2 * MB);
const home = await mkdtemp(path.join(tmpdir(), 'hearsay-full-disk-'));
const ballast = path.join(home, 'ballast');

execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2g', 'tmpfs', home]);
process.on('exit', () => {
  // What has just ended may still hold a file for a moment.
  execFileSync('umount', ['--lazy', home]);
  rmdirSync(home);
});

await withTrial({ stories, home }, async (trial) => {
  await repeat('The disk was full while articles were read and reviewed', TIMES, async (nth) => {
    await fill();
    let failed = 0;
    let back: Promise<void> | undefined;
    const away = () => {
      failed++;
      // Neo4j takes nothing more after a failed write until it is started anew.
      back ??= room().then(trial.kill).then(trial.start);
    };
    const some = stories.slice((nth - 1) * EACH, nth * EACH);
    await readAndReview(trial, some, () => {}, away);
    await back;
    await room();
    const faults = await faultsIn(trial, nth * EACH);
    return { note: `${failed} writes failed until there was room`, faults };
  });
});

/** Leaves nothing of the disk. */
async function fill(): Promise<void> {
  const { bavail, bsize } = await statfs(home);
  if (bavail > 0) execFileSync('fallocate', ['-l', String(bavail * bsize), ballast]);
}

async function room(): Promise<void> {
  await rm(ballast, { force: true });
}
