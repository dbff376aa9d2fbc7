/** Resolvers of Assertion. */

import { passagesIn } from '../passages.ts';
import { present } from '../present.ts';
import { contextOf } from '../quote-fields.ts';
import type { AssertionResolvers } from '../types.generated.ts';

export const Assertion: AssertionResolvers = {
  claim: ({ claimId }, _, { loaders }) => loaders.claim.load(claimId).then(present(claimId)),
  passages: ({ snapshotId, spans }, _, { loaders }) =>
    loaders.snapshot
      .load(snapshotId)
      .then(present(snapshotId))
      .then(({ text }) => passagesIn(text, spans)),
  context: (assertion, { sentences }, { loaders }) => contextOf(loaders, assertion, sentences),
  quote: ({ quoteId }, _, { loaders }) =>
    quoteId === null ? null : loaders.quote.load(quoteId).then(present(quoteId)),
  speaker: ({ speakerId }, _, { loaders }) =>
    speakerId === null ? null : loaders.speaker.load(speakerId).then(present(speakerId)),
  outlet: ({ outletId }, _, { loaders }) =>
    outletId === null ? null : loaders.outlet.load(outletId).then(present(outletId)),
  article: ({ articleId }, _, { loaders }) =>
    loaders.article.load(articleId).then(present(articleId)),
  snapshot: ({ snapshotId }, _, { loaders }) =>
    loaders.snapshot.load(snapshotId).then(present(snapshotId)),
  readAs: ({ readAs }) => readAs.text,
};
