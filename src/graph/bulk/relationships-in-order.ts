/** Every relationship in an order that depends on nothing but what is in the graph. */

import {
  compareKeys,
  compareStored,
  type StoredContents,
  type StoredRelationship,
} from '../../domain/stored-graph.ts';
import type { Streamer } from '../database.ts';
import { type RelationshipRow, relationshipsOf } from './statements.ts';

/** By the node they come from; only those of one node are held at a time. */
export async function* relationshipsInOrder(
  streamer: Streamer,
  { keys }: StoredContents,
): AsyncGenerator<StoredRelationship> {
  for (const [label, key] of Object.entries(keys)) {
    let ofOne: RelationshipRow[] = [];
    for await (const row of streamer.stream(relationshipsOf(label, key), { keys })) {
      if (ofOne[0] !== undefined && compareKeys(ofOne[0].fromKey, row.fromKey) !== 0) {
        yield* sorted(label, ofOne);
        ofOne = [];
      }
      ofOne.push(row);
    }
    yield* sorted(label, ofOne);
  }
}

function sorted(label: string, rows: RelationshipRow[]): readonly StoredRelationship[] {
  if (rows.length > 1) rows.sort(compare);
  return rows.map(({ fromKey, type, toLabel, toKey, properties }) => ({
    type,
    from: { label, key: fromKey },
    to: { label: toLabel, key: toKey },
    properties,
  }));
}

function compare(a: RelationshipRow, b: RelationshipRow): number {
  return (
    compareStored(a.type, b.type) ||
    compareStored(a.toLabel, b.toLabel) ||
    compareKeys(a.toKey, b.toKey) ||
    compareStored(told(a), told(b))
  );
}

/** Two of one type may join the same nodes; then what they hold tells them apart. */
function told({ properties }: RelationshipRow): string {
  const entries = Object.entries(properties).toSorted(([a], [b]) => compareStored(a, b));
  return JSON.stringify(entries, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}
