/** Resolvers of Change. */

import { kindOfId } from '../../domain/ids.ts';
import { loadNode } from '../loaders.ts';
import { present } from '../present.ts';
import type { ChangeResolvers } from '../types.generated.ts';

export const Change: ChangeResolvers = {
  actor: ({ actorId, actorName }) => ({ id: actorId, name: actorName }),
  targets: async ({ targetIds }, _, { loaders }) => {
    const known = targetIds.filter((id) => kindOfId(id) !== null);
    const found = await Promise.all(known.map((id) => loadNode(loaders, id)));
    return found.filter((node) => node !== null);
  },
  undoes: ({ undoes }, _, { loaders }) =>
    undoes === null ? null : loaders.change.load(undoes).then(present(undoes)),
  undoneBy: ({ id }, _, { loaders }) => loaders.undoneBy.load(id),
};
