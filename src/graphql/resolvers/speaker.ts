/** Resolvers of Speaker. */

import { suggestionsFor } from '../../services/merge/suggest-merges.ts';
import { survivorOf } from '../survivor.ts';
import type { SpeakerResolvers } from '../types.generated.ts';

export const Speaker: SpeakerResolvers = {
  mergedInto: ({ mergedIntoId }, _, { loaders }) => survivorOf(loaders.speaker, mergedIntoId),
  mergeSuggestions: async ({ id }, _, { loaders }) =>
    suggestionsFor(id, await loaders.namesakesOfSpeaker.load(id)),
  quotes: ({ id }, { hop, ...args }, { lists }) =>
    lists.quotes(args, hop === null ? { speakerId: id } : { speakerId: id, hop }),
  relayed: ({ id }, args, { lists }) => lists.quotes(args, { speakerId: id, hop: 1 }),
  articles: ({ id }, args, { lists }) => lists.articles(args, { speakerId: id }),
  utterances: ({ id }, args, { lists }) => lists.utterances(args, { speakerId: id }),
  claims: ({ id }, args, { lists }) => lists.claims(args, { speakerId: id }),
  selfContradictions: ({ id }, _, { loaders }) => loaders.selfContradictionsOfSpeaker.load(id),
  history: ({ id }, args, { lists }) => lists.changes(args, { targetId: id }),
};
