/** Walks the graph from nodes that are known by id. */

import { HearsayError } from '../../domain/errors.ts';
import {
  type CallOptions,
  EXPLORED_RELATIONSHIPS,
  type ExploredRelationship,
  type GraphPath,
  type Neighborhood,
  type Stores,
} from '../../graph/stores.ts';
import { missingIds } from './missing-ids.ts';

/** The longest path looked for, in relationships. */
const LONGEST_PATH = 12;
/** The most neighbours shown over one relationship type and direction. */
const MOST_NEIGHBORS = 100;

/** What to show around a node. */
interface NeighborhoodRequest {
  readonly id: string;
  /** Default all. */
  readonly types?: readonly ExploredRelationship[] | undefined;
  readonly limit: number;
}

export interface ExploreService {
  /**
   * A shortest path between two nodes; null if none of at most `maxLength` steps joins them.
   * @throws HearsayError NOT_FOUND for an id that names nothing, BAD_INPUT for a malformed id or `maxLength`.
   */
  path(
    fromId: string,
    toId: string,
    maxLength: number,
    options?: CallOptions,
  ): Promise<GraphPath | null>;
  /**
   * A node and its neighbours.
   * @throws HearsayError NOT_FOUND for an id that names nothing, BAD_INPUT for a malformed id, `limit` or empty `types`.
   */
  neighborhood(request: NeighborhoodRequest, options?: CallOptions): Promise<Neighborhood>;
}

export function createExploreService(stores: Stores): ExploreService {
  return {
    async path(fromId, toId, maxLength, options) {
      checkNumber('maxLength', maxLength, LONGEST_PATH);
      const missing = await missingIds(stores, [fromId, toId], options);
      if (missing.length > 0) throw notFound(missing);
      if (fromId === toId) return { nodeIds: [fromId], edges: [] };
      return stores.explore.path(fromId, toId, maxLength, options);
    },
    async neighborhood({ id, types = EXPLORED_RELATIONSHIPS, limit }, options) {
      checkNumber('limit', limit, MOST_NEIGHBORS);
      checkTypes(types);
      const missing = await missingIds(stores, [id], options);
      if (missing.length > 0) throw notFound(missing);
      const found = await stores.explore.neighborhood(id, types, limit, options);
      if (found === null) throw notFound([id]);
      return found;
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

function checkTypes(types: readonly ExploredRelationship[]): void {
  if (types.length > 0) return;
  throw new HearsayError(
    'BAD_INPUT',
    'A neighborhood takes at least one relationship type, but the list is empty; leave it out to take all.',
  );
}
