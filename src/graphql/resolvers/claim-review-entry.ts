/** Resolvers of ClaimReviewEntry. */

import type { ClaimReviewEntryResolvers } from '../types.generated.ts';

export const ClaimReviewEntry: ClaimReviewEntryResolvers = {
  review: (report) => ('review' in report ? report.review : null),
  problem: (report) => ('problem' in report ? report.problem.message : null),
};
