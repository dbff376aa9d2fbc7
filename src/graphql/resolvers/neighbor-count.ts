/** Resolvers of NeighborCount. */

import type { NeighborCountResolvers } from '../types.generated.ts';

export const NeighborCount: NeighborCountResolvers = {
  hidden: ({ shown, total }) => total - shown,
};
