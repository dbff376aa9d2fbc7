/** Reads an article that somebody names by its address. */

import { fetchPage } from './sources/web-page.ts';
import type { IngestOptions, IngestOutcome, IngestService } from './types.ts';

/**
 * Fetches one article from the public internet and ingests it.
 * @throws HearsayError BAD_INPUT for an address that is not public, FETCH_FAILED, and what `ingest` throws.
 */
export async function ingestUrl(
  service: IngestService,
  url: string,
  options: IngestOptions = {},
): Promise<IngestOutcome> {
  const record = await fetchPage(url, { allowPrivate: false }, options.signal);
  return service.ingest(record, options);
}
