/** Relay connections over keyset pages. Source: GraphQL Cursor Connections Specification. */

import type { Assertion, Claim } from '../domain/claim-entities.ts';
import type { Article, Occurrence, Outlet, Quote, Speaker, Utterance } from '../domain/entities.ts';
import { HearsayError } from '../domain/errors.ts';
import type { Change } from '../domain/history.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import type { Review } from '../domain/reviews/review.ts';
import type { SearchFacet } from '../graph/stores.ts';
import type { MergeSuggestion } from '../services/merge/suggest-merges.ts';
import type { SearchResult } from '../services/search/index.ts';
import type { CarryingOrigin } from './carriers.ts';
import type { Conflict } from './conflicts.ts';
import { type ListIdentity, readCursor, writeCursor } from './cursor.ts';

/** The largest page. */
export const LARGEST_PAGE = 100;

/** The arguments of a field that gives a page. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** One item of a connection. */
interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

/** Where a page stands in its list. */
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page that is fetched when something of it is asked for, and a count that is made when it is asked for. */
export interface Connection<T> {
  edges(): Promise<readonly Edge<T>[]>;
  nodes(): Promise<readonly T[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

export type OutletConnection = Connection<Outlet>;
export type ArticleConnection = Connection<Article>;
export type SpeakerConnection = Connection<Speaker>;
export type QuoteConnection = Connection<Quote>;
export type UtteranceConnection = Connection<Utterance>;
export type CorroboratingOriginConnection = Connection<CarryingOrigin>;
export type OccurrenceConnection = Connection<Occurrence>;
export type ClaimConnection = Connection<Claim>;
export type AssertionConnection = Connection<Assertion>;
export type ConflictConnection = Connection<Conflict>;
export type MergeSuggestionConnection = Omit<Connection<MergeSuggestion>, 'totalCount'>;
export type ReviewConnection = Connection<Review>;
export type ChangeConnection = Connection<Change>;
export interface SearchConnection extends Omit<Connection<SearchResult>, 'totalCount'> {
  facets(): Promise<readonly SearchFacet[]>;
}

/** How the items of a list are had. */
export interface ListSource<T> {
  page(request: PageRequest): Promise<Page<T>>;
  count(): Promise<number>;
}

/**
 * One page of a list as a connection.
 * @throws HearsayError BAD_INPUT for a page size out of bounds or a cursor that is not of this list.
 */
export function connect<T>(
  list: ListIdentity,
  args: PageArguments,
  source: ListSource<T>,
): Connection<T> {
  return { ...connectUncounted(list, args, source), totalCount: () => source.count() };
}

/**
 * The same for a list that nobody can count.
 * @throws HearsayError BAD_INPUT for a page size out of bounds or a cursor that is not of this list.
 */
export function connectUncounted<T>(
  list: ListIdentity,
  { first, after }: PageArguments,
  source: Pick<ListSource<T>, 'page'>,
): Omit<Connection<T>, 'totalCount'> {
  const request = { first: pageSize(first), after: after == null ? null : readCursor(list, after) };
  let fetched: Promise<Page<T>> | undefined;
  const page = () => {
    fetched ??= source.page(request);
    return fetched;
  };
  const edges = async () =>
    (await page()).items.map(({ item, position }) => ({
      node: item,
      cursor: writeCursor(list, position),
    }));
  return {
    edges,
    nodes: async () => (await page()).items.map(({ item }) => item),
    pageInfo: async () => {
      const cursors = (await edges()).map(({ cursor }) => cursor);
      return {
        hasNextPage: (await page()).hasNextPage,
        // The item that `after` names stands before this page.
        hasPreviousPage: request.after !== null,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      };
    },
  };
}

/** The size of a page, known to be in bounds. @throws HearsayError BAD_INPUT. */
export function pageSize(first: number): number {
  if (first >= 1 && first <= LARGEST_PAGE) return first;
  throw new HearsayError(
    'BAD_INPUT',
    `\`first\` is from 1 to ${LARGEST_PAGE}, but ${first} came; ask for smaller pages and go on with \`after\`.`,
  );
}
