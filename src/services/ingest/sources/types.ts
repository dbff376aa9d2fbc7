/** Where articles come from, before they are records. */

import type { IngestRecord } from '../types.ts';

/** One article to be: its place, for messages and progress, and how to get it. */
export interface SourceItem {
  /** "seeds/001.txt", "corpus.jsonl:17", a URL, or "standard input". */
  readonly where: string;
  /** @throws HearsayError BAD_INPUT, UNREADABLE_DOCUMENT or FETCH_FAILED where there is no record to get. */
  load(signal?: AbortSignal): Promise<IngestRecord>;
}

/** A file, a URL or a stream, and the articles in it, in order. */
export interface Source {
  readonly where: string;
  /** How many articles there are, where that can be told without reading them; for progress only. */
  count(): Promise<number | null>;
  items(): AsyncIterable<SourceItem>;
}
