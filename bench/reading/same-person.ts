/** Tells whether two lists of names denote the same person, spelling variants allowed. */

import { distance } from 'fastest-levenshtein';

/** True where a name of one list is a name of the other, give or take one letter in five, articles and case aside. */
export function denotes(read: readonly string[], expected: readonly string[]): boolean {
  return read.some((name) => expected.some((other) => isVariant(plain(name), plain(other))));
}

/** The names among a speaker's aliases: a description ("the Russian") tells nobody apart. */
export function namesAmong(aliases: readonly string[]): readonly string[] {
  const names = aliases.filter((alias) => !/^(?:the|his|her|its|their)\b/.test(alias));
  return names.length > 0 ? names : aliases;
}

function isVariant(a: string, b: string): boolean {
  return a === b || distance(a, b) <= Math.min(a.length, b.length) / 5;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/^(?:the|a|an) /, '')
    .trim();
}
