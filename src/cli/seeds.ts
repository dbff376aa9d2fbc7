/** Gives an empty graph the seed articles that come with Hearsay. */

import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingestAll } from '../services/ingest/ingest-all.ts';
import { findSources } from '../services/ingest/sources/index.ts';
import { cliViewer } from './cli-viewer.ts';
import type { CliContext } from './context.ts';
import type { Session } from './session.ts';

/** Two folders up from both src/cli and dist/cli. */
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Neo4j is on this machine or was just reached: it hardly goes away for longer. */
const WAIT_MS = 30_000;

/**
 * Reads the seeds when the graph is empty, or when some of them were not read before.
 * @throws the signal's reason when interrupted; the next call goes on where this one stopped.
 */
export async function readSeeds(context: CliContext, session: Session): Promise<void> {
  const { progress, signal, stdin } = context;
  const { config, graph, services } = session;
  const unfinished = join(config.home, 'reading-seeds');
  if (!(await graph.isEmpty()) && !(await exists(unfinished))) return;
  await mkdir(config.home, { recursive: true, mode: 0o700 });
  await writeFile(unfinished, '');
  const sources = await findSources([SEEDS], { stdin, allowPrivate: false });
  const counts = await Promise.all(sources.map((source) => source.count()));
  const total = counts.reduce((sum: number, count) => sum + (count ?? 0), 0);
  let done = 0;
  const step = (): void => progress.count('seed articles read', ++done, total);
  progress.count('seed articles read', 0, total);
  const summary = await ingestAll(services.ingest, sources, {
    ...{ concurrency: 2, stopOnError: false, waitMs: WAIT_MS, signal, actor: cliViewer() },
    on: {
      done: step,
      failed: (where, error) => {
        progress.note(`${where}: ${error.message}`);
        step();
      },
      waiting: (error) => progress.note(error.message),
    },
  });
  signal.throwIfAborted();
  if (summary.failed === 0) await rm(unfinished, { force: true });
  else progress.note(`Failed: ${summary.failed}. The next start reads them again.`);
  progress.note(
    `Read ${summary.created} articles: ${summary.quotes} quotes by ${summary.newSpeakers} speakers.`,
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
