/** Reads of how many a claim speaks: of all, of most, of some, of none, of nobody else; and when two such claims exclude each other. */

import type { WordedClaim } from './wording.ts';

export type Quantifier = 'ALL' | 'MOST' | 'SOME' | 'ONLY' | 'PLAIN';

const ALL =
  /\b(?:all|every|each|both|everyone|everybody|everything|the entire|the whole|always|any)\b/i;
/** With the negation that they are, they speak of all. */
const NONE = /^(?:no|none|nobody|neither)\b/i;
const NOT_ALL = /\bnot (?:all|every|everyone|everybody|each|any)\b/i;
const MOST =
  /\b(?:most|a majority|the majority|largely|mostly)\b(?! (?:popular|recent|likely|of all))/i;
const SOME =
  /\b(?:some|several|a few|few|a handful|many|part of|parts of|partly|one of|two of|three of|at least one|certain)\b(?! \d)/i;
const ONLY =
  /\b(?:only|solely|exclusively|nobody (?:else|but)|no one (?:else|but)|alone)\b(?! \d)/i;

/** The first that fits; a number of things counts as some of them. */
export function quantifierOf({ claim: { text, slots } }: WordedClaim): Quantifier {
  if (NOT_ALL.test(text)) return 'SOME';
  if (ONLY.test(text)) return 'ONLY';
  if (NONE.test(text) && slots.negated) return 'ALL';
  if (ALL.test(text)) return 'ALL';
  if (MOST.test(text)) return 'MOST';
  if (SOME.test(text)) return 'SOME';
  const counted = slots.quantities.some(({ unit, of }) => unit === null && of !== null);
  const shares = slots.quantities.some(({ unit }) => unit === 'percent');
  return counted || shares ? 'SOME' : 'PLAIN';
}

/**
 * "All did" against "some did not", "most did" against "most did not", "he did" against "he did not".
 * Some may well do what some others do not.
 */
export function exclude(a: Quantifier, b: Quantifier): boolean {
  if (a === 'SOME' || b === 'SOME') return a === 'ALL' || b === 'ALL';
  if (a === 'ONLY' || b === 'ONLY') return false;
  return true;
}
