/**
 * Kills Neo4j (SIGKILL) in the middle of reading and reviewing, again and again: `npx tsx test/faults/kill-neo4j.ts [TIMES]`.
 * Seen on 28 November 2026: 20 times, after 2 to 29 of 32 writes; 160 articles and as many reviews, nothing lost or doubled, the
 * chain whole.
 */

import { between, faultsIn, readAndReview, repeat, told, withTrial } from './trial.ts';

const TIMES = Number(process.argv[2] ?? 20);
/** Four writes each: read, opened, edited, published. */
const EACH = 8;
const stories = told(0, TIMES * EACH);

await withTrial({ stories }, async (trial) => {
  await repeat('Neo4j was killed while articles were read and reviewed', TIMES, async (nth) => {
    const deadline = between(1, 4 * EACH - 2);
    let acknowledged = 0;
    let back: Promise<void> | undefined;
    await readAndReview(trial, stories.slice((nth - 1) * EACH, nth * EACH), () => {
      acknowledged++;
      if (acknowledged === deadline) back = trial.kill().then(trial.start);
    });
    await back;
    const faults = await faultsIn(trial, nth * EACH);
    return { note: `killed after ${deadline} of ${4 * EACH} writes`, faults };
  });
});
