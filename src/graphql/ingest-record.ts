/** Turns the input of a mutation into a record to ingest. */

import type { IngestRecord } from '../services/ingest/types.ts';
import type { IngestArticleInput } from './types.generated.ts';

/** The record that the input stands for; what is null was not given. */
export function ingestRecord(input: IngestArticleInput): IngestRecord {
  return {
    id: input.id ?? undefined,
    text: input.text ?? undefined,
    html: input.html ?? undefined,
    url: input.url?.href,
    title: input.title ?? undefined,
    outlet: input.outlet ?? undefined,
    authors: input.authors ?? undefined,
    publishedAt: input.publishedAt ?? undefined,
  };
}
