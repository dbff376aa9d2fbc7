/** Resolvers of ClaimRelation. */

import { present } from '../present.ts';
import { REVIEWED } from '../reviewed.ts';
import type { ClaimRelationResolvers } from '../types.generated.ts';

export const ClaimRelation: ClaimRelationResolvers = {
  ...REVIEWED,
  from: ({ fromId }, _, { loaders }) => loaders.claim.load(fromId).then(present(fromId)),
  to: ({ toId }, _, { loaders }) => loaders.claim.load(toId).then(present(toId)),
  evidence: ({ evidence }, _, { loaders }) =>
    evidence.map((id) => loaders.assertion.load(id).then(present(id))),
};
