/** The graph as it was known at an earlier moment: put back within a transaction that is never made. */

import type { NodeRef, RelationshipRef } from '../domain/edits.ts';
import type { Quote } from '../domain/entities.ts';
import type { Edit, Properties } from '../domain/history.ts';
import type { EditTransaction } from './edit-stores.ts';
import type { QuoteStanding } from './ingest-stores.ts';
import type { CallOptions, Stores } from './stores.ts';

/** Articles and texts by id. */
interface Texts {
  /** With all their texts. */
  readonly articleIds: readonly string[];
  readonly snapshotIds: readonly string[];
}

/** Puts the graph back, step by step. Nobody else sees it, and nothing of it stays. */
export interface PastTransaction extends EditTransaction {
  /** Every store over the graph as it has been put back so far; what writes is refused. */
  readonly stores: Stores;
  /** The place in the history of the last entry until a moment, ISO 8601; 0 where there is none. */
  placeAt(moment: string): Promise<number>;
  /** Those of the relationships that are there, by what names them. */
  relationships(refs: readonly RelationshipRef[]): Promise<ReadonlyMap<string, Properties>>;
  /** Every quote of every text of an article. */
  quotesOfArticle(articleId: string): Promise<readonly Quote[]>;
  apply(edits: readonly Edit[]): Promise<void>;
  /** Removes all that was read from these; gives what rested on it, which has to be settled. */
  forget(texts: Texts): Promise<readonly NodeRef[]>;
  /** Makes the last of these the newest text of its article, each the revision of the one before it. */
  orderTexts(snapshotIds: readonly string[], standings: readonly QuoteStanding[]): Promise<void>;
  /** Removes those of the nodes on which nothing hangs and which no entry until `seq` names, and counts the others anew. */
  settle(nodes: readonly NodeRef[], articleIds: readonly string[], seq: number): Promise<void>;
}

export interface PastStore {
  /** Runs `work` while nobody else writes claims, and takes back all that it did. */
  rehearse<T>(
    work: (transaction: PastTransaction) => Promise<T>,
    options?: CallOptions,
  ): Promise<T>;
}
