/** Jobs kept and done by this process alone; they end with it. */

import PQueue from 'p-queue';
import type { IngestJob, ItemResult } from '../../../domain/ingest-job.ts';
import { createBell } from '../../bell.ts';
import type { DoTask, JobStore, Sharing, TaskQueue } from './ports.ts';

/** Articles that are read at the same time; reading itself is spread over all processors. */
const AT_ONCE = 2;
/** The oldest jobs are forgotten beyond so many. */
const MOST_JOBS = 1_000;

export function withinThisProcess(): Sharing {
  return {
    bell: createBell(),
    store: createStore(),
    openQueue: createQueue,
    close: async () => {},
  };
}

interface KeptJob {
  readonly job: Omit<IngestJob, 'results'>;
  readonly results: Map<number, ItemResult>;
}

function createStore(): JobStore {
  const jobs = new Map<string, KeptJob>();
  return {
    async create(job) {
      jobs.set(job.id, { job, results: new Map() });
      const [oldest] = jobs.keys();
      if (jobs.size > MOST_JOBS && oldest !== undefined) jobs.delete(oldest);
    },
    async get(id) {
      const kept = jobs.get(id);
      if (kept === undefined) return null;
      const results = [...kept.results.values()].toSorted((a, b) => a.index - b.index);
      return { ...kept.job, results };
    },
    isDone: async (jobId, index) => jobs.get(jobId)?.results.has(index) ?? false,
    async record(jobId, result) {
      const results = jobs.get(jobId)?.results;
      if (results?.has(result.index) === false) results.set(result.index, result);
    },
  };
}

function createQueue(doTask: DoTask): TaskQueue {
  const queue = new PQueue({ concurrency: AT_ONCE });
  return {
    async add(tasks) {
      // Not waited for: what goes wrong is noted by the task itself.
      for (const task of tasks) void queue.add(() => doTask(task));
    },
    async close() {
      queue.clear();
      await queue.onIdle();
    },
  };
}
