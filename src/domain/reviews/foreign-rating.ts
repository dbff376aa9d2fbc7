/** Which verdict of a scale a rating of others comes to. */

import type { VerdictClass } from '../vocabulary.ts';
import { type ReviewVerdict, type VerdictScale, verdictOf } from './verdict-scale.ts';

/** A rating as others gave it. */
export interface ForeignRating {
  /** E.g. "Mostly false"; null where it has no words. */
  readonly name: string | null;
  readonly value: number | null;
  /** The values of what holds and of what does not. */
  readonly best: number;
  readonly worst: number;
}

/**
 * By its words first, for they say more than a number; else by its class: what has the best value holds, what has the worst
 * does not. Null where it comes to no verdict and the scale names none for that.
 */
export function verdictOfRating(scale: VerdictScale, rating: ForeignRating): ReviewVerdict | null {
  const given = rating.name === null ? null : plain(rating.name);
  const named = scale.verdicts.find(({ id, label, alsoNamed = [] }) =>
    [id, label, ...alsoNamed].some((name) => plain(name) === given),
  );
  const ofClass = scale.verdicts.find((verdict) => verdict.class === classOf(rating));
  const id = named?.id ?? ofClass?.id ?? scale.unknownRating;
  return id === undefined ? null : verdictOf(scale, id);
}

/** Source: developers.google.com/search/docs/appearance/structured-data/factcheck: 1 is false, the best value true. */
function classOf({ value, best, worst }: ForeignRating): VerdictClass | null {
  if (value === null || worst >= best || value < worst || value > best) return null;
  if (value === best) return 'TRUE';
  return value === worst ? 'FALSE' : 'MIXTURE';
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.!-]+/gu, ' ')
    .trim();
}
