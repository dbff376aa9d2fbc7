/** Walks the graph from nodes that are known by id. */

import { HearsayError } from '../../domain/errors.ts';
import {
  type GraphPath,
  LONGEST_PATH,
  type Neighborhood,
  type NeighborhoodRequest,
  type PathRequest,
  type Subgraph,
} from '../../graph/explore-store.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import { missingIds, requireKind } from './missing-ids.ts';

/** The most neighbours shown over one relationship type and direction. */
const MOST_NEIGHBORS = 100;

/** The most nodes that a subgraph is asked for at once. */
const MOST_NODES = 5_000;

export interface ExploreService {
  /**
   * A shortest path between two nodes; null if none of at most `maxLength` steps joins them.
   * @throws HearsayError NOT_FOUND for an id that names nothing, BAD_INPUT for a malformed id, `maxLength` or empty `types`.
   */
  path(request: PathRequest, options?: CallOptions): Promise<GraphPath | null>;
  /**
   * A node and its neighbours.
   * @throws HearsayError NOT_FOUND for an id that names nothing, BAD_INPUT for a malformed id, `limit` or empty lists.
   */
  neighborhood(request: NeighborhoodRequest, options?: CallOptions): Promise<Neighborhood>;
  /**
   * How nodes hang together; ids that name nothing are left out.
   * @throws HearsayError BAD_INPUT for a malformed id, or more than 5,000.
   */
  subgraph(ids: readonly string[], options?: CallOptions): Promise<Subgraph>;
}

export function createExploreService(stores: Stores): ExploreService {
  return {
    async path(request, options) {
      const { fromId, toId } = request;
      checkNumber('maxLength', request.maxLength, LONGEST_PATH);
      checkNotEmpty('path', 'relationship type', request.types);
      const missing = await missingIds(stores, [fromId, toId], options);
      if (missing.length > 0) throw notFound(missing);
      if (fromId === toId) return { nodeIds: [fromId], edges: [] };
      return stores.explore.path(request, options);
    },
    async neighborhood(request, options) {
      checkNumber('limit', request.limit, MOST_NEIGHBORS);
      checkNotEmpty('neighborhood', 'relationship type', request.types);
      checkNotEmpty('neighborhood', 'node type', request.labels);
      const missing = await missingIds(stores, [request.id], options);
      if (missing.length > 0) throw notFound(missing);
      const found = await stores.explore.neighborhood(request, options);
      if (found === null) throw notFound([request.id]);
      return found;
    },
    async subgraph(ids, options) {
      for (const id of ids) requireKind(id);
      if (ids.length > MOST_NODES) {
        throw new HearsayError(
          'BAD_INPUT',
          `A subgraph has at most ${MOST_NODES} nodes, but ${ids.length} ids came; ask for fewer.`,
        );
      }
      return stores.explore.subgraph([...new Set(ids)], options);
    },
  };
}

function notFound(ids: readonly string[]): HearsayError {
  return new HearsayError(
    'NOT_FOUND',
    `Nothing in the graph has the id ${ids.join(', nor ')}; take ids from the answer to another query.`,
  );
}

function checkNumber(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new HearsayError(
    'BAD_INPUT',
    `${name} is a whole number from 1 to ${most}, but ${value} came.`,
  );
}

function checkNotEmpty(what: string, of: string, list: readonly string[] | undefined): void {
  if (list?.length !== 0) return;
  throw new HearsayError(
    'BAD_INPUT',
    `A ${what} takes at least one ${of}, but the list is empty; leave it out to take all.`,
  );
}
