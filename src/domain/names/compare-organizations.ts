/** Whether two names may denote one organization or group. */

import type { NameComparison } from './compare-names.ts';
import { organizationWords } from './organization-name.ts';
import { looseSpellingClass, spellingClass } from './spelling.ts';

/** Compares the names of two organizations or groups as wholes. Symmetric. */
export function compareOrganizations(a: string, b: string): NameComparison {
  const [left, right] = [organizationWords(a), organizationWords(b)];
  if (left.join('') === right.join('')) {
    return { relation: 'same', score: 1, why: 'the same name' };
  }
  if (left.length === right.length) {
    if (equalBy(spellingClass, left, right)) {
      return { relation: 'variant', score: 0.9, why: 'another spelling' };
    }
    if (equalBy(looseSpellingClass, left, right)) {
      return { relation: 'compatible', score: 0.6, why: 'a similar spelling' };
    }
  }
  return { relation: 'different', score: 0, why: 'other names' };
}

function equalBy(
  classOf: (word: string) => string,
  a: readonly string[],
  b: readonly string[],
): boolean {
  return a.every((word, i) => classOf(word) === classOf(b[i] ?? ''));
}
