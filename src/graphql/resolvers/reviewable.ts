/** Resolves which type something that is reviewed is. */

import { reviewableTypeOf } from '../nodes.ts';
import type { ReviewableResolvers } from '../types.generated.ts';

export const Reviewable: ReviewableResolvers = {
  __resolveType: (node) => reviewableTypeOf(node),
};
