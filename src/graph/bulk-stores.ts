/** What may be asked of the graph as a whole, whatever it means: to be read from end to end, and to be written anew. */

import type {
  LabelKeys,
  StoredContents,
  StoredNode,
  StoredRelationship,
  StoredSubgraph,
} from '../domain/stored-graph.ts';
import type { CallOptions } from './stores.ts';

/** The whole graph at one moment. Bookkeeping of migrations is told by its contents and is not among the nodes. */
export interface GraphReading {
  readonly contents: StoredContents;
  /** Label by label, each in order of its key. */
  nodes(): AsyncIterable<StoredNode>;
  /** By the node they come from, in the order of {@link nodes}; those of one node by type, other end and properties. */
  relationships(): AsyncIterable<StoredRelationship>;
}

/** A relationship of which an end is missing. */
export interface Dangling {
  /** Its place in what was given. */
  readonly index: number;
}

/** Parts of the graph as they are stored. */
export interface SubgraphStore {
  /** The ids of all that a quote, claim or review rests on, itself included; empty where nothing has the id. */
  evidenceOf(id: string, options?: CallOptions): Promise<readonly string[]>;
  /** The nodes with these ids, and the relationships that join them; ids that name nothing are left out. */
  subgraph(ids: readonly string[], options?: CallOptions): Promise<StoredSubgraph>;
}

export interface BulkStore {
  /**
   * Gives the graph as it is at one moment to `work`, in memory that does not grow with the graph. Until `work` is done,
   * whoever reads goes on and whoever writes waits.
   */
  read<T>(work: (reading: GraphReading) => Promise<T>, options?: CallOptions): Promise<T>;
  /** What the graph consists of now. */
  contents(options?: CallOptions): Promise<StoredContents>;
  /** Notes that the graph is being written anew, until {@link end}; gives whether that was noted before. */
  begin(): Promise<boolean>;
  /** Whether a writing was begun and not ended. */
  unfinished(options?: CallOptions): Promise<boolean>;
  end(): Promise<void>;
  /** Removes everything but the bookkeeping of migrations; `onRemoved` hears how many nodes are gone. */
  empty(onRemoved?: (nodes: number) => void, options?: CallOptions): Promise<void>;
  /** Forgets that migrations above `version` were applied, so that the next migrating applies them again. */
  forgetMigrations(version: number): Promise<void>;
  /** Writes nodes that are not there. */
  writeNodes(nodes: readonly StoredNode[], keys: LabelKeys, options?: CallOptions): Promise<void>;
  /** Writes relationships between nodes that are there; gives those of which an end is missing, which are not written. */
  writeRelationships(
    relationships: readonly StoredRelationship[],
    keys: LabelKeys,
    options?: CallOptions,
  ): Promise<readonly Dangling[]>;
}
