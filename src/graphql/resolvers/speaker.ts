/** Resolvers of Speaker. */

import type { SpeakerResolvers } from '../types.generated.ts';

export const Speaker: SpeakerResolvers = {
  quotes: ({ id }, { hop, ...args }, { lists }) =>
    lists.quotes(args, hop === null ? { speakerId: id } : { speakerId: id, hop }),
  relayed: ({ id }, args, { lists }) => lists.quotes(args, { speakerId: id, hop: 1 }),
  articles: ({ id }, args, { lists }) => lists.articles(args, { speakerId: id }),
  utterances: ({ id }, args, { lists }) => lists.utterances(args, { speakerId: id }),
  claims: ({ id }, args, { lists }) => lists.claims(args, { speakerId: id }),
  selfContradictions: ({ id }, _, { loaders }) => loaders.selfContradictionsOfSpeaker.load(id),
};
