/** Resolvers of MergeSuggestion. */

import { present } from '../present.ts';
import type { MergeSuggestionResolvers } from '../types.generated.ts';

export const MergeSuggestion: MergeSuggestionResolvers = {
  speaker: ({ oneId }, _, { loaders }) => loaders.speaker.load(oneId).then(present(oneId)),
  other: ({ otherId }, _, { loaders }) => loaders.speaker.load(otherId).then(present(otherId)),
};
