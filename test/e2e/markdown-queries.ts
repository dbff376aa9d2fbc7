/** The queries of docs/queries.md, taken from the page itself. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse } from 'graphql';

const PAGE = path.resolve(import.meta.dirname, '../../docs/queries.md');

/** The text of every fenced block of GraphQL, by the name of its operation. */
export function markdownQueries(): ReadonlyMap<string, string> {
  const page = readFileSync(PAGE, 'utf8');
  return new Map(
    [...page.matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, query = '']) => {
      const operation = parse(query).definitions.find(
        (definition) => definition.kind === Kind.OPERATION_DEFINITION,
      );
      const name = operation?.kind === Kind.OPERATION_DEFINITION && operation.name?.value;
      if (!name) throw new Error(`A query of docs/queries.md has no name:\n${query}`);
      return [name, query];
    }),
  );
}
