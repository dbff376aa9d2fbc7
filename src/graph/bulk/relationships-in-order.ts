/** Every relationship in an order that depends on nothing but what is in the graph. */

import {
  compareKeys,
  compareRelationships,
  type StoredContents,
  type StoredRelationship,
} from '../../domain/stored-graph.ts';
import type { Streamer } from '../database.ts';
import { relationshipsOf } from './statements.ts';

/** By the node they come from; only those of one node are held at a time. */
export async function* relationshipsInOrder(
  streamer: Streamer,
  { keys }: StoredContents,
): AsyncGenerator<StoredRelationship> {
  for (const [label, key] of Object.entries(keys)) {
    let ofOne: StoredRelationship[] = [];
    for await (const row of streamer.stream(relationshipsOf(label, key), { keys })) {
      if (ofOne[0] !== undefined && compareKeys(ofOne[0].from.key, row.fromKey) !== 0) {
        yield* ofOne.sort(compareRelationships);
        ofOne = [];
      }
      const { fromKey, type, toLabel, toKey, properties } = row;
      const [from, to] = [
        { label, key: fromKey },
        { label: toLabel, key: toKey },
      ];
      ofOne.push({ type, from, to, properties });
    }
    yield* ofOne.sort(compareRelationships);
  }
}
