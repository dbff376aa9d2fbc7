/** Keyset pages: a page continues after the last item seen, never after a count of items. */

/** Where an item stands in the order of its list: the value sorted by, then the id. */
export interface Position {
  readonly sort: string | number;
  readonly id: string;
}

/** The first `first` items after `after`, or from the start. */
export interface PageRequest {
  readonly first: number;
  readonly after: Position | null;
}

/** One item of a page with its place in the order. */
interface PageItem<T> {
  readonly item: T;
  readonly position: Position;
}

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly PageItem<T>[];
  readonly hasNextPage: boolean;
}
