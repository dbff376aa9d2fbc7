/** `hearsay export` and `hearsay import` as processes of their own, on the five seeds. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../src/domain/ids.ts';
import { graphEnv, hearsay } from '../cli/run-hearsay.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const SLOW = 300_000;
let graph: TestGraph;
let folder: string;

beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-interchange-'));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

function run(...args: readonly string[]) {
  return hearsay(args, { env: graphEnv(graph.connection) });
}

it(
  'the seeds come out of a graph that they were imported into as the bytes that went in',
  async () => {
    const [first, second] = [
      path.join(folder, 'first.jsonl.gz'),
      path.join(folder, 'second.jsonl'),
    ];
    expect((await run('ingest', 'seeds')).exitCode).toBe(0);
    const exported = await run('export', '--out', first);
    expect([exported.exitCode, exported.stdout]).toEqual([0, '']);
    expect(exported.stderr).toMatch(/\d+ nodes and \d+ relationships, SHA-256 [0-9a-f]{64}/);

    const refused = await run('import', first);
    expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('--replace')]);
    expect((await run('import', first, '--replace')).exitCode).toBe(0);
    expect((await run('export', '--out', second)).exitCode).toBe(0);

    const { stdout } = await run('export');
    const text = await readFile(second, 'utf8');
    expect(sha256(`${stdout}\n`)).toBe(sha256(text));
    expect(exported.stderr).toContain(JSON.parse(text.trimEnd().split('\n').at(-1) ?? '').sha256);
    expect(text).toContain('{"node":"Claim","properties":{');
    await graph.empty();
    expect((await run('import', first)).exitCode).toBe(0);
    expect(sha256(`${(await run('export')).stdout}\n`)).toBe(sha256(text));
  },
  SLOW,
);

it(
  'a file that is no copy of a graph is refused with its line',
  async () => {
    const file = path.join(folder, 'other.jsonl');
    await writeFile(file, '{"id":"1","text":"An article."}\n');
    const { exitCode, stderr } = await run('import', file);
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining('Line 1: Expected the first line'),
    ]);
    expect((await run('import', path.join(folder, 'nothing'))).exitCode).toBe(2);
  },
  SLOW,
);

it(
  'ClaimReviews of others are read in from a file, and every entry that is not fit is named',
  async () => {
    const file = path.join(folder, 'checked.json');
    const review = {
      ...{ '@context': 'https://schema.org', '@type': 'ClaimReview' },
      ...{ claimReviewed: 'The summit was held in Alaska.', url: 'https://checkers.example/1' },
      author: { '@type': 'Organization', name: 'The Checkers' },
      reviewRating: { '@type': 'Rating', alternateName: 'True' },
    };
    await writeFile(file, JSON.stringify([review, { ...review, author: null }]));
    const first = await run('import', '--format', 'claim-review', file);
    expect([first.exitCode, first.stdout]).toEqual([
      1,
      'ClaimReviews: 1 added, 0 revised, 0 unchanged, 1 failed.',
    ]);
    expect(first.stderr).toContain('entry 2: Expected `author`');
    const again = await run('import', '--format', 'claim-review', '--json', file);
    expect(again.stdout.split('\n').map((line) => JSON.parse(line))).toMatchObject([
      { entry: 1, outcome: 'UNCHANGED' },
      { entry: 2, outcome: 'FAILED' },
    ]);
    expect((await run('import', '--format', 'claim-review', `${file}.gz`)).exitCode).toBe(2);
  },
  SLOW,
);
