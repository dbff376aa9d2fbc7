/** GraphQL, as the server mounts it. */

export type { GraphQLServices } from './context.ts';
export { EXAMPLE_QUERIES, type ExampleQuery } from './example-queries.ts';
export { DEFAULT_LIMITS, type Limits } from './limits/index.ts';
export { createGraphQL, GRAPHQL_PATH, type GraphQLOptions } from './yoga.ts';
