/** Surnames that are slips of the pen for another surname of the document. */

import { distance } from 'fastest-levenshtein';
import { looseSpellingClass, normalizeName } from '../../domain/names/index.ts';

/** A surname with how often and since when it stands in the document. */
export interface SurnameUse {
  readonly count: number;
  readonly first: number;
  /** The forenames it is given with. */
  readonly forenames: ReadonlySet<string>;
}

/** Shorter names differ by a letter for good reason. */
const SHORTEST = 5;
/** A name that stands more often is hardly a slip. */
const MOST_SLIPS = 3;
/** One letter in so many may be wrong, and one in any case. */
const LETTERS_TO_A_SLIP = 6;
/** A document names no more people than that; a list of names does. */
const MOST_COMPARED = 200;

/**
 * For each surname that is a slip, the surname that was meant: one that came first, with a forename that the slip never
 * has or has too.
 */
export function misspeltSurnames(
  uses: ReadonlyMap<string, SurnameUse>,
): ReadonlyMap<string, string> {
  const slips = new Map<string, string>();
  const full = [...uses].filter(([, use]) => use.forenames.size > 0).slice(0, MOST_COMPARED);
  for (const [surname, use] of uses) {
    if (surname.length < SHORTEST || use.count > MOST_SLIPS) continue;
    const meant = full.find(
      ([other, known]) =>
        other !== surname &&
        known.first < use.first &&
        [...use.forenames].every((forename) => known.forenames.has(forename)) &&
        isSlip(surname, other),
    );
    if (meant !== undefined) slips.set(surname, meant[0]);
  }
  return slips;
}

function isSlip(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0)) return false;
  const allowed = Math.max(1, Math.floor(Math.min(a.length, b.length) / LETTERS_TO_A_SLIP));
  return (
    distance(a, b) <= allowed ||
    isTransposed(a, b) ||
    looseSpellingClass(normalizeName(a)) === looseSpellingClass(normalizeName(b))
  );
}

/** "Kvenradze" for "Kvernadze": two neighbouring letters changed places, or three turned round. */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const wrong = [...a].flatMap((letter, at) => (letter === b.charAt(at) ? [] : [at]));
  const [first = 0] = wrong;
  const last = wrong.at(-1) ?? 0;
  if (wrong.length !== 2 || last - first > 2) return false;
  return a.charAt(first) === b.charAt(last) && a.charAt(last) === b.charAt(first);
}
