/** GraphQL, as the server mounts it. */

export type { GraphQLServices } from './context.ts';
export { DEFAULT_LIMITS } from './limits/index.ts';
export { createGraphQL, GRAPHQL_PATH } from './yoga.ts';
