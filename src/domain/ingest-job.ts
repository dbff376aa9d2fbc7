/** Articles that somebody has given to be read together, and what has become of each. */

/** CREATED: a new article. REVISED: a new text of a known article, or an older one that came back. UNCHANGED: nothing was written. */
export const INGEST_STATUSES = ['CREATED', 'REVISED', 'UNCHANGED'] as const;
export type IngestStatus = (typeof INGEST_STATUSES)[number];

/** What became of one of them. */
export interface ItemResult {
  /** Its place among those given, from 0. */
  readonly index: number;
  /** What it is called, e.g. an address or "corpus.jsonl:17". */
  readonly where: string;
  /** Null where it failed, as is `articleId`. */
  readonly status: IngestStatus | null;
  readonly articleId: string | null;
  /** Why it failed; null where it did not. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** A job as it stands. */
export interface IngestJob {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  /** How many articles were given. */
  readonly total: number;
  /** Those that are done, in the order given. */
  readonly results: readonly ItemResult[];
}
