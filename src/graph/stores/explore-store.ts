/** Walks of the graph from given nodes. */

import { HearsayError } from '../../domain/errors.ts';
import type { Database } from '../database.ts';
import { exploreNeighborhood, exploreNode, explorePath } from '../statements.generated.ts';
import {
  type CallOptions,
  type Edge,
  EXPLORED_RELATIONSHIPS,
  type ExploredRelationship,
  type ExploreStore,
  type GraphPath,
  type Neighborhood,
} from '../stores.ts';

/** The bound that cypher/explore/path.cypher states; Cypher takes it as a literal only. */
const LONGEST_PATH = 12;

export class CypherExploreStore implements ExploreStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async path(
    fromId: string,
    toId: string,
    maxLength: number,
    options?: CallOptions,
  ): Promise<GraphPath | null> {
    if (!Number.isInteger(maxLength) || maxLength < 0 || maxLength > LONGEST_PATH) {
      throw new HearsayError(
        'BAD_INPUT',
        `Expected a path of at most ${LONGEST_PATH} steps, got ${maxLength}.`,
      );
    }
    if (fromId === toId) {
      const rows = await this.#database.run(exploreNode, { id: fromId }, options);
      return rows.length === 0 ? null : { nodeIds: [fromId], edges: [] };
    }
    const [row] = await this.#database.run(explorePath, { fromId, toId }, options);
    if (row === undefined || row.edges.length > maxLength) return null;
    return {
      nodeIds: row.nodeIds,
      edges: row.edges.map((edge) => ({ ...edge, type: explored(edge.type) })),
    };
  }

  async neighborhood(
    id: string,
    types: readonly ExploredRelationship[],
    limit: number,
    options?: CallOptions,
  ): Promise<Neighborhood | null> {
    const rows = await this.#database.run(exploreNeighborhood, { id, types, limit }, options);
    // A node without neighbors, or no node at all.
    if (rows.length === 0) {
      const found = await this.#database.run(exploreNode, { id }, options);
      return found.length === 0 ? null : { centerId: id, nodeIds: [id], edges: [], counts: [] };
    }
    const edges = rows.flatMap(({ type, direction, neighborIds }) =>
      neighborIds.map((neighborId): Edge => {
        const [fromId, toId] = direction === 'OUT' ? [id, neighborId] : [neighborId, id];
        return { type: explored(type), fromId, toId };
      }),
    );
    return {
      centerId: id,
      nodeIds: [...new Set([id, ...rows.flatMap(({ neighborIds }) => neighborIds)])],
      edges,
      counts: rows
        .filter(({ total }) => total > 0)
        .map(({ type, direction, total, neighborIds }) => ({
          type: explored(type),
          direction: direction === 'OUT' ? 'OUT' : 'IN',
          shown: neighborIds.length,
          total,
        })),
    };
  }
}

function explored(type: string): ExploredRelationship {
  const known = EXPLORED_RELATIONSHIPS.find((name) => name === type);
  if (known !== undefined) return known;
  throw new HearsayError(
    'GRAPH_CORRUPT',
    `A walk met the relationship ${type}, which it must not.`,
  );
}
