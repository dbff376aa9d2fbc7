/** Resolvers of Neighborhood. */

import { loadNode } from '../loaders.ts';
import { present } from '../present.ts';
import type { NeighborhoodResolvers } from '../types.generated.ts';

export const Neighborhood: NeighborhoodResolvers = {
  center: ({ centerId }, _, { loaders }) => loadNode(loaders, centerId).then(present(centerId)),
  nodes: ({ centerId, nodeIds }, _, { loaders }) =>
    nodeIds.filter((id) => id !== centerId).map((id) => loadNode(loaders, id).then(present(id))),
  relationships: ({ edges }) => edges,
};
