/** Resolvers of Edit. */

import { editedProperties } from '../edited-properties.ts';
import type { EditResolvers } from '../types.generated.ts';

export const Edit: EditResolvers = {
  kind: ({ before, after }) => (before === null ? 'MADE' : after === null ? 'REMOVED' : 'ALTERED'),
  type: (edit) => ('node' in edit ? edit.node.label : edit.relationship.type),
  id: (edit) => ('node' in edit ? edit.node.id : null),
  fromId: (edit) => ('node' in edit ? null : edit.relationship.from.id),
  toId: (edit) => ('node' in edit ? null : edit.relationship.to.id),
  properties: (edit) => editedProperties(edit),
};
