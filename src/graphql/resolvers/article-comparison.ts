/** Resolvers of ArticleComparison. */

import { present } from '../present.ts';
import type { ArticleComparisonResolvers } from '../types.generated.ts';

export const ArticleComparison: ArticleComparisonResolvers = {
  articles: ({ articleIds }, _, { loaders }) =>
    articleIds.map((id) => loaders.article.load(id).then(present(id))),
};
