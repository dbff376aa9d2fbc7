/** What titles and descriptions tell about who somebody is, beside the name. */

import { normalizeName } from './normal-form.ts';
import { countriesIn, placeLength } from './places.ts';
import { isRoleWord } from './role-words.ts';
import { OFFICES } from './words.ts';

/** The offices and countries that titles and descriptions of one speaker name. */
export interface Roles {
  /** From {@link OFFICES}. */
  readonly offices: ReadonlySet<string>;
  /** "president US": an office together with the country it is said to be of. */
  readonly countriesByOffice: ReadonlyMap<string, ReadonlySet<string>>;
  /** The descriptions themselves, normalized, for equality. */
  readonly descriptions: ReadonlySet<string>;
}

/** SUPPORTS: they hold the same office. CONFLICTS: the same office of different countries. */
export type RoleAgreement = 'SUPPORTS' | 'CONFLICTS' | 'SILENT';

/** Collects the roles in titles and descriptions, e.g. what `parsePersonName` found around a name. */
export function rolesOf(texts: readonly (string | null)[]): Roles {
  const offices = new Set<string>();
  const countriesByOffice = new Map<string, Set<string>>();
  const descriptions = new Set<string>();
  for (const text of texts) {
    const normal = normalizeRole(text ?? '');
    if (normal === '') continue;
    if (normal.split(' ').length >= 3) descriptions.add(normal);
    const office = LONGEST_FIRST.find((name) => ` ${normal} `.includes(` ${name} `));
    if (office === undefined) continue;
    offices.add(office);
    const countries = countriesByOffice.get(office) ?? new Set<string>();
    for (const country of countriesIn(normal.split(' '))) countries.add(country);
    countriesByOffice.set(office, countries);
  }
  return { offices, countriesByOffice, descriptions };
}

/** Compares what is known of two speakers' roles. Symmetric. */
export function compareRoles(a: Roles, b: Roles): RoleAgreement {
  let agreement: RoleAgreement = 'SILENT';
  for (const office of a.offices) {
    if (!b.offices.has(office)) continue;
    const [left, right] = [a.countriesByOffice.get(office), b.countriesByOffice.get(office)];
    if (left?.size && right?.size && ![...left].some((country) => right.has(country))) {
      return 'CONFLICTS';
    }
    agreement = 'SUPPORTS';
  }
  if (agreement === 'SILENT' && [...a.descriptions].some((text) => b.descriptions.has(text))) {
    return 'SUPPORTS';
  }
  return agreement;
}

/** Whether nothing but titles and countries is said: "former US President", "the president of Ukraine". */
export function isPlainRole(text: string): boolean {
  const words = normalizeRole(text)
    .split(' ')
    .filter((word) => !isRoleWord(word) && !/^(?:the|a|of|and)$/.test(word));
  let at = 0;
  while (at < words.length) {
    const place = placeLength(words, at);
    if (place === 0) return false;
    at += place;
  }
  return true;
}

/** One spelling for "defense" and "defence", "premier" and "prime minister", "U.S." and "US". */
function normalizeRole(text: string): string {
  return normalizeName(text)
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\bpremier\b/g, 'prime minister')
    .replace(/\b([ue]) ([sknu])(?: a)?\b/g, '$1$2');
}

/** "vice president" before "president". */
const LONGEST_FIRST = OFFICES.toSorted((a, b) => b.length - a.length);
