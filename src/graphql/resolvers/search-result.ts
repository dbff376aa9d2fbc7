/** Resolvers of SearchResult. */

import { loadNode } from '../loaders.ts';
import { present } from '../present.ts';
import type { SearchResultResolvers } from '../types.generated.ts';

export const SearchResult: SearchResultResolvers = {
  item: ({ id }, _, { loaders }) => loadNode(loaders, id).then(present(id)),
};
