/** What the append-only history says of each change: who made it, to what, and each part of the graph before and after. */

import type { Viewer } from './viewer.ts';

/** What a node or relationship holds, as Neo4j holds it: no nested values, lists of one kind. */
export type Properties = Readonly<
  Record<string, string | number | boolean | readonly (string | number | boolean)[]>
>;

/** A node as it was and as it is; null where it did not exist or exists no more. */
export interface NodeEdit {
  readonly node: { readonly label: string; readonly id: string };
  readonly before: Properties | null;
  readonly after: Properties | null;
}

/**
 * A relationship as it was and as it is; null where there was none or is none any more. Type and ends name it: between two
 * nodes there is at most one of a type.
 */
export interface RelationshipEdit {
  readonly relationship: {
    readonly type: string;
    readonly from: { readonly label: string; readonly id: string };
    readonly to: { readonly label: string; readonly id: string };
  };
  readonly before: Properties | null;
  readonly after: Properties | null;
}

/** One part of the graph that a change made, altered or removed. To undo it is to exchange `before` and `after`. */
export type Edit = NodeEdit | RelationshipEdit;

/** The edits that take back these, in the order in which they have to be made. */
export function inverseOf(edits: readonly Edit[]): readonly Edit[] {
  return edits.toReversed().map((edit) => ({ ...edit, before: edit.after, after: edit.before }));
}

/** What was done; the list grows with what Hearsay can do. */
export const CHANGE_ACTIONS = [
  'ARTICLE_READ',
  'ARTICLE_REVISED',
  'ARTICLE_RESTORED',
  'ARTICLE_RETRACTED',
  'QUOTE_RETRACTED',
  'RELATION_DECIDED',
  'RELATION_ADDED',
  'CLAIMS_MERGED',
  'CLAIM_SPLIT',
  'SPEAKERS_MERGED',
  'SPEAKER_SPLIT',
  'SPEAKERS_TOLD_APART',
  'SPEAKER_RENAMED',
  'SPEAKER_ALIAS_ADDED',
  'SPEAKER_LINKED',
  'ARTICLE_SEPARATED',
  'OUTLET_RATED',
  'REVIEW_OPENED',
  'REVIEW_EDITED',
  'REVIEW_MOVED',
  'CHANGE_UNDONE',
] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/** One entry of the history. */
export interface Change {
  readonly id: string;
  /** 1 for the first, without gaps. */
  readonly seq: number;
  /** ISO 8601 in UTC. Never earlier than that of the entry before, whatever the clock says. */
  readonly at: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly action: ChangeAction;
  /** Ids of what it is about, the main one first. */
  readonly targetIds: readonly string[];
  /** Why, in the words of who made it; null where nobody said. */
  readonly reason: string | null;
  readonly edits: readonly Edit[];
  /** The change that this one took back; null for any other action than CHANGE_UNDONE. */
  readonly undoes: string | null;
  /** SHA-256 over the canonical JSON of all that stands above and the hash of the entry before; 64 hexadecimal digits. */
  readonly hash: string;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previousHash: string;
}

/** What is to be recorded of a change besides its place in the chain. */
export interface ChangeRecord {
  readonly actor: Pick<Viewer, 'id' | 'name'>;
  readonly at: string;
  readonly action: ChangeAction;
  readonly targetIds: readonly string[];
  readonly reason?: string | null;
  readonly edits: readonly Edit[];
  readonly undoes?: string | null;
}
