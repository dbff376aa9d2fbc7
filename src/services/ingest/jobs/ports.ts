/** What jobs stand on: somewhere to keep them, and somebody to do the work. Within one process, or shared by several. */

import type { IngestJob, ItemResult } from '../../../domain/ingest-job.ts';
import type { Bell } from '../../bell.ts';

/** An article to be: a record, JSON that should hold one, or an address. It may wait elsewhere, so all of it is plain JSON. */
export type JobItem = { readonly where: string } & (
  | { readonly record: unknown }
  | { readonly json: string }
  | { readonly url: string }
);

/** One article of a job. */
export interface Task {
  readonly jobId: string;
  readonly index: number;
  readonly item: JobItem;
  /** Who gave it. */
  readonly by: { readonly id: string; readonly name: string };
}

/** Keeps what has become of jobs. */
export interface JobStore {
  create(job: Omit<IngestJob, 'results'>): Promise<void>;
  get(id: string): Promise<IngestJob | null>;
  /** True where the article has a result. */
  isDone(jobId: string, index: number): Promise<boolean>;
  /** Keeps a result; the first of each article counts. */
  record(jobId: string, result: ItemResult): Promise<void>;
}

/** Has tasks done, by this process or by others. */
export interface TaskQueue {
  /** Takes tasks in, to be done in their order as far as there is somebody to do them. */
  add(tasks: readonly Task[]): Promise<void>;
  /** Takes on nothing more and returns when what was begun is done. */
  close(): Promise<void>;
}

/** Does one task. Never throws for what is wrong with an article; may be called again for one that is done. */
export type DoTask = (task: Task) => Promise<void>;

/** All that instances share, or that one has to itself. */
export interface Sharing {
  readonly bell: Bell;
  readonly store: JobStore;
  /** Called once. `onLost` hears of a task that nobody could do. */
  openQueue(doTask: DoTask, onLost: (task: Task) => Promise<void>): TaskQueue;
  /** Lets go of what is left, after the queue. */
  close(): Promise<void>;
}
