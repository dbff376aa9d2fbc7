/** Forenames by the gender of nearly all who bear them. */

import { MEN_NAMES } from './forenames-of-men.ts';
import { WOMEN_NAMES } from './forenames-of-women.ts';
import type { Gender } from './gender.ts';

const MEN = words(MEN_NAMES);
const WOMEN = words(WOMEN_NAMES);

/** The gender that a forename tells, or null; letter case and accents do not matter. */
export function genderOfForename(forename: string): Gender | null {
  const name = plain(forename);
  if (MEN.has(name)) return 'MALE';
  return WOMEN.has(name) ? 'FEMALE' : null;
}

/** Whether it is a forename that tells a gender. */
export function isForename(word: string): boolean {
  return genderOfForename(word) !== null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(plain(list).trim().split(/\s+/));
}

function plain(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
