/** Tasks queued on BullMQ: any instance does them, and those of one that was lost are done by another. */

import { Queue, Worker } from 'bullmq';
import type { DoTask, Task, TaskQueue } from '../../services/ingest/jobs/ports.ts';
import type { Logger } from '../log.ts';
import { PREFIX, type RedisConnections } from './connection.ts';

const NAME = 'ingest';
/** Articles that one instance reads at the same time. */
const AT_ONCE = 2;
/** An instance that has not said for so long that it is still at a task is taken for lost. */
const LOST_AFTER_MS = 15_000;
/** A task that was lost with so many instances is one that they are lost by. */
const MOST_LOST = 3;

export function createRedisQueue(
  connections: RedisConnections,
  log: Logger,
  doTask: DoTask,
  onLost: (task: Task) => Promise<void>,
): TaskQueue {
  const options = { prefix: PREFIX };
  const queue = new Queue<Task>(NAME, { ...options, connection: connections.open() });
  const worker = new Worker<Task>(NAME, ({ data }) => doTask(data), {
    ...options,
    connection: connections.open(),
    concurrency: AT_ONCE,
    lockDuration: LOST_AFTER_MS,
    stalledInterval: LOST_AFTER_MS,
    maxStalledCount: MOST_LOST,
  });
  worker.on('failed', (failed, reason) => {
    log.error({ err: reason }, 'An article of a job could not be read');
    if (failed !== undefined) onLost(failed.data).catch(() => {});
  });
  // Connections tell of their errors themselves; without a listener these would end the process.
  queue.on('error', () => {});
  worker.on('error', () => {});
  return {
    async add(tasks) {
      await queue.addBulk(
        tasks.map((task) => ({
          name: NAME,
          data: task,
          // The same task twice is one. Results are kept with the job; article text is not kept at all.
          opts: {
            jobId: `${task.jobId}-${task.index}`,
            removeOnComplete: true,
            removeOnFail: true,
          },
        })),
      );
    },
    async close() {
      await worker.close();
      await queue.close();
    },
  };
}
