/** Who carries an utterance: its origins and its occurrences as lists that hang below it. */

import type { Occurrence, Origin, Placement } from '../domain/entities.ts';
import { HearsayError } from '../domain/errors.ts';
import type { Page } from '../domain/page.ts';
import type { CallOptions, CarriedUtterance, Stores } from '../graph/stores.ts';
import { type ListLoaders, listLoaders } from './list-loaders.ts';

/** An origin with the utterance that its articles carry. */
export interface CarryingOrigin extends CarriedUtterance {
  readonly origin: Origin;
}

/** Loaders of the lists below utterances. */
export interface CarrierLoaders {
  readonly originsOfUtterance: ListLoaders<CarriedUtterance, CarryingOrigin>;
  readonly occurrences: ListLoaders<CarriedUtterance, Occurrence>;
}

export function carrierLoaders(stores: Stores, options: CallOptions): CarrierLoaders {
  return {
    originsOfUtterance: listLoaders(
      {
        pages: async (carried, page, callOptions) => {
          const pages = await stores.origins.pages(carried, page, callOptions);
          return pages.map((found, at) => carrying(found, carried[at]?.utteranceId ?? ''));
        },
        counts: (carried, callOptions) => stores.origins.counts(carried, callOptions),
      },
      options,
    ),
    occurrences: listLoaders(stores.occurrences, options),
  };
}

function carrying(page: Page<Origin>, utteranceId: string): Page<CarryingOrigin> {
  return {
    ...page,
    items: page.items.map(({ item, position }) => ({
      item: { utteranceId, origin: item },
      position,
    })),
  };
}

/**
 * The placement of an article.
 * @throws HearsayError GRAPH_CORRUPT where it has none: every article is written with its origin.
 */
export function placed(articleId: string): (placement: Placement | null) => Placement {
  return (placement) => {
    if (placement !== null) return placement;
    throw new HearsayError('GRAPH_CORRUPT', `${articleId} has no origin; migrate the graph.`);
  };
}
