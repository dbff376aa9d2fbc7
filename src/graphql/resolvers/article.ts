/** Resolvers of Article. */

import { present } from '../present.ts';
import type { ArticleResolvers } from '../types.generated.ts';

export const Article: ArticleResolvers = {
  outlet: ({ outletId }, _, { loaders }) =>
    outletId === null ? null : loaders.outlet.load(outletId).then(present(outletId)),
  latestSnapshot: async ({ id }, _, { loaders }) =>
    (await loaders.snapshotsOfArticle.load(id))[0] ?? null,
  snapshots: ({ id }, _, { loaders }) => loaders.snapshotsOfArticle.load(id),
  quotes: ({ id }, args, { lists }) => lists.quotes(args, { articleId: id }),
  claims: ({ id }, args, { lists }) => lists.claims(args, { articleId: id }),
};
