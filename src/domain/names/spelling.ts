/** Spellings of one word of a name that differ only by how it was brought into Latin letters. */

/*
 * The rules restate the differences between the romanization systems that newsrooms use: BGN/PCGN, ISO 9, GOST, the
 * Ukrainian national system of 2010, the German transcription of Duden, ALA-LC and press usage for Arabic.
 */

type Rule = readonly [pattern: RegExp, replacement: string];

/** Differences that next to never tell two names apart. In this order. */
const STRICT: readonly Rule[] = [
  [/^(?:ye|je|ie)(?=[a-z]{3})/, 'e'],
  [/(?<=[bdfghklmnprstvz])yo(?!ng)(?=[a-z])/g, 'e'],
  [/shch|schtsch|tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/(?<=[a-z])kh/g, 'h'],
  [/ph/g, 'f'],
  [/tz/g, 'ts'],
  [/x/g, 'ks'],
  [/ck/g, 'k'],
  [/c(?![eihy])/g, 'k'],
  [/q/g, 'k'],
  // Umlauts that are spelt out: Mueller, Schroeder.
  [/(?<=[^aeiou])([aou])e(?=[^aeiouy])/g, '$1'],
  [/[yj]/g, 'i'],
  [/([^aeou])\1+/g, '$1'],
];

/** Differences that now and then tell two names apart; applied to a strict class. */
const LOOSE: readonly Rule[] = [
  [/^kh/, 'h'],
  [/gh|g/g, 'k'],
  [/dh/g, 'd'],
  [/w/g, 'v'],
  [/h(?![aeiou])/g, ''],
  [/([^aeiou])\1+/g, '$1'],
  [/enk[ao]$/, 'enk'],
  [/ee/g, 'i'],
  [/o[ou]|o/g, 'u'],
  [/^([^aeiou]*)[ei]+/, '$1e'],
  [/(?<=[aeiou].*)[aei]+/g, 'e'],
];

/** Words shorter than this are spelt as they are: Li, Ly and Lee are three names. */
const SHORTEST_WITH_VARIANTS = 4;

/**
 * The class of spellings of a normalized word: equal for Zelensky, Zelenskiy, Zelenskyy and Zelenskyj, for Yuri, Yuriy
 * and Iurii, for Schröder and Schroeder.
 */
export function spellingClass(word: string): string {
  return word.length < SHORTEST_WITH_VARIANTS ? word : apply(STRICT, word);
}

/**
 * A wider class, which also joins Gaddafi and Qaddafi, Hussein and Hussain, Lukashenko and Lukashenka, but by its nature
 * also a few names that are two. Words with the same strict class always share it.
 */
export function looseSpellingClass(word: string): string {
  const strict = spellingClass(word);
  const consonants = strict.replace(/[aeiou]/g, '').length;
  return strict.length < 5 || consonants < 3 ? strict : apply(LOOSE, strict);
}

function apply(rules: readonly Rule[], word: string): string {
  return rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}
