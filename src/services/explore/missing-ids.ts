/** Which of some ids name nothing in the graph. */

import { HearsayError } from '../../domain/errors.ts';
import { type IdKind, kindOfId } from '../../domain/ids.ts';
import type { ById, CallOptions, Stores } from '../../graph/stores.ts';

/**
 * The ids that name nothing, in the order given; one lookup for each kind of id.
 * @throws HearsayError BAD_INPUT for a string that is no id of Hearsay's.
 */
export async function missingIds(
  stores: Stores,
  ids: readonly string[],
  options?: CallOptions,
): Promise<readonly string[]> {
  const distinct = [...new Set(ids)];
  const kinds = new Set(distinct.map(requireKind));
  const found = await Promise.all(
    [...kinds].map((kind) =>
      storeOf(stores, kind).byIds(
        distinct.filter((id) => kindOfId(id) === kind),
        options,
      ),
    ),
  );
  return distinct.filter((id) => !found.some((nodes) => nodes.has(id)));
}

/**
 * The kind that an id names.
 * @throws HearsayError BAD_INPUT for a string that is no id of Hearsay's.
 */
export function requireKind(id: string): IdKind {
  const kind = kindOfId(id);
  if (kind !== null) return kind;
  throw new HearsayError(
    'BAD_INPUT',
    `An id of Hearsay's looks like quote_ and 32 hexadecimal digits, but ${JSON.stringify(id.slice(0, 60))} came; take ids from the answer to another query.`,
  );
}

function storeOf(stores: Stores, kind: IdKind): ById<unknown> {
  switch (kind) {
    case 'outlet':
      return stores.outlets;
    case 'article':
      return stores.articles;
    case 'snapshot':
      return stores.snapshots;
    case 'speaker':
      return stores.speakers;
    case 'quote':
      return stores.quotes;
    case 'attribution':
      return stores.attributions;
    case 'utterance':
      return stores.utterances;
    case 'origin':
      return stores.origins;
    case 'claim':
      return stores.claims;
    case 'assertion':
      return stores.assertions;
    case 'relation':
      return stores.relations;
    case 'review':
      return stores.reviews;
    case 'change':
      return stores.changes;
  }
}
