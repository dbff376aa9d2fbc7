/** Resolvers of Corroboration. */

import type { CorroborationResolvers } from '../types.generated.ts';

export const Corroboration: CorroborationResolvers = {
  count: ({ id }, _, { loaders }) => loaders.originsOfUtterance.counts.load({ utteranceId: id }),
  origins: ({ id }, args, { lists }) => lists.originsOfUtterance(args, { utteranceId: id }),
};
