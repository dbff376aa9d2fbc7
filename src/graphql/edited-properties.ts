/** What an edit did, property by property. */

import type { Edit, Properties } from '../domain/history.ts';

/** A property before and after, each as JSON; null where there was or is none. */
export interface EditedProperty {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** By name. */
export function editedProperties({ before, after }: Edit): readonly EditedProperty[] {
  return Object.keys({ ...before, ...after })
    .toSorted()
    .map((name) => ({ name, before: jsonOf(before, name), after: jsonOf(after, name) }));
}

function jsonOf(properties: Properties | null, name: string): string | null {
  const value = properties?.[name];
  return value === undefined ? null : JSON.stringify(value);
}
