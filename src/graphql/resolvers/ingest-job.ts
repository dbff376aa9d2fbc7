/** Resolvers of IngestJob. */

import { present } from '../present.ts';
import type { IngestJobResolvers, IngestJobResultResolvers } from '../types.generated.ts';

export const IngestJob: IngestJobResolvers = {
  done: ({ results }) => results.length,
  failed: ({ results }) => results.filter(({ status }) => status === null).length,
  isFinished: ({ total, results }) => results.length >= total,
};

export const IngestJobResult: IngestJobResultResolvers = {
  article: ({ articleId }, _, { loaders }) =>
    articleId === null ? null : loaders.article.load(articleId).then(present(articleId)),
};
