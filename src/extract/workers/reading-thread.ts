/** A reading thread: it keeps a model of its own and reads one document at a time. */

import { workerData } from 'node:worker_threads';
import { TaggerReader } from '../reader.ts';
import type { TaggerOptions } from '../tagger/tagger.ts';
import { failed, type Reply, type Task } from './reply.ts';

// The pool that starts this thread passes the tagger's options and nothing else.
const reader = new TaggerReader(workerData as TaggerOptions);

/** Never rejects: an error that cannot be sent would end the thread. */
export default async function readHere({ document, claims, stop }: Task): Promise<Reply> {
  const controller = new AbortController();
  stop.once('message', () => controller.abort());
  try {
    return { extraction: await reader.read(document, { signal: controller.signal, claims }) };
  } catch (error) {
    return failed(error);
  } finally {
    stop.close();
  }
}
