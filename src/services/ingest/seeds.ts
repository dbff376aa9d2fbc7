/** The articles that come with Hearsay, for a graph that has none. */

import { fileURLToPath } from 'node:url';
import { type IngestListener, type IngestSummary, ingestAll } from './ingest-all.ts';
import { findSources } from './sources/index.ts';
import type { IngestService } from './types.ts';

/** `seeds/` at the root of the package, from src as from dist. */
export const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** Ingests the seed articles, as `hearsay ingest seeds` does: one after another, in the order of their names. */
export async function ingestSeeds(
  service: IngestService,
  options: { readonly on: IngestListener; readonly signal?: AbortSignal },
): Promise<IngestSummary> {
  const sources = await findSources([SEEDS], { allowPrivate: false, stdin: nothing() });
  return ingestAll(service, sources, {
    ...options,
    concurrency: 1,
    stopOnError: false,
    waitMs: 30_000,
  });
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
