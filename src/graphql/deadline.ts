/** Ends the wait for work that does not watch the clock itself. */

import { HearsayError } from '../domain/errors.ts';

/**
 * Gives what `work` gives, as long as the signal allows. Reading an article cannot be interrupted midway, but nobody
 * has to wait for it: it ends before it writes.
 * @throws HearsayError TIMEOUT once the signal is aborted.
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void =>
      reject(new HearsayError('TIMEOUT', 'The request took too long.', { cause: signal.reason }));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
