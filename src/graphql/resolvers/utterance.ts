/** Resolvers of Utterance. */

import { present } from '../present.ts';
import type { UtteranceResolvers } from '../types.generated.ts';

export const Utterance: UtteranceResolvers = {
  speaker: ({ speakerId }, _, { loaders }) =>
    loaders.speaker.load(speakerId).then(present(speakerId)),
  articleCount: ({ id }, _, { loaders }) => loaders.articles.counts.load({ utteranceId: id }),
  lostArticleCount: async ({ id }, _, { loaders }) => (await loaders.lostOfUtterance.load(id)) ?? 0,
  corroboration: (utterance) => utterance,
  occurrences: ({ id }, args, { lists }) => lists.occurrences(args, { utteranceId: id }),
  variants: ({ id }, _, { loaders }) => loaders.variantsOfUtterance.load(id),
  articles: ({ id }, args, { lists }) => lists.articles(args, { utteranceId: id }),
  quotes: ({ id }, args, { lists }) => lists.quotes(args, { utteranceId: id }),
  spellings: ({ id }, _, { loaders }) => loaders.spellingsOfUtterance.load(id),
};
