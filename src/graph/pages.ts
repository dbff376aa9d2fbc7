/** Makes pages of rows: one row more than asked for tells whether there is a next page. */

import { HearsayError } from '../domain/errors.ts';
import type { Page, PageRequest, Position } from '../domain/page.ts';

/** The most items that one page may ask for. */
const MOST_ITEMS = 1000;

/** Sorts after every text that Hearsay sorts by, so a descending list starts below it. */
export const AFTER_ALL = '\uffff';

/** The number of rows to ask Neo4j for. @throws HearsayError BAD_INPUT where `first` is not from 0 to 1000. */
export function limitOf(page: PageRequest): number {
  if (!Number.isInteger(page.first) || page.first < 0 || page.first > MOST_ITEMS) {
    throw new HearsayError(
      'BAD_INPUT',
      `Expected a page of 0 to ${MOST_ITEMS} items, got ${page.first}. Ask for smaller pages.`,
    );
  }
  return page.first + 1;
}

/** The text that a list continues after, or `start`. @throws HearsayError BAD_INPUT where the position is a number's. */
export function afterText(page: PageRequest, start: string): string {
  const sort = page.after?.sort ?? start;
  if (typeof sort === 'string') return sort;
  throw wrongPosition('text', sort);
}

/** The number that a list continues after, or `start`. @throws HearsayError BAD_INPUT where the position is a text's. */
export function afterNumber(page: PageRequest, start: number): number {
  const sort = page.after?.sort ?? start;
  if (typeof sort === 'number') return sort;
  throw wrongPosition('a number', sort);
}

/** One page of rows that were asked for with {@link limitOf}. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  request: PageRequest,
  item: (row: Row) => T,
  position: (row: Row) => Position,
): Page<T> {
  return {
    items: rows
      .slice(0, request.first)
      .map((row) => ({ item: item(row), position: position(row) })),
    hasNextPage: rows.length > request.first,
  };
}

/** One page for each of `count` filters, of rows that carry the index of their filter. */
export function pagesOf<Row extends { readonly index: number }, T>(
  count: number,
  rows: readonly Row[],
  request: PageRequest,
  item: (row: Row) => T,
  position: (row: Row) => Position,
): readonly Page<T>[] {
  const groups: Row[][] = Array.from({ length: count }, () => []);
  for (const row of rows) groups[row.index]?.push(row);
  return groups.map((group) => pageOf(group, request, item, position));
}

/** The total of each of `count` filters. */
export function totalsOf(
  count: number,
  rows: readonly { readonly index: number; readonly total: number }[],
): readonly number[] {
  const totals = Array.from({ length: count }, () => 0);
  for (const { index, total } of rows) totals[index] = total;
  return totals;
}

/** The only element. @throws HearsayError GRAPH_FAILED where there is none. */
export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) {
    throw new HearsayError('GRAPH_FAILED', 'Expected one row from Neo4j, got none.');
  }
  return first;
}

function wrongPosition(expected: string, sort: string | number): HearsayError {
  return new HearsayError(
    'BAD_INPUT',
    `Expected a position that sorts by ${expected}, got ${JSON.stringify(sort)}. Use a cursor of the same list.`,
  );
}
