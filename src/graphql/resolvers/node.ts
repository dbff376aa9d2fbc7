/** Resolves which type a Node is. */

import { typeNameOf } from '../nodes.ts';
import type { NodeResolvers } from '../types.generated.ts';

export const Node: NodeResolvers = {
  __resolveType: (node) => typeNameOf(node),
};
