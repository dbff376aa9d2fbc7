/** Resolvers of AttributionCandidate. */

import { present } from '../present.ts';
import type { AttributionCandidateResolvers } from '../types.generated.ts';

export const AttributionCandidate: AttributionCandidateResolvers = {
  speaker: ({ speakerId }, _, { loaders }) =>
    loaders.speaker.load(speakerId).then(present(speakerId)),
};
