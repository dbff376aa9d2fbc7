/** Resolvers of UtteranceVariant. */

import { present } from '../present.ts';
import type { UtteranceVariantResolvers } from '../types.generated.ts';

export const UtteranceVariant: UtteranceVariantResolvers = {
  utterance: ({ otherId }, _, { loaders }) =>
    loaders.utterance.load(otherId).then(present(otherId)),
};
