/** Sorts what is written, so that two writers take locks in the same order. */

/** A copy sorted by a key, code unit by code unit, so the same everywhere. */
export function sorted<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
