/** Resolvers of Fold. */

import { present } from '../present.ts';
import type { FoldResolvers } from '../types.generated.ts';

export const Fold: FoldResolvers = {
  article: ({ otherId }, _, { loaders }) => loaders.article.load(otherId).then(present(otherId)),
};
