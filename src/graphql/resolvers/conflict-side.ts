/** Resolvers of ConflictSide. */

import { present } from '../present.ts';
import type { ConflictSideResolvers } from '../types.generated.ts';

export const ConflictSide: ConflictSideResolvers = {
  claim: ({ claimId }, _, { loaders }) => loaders.claim.load(claimId).then(present(claimId)),
};
