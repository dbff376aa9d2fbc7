/** Resolvers of Claim. */

import type { ClaimResolvers } from '../types.generated.ts';

export const Claim: ClaimResolvers = {
  corroboration: async ({ id }, _, { loaders }) => ({
    sources: await loaders.sourcesOfClaim.load(id),
  }),
  timeline: ({ id }, args, { lists }) => lists.assertions(args, { claimId: id }),
  firstAssertedBy: ({ id }, _, { loaders }) => loaders.firstAssertionOfClaim.load(id),
  relations: ({ id }, _, { loaders }) => loaders.relationsOfClaim.load(id),
};
