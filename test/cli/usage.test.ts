import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hearsay, startHearsay } from './run-hearsay.ts';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hearsay-cli-'));
});

afterAll(() => rm(home, { recursive: true, force: true }));

test('--help names every command, on standard output', async () => {
  const { exitCode, stdout, stderr } = await hearsay(['--help']);

  for (const command of ['up', 'serve', 'ingest', 'extract', 'migrate']) {
    expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  }
  expect([exitCode, stderr]).toEqual([0, '']);
});

test('--version is the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

  expect(await hearsay(['--version'])).toEqual({ exitCode: 0, stdout: version, stderr: '' });
});

test('a command that does not exist is bad usage, and help is pointed to', async () => {
  const { exitCode, stderr } = await hearsay(['serv']);

  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/unknown command 'serv'[\s\S]*hearsay --help/);
});

test('a wrong variable is named in one line, with exit status 2', async () => {
  const { exitCode, stdout, stderr } = await hearsay(['serve'], { env: { PORT: 'web' } });

  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^hearsay: [^\n]*PORT[^\n]*"web"[^\n]*$/);
});

test('--verbose shows where an error came from', async () => {
  const { stderr } = await hearsay(['--verbose', 'serve'], { env: { PORT: 'web' } });

  expect(stderr).toMatch(/BAD_CONFIG/);
  expect(stderr).toMatch(/\n {4}at /);
});

test('a Neo4j that does not answer ends in exit status 3, and its password is not shown', async () => {
  const env = {
    NEO4J_URI: 'bolt://127.0.0.1:9',
    NEO4J_PASSWORD: 'a-secret-word',
    HEARSAY_HOME: home,
  };
  const { exitCode, stderr } = await hearsay(['migrate'], { env });

  expect(exitCode).toBe(3);
  expect(stderr).toContain('bolt://127.0.0.1:9');
  expect(stderr).not.toContain('a-secret-word');
});

test('where no Neo4j can be had, the three ways are named with exit status 4', async () => {
  const env = { PATH: '', JAVA_HOME: '', HEARSAY_HOME: home, XDG_CACHE_HOME: home };
  const { exitCode, stderr } = await hearsay(['up'], { env });

  expect(exitCode).toBe(4);
  expect(stderr).toMatch(/1\. A Neo4j of yours: NEO4J_URI is not set/);
  expect(stderr).toMatch(/2\. Docker: no docker command/);
  expect(stderr).toMatch(/3\. A local Neo4j: no Java/);
});

test('a reader that goes away early is no error', async () => {
  const running = startHearsay(['--help']);
  running.stdout.destroy();

  const { exitCode, stderr } = await running;

  expect([exitCode, stderr]).toEqual([0, '']);
});
