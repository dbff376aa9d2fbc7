/** What every resolver gets. */

import type { Viewer } from '../domain/viewer.ts';
import type { Stores } from '../graph/stores.ts';
import type { ClaimService } from '../services/claims/index.ts';
import type { EditingService } from '../services/editing.ts';
import type { ExploreService } from '../services/explore/index.ts';
import type { HistoryService } from '../services/history/index.ts';
import type { IngestService } from '../services/ingest/types.ts';
import type { ReviewService } from '../services/reviews/types.ts';
import type { SearchService } from '../services/search/index.ts';
import type { VerifyService } from '../services/verify/index.ts';
import { createLists, type Lists } from './lists.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** The services that resolvers call. */
export interface GraphQLServices {
  readonly ingest: IngestService;
  readonly search: SearchService;
  readonly explore: ExploreService;
  readonly claims: ClaimService;
  readonly editing: EditingService;
  readonly history: HistoryService;
  readonly verify: VerifyService;
  readonly reviews: ReviewService;
}

/** Lives as long as one request. */
export interface GraphQLContext {
  readonly services: GraphQLServices;
  readonly loaders: Loaders;
  readonly lists: Lists;
  /** Who asks. */
  readonly viewer: Viewer;
  /** Aborted when the request has taken too long or its client has gone. */
  readonly signal: AbortSignal;
}

/** A context for one request, which ends with the signal. */
export function createContext(
  stores: Stores,
  services: GraphQLServices,
  viewer: Viewer,
  signal: AbortSignal,
): GraphQLContext {
  const loaders = createLoaders(stores, { signal });
  const lists = createLists({ stores, services, loaders, signal });
  return { services, loaders, lists, viewer, signal };
}
