/** Resolvers of ComparisonRow. */

import { present } from '../present.ts';
import type { ComparisonRowResolvers } from '../types.generated.ts';

export const ComparisonRow: ComparisonRowResolvers = {
  claim: ({ claimId }, _, { loaders }) => loaders.claim.load(claimId).then(present(claimId)),
};
