/** The graph: everything that Hearsay knows, in one Neo4j database. */

import type { Neo4jConnection } from '../domain/connection.ts';
import { CypherBulkStore } from './bulk/bulk-store.ts';
import { CypherSubgraphStore } from './bulk/subgraph-store.ts';
import type { BulkStore, SubgraphStore } from './bulk-stores.ts';
import { Database, type DatabaseOptions, type Statements } from './database.ts';
import { type MigrationReport, migrate } from './migrate.ts';
import { MIGRATIONS_FOLDER, readMigrations } from './migration-files.ts';
import { only } from './pages.ts';
import { articleCountStored, graphPing } from './statements.generated.ts';
import { CypherArticleStore } from './stores/article-store.ts';
import { CypherAssertionStore } from './stores/assertion-store.ts';
import { CypherAttributionStore } from './stores/attribution-store.ts';
import { CypherChangeStore } from './stores/change-store.ts';
import { CypherClaimCandidateStore } from './stores/claim-candidate-store.ts';
import { CypherClaimRelationStore } from './stores/claim-relation-store.ts';
import { CypherClaimStore } from './stores/claim-store.ts';
import { CypherDoctorStore } from './stores/doctor-store.ts';
import { CypherEditStore } from './stores/edit-store.ts';
import { CypherExploreStore } from './stores/explore-store.ts';
import { CypherIngestStore } from './stores/ingest-store.ts';
import { CypherOccurrenceStore } from './stores/occurrence-store.ts';
import { CypherOriginStore } from './stores/origin-store.ts';
import { CypherOutletStore } from './stores/outlet-store.ts';
import { CypherPastStore } from './stores/past-store.ts';
import { CypherQuoteStore } from './stores/quote-store.ts';
import { CypherReviewStore } from './stores/review-store.ts';
import { CypherSearchStore } from './stores/search-store.ts';
import { CypherSnapshotStore } from './stores/snapshot-store.ts';
import { CypherSpeakerStore } from './stores/speaker-store.ts';
import { CypherUtteranceStore } from './stores/utterance-store.ts';
import { CypherVerifyStore } from './stores/verify-store.ts';
import type { CallOptions, Stores } from './stores.ts';

export interface Graph {
  readonly stores: Stores;
  /**
   * Brings the schema up to date; safe to call at every start, by several processes at once.
   * @throws HearsayError MIGRATION_MISMATCH where the graph and the migrations of this Hearsay tell different stories.
   */
  migrate(): Promise<MigrationReport>;
  /** The graph as a whole, to be copied and written anew. */
  readonly bulk: BulkStore;
  /** Parts of the graph as they are stored. */
  readonly subgraphs: SubgraphStore;
  /** Checksums of the migrations that this Hearsay has, in order. */
  migrations(): Promise<readonly string[]>;
  /** True where there is no article. */
  isEmpty(): Promise<boolean>;
  /** Returns when the database answers. @throws HearsayError GRAPH_UNAVAILABLE, TIMEOUT. */
  ping(options?: CallOptions): Promise<void>;
  close(): Promise<void>;
}

export interface GraphOptions extends DatabaseOptions {
  /** Folder of migrations; the one that came with Hearsay by default. */
  readonly migrations?: string;
}

/** How long a ping may take in Neo4j. */
const PING_MS = 5_000;

/**
 * Opens a graph that can be reached and logged in to.
 * @throws HearsayError GRAPH_UNAVAILABLE where no Neo4j answers; BAD_CONFIG where the address, login or database is wrong.
 */
export async function openGraph(
  connection: Neo4jConnection,
  options: GraphOptions = {},
): Promise<Graph> {
  const database = new Database(connection, options);
  try {
    await database.verify();
  } catch (error) {
    await database.close();
    throw error;
  }
  const lossless = new Database(connection, { ...options, integers: 'bigint' });
  const folder = options.migrations ?? MIGRATIONS_FOLDER;
  return {
    stores: storesOf(database),
    bulk: new CypherBulkStore(database, lossless),
    subgraphs: new CypherSubgraphStore(lossless),
    migrate: () => migrate(database, folder),
    migrations: async () => (await readMigrations(folder)).map(({ checksum }) => checksum),
    isEmpty: async () => only(await database.run(articleCountStored, {})).total === 0,
    ping: async (callOptions) => {
      await database.run(graphPing, {}, { ...callOptions, timeoutMs: PING_MS });
    },
    close: async () => {
      await Promise.all([database.close(), lossless.close()]);
    },
  };
}

/** Every store over one database. */
export function storesOf(database: Statements): Stores {
  const edits = new CypherEditStore(database);
  return {
    outlets: new CypherOutletStore(database),
    articles: new CypherArticleStore(database),
    snapshots: new CypherSnapshotStore(database),
    speakers: new CypherSpeakerStore(database),
    quotes: new CypherQuoteStore(database),
    attributions: new CypherAttributionStore(database),
    utterances: new CypherUtteranceStore(database),
    origins: new CypherOriginStore(database),
    occurrences: new CypherOccurrenceStore(database),
    claims: new CypherClaimStore(database),
    assertions: new CypherAssertionStore(database),
    relations: new CypherClaimRelationStore(database),
    claimCandidates: new CypherClaimCandidateStore(database),
    search: new CypherSearchStore(database),
    explore: new CypherExploreStore(database),
    ingest: new CypherIngestStore(database),
    edits,
    reviews: new CypherReviewStore(database, edits),
    changes: new CypherChangeStore(database),
    doctor: new CypherDoctorStore(database),
    verify: new CypherVerifyStore(database),
    past: new CypherPastStore(database, storesOf),
  };
}
