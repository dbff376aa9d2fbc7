/**
 * Kills (SIGKILL) `hearsay serve` while an article and a review that were asked of it over HTTP are under way, and starts it anew,
 * again and again: `npx tsx test/faults/kill-service.ts [TIMES]`.
 * Seen on 28 November 2026: 20 of 20 times nothing was lost or doubled and the chain was whole; it was killed after 5 to 19 of 32
 * writes, each time with an article and a review under way.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressOf, PATIENT, startServing } from '../cli/serve-hearsay.ts';
import { overHttp } from './over-http.ts';
import { between, faultsIn, readAndReview, repeat, told, withTrial } from './trial.ts';

const TIMES = Number(process.argv[2] ?? 20);
/** Four writes each: read, opened, edited, published. */
const EACH = 8;

const home = await mkdtemp(path.join(tmpdir(), 'hearsay-service-'));
try {
  await withTrial({ stories: [] }, async (trial) => {
    const start = () => startServing(trial.connection, { HEARSAY_HOME: home, ...PATIENT });
    let serving = start();
    let url = await addressOf(serving);
    const service = await overHttp(home, trial.graph, () => url);
    await repeat('The service was killed while it read and reviewed', TIMES, async (nth) => {
      const least = between(1, 2 * EACH);
      let [written, killedAfter] = [0, 0];
      let back: Promise<void> | undefined;
      const lost = { articles: 0, reviews: 0 };
      const kill = async () => {
        Object.assign(lost, service.waiting);
        killedAfter = written;
        serving.kill('SIGKILL');
        serving = start();
        url = await addressOf(serving);
      };
      await readAndReview(service, told((nth - 1) * EACH, EACH), () => {
        written++;
        // What asks next has asked once this is over.
        setTimeout(
          () => {
            const { articles, reviews } = service.waiting;
            const both = articles > 0 && reviews > 0;
            // Those who read and review may keep step; then one of them has to do.
            if (written >= (both ? least : 3 * EACH)) back ??= kill();
          },
          between(0, 30),
        );
      });
      if (back === undefined) throw new Error('Nothing was killed.');
      await back;
      const note = `killed after ${killedAfter} of ${4 * EACH} writes, with ${lost.articles} article and ${lost.reviews} review under way`;
      return { note, faults: await faultsIn(trial, nth * EACH) };
    });
    serving.kill();
    await serving;
  });
} finally {
  await rm(home, { recursive: true, force: true });
}
