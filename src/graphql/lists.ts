/** The lists of the schema as connections. */

import type { ChangeFilter } from '../graph/change-stores.ts';
import type { AssertionFilter, ClaimFilter } from '../graph/claim-stores.ts';
import type {
  ArticleFilter,
  CarriedUtterance,
  QuoteFilter,
  Stores,
  UtteranceFilter,
} from '../graph/stores.ts';
import { suggestMerges } from '../services/merge/suggest-merges.ts';
import type { SearchService } from '../services/search/index.ts';
import { conflictOf } from './conflicts.ts';
import {
  type ArticleConnection,
  type AssertionConnection,
  type ChangeConnection,
  type ClaimConnection,
  type ConflictConnection,
  type Connection,
  type CorroboratingOriginConnection,
  connect,
  connectUncounted,
  type MergeSuggestionConnection,
  type OccurrenceConnection,
  type OutletConnection,
  type PageArguments,
  type QuoteConnection,
  type ReviewConnection,
  type SearchConnection,
  type SpeakerConnection,
  type UtteranceConnection,
} from './connection.ts';
import {
  articleFilter,
  changeFilter,
  claimFilter,
  conflictFilter,
  outletFilter,
  quoteFilter,
  reviewFilter,
  speakerFilter,
  utteranceFilter,
} from './filters.ts';
import type { ListLoaders } from './list-loaders.ts';
import type { Loaders } from './loaders.ts';
import { type QueueConnection, queueConnection } from './review-lists.ts';
import type * as schema from './types.generated.ts';

/** The arguments of a list that can be narrowed. */
interface ListArguments<F> extends PageArguments {
  readonly filter?: F | null;
}

/** One function for each kind of list; `fixed` is what the parent of the list narrows it to. */
export interface Lists {
  outlets(args: ListArguments<schema.OutletFilter>): OutletConnection;
  speakers(args: ListArguments<schema.SpeakerFilter>): SpeakerConnection;
  articles(args: ListArguments<schema.ArticleFilter>, fixed?: ArticleFilter): ArticleConnection;
  quotes(args: ListArguments<schema.QuoteFilter>, fixed?: QuoteFilter): QuoteConnection;
  utterances(
    args: ListArguments<schema.UtteranceFilter>,
    fixed?: UtteranceFilter,
  ): UtteranceConnection;
  originsOfUtterance(args: PageArguments, carried: CarriedUtterance): CorroboratingOriginConnection;
  occurrences(args: PageArguments, carried: CarriedUtterance): OccurrenceConnection;
  claims(args: ListArguments<schema.ClaimFilter>, fixed?: ClaimFilter): ClaimConnection;
  assertions(args: PageArguments, filter: AssertionFilter): AssertionConnection;
  conflicts(args: ListArguments<schema.ConflictFilter>): ConflictConnection;
  mergeSuggestions(args: PageArguments): MergeSuggestionConnection;
  reviews(args: ListArguments<schema.ReviewFilter>): ReviewConnection;
  reviewQueue(args: ListArguments<schema.ReviewQueueFilter>): QueueConnection;
  changes(args: ListArguments<schema.ChangeFilter>, fixed?: ChangeFilter): ChangeConnection;
  search(
    args: PageArguments & Pick<schema.QuerySearchArgs, 'text' | 'types' | 'standings'>,
  ): SearchConnection;
}

/** What the lists are made from. */
interface ListSources {
  readonly stores: Stores;
  readonly services: { readonly search: SearchService };
  readonly loaders: Loaders;
  readonly signal: AbortSignal;
}

/** Lists for one request. */
export function createLists({ stores, services, loaders, signal }: ListSources): Lists {
  return {
    outlets: (args) => {
      const filter = outletFilter(args.filter);
      return connect({ name: 'outlets', filter }, args, {
        page: (page) => stores.outlets.page(filter, page, { signal }),
        count: () => stores.outlets.count(filter, { signal }),
      });
    },
    speakers: (args) => {
      const filter = speakerFilter(args.filter);
      return connect({ name: 'speakers', filter }, args, {
        page: (page) => stores.speakers.page(filter, page, { signal }),
        count: () => stores.speakers.count(filter, { signal }),
      });
    },
    articles: (args, fixed) =>
      batched('articles', args, articleFilter(args.filter, fixed), loaders.articles),
    quotes: (args, fixed) =>
      batched('quotes', args, quoteFilter(args.filter, fixed), loaders.quotes),
    utterances: (args, fixed) =>
      batched('utterances', args, utteranceFilter(args.filter, fixed), loaders.utterances),
    originsOfUtterance: (args, carried) =>
      batched('originsOfUtterance', args, carried, loaders.originsOfUtterance),
    occurrences: (args, carried) => batched('occurrences', args, carried, loaders.occurrences),
    claims: (args, fixed) =>
      batched('claims', args, claimFilter(args.filter, fixed), loaders.claims),
    assertions: (args, filter) => batched('assertions', args, filter, loaders.assertions),
    changes: (args, fixed) =>
      batched('changes', args, changeFilter(args.filter, fixed), loaders.changes),
    conflicts: (args) => {
      const filter = conflictFilter(args.filter);
      return connect({ name: 'contradictions', filter }, args, {
        page: async (page) => {
          const found = await stores.relations.conflicts(filter, page, { signal });
          const items = found.items.map(({ item, position }) => ({
            ...{ item: conflictOf(item), position },
          }));
          return { ...found, items };
        },
        count: () => stores.relations.countConflicts(filter, { signal }),
      });
    },
    mergeSuggestions: (args) =>
      connectUncounted({ name: 'mergeSuggestions', filter: {} }, args, {
        page: (page) => suggestMerges(stores.speakers, page, { signal }),
      }),
    reviews: (args) => {
      const filter = reviewFilter(args.filter);
      return connect({ name: 'reviews', filter }, args, {
        page: (page) => stores.reviews.page(filter, page, { signal }),
        count: () => stores.reviews.count(filter, { signal }),
      });
    },
    reviewQueue: (args) => queueConnection(stores.reviews, args, signal),
    search: (args) => {
      const request = {
        text: args.text,
        types: args.types ?? undefined,
        standings: args.standings ?? undefined,
      };
      return {
        ...connectUncounted({ name: 'search', filter: request }, args, {
          page: (page) => services.search.search(request, page, { signal }),
        }),
        facets: () => services.search.facets(request, { signal }),
      };
    },
  };
}

/** A list whose pages and counts are fetched together with those of its siblings. */
function batched<F extends object, T>(
  name: string,
  args: PageArguments,
  filter: F,
  { pages, counts }: ListLoaders<F, T>,
): Connection<T> {
  return connect({ name, filter }, args, {
    page: (page) => pages.load({ filter, page }),
    count: () => counts.load(filter),
  });
}
