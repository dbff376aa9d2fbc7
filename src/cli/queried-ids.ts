/** The ids of all that a GraphQL query answers with. */

import { HearsayError } from '../domain/errors.ts';
import { kindOfId } from '../domain/ids.ts';
import { createGraphQL, GRAPHQL_PATH } from '../graphql/index.ts';
import { withinThisProcess } from '../services/ingest/jobs/in-process.ts';
import { createWork } from '../services/work.ts';
import type { Session } from './session.ts';

/** As long as a query of a person at a terminal may take. */
const TIMEOUT_MS = 60_000;

/** In the order of the answer, each once. @throws HearsayError BAD_INPUT with what is wrong with the query. */
export async function queriedIds(
  { graph, services, log }: Session,
  query: string,
): Promise<readonly string[]> {
  const body = JSON.stringify({ query });
  const parts = { stores: graph.stores, ingest: services.ingest };
  const work = createWork({ ...parts, sharing: withinThisProcess() });
  const graphql = createGraphQL({
    ...{ stores: graph.stores, services: { ...services, ...work }, log },
    stopping: new AbortController().signal,
    ...{ timeoutMs: TIMEOUT_MS, maxBodyBytes: body.length * 4 },
  });
  const response = await graphql.fetch(`http://127.0.0.1${GRAPHQL_PATH}`, {
    ...{ method: 'POST', body },
    headers: { 'content-type': 'application/json' },
  });
  const answer: unknown = await response.json();
  if (typeof answer === 'object' && answer !== null && 'errors' in answer) {
    throw new HearsayError('BAD_INPUT', `The query was not answered: ${messagesOf(answer.errors)}`);
  }
  return [...new Set(stringsOf(answer))].filter((text) => kindOfId(text) !== null);
}

function messagesOf(errors: unknown): string {
  if (!Array.isArray(errors)) return 'no reason was given.';
  return errors
    .map((error: unknown) =>
      typeof error === 'object' && error !== null && 'message' in error
        ? String(error.message)
        : '',
    )
    .join(' ');
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* stringsOf(part);
  }
}
