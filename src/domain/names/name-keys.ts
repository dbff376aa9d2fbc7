/** The keys under which names that may denote one speaker meet; equal keys mean "compare them", never "the same". */

import type { SpeakerKind } from '../vocabulary.ts';
import { normalizeName } from './normal-form.ts';
import { organizationWords } from './organization-name.ts';
import { parsePersonName } from './parse-name.ts';
import { looseSpellingClass } from './spelling.ts';
import { FAMILY_NAME_FIRST } from './words.ts';

/**
 * Keys of a name, sorted, without duplicates. A person has one for every word that may be a family name ("s:" and its
 * spelling class); an organization or group one for the whole name ("n:"); an unnamed source none, since nobody outside
 * its article can be told to be the same.
 */
export function nameKeys(name: string, kind: SpeakerKind): readonly string[] {
  if (kind === 'UNNAMED') return [];
  if (kind !== 'PERSON') {
    const words = organizationWords(name);
    return words.length === 0 ? [] : [`n:${words.map(looseSpellingClass).join(' ')}`];
  }
  const keys = familyNameWords(parsePersonName(name).words).map(
    (word) => `s:${looseSpellingClass(word)}`,
  );
  return [...new Set(keys)].sort();
}

/** The form of a name that a speaker's id is derived from: equal for spellings that differ by script, case and title only. */
export function identityOfName(name: string, kind: SpeakerKind): string {
  if (kind === 'UNNAMED') return normalizeName(name);
  if (kind !== 'PERSON') return organizationWords(name).join(' ');
  const { words, generation } = parsePersonName(name);
  return [...words, ...(generation === null ? [] : [generation])].join(' ');
}

/** The words of a parsed name that somebody could be called by alone; the whole of a name of one word. */
function familyNameWords(words: readonly string[]): readonly string[] {
  const [first] = words;
  if (first === undefined) return [];
  if (words.length === 1) return [first];
  const later = words.slice(1).filter((word) => word.length > 1);
  return FAMILY_NAME_FIRST.has(first) || later.length === 0 ? [first, ...later] : later;
}

/**
 * Whether a name says enough to name one speaker by itself. A person's needs a forename, or two initials, beside the
 * family name; an organization's or group's name always does, an unnamed source's never.
 */
export function isWholeName(name: string, kind: SpeakerKind): boolean {
  if (kind === 'UNNAMED') return false;
  if (kind !== 'PERSON') return organizationWords(name).length > 0;
  const [first = '', ...rest] = parsePersonName(name).words;
  return rest.length > 1 || (rest.length === 1 && first.length > 1);
}
