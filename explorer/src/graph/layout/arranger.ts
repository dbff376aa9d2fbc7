/** The page's side of the worker that arranges scenes. */

import type { Arranged } from '../scene/steps.ts';
import type { Arranging } from './arrange.ts';

/** Works out where a layout puts things. */
export type Arranger = (arranging: Arranging) => Promise<Arranged>;

/** One worker for each arrangement: it starts in milliseconds, and one that is stuck holds nothing up. */
export const arrangeInWorker: Arranger = (arranging) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./arrange-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Arranged>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(`The layout could not be worked out: ${event.message}`));
    });
    worker.postMessage(arranging);
  });
