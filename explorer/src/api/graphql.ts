/** Typed GraphQL documents: `graphql(…)` knows schema.graphql. */

import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema.generated.d.ts';

export const graphql = initGraphQLTada<{
  introspection: introspection;
  // A fragment's fields are seen where it is spread: the page is one program, not many teams.
  disableMasking: true;
  scalars: { DateTime: string; URL: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
