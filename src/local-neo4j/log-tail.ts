/** The end of a log, to be shown when what wrote it has failed. */

import { open, stat } from 'node:fs/promises';

/** Where a log ends now; a later `linesSince` gives what was written after it. */
export async function logEnd(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

/** What was written to the log after `from` bytes, at most its last 64 KiB; empty when there is no log. */
export async function linesSince(path: string, from: number): Promise<readonly string[]> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return [];
  try {
    const { size } = await file.stat();
    // Smaller than before: the log was rotated, and all of it is new.
    const start = Math.max(size < from ? 0 : from, size - 65_536);
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(size - start),
      0,
      size - start,
      start,
    );
    return buffer
      .toString('utf8', 0, bytesRead)
      .split('\n')
      .filter((line) => line !== '');
  } finally {
    await file.close();
  }
}

/** The lines worth showing: warnings and errors without stack frames, or else the last ones. */
export function worthShowing(lines: readonly string[], most = 8): readonly string[] {
  const told = lines.filter((line) => !/^\s+(at|\.\.\.) /.test(line));
  const bad = told.filter((line) => /ERROR|WARN|Caused by|Exception|[Ee]rror:/.test(line));
  return (bad.length > 0 ? bad : told).slice(-most);
}
