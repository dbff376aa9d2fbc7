/** Batches the pages and counts of lists that hang below the items of another list. */

import DataLoader from 'dataloader';
import type { Page, PageRequest } from '../domain/page.ts';
import type { CallOptions } from '../graph/stores.ts';

/** One page of one narrowed list. */
interface PageKey<F> {
  readonly filter: F;
  readonly page: PageRequest;
}

/** The pages and the counts of one kind of list. */
export interface ListLoaders<F, T> {
  readonly pages: DataLoader<PageKey<F>, Page<T>, string>;
  readonly counts: DataLoader<F, number, string>;
}

/** A store that gives pages and counts for many filters with the same keys in one round trip. */
interface PagedStore<F, T> {
  pages(
    filters: readonly F[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<T>[]>;
  counts(filters: readonly F[], options?: CallOptions): Promise<readonly number[]>;
}

/** Loaders over one store: one round trip for all lists that are narrowed in the same way and paged alike. */
export function listLoaders<F extends object, T>(
  store: PagedStore<F, T>,
  options: CallOptions,
): ListLoaders<F, T> {
  return {
    pages: new DataLoader(
      (keys) =>
        inGroups(
          keys,
          ({ filter, page }) => JSON.stringify([shapeOf(filter), page]),
          ([first, ...rest]) =>
            store.pages(
              [first, ...rest].map(({ filter }) => filter),
              first.page,
              options,
            ),
        ),
      { cacheKeyFn: JSON.stringify },
    ),
    counts: new DataLoader(
      (filters: readonly F[]) =>
        inGroups<F, number>(filters, shapeOf, (group) => store.counts(group, options)),
      { cacheKeyFn: JSON.stringify },
    ),
  };
}

/** The names of the conditions: filters with the same ones go into one statement. */
function shapeOf(filter: object): string {
  return Object.keys(filter).toSorted().join();
}

/** Loads each group of keys at once and puts the answers into the order of the keys. */
async function inGroups<K, V>(
  keys: readonly K[],
  groupOf: (key: K) => string,
  load: (group: readonly [K, ...K[]]) => Promise<readonly V[]>,
): Promise<readonly (V | Error)[]> {
  const groups = new Map<string, [K, ...K[]]>();
  for (const key of keys) {
    const group = groups.get(groupOf(key));
    if (group === undefined) groups.set(groupOf(key), [key]);
    else group.push(key);
  }
  const answers = new Map<K, V>();
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const values = await load(group);
      group.forEach((key, at) => {
        const value = values[at];
        if (value !== undefined) answers.set(key, value);
      });
    }),
  );
  return keys.map(
    (key) => answers.get(key) ?? new Error('The store gave fewer answers than it got filters.'),
  );
}
