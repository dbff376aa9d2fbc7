/** Puts what was published into an order of days, with the gaps between them. */

/** What part somebody plays in the history of words; UNPLACED: without a date, the origin or a repeat. */
export type Role = 'ORIGIN' | 'REPEAT' | 'UNPLACED' | 'MUTATION' | 'DENIAL';

export const ROLES: readonly Role[] = ['ORIGIN', 'REPEAT', 'UNPLACED', 'MUTATION', 'DENIAL'];

/** Something that can be put on a lane. */
export interface LaneItem {
  readonly id: string;
  readonly role: Role;
  /** ISO 8601; null where nobody knows. */
  readonly publishedAt: string | null;
}

/** A column of the lane: the things of one day, or the time between two days in which there is nothing. */
export type Column<Item> =
  | { readonly kind: 'DAY'; readonly day: string; readonly items: readonly Item[] }
  | { readonly kind: 'GAP'; readonly after: string; readonly days: number }
  | { readonly kind: 'UNDATED'; readonly items: readonly Item[] };

const DAY_MS = 86_400_000;

/** From the earliest day to the latest, then what has no date. */
export function columnsOf<Item extends LaneItem>(items: readonly Item[]): readonly Column<Item>[] {
  const byDay = Map.groupBy(items, ({ publishedAt }) => publishedAt?.slice(0, 10) ?? null);
  const undated = byDay.get(null) ?? [];
  const days = [...byDay.keys()].filter((day) => day !== null).sort();
  const dated = days.flatMap((day, index): Column<Item>[] => {
    const before = days[index - 1];
    const column = { kind: 'DAY' as const, day, items: byDay.get(day) ?? [] };
    if (before === undefined) return [column];
    const between = (Date.parse(day) - Date.parse(before)) / DAY_MS - 1;
    return between > 0 ? [{ kind: 'GAP', after: before, days: between }, column] : [column];
  });
  return undated.length === 0 ? dated : [...dated, { kind: 'UNDATED', items: undated }];
}
