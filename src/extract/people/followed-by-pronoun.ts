/** Tells by the next pronoun that a name without title or known forename is a person's: "Mila Dorn runs the mill. She …". */

import type { NameMention } from './name-mention.ts';

const REACH = 200;
const PRONOUN = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/;
/** Nothing, or a clause without names: "Midway through her new show, ". */
const LEAD = /(?:^|[.?!”"]\s|\n)\s*(?:\p{Lu}[\p{Ll}\s’'-]*, )?$/u;

/** True for a full name that a sentence is about, with "he" or "she" behind it before anybody else is named. */
export function isFollowedByPronoun(text: string, { from, to, words }: NameMention): boolean {
  if (words.length < 2 || words.length > 3) return false;
  if (!words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return false;
  if (!LEAD.test(text.slice(Math.max(0, from - 80), from))) return false;
  const after = text.slice(to, to + REACH);
  const pronoun = PRONOUN.exec(after);
  if (pronoun === null) return false;
  const between = after.slice(0, pronoun.index).replace(/[.?!]["”’]?\s+["“‘]?\p{Lu}/gu, '');
  return !/\p{Lu}/u.test(between);
}
