import { chmod, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureJars, whatIsWrong } from '../../src/local-neo4j/jar-cache.ts';
import type { Progress } from '../../src/local-neo4j/progress.ts';
import { JAR_COUNT } from '../../src/local-neo4j/release.ts';

const SLOW = 300_000;

let folder: string;
let cache: string;
const seen: { notes: string[]; counts: number[] } = { notes: [], counts: [] };
const progress: Progress = {
  note: (line) => seen.notes.push(line),
  count: (_what, done) => seen.counts.push(done),
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-jars-'));
  cache = join(folder, 'neo4j');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function ensure(maven: string | null): Promise<string> {
  return ensureJars({ cache, maven, env: process.env, progress });
}

test('the jars are fetched whole, counted as they come, and a download that was cut off is cleared away', {
  timeout: SLOW,
}, async () => {
  await mkdir(`${cache}.part-killed/lib`, { recursive: true });

  const lib = await ensure('mvn');

  expect(await readdir(lib)).toHaveLength(JAR_COUNT);
  expect(seen.counts.at(-1)).toBe(JAR_COUNT);
  expect(seen.counts.length).toBeGreaterThan(10);
  expect(await readdir(folder)).toEqual(['neo4j']);
});

test('jars that are there are used without Maven', async () => {
  expect(await ensure(null)).toBe(join(cache, 'lib'));
});

test('a missing or shortened jar is noticed, and fetched again', { timeout: SLOW }, async () => {
  const lib = join(cache, 'lib');
  const [first = '', second = ''] = await readdir(lib);
  await truncate(join(lib, first), 10);
  const shortened = await whatIsWrong(cache);
  await rm(join(lib, second));
  const missing = await whatIsWrong(cache);
  await expect(ensure(null)).rejects.toMatchObject({ code: 'MISSING_DEPENDENCY' });

  await ensure('mvn');

  expect(shortened).toBe(`${first} is not what was downloaded`);
  expect(missing).toBe(`1 of ${JAR_COUNT} jars are missing`);
  expect(seen.notes).toContainEqual(expect.stringContaining('1 of 213 jars are missing'));
  expect(await whatIsWrong(cache)).toBeNull();
});

test('a Maven that fails is quoted, and leaves nothing behind', async () => {
  const failing = join(folder, 'mvn');
  await writeFile(
    failing,
    '#!/bin/sh\necho "[ERROR] Could not transfer artifact: refused"\nexit 1\n',
  );
  await chmod(failing, 0o755);
  const other = join(folder, 'other');

  const fetching = ensureJars({ cache: other, maven: failing, env: process.env, progress });

  await expect(fetching).rejects.toMatchObject({
    code: 'FETCH_FAILED',
    message: expect.stringContaining('Could not transfer artifact: refused'),
  });
  expect((await readdir(folder)).sort()).toEqual(['mvn', 'neo4j']);
});
