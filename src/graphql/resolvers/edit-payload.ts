/** Resolvers of EditPayload. */

import { loadNode } from '../loaders.ts';
import { present } from '../present.ts';
import type { EditPayloadResolvers } from '../types.generated.ts';

export const EditPayload: EditPayloadResolvers = {
  changeId: ({ id }) => id,
  targets: ({ targetIds }, _, { loaders }) =>
    Promise.all(targetIds.map((id) => loadNode(loaders, id).then(present(id)))),
};
