/**
 * Kills (SIGKILL) a process that reads and reviews, as a service or a worker does, and lets another go on, again and again:
 * `npx tsx test/faults/kill-writer.ts [TIMES]`.
 * Seen on 28 November 2026, in a run that was not waited for to its end: the first 6 of 20 times; nothing lost or doubled, the
 * chain whole.
 */

import { execa } from 'execa';
import { openGraph } from '../../src/graph/index.ts';
import { storyServices } from '../support/claims.ts';
import { between, faultsIn, readAndReview, repeat, type Trial, told, withTrial } from './trial.ts';

const TIMES = Number(process.argv[2] ?? 20);
/** Four writes each. */
const EACH = 8;
const stories = told(0, TIMES * EACH);

if (process.send === undefined) await parent();
else await child();

async function parent(): Promise<void> {
  await withTrial({ stories }, async (trial) => {
    await repeat('A process that read and reviewed was killed', TIMES, async (nth) => {
      const deadline = between(1, 4 * EACH - 2);
      await write(trial, nth, deadline);
      await write(trial, nth, Number.POSITIVE_INFINITY);
      const faults = await faultsIn(trial, nth * EACH);
      return { note: `killed after ${deadline} of ${4 * EACH} writes`, faults };
    });
  });
}

/** A process of its own that works on the articles of a trial, killed after so many writes. */
async function write({ connection }: Trial, nth: number, deadline: number): Promise<void> {
  const writer = execa(process.execPath, ['--import', 'tsx', import.meta.filename, String(TIMES)], {
    ...{ ipc: true, reject: false, stderr: 'inherit' },
    env: { TRIAL: JSON.stringify({ connection, nth }) },
  });
  let acknowledged = 0;
  writer.on('message', () => {
    acknowledged++;
    if (acknowledged === deadline) writer.kill('SIGKILL');
  });
  const { exitCode } = await writer;
  if (deadline === Number.POSITIVE_INFINITY && exitCode !== 0) throw new Error('It did not end.');
}

async function child(): Promise<void> {
  const { connection, nth } = JSON.parse(process.env['TRIAL'] ?? '');
  const graph = await openGraph(connection);
  const services = storyServices(graph.stores, stories);
  const own = stories.slice((nth - 1) * EACH, nth * EACH);
  await readAndReview({ graph, services }, own, () => process.send?.('written'));
  await graph.close();
  process.disconnect();
}
