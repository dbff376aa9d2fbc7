/** Resolvers of ReviewPassage. */

import { passageAnchor } from '../../services/reviews/passage-anchor.ts';
import { present } from '../present.ts';
import type { ReviewPassageResolvers } from '../types.generated.ts';

export const ReviewPassage: ReviewPassageResolvers = {
  snapshot: ({ snapshotId }, _, { loaders }) =>
    loaders.snapshot.load(snapshotId).then(present(snapshotId)),
  quote: ({ quoteId }, _, { loaders }) => (quoteId === null ? null : loaders.quote.load(quoteId)),
  assertion: ({ assertionId }, _, { loaders }) =>
    assertionId === null ? null : loaders.assertion.load(assertionId),
  anchor: async (passage, _, { loaders }) => {
    const cited = present(passage.snapshotId)(await loaders.snapshot.load(passage.snapshotId));
    const texts = await loaders.snapshotsOfArticle.load(cited.articleId);
    const newest = texts.find(({ supersededById }) => supersededById === null) ?? cited;
    return passageAnchor(passage, cited, newest);
  },
};
