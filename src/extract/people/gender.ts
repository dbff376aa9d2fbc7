/** Grammatical gender of the words that stand for a person. */

/** As English pronouns tell it. */
export type Gender = 'MALE' | 'FEMALE';

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: 'MALE',
  him: 'MALE',
  his: 'MALE',
  himself: 'MALE',
  she: 'FEMALE',
  her: 'FEMALE',
  hers: 'FEMALE',
  herself: 'FEMALE',
};

/** The gender of a singular personal pronoun; null for any other word. */
export function genderOfPronoun(word: string): Gender | null {
  return PRONOUNS[word.toLowerCase()] ?? null;
}

const GENDERED =
  /^(?:(?<male>mr|sir|lord|king|prince|pope|father|son|brother|husband|boy|uncle|nephew|grandfather|widower|actor|waiter|gentleman|monsignor|(?:\w*(?<!wo))man)|(?<female>mrs|ms|miss|lady|dame|queen|princess|mother|daughter|sister|wife|girl|aunt|niece|grandmother|widow|actress|waitress|\w*woman))$/i;

/** The gender that an honorific or a role word tells ("Mrs", "spokesman", "widow"); null where it tells none. */
export function genderOfRole(word: string): Gender | null {
  const groups = GENDERED.exec(word)?.groups;
  if (groups?.['male'] !== undefined)
    return /^(?:human|german|roman|ottoman|norman|woman)$/i.test(word) ? null : 'MALE';
  return groups?.['female'] === undefined ? null : 'FEMALE';
}
