/** A service asks its first questions itself, so that nobody waits for Neo4j to plan them. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { said } from '../cli/run-hearsay.ts';
import { addressOf, PATIENT, startServing } from '../cli/serve-hearsay.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { ingestInto } from '../support/ingest-into.ts';
import { ask } from './test-server.ts';

let folder: string;
let graph: TestGraph;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-warm-up-'));
  graph = await openTestGraph();
});
beforeEach(() => graph.empty());
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

const serve = () =>
  startServing(inject('neo4j'), { ...PATIENT, HEARSAY_HOME: folder, LOG_LEVEL: 'debug' });

it('verifies a quotation that it has, once it serves', async () => {
  const first = serve();
  const url = await addressOf(first);
  await ingestInto({ ask: (query, variables) => ask(url, query, variables) })({
    title: 'Ship leaves',
    text: '“The last ship has left the harbour for good,” said Ada Holm, the harbour master.',
  });
  first.kill();
  expect(String((await first).stderr)).not.toContain('Warmed up');

  const second = serve();
  const [log] = await Promise.all([said(second, 'stderr', /[Ww]armed up/), addressOf(second)]);
  expect(log).toContain('"Warmed up"');
  second.kill();
  expect((await second).exitCode).toBe(0);
}, 240_000);
