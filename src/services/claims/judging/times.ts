/** Tells whether the times of two claims can be the same. */

import type { ClaimTime } from '../../../domain/claims.ts';

/** UNKNOWN: at least one says no day ("on Monday" of an article without a date). ABSENT: at least one claim states no time. */
export type TimesRelation = 'SAME' | 'FINER' | 'COARSER' | 'DISJOINT' | 'UNKNOWN' | 'ABSENT';

/** Compares the first times that can be compared; "relative" ones only by their words. */
export function compareTimes(a: readonly ClaimTime[], b: readonly ClaimTime[]): TimesRelation {
  if (a.length === 0 || b.length === 0) return 'ABSENT';
  const relations = a.flatMap((left) => b.map((right) => compareTime(left, right)));
  for (const relation of ['SAME', 'FINER', 'COARSER', 'UNKNOWN'] as const) {
    if (relations.includes(relation)) return relation;
  }
  return 'DISJOINT';
}

function compareTime(a: ClaimTime, b: ClaimTime): TimesRelation {
  if (isOpen(a) || isOpen(b)) {
    return a.text.toLowerCase() === b.text.toLowerCase() ? 'SAME' : 'UNKNOWN';
  }
  const [from, to, otherFrom, otherTo] = [a.from ?? '', a.to ?? '9', b.from ?? '', b.to ?? '9'];
  if (to < otherFrom || otherTo < from) return 'DISJOINT';
  if (from === otherFrom && to === otherTo) return 'SAME';
  return from >= otherFrom && to <= otherTo ? 'FINER' : 'COARSER';
}

function isOpen({ from, to }: ClaimTime): boolean {
  return from === null && to === null;
}
