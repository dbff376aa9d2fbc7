/** What is known of two claims beside each other, read once for all rules. */

import type { ComparableClaim, Quantity } from '../../../domain/claims.ts';
import type { Comparison } from '../ports.ts';
import { compareEntities, type EntityComparison } from './entities.ts';
import { exclude, type Quantifier, quantifierOf } from './quantifiers.ts';
import { compareQuantities, type QuantityRelation } from './quantities.ts';
import { compareTimes, type TimesRelation } from './times.ts';
import { type Alignment, align, type WordedClaim, worded } from './wording.ts';

/** Two quantities that measure the same, one of each claim. */
interface QuantityPair {
  readonly first: Quantity;
  readonly second: Quantity;
  readonly relation: QuantityRelation;
}

export interface Pair {
  readonly first: WordedClaim;
  readonly second: WordedClaim;
  readonly similarity: number;
  readonly comparison: Comparison;
  readonly words: Alignment;
  readonly entities: EntityComparison;
  readonly quantities: readonly QuantityPair[];
  readonly times: TimesRelation;
  readonly quantifiers: readonly [Quantifier, Quantifier];
  /** True where one says what the other denies: by a negation in one of them, or by opposite words, but not by both. */
  readonly isOpposed: boolean;
  /** True where what is said of how many excludes each other once the two are opposed. */
  readonly quantifiersExclude: boolean;
  /** True where what the one is about stands in the other: as its subject, or elsewhere in a passive. */
  readonly isSameSubject: boolean;
  /** Whether the second speaks of the first's subject, and the first of the second's. */
  readonly covers: readonly [boolean, boolean];
  /** False where one speaks of the first and the other of the second debate, quarter, round. */
  readonly isSameOrdinal: boolean;
}

export function readPair(
  first: ComparableClaim,
  second: ComparableClaim,
  similarity: number,
  comparison: Comparison,
): Pair {
  const [a, b] = [worded(first), worded(second)];
  const words = align(a, b);
  const quantifiers = [quantifierOf(a), quantifierOf(b)] as const;
  const covers = [isCovered(a.subject, b), isCovered(b.subject, a)] as const;
  const turns = words.opposites.length % 2 === 1;
  return {
    ...{ first: a, second: b, similarity, comparison, words, quantifiers },
    entities: compareEntities(a, b),
    quantities: quantityPairs(a, b),
    times: compareTimes(first.slots.times, second.slots.times),
    isOpposed: (first.slots.negated !== second.slots.negated) !== turns,
    quantifiersExclude: exclude(...quantifiers),
    covers,
    isSameSubject: covers[0] && covers[1],
    isSameOrdinal: a.ordinals.join() === b.ordinals.join(),
  };
}

/** Each quantity with the one that fits it best; a number that agrees is preferred to one that does not. */
function quantityPairs(a: WordedClaim, b: WordedClaim): readonly QuantityPair[] {
  const rank: readonly QuantityRelation[] = [
    'EQUAL',
    'FINER',
    'COARSER',
    'OVERLAPPING',
    'CONFLICT',
  ];
  return a.claim.slots.quantities.flatMap((first) => {
    const found = b.claim.slots.quantities
      .map((second) => ({ first, second, relation: compareQuantities(first, second) }))
      .filter(({ relation }) => relation !== 'DIFFERENT_THINGS')
      .sort((x, y) => rank.indexOf(x.relation) - rank.indexOf(y.relation));
    return found.slice(0, 1);
  });
}

function isCovered(subject: readonly string[], by: WordedClaim): boolean {
  if (subject.length === 0) return true;
  const content = new Set(by.content);
  const common = subject.filter((word) => content.has(word)).length;
  return common / subject.length >= 0.6;
}
