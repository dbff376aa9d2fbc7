/** Has many articles read for somebody who wants to watch. */

import { randomUUID } from 'node:crypto';
import { HearsayError } from '../../../domain/errors.ts';
import type { IngestJob } from '../../../domain/ingest-job.ts';
import type { Viewer } from '../../../domain/viewer.ts';
import type { IngestService } from '../types.ts';
import { createDoTask, failureOf } from './do-task.ts';
import type { JobItem, Sharing } from './ports.ts';

/** One job has at most so many articles. */
const MOST_ITEMS = 1_000;
/** Whoever follows a job looks again after so long, should a ring have been lost. */
const LOOK_AGAIN_MS = 2_000;

export interface IngestJobs {
  /** Takes the articles in and returns at once. @throws HearsayError BAD_INPUT for none, or too many. */
  start(items: readonly JobItem[], by: Viewer): Promise<IngestJob>;
  /** A job; null where there is none, or it was done long ago. */
  get(id: string): Promise<IngestJob | null>;
  /** The job as it stands, and again whenever more is done, until all is or the signal aborts. @throws HearsayError NOT_FOUND. */
  follow(id: string, signal: AbortSignal): AsyncGenerator<IngestJob>;
  /** Takes on nothing more and returns when what was begun is done. */
  close(): Promise<void>;
}

export interface JobParts {
  readonly sharing: Sharing;
  readonly ingest: IngestService;
  /** The clock; that of this machine by default. */
  readonly now?: () => Date;
  /** Called after each article that was read. */
  readonly onRead: () => void;
  /** Hears of what went wrong for a reason of ours. */
  readonly onError?: (error: unknown) => void;
}

export function createIngestJobs({
  sharing,
  ingest,
  now = () => new Date(),
  onRead,
  onError = () => {},
}: JobParts): IngestJobs {
  const { bell, store } = sharing;
  const done = ({ jobId }: { readonly jobId: string }): void => {
    bell.ring(topicOf(jobId));
    onRead();
  };
  const queue = sharing.openQueue(
    createDoTask({ ingest, store, onDone: done, onError }),
    async (task) => {
      await store.record(task.jobId, failureOf(task));
      done(task);
    },
  );
  return {
    async start(items, { id, name }) {
      if (items.length === 0 || items.length > MOST_ITEMS) {
        throw new HearsayError(
          'BAD_INPUT',
          `Expected 1 to ${MOST_ITEMS} articles, got ${items.length}; give larger collections to \`hearsay ingest\`.`,
        );
      }
      const jobId = `job_${randomUUID().replaceAll('-', '')}`;
      const job = { id: jobId, startedAt: now().toISOString(), total: items.length };
      await store.create(job);
      await queue.add(items.map((item, index) => ({ jobId, index, item, by: { id, name } })));
      return { ...job, results: [] };
    },
    get: (id) => store.get(id),
    async *follow(id, signal) {
      const ear = bell.listen(topicOf(id));
      try {
        for (let seen = -1; !signal.aborted; ) {
          const job = await store.get(id);
          if (job === null) throw noSuchJob(id);
          if (job.results.length > seen) yield job;
          seen = job.results.length;
          if (seen >= job.total) return;
          await ear.heard(LOOK_AGAIN_MS, signal);
        }
      } finally {
        ear.close();
      }
    },
    close: () => queue.close(),
  };
}

/** What is rung when more of a job is done. */
function topicOf(jobId: string): string {
  return `job:${jobId}`;
}

function noSuchJob(id: string): HearsayError {
  return new HearsayError(
    'NOT_FOUND',
    `There is no job ${JSON.stringify(id)}, or it was done long ago; what it read is in the graph.`,
  );
}
