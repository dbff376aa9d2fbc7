/** Resolvers of ForeignReview. */

import { ratingText } from '../../services/interchange/claim-reviews/claim-review.ts';
import type { ForeignReviewResolvers } from '../types.generated.ts';

export const ForeignReview: ForeignReviewResolvers = {
  rating: ({ rating }) => ratingText(rating),
};
