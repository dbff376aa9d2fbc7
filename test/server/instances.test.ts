/** Several instances on one Redis: work is shared, one that is lost loses nothing, and watchers of each hear of all. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createLog } from '../../src/server/log.ts';
import { throughRedis } from '../../src/server/redis/index.ts';
import { addressOf, PATIENT, startServing } from '../cli/serve-hearsay.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { subscribe } from './subscribe.ts';
import { ask } from './test-server.ts';

let redis: TestRedis;
let folder: string;
let graph: TestGraph;
const running: ReturnType<typeof startServing>[] = [];

beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-instances-'));
  redis = await startRedis();
});
afterAll(async () => {
  for (const one of running) one.kill('SIGKILL');
  await Promise.allSettled(running);
  await redis.close();
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

const instance = (url: string) =>
  startServing(inject('neo4j'), { ...PATIENT, HEARSAY_HOME: folder, REDIS_URL: url });

/** Starts an instance and gives its address. */
async function startInstance() {
  const started = instance(redis.url);
  running.push(started);
  return { url: await addressOf(started), process: started };
}

const LOG = createLog('silent');
const FOREVER_MS = 2 ** 31 - 1;
const ARTICLES = 20;
const text = (n: number) =>
  [
    `“Ship number ${n} has left the harbour,” said Ada Holm, the harbour master, on Monday.`,
    `“We shall not wait for number ${n},” Ben Ruiz told reporters in the town hall.`,
    `Cy Voss, who runs the shipyard, said that repairs of number ${n} would take a week.`,
  ].join('\n\n');

it('a bell that one instance rings is heard in another', async () => {
  const [one, two] = await Promise.all([
    throughRedis(redis.url, LOG),
    throughRedis(redis.url, LOG),
  ]);
  const ear = two.bell.listen('changes');
  one.bell.ring('changes');
  await ear.heard(FOREVER_MS, new AbortController().signal);
  ear.close();
  await Promise.all([one.close(), two.close()]);
});

it('reads every article exactly once, although one of two instances is killed in the middle', async () => {
  const [one, two] = await Promise.all([startInstance(), startInstance()]);
  const articles = Array.from({ length: ARTICLES }, (_, n) => ({
    ...{ title: `Harbour news ${n}`, text: text(n), url: `https://harbour.example/${n}` },
  }));
  const started = await ask(
    one.url,
    'mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) { id } }',
    { input: { articles } },
  );
  expect(started.errors).toEqual([]);
  const jobId = started.data.ingestArticles.id;

  // The instance that watches is neither the one that was asked nor the one that is killed.
  let killed = false;
  let last: { readonly results: readonly { readonly index: number }[] } | undefined;
  const query = `subscription ($jobId: ID!) {
    ingestProgress(jobId: $jobId) { done failed isFinished results { index } } }`;
  for await (const { data } of subscribe(two.url, query, { jobId })) {
    last = data.ingestProgress;
    if (!killed && data.ingestProgress.done >= 5) killed = one.process.kill('SIGKILL');
  }
  expect(killed).toBe(true);
  expect(last).toMatchObject({ done: ARTICLES, failed: 0, isFinished: true });
  expect(last?.results.map(({ index }) => index)).toEqual(articles.map((_, index) => index));

  const read = await graph.cypher(`
    MATCH (article:Article)
    RETURN article.url AS url, COUNT { (article)-[:HAS_SNAPSHOT]->() } AS texts,
      COUNT { MATCH (change:Change {action: 'ARTICLE_READ'}) WHERE article.id IN change.targetIds } AS entries
    ORDER BY url`);
  expect(read).toEqual(
    articles
      .map(({ url }) => ({ url, texts: 1, entries: 1 }))
      .toSorted((a, b) => (a.url < b.url ? -1 : 1)),
  );

  const told: unknown[] = [];
  const changes = 'subscription { changed(after: 0) { seq action } }';
  for await (const { data } of subscribe(two.url, changes)) {
    told.push(data.changed);
    if (told.length === ARTICLES) break;
  }
  expect(told).toEqual(articles.map((_, at) => ({ seq: at + 1, action: 'ARTICLE_READ' })));
}, 600_000);

it('an instance that finds no Redis says so, and nothing of its password', async () => {
  const { exitCode, stderr } = await instance('redis://:hunter2@127.0.0.1:1/1');
  expect(exitCode).toBe(4);
  expect(stderr).toContain('REDIS_URL');
  expect(stderr).not.toContain('hunter2');
});
