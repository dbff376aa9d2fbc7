/** GraphQL, as the server mounts it. */

export { DEFAULT_LIMITS } from './limits/index.ts';
export { queriedIds } from './queried-ids.ts';
export { type Asked, createGraphQL, GRAPHQL_PATH, wantsGraphiQL } from './yoga.ts';
