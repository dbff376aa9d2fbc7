/** Arranges scenes in a thread of its own, so that the page answers while it does. */

import { type Arranging, arrange } from './arrange.ts';

self.addEventListener('message', ({ data }: MessageEvent<Arranging>) => {
  self.postMessage(arrange(data));
});
