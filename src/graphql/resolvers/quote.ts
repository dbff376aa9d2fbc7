/** Resolvers of Quote. */

import { verbatimPassages } from '../../services/explore/verbatim.ts';
import { present } from '../present.ts';
import { contextOf, relayers, utterer } from '../quote-fields.ts';
import { REVIEWED } from '../reviewed.ts';
import type { QuoteResolvers } from '../types.generated.ts';

export const Quote: QuoteResolvers = {
  ...REVIEWED,
  revision: (quote) => (quote.revision === null ? null : quote),
  retraction: ({ retraction, standing, articleId }, _, { loaders }) =>
    retraction !== null || standing !== 'RETRACTED'
      ? retraction
      : loaders.article.load(articleId).then((article) => article?.retraction ?? null),
  verbatim: (quote) => verbatimPassages(quote),
  speaker: ({ id }, _, { loaders }) => utterer(loaders, id),
  via: ({ id }, _, { loaders }) => relayers(loaders, id),
  attributions: ({ id }, _, { loaders }) => loaders.attributionsOfQuote.load(id),
  article: ({ articleId }, _, { loaders }) =>
    loaders.article.load(articleId).then(present(articleId)),
  snapshot: ({ snapshotId }, _, { loaders }) =>
    loaders.snapshot.load(snapshotId).then(present(snapshotId)),
  context: (quote, { sentences }, { loaders }) => contextOf(loaders, quote, sentences),
  utterance: ({ utteranceId }, _, { loaders }) =>
    utteranceId === null ? null : loaders.utterance.load(utteranceId).then(present(utteranceId)),
  history: ({ id }, args, { lists }) => lists.changes(args, { targetId: id }),
};
