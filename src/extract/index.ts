/** Reading: text in, everything that is said in it out. Knows no database, clock or network. */

import { availableParallelism } from 'node:os';
import { HearsayError } from '../domain/errors.ts';
import type { Reader } from '../domain/extraction.ts';
import { TaggerReader } from './reader.ts';
import type { TaggerOptions } from './tagger/tagger.ts';
import { PooledReader } from './workers/pooled-reader.ts';

export { claimRecords } from './claims/claim-records.ts';
export { toJsonLine } from './json-line.ts';
export { LONGEST_DOCUMENT } from './readable.ts';

/** How a reader is set up. */
export interface ReaderOptions extends TaggerOptions {
  /**
   * Worker threads to read in, each with a model of its own. 0, the default, reads on the calling thread: the first
   * result comes soonest, but nothing else runs meanwhile. `auto`: one for each processor, at most {@link MOST_THREADS}.
   */
  readonly threads?: number | 'auto';
  /** Documents that may wait for a worker thread, beyond which more are refused; default 256. */
  readonly queue?: number;
}

/** So many threads `auto` gives at most: each takes some 150 MB. */
const MOST_THREADS = 4;

/**
 * A reader of news articles. Nothing is loaded before the first document, so making a reader is cheap. What is read
 * does not depend on the threads.
 * @throws HearsayError BAD_INPUT for a number of threads or documents that is none.
 */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  const { threads = 0, queue = 256, ...tagger } = options;
  const workers = threads === 'auto' ? Math.min(availableParallelism(), MOST_THREADS) : threads;
  checkCount('threads', workers);
  checkCount('queue', queue);
  if (workers === 0) return new TaggerReader(tagger);
  return new PooledReader({ threads: workers, queue, tagger: { threadsPerWindow: 1, ...tagger } });
}

function checkCount(name: string, count: number): void {
  if (Number.isInteger(count) && count >= 0) return;
  throw new HearsayError(
    'BAD_INPUT',
    `Expected ${name} to be a whole number from 0, got ${count}.`,
  );
}
