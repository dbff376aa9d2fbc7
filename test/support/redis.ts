/** A Redis of its own, Debian's, that keeps nothing. */

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import getPort from 'get-port';

export interface TestRedis {
  /** Its address, with the number of a database. */
  readonly url: string;
  close(): Promise<void>;
}

export async function startRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-redis-'));
  const port = String(await getPort());
  const options = ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const redis = spawn('redis-server', options, { stdio: 'ignore' });
  return {
    url: `redis://127.0.0.1:${port}/1`,
    async close() {
      redis.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
