/** How the entries of the history are chained: each holds a hash over itself and over the entry before it. */

import canonicalize from 'canonicalize';
import type { Change, ChangeRecord } from './history.ts';
import { sha256 } from './ids.ts';

/** What the next entry follows: the place, time and hash of the last one. */
export interface ChainEnd {
  readonly seq: number;
  readonly at: string;
  readonly hash: string;
}

/** What the first entry follows. */
export const CHAIN_START: ChainEnd = { seq: 0, at: '', hash: '0'.repeat(64) };

/** The hash that an entry ought to have: SHA-256 over the canonical JSON (RFC 8785) of everything in it but the hash. */
export function hashOf({ hash: _, ...entry }: Change): string {
  return sha256(canonicalize(entry) ?? '');
}

/** The entry that follows `end`; its time is never before that of `end`, whatever the clock says. */
export function nextChange(id: string, record: ChangeRecord, end: ChainEnd): Change {
  const [, at = end.at] = [record.at, end.at].toSorted();
  const entry = {
    id,
    seq: end.seq + 1,
    at,
    actorId: record.actor.id,
    actorName: record.actor.name,
    action: record.action,
    targetIds: record.targetIds,
    reason: record.reason ?? null,
    edits: record.edits,
    undoes: record.undoes ?? null,
    previousHash: end.hash,
    hash: '',
  };
  return { ...entry, hash: hashOf(entry) };
}
