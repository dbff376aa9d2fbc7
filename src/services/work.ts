/** What goes on between requests: articles that are read one after the other, and people who watch. */

import type { Stores } from '../graph/stores.ts';
import { createIngestJobs, type IngestJobs, type JobParts } from './ingest/jobs/index.ts';
import { createWatchService, type WatchService } from './watch/index.ts';

export interface Work {
  readonly jobs: IngestJobs;
  readonly watch: WatchService;
  /** Takes on nothing more and returns when what was begun is done. */
  close(): Promise<void>;
}

export interface WorkParts extends Omit<JobParts, 'onRead'> {
  readonly stores: Pick<Stores, 'changes'>;
}

export function createWork({ stores, ...parts }: WorkParts): Work {
  const { sharing } = parts;
  const watch = createWatchService(stores.changes, sharing.bell);
  const jobs = createIngestJobs({ ...parts, onRead: watch.wake });
  return {
    ...{ jobs, watch },
    async close() {
      await jobs.close();
      await sharing.close();
    },
  };
}
