/**
 * Kills (SIGKILL) one of two instances that share the reading by Redis, and starts another in its place, again and again, while
 * what is read is reviewed: `npx tsx test/faults/kill-worker.ts [TIMES]`.
 * Seen on 28 November 2026: 20 times, after 2 to 9 of 12 articles; 240 articles and as many reviews, nothing lost or doubled, the
 * chain whole.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressOf, startServing } from '../cli/serve-hearsay.ts';
import { subscribe } from '../server/subscribe.ts';
import { ask } from '../server/test-server.ts';
import { startRedis } from '../support/redis.ts';
import { articleOf } from './over-http.ts';
import { between, faultsIn, repeat, review, told, withTrial } from './trial.ts';

const TIMES = Number(process.argv[2] ?? 20);
const EACH = 12;
const START = 'mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) { id } }';
const PROGRESS = `subscription ($jobId: ID!) { ingestProgress(jobId: $jobId) {
  done failed results { index status article { quotes(first: 2) { nodes { id } } } } } }`;

interface Progress {
  readonly done: number;
  readonly failed: number;
  readonly results: readonly {
    readonly index: number;
    readonly status: string | null;
    readonly article: { readonly quotes: { readonly nodes: readonly { readonly id: string }[] } };
  }[];
}

const home = await mkdtemp(path.join(tmpdir(), 'hearsay-instances-'));
const redis = await startRedis();
try {
  await withTrial({ stories: [] }, async (trial) => {
    const start = async () => {
      const serving = startServing(trial.connection, { HEARSAY_HOME: home, REDIS_URL: redis.url });
      return { serving, url: await addressOf(serving) };
    };
    let [next, other] = await Promise.all([start(), start()]);
    await repeat('One of two instances was killed while articles were read', TIMES, async (nth) => {
      const deadline = between(1, EACH - 3);
      const input = { articles: told((nth - 1) * EACH, EACH).map(articleOf) };
      const { data, errors } = await ask(next.url, START, { input });
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      const jobId: string = data.ingestArticles.id;
      let replacement: ReturnType<typeof start> | undefined;
      let last: Progress = { done: 0, failed: 0, results: [] };
      const reviewed = new Map<number, Promise<void>>();
      for await (const event of subscribe(other.url, PROGRESS, { jobId })) {
        last = event.data.ingestProgress;
        if (last.done >= deadline && replacement === undefined) {
          next.serving.kill('SIGKILL');
          replacement = start();
        }
        for (const { index, article } of last.results) {
          if (reviewed.has(index)) continue;
          const quotes = article.quotes.nodes;
          if (quotes.length !== 1) throw new Error(`Expected one quote, got ${quotes.length}.`);
          reviewed.set(index, review(trial, quotes[0]?.id ?? ''));
        }
      }
      await Promise.all(reviewed.values());
      if (replacement === undefined) throw new Error('Nothing was killed.');
      // Whoever took over is the next to be killed.
      [next, other] = [other, await replacement];
      const again = last.results.filter(({ status }) => status !== 'CREATED').length;
      const note = `killed after ${deadline} of ${EACH} articles, ${again} of them read but not noted`;
      return { note, faults: [...faultsOf(last), ...(await faultsIn(trial, nth * EACH))] };
    });
    for (const { serving } of [next, other]) serving.kill();
    await Promise.all([next.serving, other.serving]);
  });
} finally {
  await redis.close();
  await rm(home, { recursive: true, force: true });
}

/** Every article has one result. */
function faultsOf({ failed, results }: Progress): string[] {
  const indices = results.map(({ index }) => index);
  const whole = indices.length === EACH && indices.every((index, at) => index === at);
  return [
    ...(failed === 0 ? [] : [`${failed} articles failed`]),
    ...(whole ? [] : [`results of ${indices.join()}`]),
  ];
}
