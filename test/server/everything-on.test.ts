/** That the server on which the hostile tests are run has everything switched on, and that all of it works together. */

import { expect, it } from 'vitest';
import { everythingOn } from './everything-on.ts';
import { subscribe } from './subscribe.ts';

const server = everythingOn();

const START = 'mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) { id } }';
const PROGRESS = `subscription ($jobId: ID!) { ingestProgress(jobId: $jobId) {
  isFinished results { index status error { code } } } }`;

it('a job of who may goes through Redis, is told to who watches, counted and traced, and fetches from no private address', async () => {
  const { url, metricsUrl, traces, ask, as, keptInRedis } = server();
  expect((await ask(START)).status).toBe(401);
  const text = '“The harbour is open again,” said Ada Holm, the harbour master, on Monday.';
  const input = {
    articles: [{ text }],
    urls: ['http://127.0.0.1:9/', 'http://[::ffff:10.0.0.1]/'],
  };
  const started = await ask(START, { input }, as('ANALYST'));
  expect(started.errors).toEqual([]);
  const { id: jobId } = started.data.ingestArticles;
  const told: unknown[] = [];
  for await (const { data } of subscribe(url, PROGRESS, { jobId }, as('ANALYST'))) {
    told.push(data.ingestProgress);
  }
  const refused = { status: null, error: { code: 'BAD_INPUT' } };
  expect(told.at(-1)).toEqual({
    isFinished: true,
    results: [
      { index: 0, status: 'CREATED', error: null },
      { index: 1, ...refused },
      { index: 2, ...refused },
    ],
  });
  const metrics = await (await fetch(metricsUrl ?? '')).text();
  expect(metrics).toMatch(/^hearsay_articles_read_total\{status="CREATED"\} 1$/m);
  await expect.poll(() => traces.join()).toContain('"name":"POST /graphql"');
  expect(await keptInRedis()).toContain(`hearsay:job:${jobId}`);
}, 240_000);
