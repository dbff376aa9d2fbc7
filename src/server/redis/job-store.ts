/** Jobs in Redis, so that every instance can tell how they stand. */

import { z } from 'zod';
import { INGEST_STATUSES, type IngestJob, type ItemResult } from '../../domain/ingest-job.ts';
import type { JobStore } from '../../services/ingest/jobs/ports.ts';
import { PREFIX, type RedisConnections } from './connection.ts';

/** A job is forgotten so long after something last happened to it. */
const KEPT_S = 7 * 86_400;
/** The field that holds the job itself; the others hold results, by their index. */
const JOB = 'job';

const job: z.ZodType<Omit<IngestJob, 'results'>> = z.object({
  id: z.string(),
  startedAt: z.string(),
  total: z.int(),
});
const result: z.ZodType<ItemResult> = z.object({
  index: z.int(),
  where: z.string(),
  status: z.enum(INGEST_STATUSES).nullable(),
  articleId: z.string().nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});

export function createRedisJobStore(connections: RedisConnections): JobStore {
  const redis = connections.open();
  const keyOf = (id: string): string => `${PREFIX}:job:${id}`;
  /** The first value of a field counts. */
  const put = async (id: string, field: string, value: object): Promise<void> => {
    const key = keyOf(id);
    await redis.multi().hsetnx(key, field, JSON.stringify(value)).expire(key, KEPT_S).exec();
  };
  return {
    create: (given) => put(given.id, JOB, given),
    async get(id) {
      const { [JOB]: kept, ...results } = await redis.hgetall(keyOf(id));
      if (kept === undefined) return null;
      return {
        ...job.parse(JSON.parse(kept)),
        results: Object.values(results)
          .map((text) => result.parse(JSON.parse(text)))
          .toSorted((a, b) => a.index - b.index),
      };
    },
    isDone: async (jobId, index) => (await redis.hexists(keyOf(jobId), String(index))) === 1,
    record: (jobId, given) => put(jobId, String(given.index), given),
  };
}
