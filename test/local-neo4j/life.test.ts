import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HearsayError } from '../../src/domain/errors.ts';
import type { ProvidedNeo4j } from '../../src/local-neo4j/index.ts';
import { homeLayout } from '../../src/local-neo4j/layout.ts';
import { identify } from '../../src/local-neo4j/process-identity.ts';
import { ask, hold, provideIn, stateOf } from './in-a-home.ts';

const SLOW = 300_000;

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'hearsay-life-'));
});

afterEach(async () => {
  const server = await stateOf(home).then(
    (state) => state.server,
    () => null,
  );
  if (server !== null && (await identify(server.pid))?.stamp === server.stamp) {
    process.kill(server.pid, 'SIGKILL');
  }
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

test('a new home gets a server on loopback with a password of its own, and keeps its data', {
  timeout: SLOW,
}, async () => {
  const first = await provideIn(home);
  await ask(first, "CREATE (:Kept {word: 'still here'})");
  const mode = (await stat(homeLayout(home).passwordFile)).mode & 0o777;
  const wrong = { connection: { ...first.connection, password: 'neo4j' } };
  await expect(ask(wrong, 'RETURN 1')).rejects.toThrow(/unauthorized|authentication/i);
  const elsewhere = await Promise.all(otherAddresses().map((host) => connects(host, first)));
  await first.stop();
  const afterStop = await stateOf(home);

  const second = await provideIn(home);
  const kept = await ask(second, 'MATCH (k:Kept) RETURN k.word AS word');
  await second.stop();

  expect(mode).toBe(0o600);
  expect(elsewhere).not.toContain(true);
  expect(first.how).toBe('LOCAL');
  expect(afterStop.server).toBeNull();
  expect(second.connection).toEqual(first.connection);
  expect(kept).toEqual([{ word: 'still here' }]);
});

test('processes that start at once share one server, and the last one out stops it', {
  timeout: SLOW,
}, async () => {
  const [a, b] = [hold(home), hold(home)];
  const [upA, upB] = await Promise.all([a.up(), b.up()]);
  const { server } = await stateOf(home);
  const first = await a.letGo();
  const between = server && (await identify(server.pid));
  const last = await b.letGo();

  expect(upA.uri).toBe(upB.uri);
  expect(first.notes).toContain('Neo4j is left running for 1 other Hearsay command(s).');
  expect(between).toEqual(server);
  expect(last.notes).not.toContainEqual(expect.stringContaining('left running'));
  expect(server && (await identify(server.pid))).toBeNull();
});

test('a server whose starter was killed is found, shared and stopped by the next', {
  timeout: SLOW,
}, async () => {
  const killed = hold(home);
  const { uri } = await killed.up();
  const { server } = await stateOf(home);
  await killed.kill();

  const next = await provideIn(home);
  const answer = await ask(next, 'RETURN 1.0 AS one');
  await next.stop();

  expect(next.connection.uri).toBe(uri);
  expect(answer).toEqual([{ one: 1 }]);
  expect(server && (await identify(server.pid))).toBeNull();
});

test('a server that crashed is reported while in use, and the next start recovers its data', {
  timeout: SLOW,
}, async () => {
  const crashed = await provideIn(home);
  await ask(crashed, "CREATE (:Kept {word: 'committed'})");
  const lost = new Promise<HearsayError>((resolve) => crashed.onLost(resolve));
  const before = await stateOf(home);
  process.kill(before.server?.pid ?? 0, 'SIGKILL');
  const error = await lost;
  const notes: string[] = [];
  const recovered = await provideIn(home, notes);
  const kept = await ask(recovered, 'MATCH (k:Kept) RETURN k.word AS word');
  await crashed.stop();
  await recovered.stop();

  expect(error.code).toBe('GRAPH_UNAVAILABLE');
  expect(error.message).toMatch(/process \d+\) stopped although nobody asked it to/);
  expect(error.message).toContain('Run the command again');
  expect(notes).toContainEqual(expect.stringMatching(/is gone; starting it again/));
  expect(kept).toEqual([{ word: 'committed' }]);
  expect((await stateOf(home)).port).toBe(before.port);
});

test('a state file whose process number is another program’s is not believed, and a taken port is left to its owner', {
  timeout: SLOW,
}, async () => {
  const stranger = execa('sleep', ['600'], { reject: false });
  const squatter = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await sleep(100);
  const address = squatter.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const layout = homeLayout(home);
  await mkdir(layout.root, { recursive: true });
  const state = { port, server: { pid: stranger.pid, stamp: 'from before the restart' } };
  await writeFile(layout.stateFile, JSON.stringify(state));
  const notes: string[] = [];

  const provided = await provideIn(home, notes);
  const answer = await ask(provided, 'RETURN 1.0 AS one');
  await provided.stop();
  const strangerLives = stranger.pid !== undefined && (await identify(stranger.pid)) !== null;
  squatter.close();
  stranger.kill();

  expect(answer).toEqual([{ one: 1 }]);
  expect(strangerLives).toBe(true);
  expect(provided.connection.uri).not.toContain(`:${port}`);
  expect(notes).toContainEqual(expect.stringContaining(`Port ${port} is taken by another program`));
});

/** The addresses under which other machines would see this one. */
function otherAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}

function connects(host: string, { connection }: ProvidedNeo4j): Promise<boolean> {
  const socket = connect({ host, port: Number(new URL(connection.uri).port) });
  return new Promise<boolean>((resolve) => {
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
  }).finally(() => socket.destroy());
}
