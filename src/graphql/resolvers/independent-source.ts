/** Resolvers of IndependentSource. */

import { present } from '../present.ts';
import type { IndependentSourceResolvers } from '../types.generated.ts';

export const IndependentSource: IndependentSourceResolvers = {
  speaker: ({ speakerId }, _, { loaders }) =>
    speakerId === null ? null : loaders.speaker.load(speakerId).then(present(speakerId)),
  assertions: ({ assertionIds }, _, { loaders }) =>
    assertionIds.map((id) => loaders.assertion.load(id).then(present(id))),
  through: ({ relationIds }, _, { loaders }) =>
    relationIds.map((id) => loaders.relation.load(id).then(present(id))),
};
