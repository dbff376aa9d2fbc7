/** Enters a change at the end of the history. */

import { randomUUID } from 'node:crypto';
import type { Change, ChangeRecord } from '../../domain/history.ts';
import { CHAIN_START, nextChange } from '../../domain/history-chain.ts';
import { toChangeNode, touchedBy } from '../change-rows.ts';
import type { Runner } from '../database.ts';
import { only } from '../pages.ts';
import { changeAppend, changeLockHead } from '../statements.generated.ts';

/** An id for a change that is about to be made; kept while Neo4j asks for it again. */
export function newChangeId(): string {
  return `change_${randomUUID().replaceAll('-', '')}`;
}

/** The last thing that a transaction does: it takes the lock that all changes share, and nobody waits for it long. */
export async function appendChange(
  runner: Runner,
  id: string,
  record: ChangeRecord,
): Promise<Change> {
  const { seq, hash, at } = only(await runner.run(changeLockHead, {}));
  const end = { seq, hash: hash ?? CHAIN_START.hash, at: at ?? CHAIN_START.at };
  const change = nextChange(id, record, end);
  await runner.run(changeAppend, { change: toChangeNode(change), touched: touchedBy(change) });
  return change;
}
