/** Copies of a graph of one's own, taken while articles are read and by Neo4j itself, are whole elsewhere. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ask } from '../server/test-server.ts';
import { hearsay, startHearsay } from './run-hearsay.ts';
import { addressOf, PATIENT } from './serve-hearsay.ts';

const READ = 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { status } }';
let folder: string;
let serving: ReturnType<typeof startHearsay> | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-copies-'));
});
afterEach(async () => {
  serving?.kill();
  await serving;
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const file = (name: string) => path.join(folder, name);
const at = (home: string) => ({ env: { ...PATIENT, HEARSAY_HOME: file(home), PORT: '0' } });
const run = (home: string, ...args: readonly string[]) => hearsay(args, at(home));
const sha256In = (stderr: unknown) => /SHA-256 ([0-9a-f]{64})/.exec(String(stderr))?.[1];

it('a backup taken while articles are read, and a dump afterwards, are restored to the very graphs they were taken of', async () => {
  serving = startHearsay(['serve'], at('first'));
  const url = await addressOf(serving);
  let read = 0;
  const readAnother = async () => {
    const text = `“Ship number ${read} has left,” said Ada Holm, the harbour master, on Monday.`;
    const input = { title: `Ship ${read}`, text, url: `https://harbour.example/${read}` };
    const { data } = await ask(url, READ, { input });
    expect(data.ingestArticle.status).toBe('CREATED');
    read++;
  };
  await readAnother();
  let isOver = false;
  const during = run('first', 'backup', file('during.jsonl.gz')).finally(() => {
    isOver = true;
  });
  while (!isOver) await readAnother();
  await readAnother();
  const { stderr } = await during;
  const [header = ''] = gunzipSync(await readFile(file('during.jsonl.gz')))
    .toString()
    .split('\n');
  const copied: number = JSON.parse(header).nodes.Article;
  expect(copied).toBeGreaterThan(0);
  expect(copied).toBeLessThan(read);
  const after = await run('first', 'backup', file('after.jsonl'));
  const inUse = await run('first', 'backup', '--offline', file('first.dump'));
  serving.kill();
  await serving;
  const dumped = await run('first', 'backup', '--offline', file('first.dump'));
  expect([inUse.exitCode, after.exitCode, dumped.exitCode]).toEqual([4, 0, 0]);

  for (const [home, copy, said] of [
    ['second', ['during.jsonl.gz'], stderr],
    ['third', ['--offline', 'first.dump'], after.stderr],
  ] as const) {
    const [name = '', ...flags] = copy.toReversed();
    const restored = await run(home, 'restore', ...flags, file(name));
    expect(restored.exitCode, restored.stderr).toBe(0);
    const exported = await run(home, 'export', '--out', file(`${home}.jsonl`));
    expect(sha256In(exported.stderr)).toBe(sha256In(said));
    const { exitCode, stdout } = await run(home, 'doctor');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('All is well')]);
  }
  expect((await run('third', 'restore', '--offline', file('first.dump'))).exitCode).toBe(2);
}, 600_000);
