/** Resolvers of CorroboratingOrigin. */

import type { CorroboratingOriginResolvers } from '../types.generated.ts';

export const CorroboratingOrigin: CorroboratingOriginResolvers = {
  articles: ({ utteranceId, origin }, args, { lists }) =>
    lists.articles(args, { utteranceId, originId: origin.id }),
};
