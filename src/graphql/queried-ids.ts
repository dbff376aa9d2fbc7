/** The ids of all that a GraphQL query answers with. */

import type { YogaServerInstance } from 'graphql-yoga';
import { HearsayError } from '../domain/errors.ts';
import { kindOfId } from '../domain/ids.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { GraphQLContext } from './context.ts';
import { type Asked, GRAPHQL_PATH } from './yoga.ts';

/** In the order of the answer, each once. @throws HearsayError BAD_INPUT with what is wrong with the query. */
export async function queriedIds(
  graphql: YogaServerInstance<Asked, GraphQLContext>,
  query: string,
  viewer: Viewer,
): Promise<readonly string[]> {
  // As a GET, by which GraphQL over HTTP changes nothing.
  const search = new URLSearchParams({ query });
  const response = await graphql.fetch(
    `http://127.0.0.1${GRAPHQL_PATH}?${search}`,
    { headers: { accept: 'application/json', 'content-type': 'application/json' } },
    { viewer },
  );
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
