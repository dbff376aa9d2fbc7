/** Resolvers of Review. */

import { openMoves } from '../../domain/reviews/moves.ts';
import { storedClaimReview } from '../../services/interchange/claim-reviews/claim-review.ts';
import { reviewable } from '../reviewed.ts';
import type { ReviewResolvers } from '../types.generated.ts';

export const Review: ReviewResolvers = {
  target: ({ targetId }, _, { loaders }) => reviewable(loaders, targetId),
  reason: ({ moved }) => moved?.reason ?? null,
  copiedFrom: ({ copiedFromId }, _, { loaders }) =>
    copiedFromId === null ? null : loaders.review.load(copiedFromId),
  claimReview: ({ claimReview }) => (claimReview === null ? null : storedClaimReview(claimReview)),
  openMoves: (review, _, { viewer }) =>
    openMoves(review, viewer).map(({ publishes = false, explained = false, ...move }) => ({
      ...{ ...move, explained, secondPerson: publishes },
    })),
};
