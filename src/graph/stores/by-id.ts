/** Makes the map that lookups by id give. */

/** Items by their id; ids that name nothing are absent. */
export function byId<T extends { readonly id: string }>(
  items: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Items by the id of what they belong to, in the order given; every id of `ids` is there. */
export function grouped<T>(
  ids: readonly string[],
  items: readonly T[],
  owner: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const item of items) groups.get(owner(item))?.push(item);
  return groups;
}

/** Each id once: a repeated id would give its rows twice. */
export function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
