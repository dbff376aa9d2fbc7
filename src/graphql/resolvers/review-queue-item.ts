/** Resolvers of ReviewQueueItem. */

import { present } from '../present.ts';
import { reviewable } from '../reviewed.ts';
import type { ReviewQueueItemResolvers } from '../types.generated.ts';

export const ReviewQueueItem: ReviewQueueItemResolvers = {
  target: async ({ reason, id }, _, { loaders }) => {
    if (reason !== 'TEXT_REPLACED') return reviewable(loaders, id);
    const { targetId } = present(id)(await loaders.review.load(id));
    return reviewable(loaders, targetId);
  },
  review: ({ reason, id }, _, { loaders }) =>
    reason === 'TEXT_REPLACED' ? loaders.review.load(id) : null,
};
