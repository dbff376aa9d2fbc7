/** Ingests many articles: side by side, past broken ones, and through an outage of the graph. */

import { setTimeout as sleep } from 'node:timers/promises';
import { anySignal } from '../../domain/any-signal.ts';
import { type HearsayError, isHearsayError } from '../../domain/errors.ts';
import { LOCAL_VIEWER, type Viewer } from '../../domain/viewer.ts';
import type { Source, SourceItem } from './sources/index.ts';
import type { IngestOutcome, IngestService } from './types.ts';

/** How to go about it. */
export interface IngestAllOptions {
  /** Articles read at the same time. */
  readonly concurrency: number;
  /** End at the first article that fails. */
  readonly stopOnError: boolean;
  /** How long to wait for a graph that went away. */
  readonly waitMs: number;
  readonly signal?: AbortSignal;
  /** Who has them read, for the history. Default: the person at this machine. */
  readonly actor?: Viewer;
  readonly on: IngestListener;
}

/** Hears of every article as it is done. */
export interface IngestListener {
  done(where: string, outcome: IngestOutcome): void;
  failed(where: string, error: HearsayError): void;
  /** The graph is away; the next try comes in `nextMs`. */
  waiting(error: HearsayError, nextMs: number): void;
}

/** What became of all of them. */
export interface IngestSummary {
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly quotes: number;
  readonly newSpeakers: number;
  readonly newUtterances: number;
  readonly newClaims: number;
  /** Ended by the signal or by `stopOnError` before all were done. */
  readonly stopped: boolean;
}

const FIRST_RETRY_MS = 250;
const SLOWEST_RETRY_MS = 5_000;

/**
 * Ingests the articles of all sources. Each is written whole or not at all, so after any end the same call goes on where
 * it stopped.
 * @throws HearsayError GRAPH_UNAVAILABLE when the graph stays away for longer than `waitMs`, and whatever is no matter of
 *   a single article.
 */
export async function ingestAll(
  service: IngestService,
  sources: readonly Source[],
  options: IngestAllOptions,
): Promise<IngestSummary> {
  const { on, signal, actor = LOCAL_VIEWER } = options;
  const counts = { created: 0, revised: 0, unchanged: 0, failed: 0 };
  const added = { quotes: 0, newSpeakers: 0, newUtterances: 0, newClaims: 0 };
  const halt = new AbortController();
  const either = anySignal(signal, halt.signal);

  const one = async (item: SourceItem): Promise<void> => {
    try {
      const record = await item.load(either);
      const outcome = await patiently(
        () => service.ingest(record, { signal: either, actor }),
        options.waitMs,
        { onWaiting: on.waiting, signal: either },
      );
      counts[FIELD[outcome.status]]++;
      for (const key of ['quotes', 'newSpeakers', 'newUtterances', 'newClaims'] as const)
        added[key] += outcome[key];
      on.done(item.where, outcome);
    } catch (error) {
      if (either.aborted) return;
      if (!isHearsayError(error) || !OF_ONE_ARTICLE.has(error.code)) throw error;
      counts.failed++;
      on.failed(item.where, error);
      if (options.stopOnError) halt.abort();
    }
  };

  const queue = itemsOf(sources);
  const worker = async (): Promise<void> => {
    while (!either.aborted) {
      const next = await queue.next();
      if (next.done === true) return;
      await one(next.value);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, options.concurrency) }, worker));
  } catch (error) {
    halt.abort();
    throw error;
  } finally {
    await queue.return(undefined);
  }
  return { ...counts, ...added, stopped: either.aborted };
}

const FIELD = { CREATED: 'created', REVISED: 'revised', UNCHANGED: 'unchanged' } as const;

/** Errors that say something about one article and nothing about the next. */
const OF_ONE_ARTICLE: ReadonlySet<string> = new Set([
  'BAD_INPUT',
  'UNREADABLE_DOCUMENT',
  'FETCH_FAILED',
  'TIMEOUT',
  'GRAPH_FAILED',
]);

/** An async generator answers calls of `next` in their order, so several workers may share it. */
async function* itemsOf(sources: readonly Source[]): AsyncGenerator<SourceItem, undefined> {
  for (const source of sources) yield* source.items();
  return undefined;
}

interface PatienceOptions {
  readonly onWaiting?: IngestListener['waiting'];
  readonly signal?: AbortSignal;
}

/** Tries again while the graph is away, with growing pauses, for up to `waitMs`. */
export async function patiently<T>(
  work: () => Promise<T>,
  waitMs: number,
  { onWaiting = () => {}, signal }: PatienceOptions = {},
): Promise<T> {
  let since: number | null = null;
  for (let pause = FIRST_RETRY_MS; ; pause = Math.min(pause * 2, SLOWEST_RETRY_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isHearsayError(error, 'GRAPH_UNAVAILABLE')) throw error;
      since ??= performance.now();
      const left = waitMs - (performance.now() - since);
      if (left <= 0) throw error;
      const next = Math.min(pause, left);
      onWaiting(error, next);
      await sleep(next, undefined, signal === undefined ? {} : { signal });
    }
  }
}
