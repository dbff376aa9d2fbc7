/** Tells the names of countries, capitals and institutions from those of people. */

import { isCountry } from '../../domain/names/index.ts';
import { SPEAKING_PLACES } from './word-lists.ts';

/** True for a country, state, capital or institution that is known by one name. */
export function isPlace(name: string): boolean {
  const lower = name.toLowerCase().replace(/^the /, '');
  return SPEAKING_PLACES.has(lower) || isCountry(lower) || SHORT_FORMS.has(lower);
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
