import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { provideNeo4j } from '../../src/local-neo4j/index.ts';
import { WITHOUT_DOCKER } from './without-docker.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'hearsay-provide-'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

test('a Neo4j that is named is taken as it is, and nothing is started or stopped', async () => {
  const configured = { uri: 'neo4j://db', username: 'a', password: 'secret', database: 'news' };

  const provided = await provideNeo4j({ home, configured });
  await provided.stop();

  expect(provided).toMatchObject({ connection: configured, how: 'NEO4J_URI' });
  expect(provided.description).toBe('the Neo4j at neo4j://db');
  expect(await readdir(home)).toEqual([]);
});

test('where nothing works, all three ways are named with what each lacks', async () => {
  const env = { PATH: '' };
  const providing = provideNeo4j({ home, configured: null, cache: join(home, 'cache'), env });

  await expect(providing).rejects.toMatchObject({ code: 'MISSING_DEPENDENCY' });
  const message = await providing.then(String, (error: Error) => error.message);
  expect(message).toContain('NEO4J_URI is not set');
  expect(message).toContain('no docker command on the PATH');
  expect(message).toContain('no Java on the PATH; Java 17 or newer is needed');
  expect(message).toContain('no Maven (mvn) on the PATH');
});

test('Java without Maven is not enough while the jars are missing', async () => {
  const { stdout: java } = await execa('which', ['java']);
  await symlink(java, join(home, 'java'));
  const env = { PATH: home };

  const providing = provideNeo4j({ home, configured: null, cache: join(home, 'cache'), env });

  await expect(providing).rejects.toThrow(/3\. A local Neo4j: no Maven \(mvn\) on the PATH\. /);
});

test('a Docker engine that does not answer is said to, before going on', async () => {
  const notes: string[] = [];
  const providing = provideNeo4j({
    ...{ home, configured: null, cache: join(home, 'cache') },
    env: { ...WITHOUT_DOCKER, JAVA_HOME: '/nowhere' },
    progress: { note: (line) => notes.push(line), count: () => {} },
  });

  const message = await providing.then(String, (error: Error) => error.message);

  expect(message).toContain('no Java in JAVA_HOME (/nowhere)');
  const { exitCode } = await execa('docker', ['--version'], { reject: false });
  if (exitCode === 0) {
    expect(notes).toEqual([
      expect.stringMatching(/^Not using Docker: the Docker engine does not answer/),
    ]);
  }
});
