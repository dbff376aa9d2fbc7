/** Resolvers of IdenticalTargets. */

import { reviewable } from '../reviewed.ts';
import type { IdenticalTargetsResolvers } from '../types.generated.ts';

export const IdenticalTargets: IdenticalTargetsResolvers = {
  targets: ({ ids }, _, { loaders }) => ids.map((id) => reviewable(loaders, id)),
};
