/** How people's decisions change the graph: one transaction that reads, edits and enters the history, whole or not at all. */

import type { NodeRef, RelationshipRef } from '../domain/edits.ts';
import type { Change, ChangeRecord, Properties } from '../domain/history.ts';
import type { Query } from './query.ts';
import type { CallOptions } from './stores.ts';

/** A relationship that is there. */
export interface FoundRelationship extends RelationshipRef {
  readonly properties: Properties;
}

/**
 * What the work of a change may ask. All of it stays true until the change is made: changes take turns with each other,
 * and with whoever writes claims or speakers under the names that {@link ChangeOptions} locks.
 */
export interface EditTransaction {
  /** All properties of a node, counts too (an edit may hold them, they are left out of it); null where there is none. */
  node(ref: NodeRef): Promise<Properties | null>;
  /** All properties of each node that is there, in the order of `refs`. */
  nodes(
    refs: readonly NodeRef[],
  ): Promise<readonly { readonly ref: NodeRef; readonly properties: Properties }[]>;
  /** All properties of a relationship; null where there is none. */
  relationship(ref: RelationshipRef): Promise<Properties | null>;
  /** Every relationship of a node, in either direction, with both ends and all properties; by type, then by ends. */
  relationshipsOf(ref: NodeRef): Promise<readonly FoundRelationship[]>;
  /** Runs a read of cypher/, for the typed reads that a kind of change needs beyond these. */
  read<Params, Row>(query: Query<Params, Row>, params: Params): Promise<readonly Row[]>;
}

/** What is to be done and recorded, and what the caller gets to hear of it. */
export interface Made<T> {
  readonly record: ChangeRecord;
  readonly result: T;
}

export interface ChangeOptions extends CallOptions {
  /** Speakers whose name keys (HAS_KEY) the change moves or takes away: nobody reads articles under these names meanwhile. */
  readonly speakerIds?: readonly string[];
  /** Name keys that the change gives to speakers. */
  readonly nameKeys?: readonly string[];
}

/** What is to be taken back. */
export interface Undoing {
  readonly changeId: string;
  readonly actor: ChangeRecord['actor'];
  readonly at: string;
  readonly reason: string | null;
}

/** Changes the graph and says so in the history. */
export interface EditStore {
  /**
   * Runs `work` in one write transaction, applies the edits that it gives and enters them in the history. Each edit's part
   * of the graph must be as `before` says; of one that is altered only the properties that differ are compared and
   * written. What is counted (articles, origins and wording of utterances, sources of claims and whether they are
   * contested) is counted anew and is no matter of edits. `work` may run again where Neo4j asks for it, so it must be free
   * of other effects; an error that it throws ends the change with nothing written.
   * @throws HearsayError CONFLICT, naming what has changed meanwhile.
   */
  change<T>(
    work: (transaction: EditTransaction) => Promise<Made<T>>,
    options?: ChangeOptions,
  ): Promise<{ readonly change: Change; readonly result: T }>;
  /**
   * Takes a change back, with a change of its own, which may be taken back in turn.
   * @throws HearsayError NOT_FOUND; BAD_INPUT for a change without edits, such as the reading of an article; CONFLICT where
   *   it is undone already, or where something stands on it, naming the later change that has to be undone first.
   */
  undo(undoing: Undoing, options?: CallOptions): Promise<Change>;
}
