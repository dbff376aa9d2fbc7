/** Resolvers of Attribution. */

import { present } from '../present.ts';
import { REVIEWED } from '../reviewed.ts';
import type { AttributionResolvers } from '../types.generated.ts';

export const Attribution: AttributionResolvers = {
  ...REVIEWED,
  quote: ({ quoteId }, _, { loaders }) => loaders.quote.load(quoteId).then(present(quoteId)),
};
