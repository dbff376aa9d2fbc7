/** The history as it is read: lists of changes, what undid what, and the chain from its start. */

import type { Change, ChangeAction } from '../domain/history.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import type { ById, CallOptions } from './stores.ts';

export interface ChangeFilter {
  readonly actorId?: string;
  readonly action?: ChangeAction;
  /** Changes that name this, edit it, or join it to something or part it. */
  readonly targetId?: string;
  /** Made at or after, ISO 8601. */
  readonly from?: string;
  /** Made before, ISO 8601. */
  readonly before?: string;
}

/** One entry as it is stored; `change` is null where it cannot be read. */
export interface ChainLink {
  readonly seq: number;
  readonly id: string;
  readonly change: Change | null;
}

/** Changes, the newest first. */
export interface ChangeStore extends ById<Change> {
  /** One page for each filter; those with a target in one round trip. The filters must have the same keys. */
  pages(
    filters: readonly ChangeFilter[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Change>[]>;
  counts(filters: readonly ChangeFilter[], options?: CallOptions): Promise<readonly number[]>;
  /** The changes that took these back, by the ids of what they took back; those in force are absent. */
  undoneBy(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, Change>>;
  /** The entries after a place in the chain, in order. */
  chain(after: number, limit: number, options?: CallOptions): Promise<readonly ChainLink[]>;
  /** Which of these texts quote, assert or come from any of these: speakers, claims, outlets. Other ids name nothing. */
  textsAbout(
    snapshotIds: readonly string[],
    targetIds: readonly string[],
    options?: CallOptions,
  ): Promise<readonly string[]>;
  /** What the head of the chain says its last entry is, and how many entries there are. */
  head(
    options?: CallOptions,
  ): Promise<{ readonly seq: number; readonly hash: string | null; readonly total: number }>;
}
