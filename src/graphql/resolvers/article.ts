/** Resolvers of Article. */

import { placed } from '../carriers.ts';
import { present } from '../present.ts';
import type { ArticleResolvers } from '../types.generated.ts';

export const Article: ArticleResolvers = {
  outlet: ({ outletId }, _, { loaders }) =>
    outletId === null ? null : loaders.outlet.load(outletId).then(present(outletId)),
  origin: async ({ id }, _, { loaders }) => {
    const { originId } = placed(id)(await loaders.placementOfArticle.load(id));
    return loaders.origin.load(originId).then(present(originId));
  },
  originBasis: async ({ id }, _, { loaders }) =>
    placed(id)(await loaders.placementOfArticle.load(id)).basis,
  originScore: async ({ id }, _, { loaders }) =>
    placed(id)(await loaders.placementOfArticle.load(id)).score,
  originReason: async ({ id }, _, { loaders }) =>
    placed(id)(await loaders.placementOfArticle.load(id)).reason,
  folds: ({ id }, _, { loaders }) => loaders.pairsOfArticle.load(id),
  latestSnapshot: async ({ id }, _, { loaders }) =>
    (await loaders.snapshotsOfArticle.load(id))[0] ?? null,
  snapshots: ({ id }, _, { loaders }) => loaders.snapshotsOfArticle.load(id),
  quotes: ({ id }, args, { lists }) => lists.quotes(args, { articleId: id }),
  assertions: ({ id }, _, { loaders }) => loaders.assertionsOfArticle.load(id),
  claims: ({ id }, args, { lists }) => lists.claims(args, { articleId: id }),
  history: ({ id }, args, { lists }) => lists.changes(args, { targetId: id }),
};
