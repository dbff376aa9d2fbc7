/** Answers as the graph was known at an earlier moment. */

import { type NodeRef, nodeKey, nodesOf } from '../../domain/edits.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { PastTransaction } from '../../graph/past-stores.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import type { Services } from '../index.ts';
import { editsBack, partsBefore } from './decisions-back.ts';
import { isReading, unread } from './readings-back.ts';

/** So many entries of the history are taken back for one answer. */
const MOST_TAKEN_BACK = 1_000;

/** Stores and services over the graph as it was. */
interface Past {
  readonly stores: Stores;
  readonly services: Services;
}

export interface PastService {
  /**
   * Runs `work` with what answers as the graph was known at a moment. Meanwhile nobody else writes claims or
   * decides; one at a time is answered.
   * @throws HearsayError BAD_INPUT for a moment before the history began, or more than 1,000 entries ago.
   */
  at<T>(moment: Date, work: (past: Past) => Promise<T>, options?: CallOptions): Promise<T>;
}

/** The past of a graph's stores. */
export function createPastService(
  { past }: Pick<Stores, 'past'>,
  servicesOver: (stores: Stores) => Services,
  mostTakenBack = MOST_TAKEN_BACK,
): PastService {
  return {
    at: (moment, work, options) =>
      past.rehearse(async (transaction) => {
        await goBack(transaction, moment.toISOString(), mostTakenBack);
        const { stores } = transaction;
        return work({ stores, services: servicesOver(stores) });
      }, options),
  };
}

async function goBack(past: PastTransaction, moment: string, most: number): Promise<void> {
  await refuseBeforeHistory(past, moment);
  const seq = await past.placeAt(moment);
  await refuseTooLongAgo(past, moment, { seq, most });
  const later = await past.stores.changes.chain(seq, most);
  const changes = later.map(({ id, change }) => change ?? unreadable(id));
  const decisions = partsBefore(changes);
  const { nodes, articleIds } = await unread(past, changes.filter(isReading), seq);
  await past.apply(await editsBack(past, decisions));
  const edited = changes.flatMap(({ edits }) => edits.flatMap(nodesOf));
  await past.settle(distinct([...nodes, ...edited]), articleIds, seq);
}

async function refuseBeforeHistory({ stores }: PastTransaction, moment: string): Promise<void> {
  const [first] = await stores.changes.chain(0, 1);
  const began = first?.change?.at;
  if (began !== undefined && moment >= began) return;
  const since = began === undefined ? 'It has not begun yet' : `It began at ${began}`;
  throw new HearsayError(
    'BAD_INPUT',
    `Expected a moment that the history knows, got ${moment}. ${since}; ask for a later moment, or leave \`asOf\` out.`,
    { details: { historyBeganAt: began ?? null } },
  );
}

async function refuseTooLongAgo(
  { stores }: PastTransaction,
  moment: string,
  { seq, most }: { readonly seq: number; readonly most: number },
): Promise<void> {
  const { seq: last } = await stores.changes.head();
  if (last - seq <= most) return;
  const [earliest] = await stores.changes.chain(last - most - 1, 1);
  const from = earliest?.change?.at ?? null;
  throw new HearsayError(
    'BAD_INPUT',
    `At most ${most} entries of the history are taken back for an answer, but ${last - seq} were made since ${moment}. Ask for ${from ?? 'a later moment'} or later, or restore a backup of that time beside this graph.`,
    { details: { entries: most, from } },
  );
}

function unreadable(id: string): never {
  throw new HearsayError(
    'GRAPH_CORRUPT',
    `${id} of the history cannot be read; run \`hearsay doctor\`.`,
  );
}

function distinct(nodes: readonly NodeRef[]): readonly NodeRef[] {
  return [...new Map(nodes.map((node) => [nodeKey(node), node])).values()];
}
