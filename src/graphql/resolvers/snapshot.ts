/** Resolvers of Snapshot. */

import { present } from '../present.ts';
import type { SnapshotResolvers } from '../types.generated.ts';

export const Snapshot: SnapshotResolvers = {
  article: ({ articleId }, _, { loaders }) =>
    loaders.article.load(articleId).then(present(articleId)),
  revisionOf: ({ revisionOfId }, _, { loaders }) =>
    revisionOfId === null ? null : loaders.snapshot.load(revisionOfId).then(present(revisionOfId)),
  supersededBy: ({ supersededById }, _, { loaders }) =>
    supersededById === null
      ? null
      : loaders.snapshot.load(supersededById).then(present(supersededById)),
  quotes: ({ id }, args, { lists }) => lists.quotes(args, { snapshotId: id }),
};
