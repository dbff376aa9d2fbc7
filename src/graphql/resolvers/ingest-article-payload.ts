/** Resolvers of IngestArticlePayload. */

import { present } from '../present.ts';
import type { IngestArticlePayloadResolvers } from '../types.generated.ts';

export const IngestArticlePayload: IngestArticlePayloadResolvers = {
  article: ({ articleId }, _, { loaders }) =>
    loaders.article.load(articleId).then(present(articleId)),
  snapshot: ({ snapshotId }, _, { loaders }) =>
    loaders.snapshot.load(snapshotId).then(present(snapshotId)),
};
