/** How a reading thread is started, from built code and from the sources alike. */

import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A file to run in a thread, and what Node needs to run it. */
export interface ThreadEntry {
  readonly file: string;
  readonly execArgv: readonly string[] | undefined;
}

/** The entry for the thread whose source is at `url`. */
export function threadEntry(url: URL): ThreadEntry {
  const file = fileURLToPath(url);
  if (!import.meta.url.endsWith('.ts')) {
    return { file: file.replace(/\.ts$/, '.js'), execArgv: undefined };
  }
  // Node 20 reads no TypeScript, and a thread does not inherit how a test runner makes it do so.
  const tsx = createRequire(import.meta.url).resolve('tsx');
  return { file, execArgv: ['--import', pathToFileURL(tsx).href] };
}

/** The entry for reading threads. */
export function readingThread(): ThreadEntry {
  return threadEntry(new URL('reading-thread.ts', import.meta.url));
}
