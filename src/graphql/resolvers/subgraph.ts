/** Resolvers of Subgraph. */

import type { SubgraphResolvers } from '../types.generated.ts';

export const Subgraph: SubgraphResolvers = {
  relationships: ({ edges }) => edges,
};
