/** Resolvers of Claim. */

import { REVIEWED } from '../reviewed.ts';
import { survivorOf } from '../survivor.ts';
import type { ClaimResolvers } from '../types.generated.ts';

export const Claim: ClaimResolvers = {
  ...REVIEWED,
  mergedInto: ({ mergedIntoId }, _, { loaders }) => survivorOf(loaders.claim, mergedIntoId),
  corroboration: async ({ id }, _, { loaders }) => ({
    sources: await loaders.sourcesOfClaim.load(id),
  }),
  lostArticleCount: async ({ id }, _, { loaders }) => (await loaders.lostOfClaim.load(id)) ?? 0,
  timeline: ({ id }, args, { lists }) =>
    lists.assertions(args, { claimId: id, superseded: args.superseded }),
  firstAssertedBy: ({ id }, _, { loaders }) => loaders.firstAssertionOfClaim.load(id),
  relations: ({ id }, _, { loaders }) => loaders.relationsOfClaim.load(id),
  history: ({ id }, args, { lists }) => lists.changes(args, { targetId: id }),
};
