/** Enters changes in the history that touch nothing, for those who watch. */

import type { ChangeRecord } from '../../src/domain/history.ts';
import type { TestGraph } from '../support/graph.ts';

/** One that says what `record` says. */
export async function enter(
  graph: TestGraph,
  record: Omit<ChangeRecord, 'actor' | 'at'>,
): Promise<void> {
  const by = { actor: { id: 'key:ada', name: 'Ada' }, at: new Date().toISOString() };
  await graph.stores.edits.change(async () => ({ record: { ...by, ...record }, result: null }));
}

export async function makeChange(
  graph: TestGraph,
  targetId = 'speaker_a',
  action: ChangeRecord['action'] = 'SPEAKER_RENAMED',
): Promise<void> {
  await enter(graph, { action, targetIds: [targetId], edits: [] });
}
