/** What goes into ingestion and what comes out. */

import type { IngestStatus } from '../../domain/ingest-job.ts';
import type { Viewer } from '../../domain/viewer.ts';

/** One article as it came. Exactly one of `text` and `html` is given. */
export interface IngestRecord {
  /** The record's own id in its collection. */
  readonly id?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** Name of the outlet; its domain is taken from `url`. */
  readonly outlet?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** ISO 8601 date or time. */
  readonly publishedAt?: string | undefined;
}

/** What ingesting one record did. */
export interface IngestOutcome {
  readonly status: IngestStatus;
  readonly articleId: string;
  readonly snapshotId: string;
  /** Counts of what this record added to the graph; 0 when UNCHANGED. */
  readonly quotes: number;
  readonly newSpeakers: number;
  readonly newUtterances: number;
  readonly newClaims: number;
}

export interface IngestOptions {
  readonly signal?: AbortSignal;
  /** Who has it read, for the history. Default: the person at this machine. */
  readonly actor?: Pick<Viewer, 'id' | 'name'>;
}

/** Reads records into the graph. */
export interface IngestService {
  /**
   * Reads one record and writes it in one transaction, with an entry of the history: all of it or nothing.
   * @throws HearsayError BAD_INPUT, UNREADABLE_DOCUMENT, GRAPH_UNAVAILABLE.
   */
  ingest(record: IngestRecord, options?: IngestOptions): Promise<IngestOutcome>;
}
