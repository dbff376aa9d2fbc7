/** Resolvers of Attribution. */

import { present } from '../present.ts';
import type { AttributionResolvers } from '../types.generated.ts';

export const Attribution: AttributionResolvers = {
  quote: ({ quoteId }, _, { loaders }) => loaders.quote.load(quoteId).then(present(quoteId)),
};
