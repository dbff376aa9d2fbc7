import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { said, startHearsay } from './run-hearsay.ts';

const SLOW = 300_000;
const ADDRESS = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/;

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'hearsay-up-'));
});

afterEach(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));

function up() {
  return startHearsay(['up'], { env: { HEARSAY_HOME: home, PORT: '0' } });
}

async function serversOf(folder: string): Promise<readonly string[]> {
  const { stdout } = await execa('ps', ['-eo', 'pid,args']);
  return stdout.split('\n').filter((line) => line.includes(`--home-dir=${folder}`));
}

async function countArticles(welcome: string): Promise<unknown> {
  const response = await fetch(`${ADDRESS.exec(welcome)?.[1]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ articles { totalCount } }' }),
  });
  return response.json();
}

test('up reads the seeds into an empty graph and serves; a second one shares it; Ctrl-C stops all', {
  timeout: SLOW,
}, async () => {
  const first = up();
  const welcome = await said(first, 'stdout', /secondHand[\s\S]*\n\n$/);
  const articles = await countArticles(welcome);
  const second = up();
  const again = await said(second, 'stdout', ADDRESS);
  const ofSecond = await countArticles(again);
  const running = await serversOf(home);
  second.kill('SIGINT');
  const secondEnd = await second;
  const left = await serversOf(home);
  first.kill('SIGINT');
  const firstEnd = await first;

  expect(articles).toEqual({ data: { articles: { totalCount: 5 } } });
  expect(firstEnd.stderr).toContain('5 of 5 seed articles read');
  expect(ofSecond).toEqual(articles);
  expect(secondEnd.stderr).not.toContain('seed articles');
  expect(running).toHaveLength(1);
  expect(left).toEqual(running);
  expect([firstEnd.exitCode, secondEnd.exitCode]).toEqual([0, 0]);
  expect(await serversOf(home)).toEqual([]);
});

test('up that is interrupted while it reads the seeds stops cleanly, and the next one goes on', {
  timeout: SLOW,
}, async () => {
  const interrupted = up();
  await said(interrupted, 'stderr', /0 of 5 seed articles read/);
  interrupted.kill('SIGTERM');
  const { exitCode } = await interrupted;
  const left = await serversOf(home);

  const next = up();
  const articles = await countArticles(await said(next, 'stdout', ADDRESS));
  next.kill('SIGTERM');
  await next;

  expect(exitCode).toBe(143);
  expect(left).toEqual([]);
  expect(articles).toEqual({ data: { articles: { totalCount: 5 } } });
});
