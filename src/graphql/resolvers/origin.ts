/** Resolvers of Origin. */

import { present } from '../present.ts';
import type { OriginResolvers } from '../types.generated.ts';

export const Origin: OriginResolvers = {
  joinedInto: ({ joinedIntoId }, _, { loaders }) =>
    joinedIntoId === null ? null : loaders.origin.load(joinedIntoId).then(present(joinedIntoId)),
  articles: ({ id }, args, { lists }) => lists.articles(args, { originId: id }),
};
