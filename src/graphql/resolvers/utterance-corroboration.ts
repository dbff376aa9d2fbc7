/** Resolvers of UtteranceCorroboration. */

import type { UtteranceCorroborationResolvers } from '../types.generated.ts';

export const UtteranceCorroboration: UtteranceCorroborationResolvers = {
  count: ({ id }, _, { loaders }) => loaders.originsOfUtterance.counts.load({ utteranceId: id }),
  origins: ({ id }, args, { lists }) => lists.originsOfUtterance(args, { utteranceId: id }),
};
