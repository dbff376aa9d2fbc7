/** Asks a GraphQL query of a person at a terminal, for the ids in its answer. */

import { createGraphQL, queriedIds } from '../graphql/index.ts';
import { withinThisProcess } from '../services/ingest/jobs/in-process.ts';
import { createWork } from '../services/work.ts';
import { cliViewer } from './cli-viewer.ts';
import type { Session } from './session.ts';

/** As long as such a query may take. */
const TIMEOUT_MS = 60_000;

/** @throws HearsayError BAD_INPUT with what is wrong with the query. */
export function idsInAnswer(
  { graph, services, log }: Session,
  query: string,
): Promise<readonly string[]> {
  const parts = { stores: graph.stores, ingest: services.ingest };
  const work = createWork({ ...parts, sharing: withinThisProcess() });
  const graphql = createGraphQL({
    ...{ stores: graph.stores, services: { ...services, ...work }, log },
    stopping: new AbortController().signal,
    ...{ timeoutMs: TIMEOUT_MS, maxBodyBytes: query.length * 4 },
  });
  return queriedIds(graphql, query, cliViewer());
}
