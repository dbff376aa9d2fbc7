/** Resolvers of Outlet. */

import type { OutletResolvers } from '../types.generated.ts';

export const Outlet: OutletResolvers = {
  articles: ({ id }, args, { lists }) => lists.articles(args, { outletId: id }),
  quotes: ({ id }, args, { lists }) => lists.quotes(args, { outletId: id }),
  history: ({ id }, args, { lists }) => lists.changes(args, { targetId: id }),
};
