import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { homeLayout } from '../../src/local-neo4j/layout.ts';
import { provideIn, stateOf } from './in-a-home.ts';

const SLOW = 300_000;

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'hearsay-start-'));
});

afterEach(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));

test('a server that gives up while starting is shown with the reason from its log', {
  timeout: SLOW,
}, async () => {
  const { serverHome } = homeLayout(home);
  await mkdir(join(serverHome, 'data'), { recursive: true });
  await writeFile(join(serverHome, 'data', 'transactions'), 'a file where a folder should be');

  await expect(provideIn(home)).rejects.toMatchObject({
    code: 'GRAPH_UNAVAILABLE',
    message: expect.stringMatching(/gave up while starting\. Its log ends:\n.*transactions/s),
  });
  expect(await serversOf(home)).toEqual([]);
});

test('a start that is interrupted leaves no process behind', { timeout: SLOW }, async () => {
  const controller = new AbortController();
  const starting = provideIn(home, [], controller.signal);
  starting.catch(() => {});
  await expect
    .poll(
      () =>
        stateOf(home).then(
          (s) => s.server?.pid,
          () => undefined,
        ),
      {
        timeout: 60_000,
      },
    )
    .toBeTypeOf('number');

  controller.abort(new Error('interrupted'));

  await expect(starting).rejects.toThrow('interrupted');
  expect(await serversOf(home)).toEqual([]);
});

test('data without its password is left alone, and the way out is named', async () => {
  const layout = homeLayout(home);
  await mkdir(join(layout.serverHome, 'data', 'databases', 'system'), { recursive: true });

  await expect(provideIn(home)).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringContaining(layout.passwordFile),
  });
});

async function serversOf(folder: string): Promise<readonly string[]> {
  const { stdout } = await execa('ps', ['-eo', 'pid,args']);
  return stdout.split('\n').filter((line) => line.includes(`--home-dir=${folder}`));
}
