/** A migrated, empty graph on the Neo4j that the tests share. */

import { inject } from 'vitest';
import type { Neo4jConnection } from '../../src/domain/connection.ts';
import { Database } from '../../src/graph/database.ts';
import { type Graph, type GraphOptions, openGraph } from '../../src/graph/index.ts';

export interface TestGraph extends Graph {
  readonly connection: Neo4jConnection;
  /** Beneath the stores: for statements of a test's own. */
  readonly database: Database;
  /** Runs Cypher of a test's own and gives its rows. */
  cypher(
    text: string,
    params?: Record<string, unknown>,
  ): Promise<readonly Record<string, unknown>[]>;
  /** Removes all nodes; the schema stays. */
  empty(): Promise<void>;
}

/** Opens the tests' Neo4j, migrated and without data. Close it in `afterAll`. */
export async function openTestGraph(given: GraphOptions = {}): Promise<TestGraph> {
  // Many tests may share the machine.
  const options = { timeoutMs: 120_000, ...given };
  const connection = inject('neo4j');
  const graph = await openGraph(connection, options);
  const database = new Database(connection, options);

  const testGraph: TestGraph = {
    ...graph,
    connection,
    database,
    async cypher(text, params = {}) {
      const { records } = await database.driver.executeQuery(text, params, {
        database: connection.database,
      });
      return records.map((record) => record.toObject());
    },
    async empty() {
      await database.runImplicit(
        'emptying',
        'MATCH (node) WHERE NOT node:Migration CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS',
      );
    },
    async close() {
      await database.close();
      await graph.close();
    },
  };
  await testGraph.empty();
  await graph.migrate();
  return testGraph;
}
