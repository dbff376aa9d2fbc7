/** What every resolver gets. */

import { anySignal } from '../domain/any-signal.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Stores } from '../graph/stores.ts';
import type { ClaimService } from '../services/claims/index.ts';
import type { EditingService } from '../services/editing.ts';
import type { ExploreService } from '../services/explore/index.ts';
import type { HistoryService } from '../services/history/index.ts';
import type { IngestJobs } from '../services/ingest/jobs/index.ts';
import type { IngestService } from '../services/ingest/types.ts';
import type { ClaimReviewService } from '../services/interchange/claim-reviews/index.ts';
import type { PastService } from '../services/past/index.ts';
import type { ReviewService } from '../services/reviews/types.ts';
import type { SearchService } from '../services/search/index.ts';
import type { VerifyService } from '../services/verify/index.ts';
import type { WatchService } from '../services/watch/index.ts';
import { createLists, type Lists } from './lists.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** The services that resolvers call. */
export interface GraphQLServices {
  readonly ingest: IngestService;
  readonly jobs: IngestJobs;
  readonly watch: WatchService;
  readonly search: SearchService;
  readonly explore: ExploreService;
  readonly claims: ClaimService;
  readonly editing: EditingService;
  readonly history: HistoryService;
  readonly past: PastService;
  readonly verify: VerifyService;
  readonly reviews: ReviewService;
  readonly claimReviews: ClaimReviewService;
}

/** Lives as long as one request; of a subscription, what is read lives as long as one event. */
export interface GraphQLContext {
  readonly services: GraphQLServices;
  readonly loaders: Loaders;
  readonly lists: Lists;
  /** Who asks. */
  readonly viewer: Viewer;
  /** Aborted when the request, or the event, has taken too long or its client has gone. */
  readonly signal: AbortSignal;
  /**
   * How long a subscription goes on: until its client has gone, the server is to stop, or it is time to sign in again, for keys
   * are revoked and expire.
   */
  lifetime(): AbortSignal;
  /** The event that a client which comes back had last, as it says. */
  readonly lastEventId: string | null;
  /** The event that is being answered, by which a client may go on after it. */
  readonly eventId?: string | undefined;
  /** What has read nothing yet and has all its time. */
  fresh(): Pick<GraphQLContext, 'loaders' | 'lists' | 'signal'>;
}

/** Whose request it is, and how long it may take. */
export interface ContextOptions {
  readonly viewer: Viewer;
  /** Aborts when the client goes away. */
  readonly connection: AbortSignal;
  /** Aborts when the server is to stop, which lets requests end but no subscription go on. */
  readonly stopping: AbortSignal;
  readonly timeoutMs: number;
  /** A subscription ends after so long; left out: as long as a request may take. */
  readonly subscriptionMs?: number;
  readonly lastEventId?: string | null;
}

export function createContext(
  stores: Stores,
  services: GraphQLServices,
  {
    viewer,
    connection,
    stopping,
    timeoutMs,
    subscriptionMs = timeoutMs,
    lastEventId = null,
  }: ContextOptions,
): GraphQLContext {
  const fresh = () => {
    const signal = anySignal(connection, AbortSignal.timeout(timeoutMs));
    const loaders = createLoaders(stores, { signal });
    return { loaders, lists: createLists({ stores, services, loaders, signal }), signal };
  };
  const lifetime = () => anySignal(connection, stopping, AbortSignal.timeout(subscriptionMs));
  return { services, viewer, lifetime, lastEventId, fresh, ...fresh() };
}

/** The same request, answered from another state of the graph. */
export function contextOver(
  context: GraphQLContext,
  stores: Stores,
  services: GraphQLServices,
): GraphQLContext {
  const { signal } = context;
  const loaders = createLoaders(stores, { signal });
  return {
    ...context,
    services,
    loaders,
    lists: createLists({ stores, services, loaders, signal }),
  };
}
