/** What the parts of the graph that people decided about were before they did. */

import { nodeKey, nodesOf, partOf, relationshipKey } from '../../domain/edits.ts';
import type { Change, Edit, NodeEdit, Properties } from '../../domain/history.ts';
import type { PastTransaction } from '../../graph/past-stores.ts';

/** A part as it was; of one that is there and was altered, only what was altered is known. */
interface PartThen {
  /** Names the part. */
  readonly edit: Edit;
  readonly existed: boolean;
  /** Whether `properties` are all that it held. */
  readonly whole: boolean;
  /** By name; undefined where it had none. */
  readonly properties: ReadonlyMap<string, Properties[string] | undefined>;
}

/** What the changes' parts were before the first of them; `changes` in the order in which they were made. */
export function partsBefore(changes: readonly Change[]): readonly PartThen[] {
  const parts = new Map<string, PartThen>();
  for (const edit of changes.flatMap(({ edits }) => edits).toReversed()) {
    const key = partOf(edit);
    parts.set(key, before(edit, parts.get(key)));
  }
  return [...parts.values()];
}

function before(edit: Edit, after: PartThen | undefined): PartThen {
  const was = Object.entries(edit.before ?? {});
  if (edit.before === null) return { edit, existed: false, whole: true, properties: new Map() };
  if (edit.after === null) return { edit, existed: true, whole: true, properties: new Map(was) };
  const gone = Object.keys(edit.after).map((name) => [name, undefined] as const);
  const properties = new Map([...(after?.properties ?? []), ...gone, ...was]);
  return { edit, existed: true, whole: after?.whole ?? false, properties };
}

/** The edits that make parts what they were, from what they are now. What is there no more, or has no ends any more, is left out. */
export async function editsBack(
  past: PastTransaction,
  parts: readonly PartThen[],
): Promise<readonly Edit[]> {
  const refs = parts.flatMap(({ edit }) => nodesOf(edit));
  const found = new Map(
    (await past.nodes(refs)).map(({ ref, properties }) => [nodeKey(ref), properties]),
  );
  const nodes = parts.flatMap(({ edit, ...then }) => {
    if (!('node' in edit)) return [];
    const change = changeOf(found.get(nodeKey(edit.node)) ?? null, then);
    return change === null ? [] : [{ node: edit.node, ...change }];
  });
  const there = new Set(found.keys());
  for (const { node, after } of nodes) {
    if (after === null) there.delete(nodeKey(node));
    else there.add(nodeKey(node));
  }
  const edges = await past.relationships(
    parts.flatMap(({ edit }) => ('relationship' in edit ? [edit.relationship] : [])),
  );
  const edits: Edit[] = [...nodes];
  for (const { edit, ...then } of parts) {
    if (!('relationship' in edit)) continue;
    const { relationship } = edit;
    const now = edges.get(relationshipKey(relationship)) ?? null;
    const ends = [relationship.from, relationship.to].every((end) => there.has(nodeKey(end)));
    const change = changeOf(now, then);
    if (change !== null && (ends || change.after === null)) edits.push({ relationship, ...change });
  }
  return edits;
}

function changeOf(
  now: Properties | null,
  { existed, whole, properties }: Omit<PartThen, 'edit'>,
): Pick<NodeEdit, 'before' | 'after'> | null {
  if (!existed) return now === null ? null : { before: now, after: null };
  const then = Object.fromEntries(
    [...properties].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  if (now === null) return whole ? { before: null, after: then } : null;
  const named = Object.fromEntries(Object.entries(now).filter(([name]) => properties.has(name)));
  return { before: whole ? now : named, after: then };
}
