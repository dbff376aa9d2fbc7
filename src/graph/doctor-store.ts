/** What an examination asks of the whole graph. */

import type { Span } from '../domain/span.ts';
import type { CallOptions } from './stores.ts';

/** What one statement can find to be wrong. */
export const GRAPH_CHECKS = [
  'unplaced-quotes',
  'unattributed',
  'misordered-quotes',
  'misordered-attributions',
  'shared-wikidata-ids',
  'baseless-relations',
  'orphans',
  'articles-without-text',
] as const;
export type GraphCheck = (typeof GRAPH_CHECKS)[number];

/** How many things are wrong, with the ids of some. */
export interface Finding {
  readonly total: number;
  readonly examples: readonly string[];
}

/** A snapshot's text, and where its quotes stand in it. */
export interface QuotedText {
  readonly id: string;
  readonly sha256: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly id: string;
    readonly exact: string;
    readonly spans: readonly Span[];
  }[];
}

/** What of the graph is counted. */
export type Counted = 'utterances' | 'claims';

export interface DoctorStore {
  find(check: GraphCheck, most: number, options?: CallOptions): Promise<Finding>;
  sizes(options?: CallOptions): Promise<Readonly<Record<Counted | 'snapshots', number>>>;
  /** The snapshots after an id, by id. */
  texts(after: string, limit: number, options?: CallOptions): Promise<readonly QuotedText[]>;
  /**
   * The utterances or claims after an id, by id, each with whether it is counted as it would be if it were counted now.
   * Counts by the statements that count, and writes nothing.
   */
  counts(
    of: Counted,
    after: string,
    limit: number,
    options?: CallOptions,
  ): Promise<readonly { readonly id: string; readonly right: boolean }[]>;
}
