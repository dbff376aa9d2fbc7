/** Walks the history from its start and recomputes every hash. */

import type { Change } from '../../domain/history.ts';
import { CHAIN_START, type ChainEnd, hashOf } from '../../domain/history-chain.ts';
import type { ChangeStore } from '../../graph/change-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';

/** The first entry that does not follow from those before it. */
interface BrokenLink {
  /** Its place, or the place at which an entry is missing. */
  readonly seq: number;
  /** Null where it is missing. */
  readonly id: string | null;
  readonly why: string;
}

export interface ChainReport {
  readonly entries: number;
  /** Hash of the last entry that is in order: kept elsewhere, it shows later whether the history was written anew. */
  readonly hash: string;
  readonly broken: BrokenLink | null;
}

const PAGE = 200;

/** `progress` hears how many entries were looked at, of how many. */
export async function examineChain(
  changes: Pick<ChangeStore, 'chain' | 'head'>,
  progress: (now: number, total: number) => void,
  options: CallOptions,
): Promise<ChainReport> {
  const head = await changes.head(options);
  let end = CHAIN_START;
  for (;;) {
    const links = await changes.chain(end.seq, PAGE, options);
    for (const { seq, id, change } of links) {
      const why = change === null ? 'what it holds cannot be read' : flawOf(change, end);
      if (change === null || why !== null) {
        // A gap is named by the entry that is missing.
        const missing = seq !== end.seq + 1;
        const broken = missing
          ? { seq: end.seq + 1, id: null, why: 'the entry is missing' }
          : { seq, id, why: why ?? '' };
        return { entries: end.seq, hash: end.hash, broken };
      }
      end = change;
    }
    progress(end.seq, Math.max(head.total, end.seq));
    if (links.length < PAGE) break;
  }
  // What was entered meanwhile is after the head that was read.
  const lost = head.seq > end.seq;
  const broken = lost
    ? { seq: end.seq + 1, id: null, why: `the last ${head.seq - end.seq} entries are missing` }
    : null;
  return { entries: end.seq, hash: end.hash, broken };
}

function flawOf(change: Change, end: ChainEnd): string | null {
  if (change.seq !== end.seq + 1) return 'the entry before it is missing';
  if (change.previousHash !== end.hash) return 'it does not follow the entry before it';
  if (change.at < end.at) return 'it is older than the entry before it';
  return change.hash === hashOf(change) ? null : 'it is not as it was when it was entered';
}
