/** Reads parts of the graph as they are stored. */

import {
  compareKeys,
  compareRelationships,
  compareStored,
  type StoredNode,
  type StoredSubgraph,
} from '../../domain/stored-graph.ts';
import type { SubgraphStore } from '../bulk-stores.ts';
import type { Database } from '../database.ts';
import { evidenceIds } from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';
import { NODES_BY_IDS, RELATIONSHIPS_AMONG } from './statements.ts';

export class CypherSubgraphStore implements SubgraphStore {
  /** Gives whole numbers as bigints. */
  readonly #lossless: Database;

  constructor(lossless: Database) {
    this.#lossless = lossless;
  }

  async evidenceOf(id: string, options?: CallOptions): Promise<readonly string[]> {
    const [row] = await this.#lossless.run(evidenceIds, { id }, options);
    return row?.ids ?? [];
  }

  async subgraph(given: readonly string[], options?: CallOptions): Promise<StoredSubgraph> {
    const ids = [...new Set(given)];
    const nodes = await this.#lossless.run(NODES_BY_IDS, { ids }, options);
    const rows = await this.#lossless.run(RELATIONSHIPS_AMONG, { ids }, options);
    const relationships = rows.map(({ fromLabel, fromId, type, toLabel, toId, properties }) => ({
      type,
      from: { label: fromLabel, key: [fromId] },
      to: { label: toLabel, key: [toId] },
      properties,
    }));
    return {
      nodes: nodes.toSorted(
        (a, b) => compareStored(a.label, b.label) || compareKeys(idOf(a), idOf(b)),
      ),
      relationships: relationships.toSorted(compareRelationships),
    };
  }
}

function idOf({ properties }: StoredNode): readonly [string] {
  return [String(properties['id'])];
}
