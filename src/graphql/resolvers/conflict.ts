/** Resolvers of Conflict. */

import { sidesOf } from '../conflicts.ts';
import { present } from '../present.ts';
import type { ConflictResolvers } from '../types.generated.ts';

export const Conflict: ConflictResolvers = {
  sides: async ({ relation }, _, { loaders }) => {
    const evidence = relation.evidence.map((id) => loaders.assertion.load(id).then(present(id)));
    return sidesOf(relation, await Promise.all(evidence));
  },
};
