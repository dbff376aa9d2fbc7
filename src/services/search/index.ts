/** Finds things by words, with the places that match marked. */

import { HearsayError } from '../../domain/errors.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import type { Standing } from '../../domain/vocabulary.ts';
import {
  type CallOptions,
  SEARCHABLE,
  type Searchable,
  type SearchFacet,
  type SearchHit,
  type SearchOptions,
  type SearchStore,
} from '../../graph/stores.ts';
import { type Snippet, snippetsOf } from './snippets.ts';

/** The longest text to search for, in UTF-16 code units. */
export const LONGEST_SEARCH = 500;

/** One thing found, with the parts of its text that match. */
export interface SearchResult extends Omit<SearchHit, 'text'> {
  readonly snippets: readonly Snippet[];
}

/** What to search for. */
interface SearchRequest {
  /** Plain words and "phrases". */
  readonly text: string;
  /** Default all. */
  readonly types?: readonly Searchable[] | undefined;
  /** See `SearchOptions`. */
  readonly standings?: readonly Standing[] | undefined;
}

export interface SearchService {
  /**
   * What contains the words, best first.
   * @throws HearsayError BAD_INPUT where `text` holds no word or is longer than {@link LONGEST_SEARCH}, or `types` is empty.
   */
  search(
    request: SearchRequest,
    page: PageRequest,
    options?: CallOptions,
  ): Promise<Page<SearchResult>>;
  /**
   * How much of each kind contains the words, whatever `types` the search keeps to.
   * @throws HearsayError BAD_INPUT where `text` holds no word or is longer than {@link LONGEST_SEARCH}.
   */
  facets(
    request: Omit<SearchRequest, 'types'>,
    options?: CallOptions,
  ): Promise<readonly SearchFacet[]>;
}

export function createSearchService(stores: { readonly search: SearchStore }): SearchService {
  return {
    async search({ text, types = SEARCHABLE, standings }, page, options) {
      checkText(text);
      checkTypes(types);
      const found = await stores.search.search(text, types, page, optionsOf(standings, options));
      return {
        hasNextPage: found.hasNextPage,
        items: found.items.map(({ item, position }) => ({ item: result(item, text), position })),
      };
    },
    async facets({ text, standings }, options) {
      checkText(text);
      return stores.search.facets(text, optionsOf(standings, options));
    },
  };
}

function optionsOf(standings: SearchRequest['standings'], options?: CallOptions): SearchOptions {
  return { ...options, ...(standings === undefined ? {} : { standings }) };
}

function result({ type, id, score, text }: SearchHit, searched: string): SearchResult {
  return { type, id, score, snippets: snippetsOf(text, searched) };
}

function checkText(text: string): void {
  if (text.length > LONGEST_SEARCH) {
    throw new HearsayError(
      'BAD_INPUT',
      `A search takes at most ${LONGEST_SEARCH} characters, but ${text.length} came; search for fewer words.`,
    );
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new HearsayError(
      'BAD_INPUT',
      'A search takes at least one letter or digit, but none came; give the words to find.',
    );
  }
}

function checkTypes(types: readonly Searchable[]): void {
  if (types.length > 0) return;
  throw new HearsayError(
    'BAD_INPUT',
    'A search looks for at least one type, but the list of types is empty; leave it out to look for all.',
  );
}
