/** Resolvers of Path. */

import { loadNode } from '../loaders.ts';
import { present } from '../present.ts';
import type { PathResolvers } from '../types.generated.ts';

export const Path: PathResolvers = {
  length: ({ edges }) => edges.length,
  nodes: ({ nodeIds }, _, { loaders }) =>
    nodeIds.map((id) => loadNode(loaders, id).then(present(id))),
  relationships: ({ edges }) => edges,
};
