/** Follows what was merged to what it is now. */

/** Something that a person may have found to be another of its kind. */
interface Mergeable {
  readonly mergedIntoId: string | null;
}

/** Follows merges to their end; null where there was none. */
export async function survivorOf<T extends Mergeable>(
  loader: { load(id: string): Promise<T | null> },
  mergedIntoId: string | null,
): Promise<T | null> {
  let found: T | null = null;
  // What was merged takes no more part in merges, so there are no circles.
  for (let id = mergedIntoId; id !== null; id = found?.mergedIntoId ?? null) {
    found = await loader.load(id);
    if (found === null) return null;
  }
  return found;
}
