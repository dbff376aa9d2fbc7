/** Resolvers of Occurrence. */

import {
  occurrenceDrift,
  occurrenceSimilarity,
} from '../../services/corroborate/occurrence-drift.ts';
import { present } from '../present.ts';
import type { OccurrenceResolvers } from '../types.generated.ts';

export const Occurrence: OccurrenceResolvers = {
  similarity: async (occurrence, _, { loaders }) =>
    occurrenceSimilarity(
      occurrence,
      present(occurrence.utteranceId)(await loaders.utterance.load(occurrence.utteranceId)),
    ),
  drift: async (occurrence, _, { loaders }) =>
    occurrenceDrift(
      occurrence,
      present(occurrence.utteranceId)(await loaders.utterance.load(occurrence.utteranceId)),
    ),
};
