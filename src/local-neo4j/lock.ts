/** One process at a time: the lock on a folder that processes of one user share. */

import { setTimeout as delay } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { anySignal } from '../domain/any-signal.ts';
import { HearsayError } from '../domain/errors.ts';
import type { Progress } from './progress.ts';

/** A lock that was not refreshed for so long belongs to a dead process and may be taken. */
const STALE_MS = 10_000;
const LONGEST_WAIT_MS = 15 * 60_000;
const LOOK_AGAIN_MS = 200;

export interface LockOptions {
  /** What is being waited for, as it goes into a sentence. */
  readonly what: string;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `body` while holding the lock on `folder`, which must exist. `body` gets a signal that
 * aborts with the caller's, and when the lock was lost because this machine slept.
 * @throws HearsayError IN_USE when another process holds it for a quarter of an hour.
 */
export async function withLock<T>(
  folder: string,
  { what, progress, signal }: LockOptions,
  body: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  const release = await take(folder, what, progress, signal, lost);
  const either = anySignal(signal, lost.signal);
  try {
    return await body(either);
  } catch (error) {
    // What an abort broke on its way is of no interest; its reason is.
    either.throwIfAborted();
    throw error;
  } finally {
    // A lost lock belongs to somebody else by now.
    if (!lost.signal.aborted) await release();
  }
}

async function take(
  folder: string,
  what: string,
  progress: Progress,
  signal: AbortSignal | undefined,
  lost: AbortController,
): Promise<() => Promise<void>> {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  const onCompromised = (cause: Error): void => lost.abort(lostLock(folder, cause));
  let told = false;
  for (;;) {
    signal?.throwIfAborted();
    try {
      return await lock(folder, { stale: STALE_MS, onCompromised });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
      if (performance.now() > deadline) throw heldTooLong(folder, what, error);
    }
    if (!told) progress.note(`Waiting for another Hearsay command to finish with ${what}.`);
    told = true;
    await delay(LOOK_AGAIN_MS, undefined, signal === undefined ? {} : { signal });
  }
}

function lostLock(folder: string, cause: Error): HearsayError {
  return new HearsayError(
    'IN_USE',
    `The lock on ${folder} was lost (the machine may have slept). Try again.`,
    { cause },
  );
}

function heldTooLong(folder: string, what: string, cause: unknown): HearsayError {
  return new HearsayError(
    'IN_USE',
    `Another Hearsay command has been busy with ${what} for 15 minutes. ` +
      `Wait for it or end it; if there is none, delete ${folder}.lock.`,
    { cause },
  );
}
