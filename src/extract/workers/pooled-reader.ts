/** Reads documents in worker threads, so that the thread that serves requests is never held up. */

import { setMaxListeners } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { HearsayError } from '../../domain/errors.ts';
import type { Extraction, Reader, ReadOptions, SourceDocument } from '../../domain/extraction.ts';
import type { TaggerOptions } from '../tagger/tagger.ts';
import { extractionOf, type Reply, type Task } from './reply.ts';
import { readingThread, type ThreadEntry } from './thread-entry.ts';

/** How the threads are set up. */
export interface PoolOptions {
  /** Documents read at the same time; each thread has a model of its own. */
  readonly threads: number;
  /** Documents that may wait for a thread; more are refused. */
  readonly queue: number;
  readonly tagger: TaggerOptions;
  /** The code of the threads; default the reading thread. */
  readonly entry?: ThreadEntry;
}

/** A reader in worker threads, which start with the first document. */
export class PooledReader implements Reader {
  readonly #options: PoolOptions;
  #pool: Piscina<Task, Reply> | null = null;
  /** How to give up each document that is being read or waits. */
  readonly #open = new Set<(reason: unknown) => void>();
  /** What the threads are at, also of documents given up. */
  readonly #running = new Set<Promise<unknown>>();

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async read(
    document: SourceDocument,
    { signal, claims = true }: ReadOptions = {},
  ): Promise<Extraction> {
    signal?.throwIfAborted();
    this.#pool ??= this.#start();
    const { queue } = this.#options;
    if (this.#pool.queueSize >= queue) throw overloaded(queue);
    const { port1: stop, port2 } = new MessageChannel();
    const { promise: givenUp, reject: giveUp } = withRejection();
    const abort = () => giveUp(signal?.reason);
    this.#open.add(giveUp);
    if (signal !== undefined) listen(signal, abort);
    try {
      const run = this.#pool.run({ document, claims, stop: port2 }, { transferList: [port2] });
      this.#running.add(run);
      const reply = run.finally(() => this.#running.delete(run)).catch(lost);
      return extractionOf(await Promise.race([reply, givenUp]));
    } finally {
      // Stops the thread where the document was given up; where it is read, nobody listens.
      stop.postMessage('stop');
      stop.close();
      signal?.removeEventListener('abort', abort);
      this.#open.delete(giveUp);
    }
  }

  async close(): Promise<void> {
    const pool = this.#pool;
    this.#pool = null;
    this.#giveUpAll(new DOMException('The reader was closed.', 'AbortError'));
    // A thread that is ended inside the native model takes the whole process down, so each first leaves its window.
    await Promise.allSettled(this.#running);
    await pool?.destroy();
  }

  #start(): Piscina<Task, Reply> {
    const { threads, tagger, entry = readingThread() } = this.#options;
    const pool = new Piscina<Task, Reply>({
      filename: entry.file,
      ...(entry.execArgv === undefined ? {} : { execArgv: [...entry.execArgv] }),
      workerData: tagger,
      minThreads: threads,
      maxThreads: threads,
      recordTiming: false,
    });
    // A thread that ends between two documents is replaced, unless its successor ends too before it has begun.
    pool.on('error', (error: unknown) => {
      if (this.#pool !== pool || pool.threads.length > 0) return;
      this.#pool = null;
      this.#running.clear();
      this.#giveUpAll(noThreads(error));
    });
    return pool;
  }

  #giveUpAll(reason: unknown): void {
    for (const giveUp of this.#open) giveUp(reason);
  }
}

function withRejection() {
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<never>((_resolve, rejectPromise) => {
    reject = rejectPromise;
  });
  return { promise, reject };
}

/** Many documents may be read under one signal, which is no leak for Node to warn of. */
function listen(signal: AbortSignal, listener: () => void): void {
  setMaxListeners(0, signal);
  signal.addEventListener('abort', listener, { once: true });
}

function overloaded(queue: number): HearsayError {
  return new HearsayError(
    'IN_USE',
    `Expected at most ${queue} documents to wait for a reading thread, and as many wait already. ` +
      'Try again when some are read, or send fewer at a time.',
    { details: { queue } },
  );
}

function lost(cause: unknown): never {
  throw new HearsayError(
    'UNREADABLE_DOCUMENT',
    `Expected to read this document, but the thread that read it ended (${cause instanceof Error ? cause.message : cause}). ` +
      'Other documents are read by a new one. Please report this document.',
    { cause },
  );
}

function noThreads(cause: unknown): HearsayError {
  return new HearsayError(
    'MISSING_DEPENDENCY',
    'Expected worker threads to read in, but they end as soon as they start. Reinstall Hearsay with its dependencies (npm ci).',
    { cause },
  );
}
