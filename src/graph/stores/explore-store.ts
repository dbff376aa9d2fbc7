/** Walks of the graph from given nodes. */

import { HearsayError } from '../../domain/errors.ts';
import type { Statements } from '../database.ts';
import {
  type Edge,
  EXPLORED_LABELS,
  EXPLORED_RELATIONSHIPS,
  type ExploredRelationship,
  type ExploreStore,
  type GraphPath,
  LONGEST_PATH,
  type Neighborhood,
  type NeighborhoodRequest,
  type PathRequest,
  type Subgraph,
} from '../explore-store.ts';
import {
  type EdgeNode,
  exploreNeighborhood,
  exploreNode,
  explorePath,
  exploreRankedNeighborhood,
  exploreSubgraph,
} from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';

export class CypherExploreStore implements ExploreStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async path(
    { fromId, toId, maxLength, types = EXPLORED_RELATIONSHIPS }: PathRequest,
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
    const [row] = await this.#database.run(explorePath, { fromId, toId, types }, options);
    if (row === undefined || row.edges.length > maxLength) return null;
    return { nodeIds: row.nodeIds, edges: row.edges.map(edgeOf) };
  }

  async neighborhood(
    request: NeighborhoodRequest,
    options?: CallOptions,
  ): Promise<Neighborhood | null> {
    const { id } = request;
    const rows = await this.#around(request, options);
    // A node without neighbors, or no node at all.
    if (rows.length === 0) {
      const found = await this.#database.run(exploreNode, { id }, options);
      return found.length === 0 ? null : { centerId: id, nodeIds: [id], edges: [], counts: [] };
    }
    const edges = rows.flatMap((row) => row.edges.map(edgeOf));
    return {
      centerId: id,
      nodeIds: [...new Set([id, ...edges.flatMap(({ fromId, toId }) => [fromId, toId])])],
      edges,
      counts: rows
        .filter(({ total }) => total > 0)
        .map((row) => ({
          type: explored(row.type),
          direction: row.direction === 'OUT' ? 'OUT' : 'IN',
          shown: row.edges.length,
          total: row.total,
        })),
    };
  }

  async subgraph(ids: readonly string[], options?: CallOptions): Promise<Subgraph> {
    const rows = await this.#database.run(exploreSubgraph, { ids }, options);
    return {
      degrees: rows.map(({ id, degree }) => ({ id, degree })),
      edges: rows.flatMap(({ edges }) => edges.map(edgeOf)),
    };
  }

  /** Counting by type alone is a lookup, so kinds and order are only gone into where they are asked for. */
  #around(
    { id, types = EXPLORED_RELATIONSHIPS, labels, limit, order }: NeighborhoodRequest,
    options: CallOptions | undefined,
  ) {
    if (labels === undefined && order === undefined) {
      return this.#database.run(exploreNeighborhood, { id, types, limit }, options);
    }
    const fewest = order === 'LEAST_CONNECTED';
    const ranked = { id, types, labels: labels ?? EXPLORED_LABELS, fewest, limit };
    return this.#database.run(exploreRankedNeighborhood, ranked, options);
  }
}

function edgeOf(edge: EdgeNode): Edge {
  return { ...edge, type: explored(edge.type) };
}

function explored(type: string): ExploredRelationship {
  const known = EXPLORED_RELATIONSHIPS.find((name) => name === type);
  if (known !== undefined) return known;
  throw new HearsayError(
    'GRAPH_CORRUPT',
    `A walk met the relationship ${type}, which it must not.`,
  );
}
