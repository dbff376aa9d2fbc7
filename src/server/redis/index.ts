/** What several instances share by one Redis or Valkey: bells, jobs, and the work on them. */

import type { Sharing } from '../../services/ingest/jobs/ports.ts';
import type { Logger } from '../log.ts';
import { createRedisBell } from './bell.ts';
import { connectRedis } from './connection.ts';
import { createRedisJobStore } from './job-store.ts';
import { createRedisQueue } from './queue.ts';

/** @throws HearsayError QUEUE_UNAVAILABLE where nothing answers at the address. */
export async function throughRedis(url: string, log: Logger): Promise<Sharing> {
  const connections = await connectRedis(url, log);
  return {
    bell: await createRedisBell(connections),
    store: createRedisJobStore(connections),
    openQueue: (doTask, onLost) => createRedisQueue(connections, log, doTask, onLost),
    close: connections.close,
  };
}
