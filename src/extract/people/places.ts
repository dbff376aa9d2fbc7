/** Tells the names of countries, capitals and institutions from those of people. */

import { SPEAKING_PLACES } from './word-lists.ts';

/** Names of all countries in English, from Unicode's locale data (CLDR). */
const COUNTRIES: ReadonlySet<string> = new Set(countryNames());

/** True for a country, state, capital or institution that is known by one name. */
export function isPlace(name: string): boolean {
  const lower = name.toLowerCase().replace(/^the /, '');
  return SPEAKING_PLACES.has(lower) || COUNTRIES.has(lower) || SHORT_FORMS.has(lower);
}

const SHORT_FORMS: ReadonlySet<string> = new Set([
  'america',
  'britain',
  'czech republic',
  'england',
  'eu',
  'great britain',
  'holland',
  'ivory coast',
  'north korea',
  'northern ireland',
  'palestine',
  'scotland',
  'south korea',
  'soviet union',
  'turkey',
  'u.k',
  'u.k.',
  'u.n',
  'u.n.',
  'u.s',
  'u.s.',
  'uk',
  'un',
  'us',
  'usa',
  'wales',
  'white house',
  'new york',
  'west bank',
  'middle east',
  'european union',
  'united nations',
]);

function countryNames(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
}
