/** The services over one graph: what GraphQL, the server and the commands call. */

import type { Reader } from '../domain/extraction.ts';
import { DEFAULT_SCALE, type VerdictScale } from '../domain/reviews/verdict-scale.ts';
import type { Stores } from '../graph/stores.ts';
import { type ClaimService, createClaimService } from './claims/index.ts';
import type { ClaimParts } from './claims/ports.ts';
import { createDoctorService, type DoctorService } from './doctor/index.ts';
import { createEditingService, type EditingService } from './editing.ts';
import { createExploreService, type ExploreService } from './explore/index.ts';
import { createHistoryService, type HistoryService } from './history/index.ts';
import { createIngestService } from './ingest/ingest-service.ts';
import type { IngestService } from './ingest/types.ts';
import {
  type ClaimReviewService,
  createClaimReviewService,
} from './interchange/claim-reviews/index.ts';
import { createPastService, type PastService } from './past/index.ts';
import { createReviewService, type ReviewService } from './reviews/index.ts';
import { createSearchService, type SearchService } from './search/index.ts';

import { createVerifyService, type VerifyService } from './verify/index.ts';

export type { IngestOutcome, IngestRecord } from './ingest/types.ts';

/** Everything that Hearsay does with a graph. */
export interface Services {
  readonly ingest: IngestService;
  readonly search: SearchService;
  readonly explore: ExploreService;
  readonly claims: ClaimService;
  readonly editing: EditingService;
  readonly history: HistoryService;
  readonly past: PastService;
  readonly doctor: DoctorService;
  readonly verify: VerifyService;
  readonly reviews: ReviewService;
  readonly claimReviews: ClaimReviewService;
}

/** What services stand on. */
export interface ServiceParts {
  readonly stores: Stores;
  /** Gives the reader of articles; called when the first article has to be read. */
  readonly reader: () => Promise<Reader>;
  /** What claims are read and related with, beside the graph; without it they are not. */
  readonly claims?: Omit<ClaimParts, 'store' | 'relations'> | null;
  /** What reviewers choose from; Hearsay's own scale by default. */
  readonly verdicts?: VerdictScale;
  /** The clock. */
  readonly now: () => Date;
}

/** The services over `parts`; each serves many callers at the same time. */
export function createServices(parts: ServiceParts): Services {
  const { stores, reader, claims, verdicts = DEFAULT_SCALE, now } = parts;
  return {
    ingest: createIngestService({
      ...{ store: stores.ingest, reader, now },
      claims:
        claims == null
          ? null
          : { ...claims, store: stores.claimCandidates, relations: stores.relations },
    }),
    claims: createClaimService(stores, now),
    editing: createEditingService(stores, claims?.models ?? null, now),
    history: createHistoryService(stores, now),
    past: createPastService(stores, (then) => createServices({ ...parts, stores: then })),
    doctor: createDoctorService(stores),
    search: createSearchService(stores),
    explore: createExploreService(stores),
    verify: createVerifyService(stores),
    reviews: createReviewService({ stores, scale: verdicts, now }),
    claimReviews: createClaimReviewService({
      ...{ stores, scale: verdicts, now },
      embed: claims?.models ?? null,
    }),
  };
}
