/** Reads one article of a job and notes what became of it. */

import { isHearsayError } from '../../../domain/errors.ts';
import type { ItemResult } from '../../../domain/ingest-job.ts';
import { patiently } from '../ingest-all.ts';
import { ingestUrl } from '../ingest-url.ts';
import { parseRecord } from '../record-schema.ts';
import { parseJson } from '../sources/json-lines.ts';
import type { IngestOutcome, IngestService } from '../types.ts';
import type { DoTask, JobStore, Task } from './ports.ts';

/** How long a graph that went away is waited for. */
const PATIENCE_MS = 60_000;

/** Errors whose message is for whoever gave the article. */
const OF_THE_ARTICLE: ReadonlySet<string> = new Set([
  'BAD_INPUT',
  'UNREADABLE_DOCUMENT',
  'FETCH_FAILED',
  'TIMEOUT',
]);

/** What a task that fails for a reason of ours is said to have failed of; the reason itself is for the log. */
const OUR_FAULT = { code: 'INTERNAL', message: 'Something went wrong on the server.' };

export interface TaskParts {
  readonly ingest: IngestService;
  readonly store: JobStore;
  /** Called when the result of a task is there. */
  readonly onDone: (task: Task) => void;
  /** Hears of what went wrong for a reason of ours. */
  readonly onError: (error: unknown) => void;
}

export function createDoTask({ ingest, store, onDone, onError }: TaskParts): DoTask {
  return async (task) => {
    const { jobId, index } = task;
    // An instance that was lost after the result, but before it could say so, has its task done again.
    if (await store.isDone(jobId, index)) return;
    await store.record(jobId, await resultOf(task, ingest, onError));
    onDone(task);
  };
}

/** What is said of a task that cannot be done. */
export function failureOf(
  { index, item: { where } }: Task,
  { code, message }: { readonly code: string; readonly message: string } = OUR_FAULT,
): ItemResult {
  return { index, where, status: null, articleId: null, error: { code, message } };
}

async function resultOf(
  task: Task,
  ingest: IngestService,
  onError: TaskParts['onError'],
): Promise<ItemResult> {
  const { index, item } = task;
  try {
    const { status, articleId } = await patiently(() => read(task, ingest), PATIENCE_MS);
    return { index, where: item.where, status, articleId, error: null };
  } catch (error) {
    if (isHearsayError(error) && OF_THE_ARTICLE.has(error.code)) return failureOf(task, error);
    onError(error);
    return failureOf(task);
  }
}

async function read({ item, by }: Task, ingest: IngestService): Promise<IngestOutcome> {
  const options = { actor: by };
  if ('url' in item) return ingestUrl(ingest, item.url, options);
  return ingest.ingest(parseRecord('json' in item ? parseJson(item.json) : item.record), options);
}
