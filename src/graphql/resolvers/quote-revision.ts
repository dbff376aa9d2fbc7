/** Resolvers of QuoteRevision. */

import { changesBetween } from '../../domain/anchors/closest-wording.ts';
import type { Passage, Quote } from '../../domain/entities.ts';
import type { Loaders } from '../loaders.ts';
import { passagesIn } from '../passages.ts';
import { present } from '../present.ts';
import type { QuoteRevisionResolvers } from '../types.generated.ts';

export const QuoteRevision: QuoteRevisionResolvers = {
  snapshot: ({ revision }, _, { loaders }) => newest(revision?.snapshotId ?? '', loaders),
  places: async (quote, _, { loaders }) =>
    quote.anchor === 'ORPHANED' ? [] : passagesOf(quote, loaders),
  instead: (quote, _, { loaders }) => insteadOf(quote, loaders),
  changes: async (quote, _, { loaders }) => {
    const instead = await insteadOf(quote, loaders);
    return instead === null ? [] : changesBetween(quote.exact, instead.text);
  },
  continuedBy: ({ revision }, _, { loaders }) => {
    const id = revision?.continuedById ?? null;
    return id === null ? null : loaders.quote.load(id).then(present(id));
  },
};

function newest(id: string, loaders: Loaders) {
  return loaders.snapshot.load(id).then(present(id));
}

async function passagesOf({ revision }: Quote, loaders: Loaders): Promise<readonly Passage[]> {
  if (revision === null || revision.spans.length === 0) return [];
  return passagesIn((await newest(revision.snapshotId, loaders)).text, revision.spans);
}

async function insteadOf(quote: Quote, loaders: Loaders): Promise<Passage | null> {
  if (quote.anchor !== 'ORPHANED') return null;
  return (await passagesOf(quote, loaders))[0] ?? null;
}
