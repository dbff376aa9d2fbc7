/** Resolvers of ComparisonCell. */

import { present } from '../present.ts';
import type { ComparisonCellResolvers } from '../types.generated.ts';

export const ComparisonCell: ComparisonCellResolvers = {
  article: ({ articleId }, _, { loaders }) =>
    loaders.article.load(articleId).then(present(articleId)),
};
