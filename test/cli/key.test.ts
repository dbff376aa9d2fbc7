import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hearsay } from './run-hearsay.ts';

let home: string;
const run = (...args: string[]) => hearsay(['key', ...args], { env: { HEARSAY_HOME: home } });

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'hearsay-key-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

test('a key is shown once, listed without itself, and revoked by its id', async () => {
  const added = await run('add', 'Anna Keller', '--role', 'checker', '--expires', '12h');
  expect(added).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^hearsay_[0-9a-f_]+$/),
  });

  const listed = await run('list');
  expect(listed.stdout).toMatch(/^[0-9a-f]{12} {2}checker {2}expires 2\S+Z {2}Anna Keller$/);
  const [line] = (await run('list', '--json')).stdout.split('\n');
  const { id, createdAt, expiresAt } = JSON.parse(line ?? '');
  expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(12 * 3_600_000);
  const secret = added.stdout.split('_')[2] ?? '';
  expect(secret).toHaveLength(64);
  for (const text of [line, listed.stdout, await readFile(join(home, 'keys.json'), 'utf8')]) {
    expect(text).not.toContain(secret);
  }

  expect((await run('revoke', id)).exitCode).toBe(0);
  expect((await run('list')).stdout).toMatch(/revoked 2\S+Z {2}Anna Keller$/);
});

test('what is no role, no time, no name or no key of this installation is refused', async () => {
  expect(await run('add', 'Anna')).toMatchObject({ exitCode: 2 });
  for (const [flags, says] of [
    [['Anna', '--role', 'boss'], /reader, analyst, checker, editor, admin/],
    [['Anna', '--role', 'reader', '--expires', 'soon'], /90d or 12h, or never/],
    [['\n', '--role', 'reader'], /Expected a name/],
  ] as const) {
    const { exitCode, stdout, stderr } = await run('add', ...flags);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
  }
  expect(await run('revoke', '0123456789ab')).toMatchObject({
    ...{ exitCode: 1, stderr: expect.stringContaining('hearsay key list') },
  });
});
