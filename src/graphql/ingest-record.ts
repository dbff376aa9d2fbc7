/** Turns the input of mutations into records to ingest. */

import { itemsOf } from '../services/ingest/jobs/items.ts';
import type { JobItem } from '../services/ingest/jobs/ports.ts';
import type { IngestRecord } from '../services/ingest/types.ts';
import type { IngestArticleInput, IngestArticlesInput } from './types.generated.ts';

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

/** The articles of a job, in the order given. */
export function jobItems({ articles, urls, files }: IngestArticlesInput): readonly JobItem[] {
  return itemsOf({
    records: (articles ?? []).map(ingestRecord),
    urls: (urls ?? []).map(({ href }) => href),
    files: files ?? [],
  });
}
