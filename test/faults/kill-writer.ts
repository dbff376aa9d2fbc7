/**
 * Kills (SIGKILL) a process that reads and reviews, as a service or a worker does, and lets another go on, again and again:
 * `npx tsx test/faults/kill-writer.ts [TIMES]`.
 * Seen on 28 November 2026: 20 times, after 3 to 30 of 32 writes; 160 articles and as many reviews, nothing lost or doubled, the
 * chain whole.
 */

import { execa } from 'execa';
import { openGraph } from '../../src/graph/index.ts';
import { storyServices } from '../support/claims.ts';
import {
  between,
  faultsIn,
  placeHere,
  readAndReview,
  repeat,
  type Trial,
  told,
  withTrial,
} from './trial.ts';

const TIMES = Number(process.argv[2] ?? 20);
/** Four writes each. */
const EACH = 8;
const stories = told(0, TIMES * EACH);

if (process.send === undefined) await parent();
else await child();

async function parent(): Promise<void> {
  await withTrial({ stories }, async (trial) => {
    let writer = startWriter(trial);
    await repeat('A process that read and reviewed was killed', TIMES, async (nth) => {
      const deadline = between(1, 4 * EACH - 2);
      await work(writer, nth, deadline);
      writer = startWriter(trial);
      await work(writer, nth, Number.POSITIVE_INFINITY);
      const faults = await faultsIn(trial, nth * EACH);
      return { note: `killed after ${deadline} of ${4 * EACH} writes`, faults };
    });
    writer.kill();
    await writer;
  });
}

function startWriter({ connection }: Trial) {
  return execa(process.execPath, ['--import', 'tsx', import.meta.filename, String(TIMES)], {
    ...{ ipc: true, reject: false, stderr: 'inherit' },
    env: { TRIAL: JSON.stringify(connection) },
  });
}

/** Has the articles of a trial worked on to their end, or until the writer is killed after so many writes. */
async function work(
  writer: ReturnType<typeof startWriter>,
  nth: number,
  deadline: number,
): Promise<void> {
  let acknowledged = 0;
  const done = new Promise<void>((resolve) => {
    writer.on('message', (said) => {
      if (said === 'done') resolve();
      else if (++acknowledged === deadline) writer.kill('SIGKILL');
    });
  });
  writer.send(nth);
  if (deadline === Number.POSITIVE_INFINITY) {
    const ended = writer.then(() => Promise.reject(new Error('It ended before its work.')));
    await Promise.race([done, ended]);
  } else await writer;
}

/** Works on the articles of whichever trial it is told. */
async function child(): Promise<void> {
  const graph = await openGraph(JSON.parse(process.env['TRIAL'] ?? ''));
  const place = placeHere(graph, storyServices(graph.stores, stories));
  process.on('message', async (said) => {
    const nth = Number(said);
    const own = stories.slice((nth - 1) * EACH, nth * EACH);
    await readAndReview(place, own, () => process.send?.('written'));
    process.send?.('done');
  });
}
