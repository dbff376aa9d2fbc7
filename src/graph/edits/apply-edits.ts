/** Makes edits, after a look at whether all that they change is still as they say. */

import { essential, nodesOf, partOf } from '../../domain/edits.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { Edit } from '../../domain/history.ts';
import type { Runner } from '../database.ts';
import { editLockNodes, ingestLockKeys } from '../statements.generated.ts';
import { checkEdits } from './check-edits.ts';
import { elementsOf, foundEdges, foundNodes, inLockOrder, isEditable } from './found.ts';
import { onSetsAsTheyAre, withoutStoodOn } from './rebase-edits.ts';
import { recountAround, settleAround } from './recount-around.ts';
import { writeEdits } from './write-edits.ts';

/**
 * Makes the edits, counts anew what rests on them, and gives them as they are to be kept.
 * @param undoing Leaves in place what was read since and what it stands on.
 * @throws HearsayError CONFLICT, with nothing written.
 */
export async function applyEdits(
  runner: Runner,
  given: readonly Edit[],
  undoing = false,
): Promise<readonly Edit[]> {
  let edits = essential(given);
  refuseUnclear(edits);
  const refs = inLockOrder(edits.flatMap(nodesOf));
  const keys = refs.flatMap(({ label, id }) => (label === 'NameKey' ? [id] : []));
  // Makes those that are new: a name key is nothing before somebody has it.
  if (keys.length > 0) await runner.run(ingestLockKeys, { keys });

  const elements = await elementsOf(runner, refs);
  if (elements.size > 0) await runner.run(editLockNodes, { elements: [...elements.values()] });
  const relationships = edits.flatMap((edit) => ('node' in edit ? [] : [edit.relationship]));
  const edges = await foundEdges(runner, relationships, elements);
  const nodes = await foundNodes(runner, elements);
  edits = onSetsAsTheyAre(undoing ? withoutStoodOn(edits, nodes) : edits, nodes);
  checkEdits(edits, nodes, edges);
  await writeEdits(runner, edits, elements, edges);
  await settleAround(runner, edits);
  await recountAround(runner, refs);
  return edits;
}

/** Two edits of one part, or a label that nothing finds, are mistakes of the caller. */
function refuseUnclear(edits: readonly Edit[]): void {
  const seen = new Set<string>();
  const twice = edits.map(partOf).find((part) => seen.size === seen.add(part).size);
  const unknown = edits.flatMap(nodesOf).find(({ label }) => !isEditable(label));
  if (twice === undefined && unknown === undefined) return;
  const what = twice === undefined ? `no ${unknown?.label}` : `${twice} twice`;
  throw new HearsayError(
    'GRAPH_FAILED',
    `A change edits each part of the graph once, but ${what}.`,
  );
}
