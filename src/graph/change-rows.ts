/** Turns rows of the history into changes, and changes into rows. */

import { z } from 'zod';
import { nodesOf } from '../domain/edits.ts';
import type { Change, Edit } from '../domain/history.ts';
import { corruptRow } from './errors.ts';
import { properties } from './parameters.ts';
import type { ChangeNode } from './statements.generated.ts';
import { distinct } from './stores/by-id.ts';

const node = z.object({ label: z.string(), id: z.string() });
const states = { before: properties.nullable(), after: properties.nullable() };
const edits: z.ZodType<readonly Edit[]> = z.array(
  z.union([
    z.object({ node, ...states }),
    z.object({ relationship: z.object({ type: z.string(), from: node, to: node }), ...states }),
  ]),
);

/** @throws HearsayError GRAPH_CORRUPT where the edits are not what this Hearsay writes. */
export function toChange(row: ChangeNode): Change {
  const parsed = edits.safeParse(jsonOf(row.edits));
  if (!parsed.success) throw corruptRow(`change ${row.id}`, parsed.error.issues[0]);
  return { ...row, edits: parsed.data };
}

export function toChangeNode(change: Change): ChangeNode {
  return { ...change, edits: JSON.stringify(change.edits) };
}

/** Ids of all that a change is about: its targets, what it edited and what it joined or parted; no name keys. */
export function touchedBy({ targetIds, edits }: Pick<Change, 'targetIds' | 'edits'>) {
  const edited = edits.flatMap(nodesOf).filter(({ label }) => label !== 'NameKey');
  return distinct([...targetIds, ...edited.map(({ id }) => id)]);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
