/** A Neo4j that Hearsay can use, whichever way it came. */

import type { Neo4jConnection } from '../domain/connection.ts';
import type { HearsayError } from '../domain/errors.ts';

/** NEO4J_URI: somebody else's. DOCKER: in a container of ours. LOCAL: in a JVM of ours. */
type HowProvided = 'NEO4J_URI' | 'DOCKER' | 'LOCAL';

export interface ProvidedNeo4j {
  readonly connection: Neo4jConnection;
  readonly how: HowProvided;
  /** For people, without secrets: "Neo4j 5.26.30 on 127.0.0.1:41234 (process 4711)". */
  readonly description: string;
  /**
   * Calls `listener` once should the server stop although nobody asked it to. Never for NEO4J_URI,
   * whose health is its owner's business.
   */
  onLost(listener: (error: HearsayError) => void): void;
  /** Stops the server when it is Hearsay's own and nobody else uses it any more. May be called twice. */
  stop(): Promise<void>;
}
