/** The executable schema: schema.graphql with its resolvers, held to its roles. */

import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { enforceRoles } from './requires.ts';
import { resolvers } from './resolvers/index.ts';

/** Stands beside src and dist alike. */
const SCHEMA_FILE = new URL('../../schema.graphql', import.meta.url);

export function createSchema(): GraphQLSchema {
  const typeDefs = readFileSync(SCHEMA_FILE, 'utf8');
  return enforceRoles(makeExecutableSchema({ typeDefs, resolvers }));
}
