/** Connections to the Redis or Valkey that instances of Hearsay share. */

import { Redis } from 'ioredis';
import { HearsayError } from '../../domain/errors.ts';
import type { Logger } from '../log.ts';

/** What stands before every key and channel. */
export const PREFIX = 'hearsay';

const PATIENCE_MS = 5_000;

/** Makes connections, each with one purpose, and closes them all. */
export interface RedisConnections {
  open(): Redis;
  close(): Promise<void>;
}

/** @throws HearsayError QUEUE_UNAVAILABLE where nothing answers at the address. */
export async function connectRedis(url: string, log: Logger): Promise<RedisConnections> {
  const opened: Redis[] = [];
  let away = false;
  const open = (): Redis => {
    // Commands wait while Redis is away, as BullMQ wants it of its workers.
    const redis = new Redis(url, { maxRetriesPerRequest: null });
    redis.on('error', (error) => {
      if (!away) log.warn({ err: error }, 'Redis cannot be reached');
      away = true;
    });
    redis.on('ready', () => {
      away = false;
    });
    opened.push(redis);
    return redis;
  };
  const close = async () => {
    for (const redis of opened) redis.disconnect();
  };
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(() => reject(unavailable()), PATIENCE_MS).unref();
  });
  try {
    await Promise.race([open().ping(), timeout]);
  } catch (error) {
    await close();
    throw error;
  }
  return { open, close };
}

/** The address may hold a password, so it is not shown. */
function unavailable(): HearsayError {
  return new HearsayError(
    'QUEUE_UNAVAILABLE',
    `Nothing answers at REDIS_URL within ${PATIENCE_MS / 1_000} s; start it, correct the address, or unset it to queue within this process.`,
  );
}
