/** What a document says of its people: role and nationality. */

import type { Cast, Person } from './cast.ts';
import { DEMONYMS, LEADERS, ROLES, TITLES } from './word-lists.ts';

/** A person's roles in the document. */
export interface Portrait {
  /** The fullest role as written, e.g. "director of the Carnegie Russia Eurasia Center"; null where none is given. */
  readonly description: string | null;
  /** True where a nationality is given. */
  readonly hasNation: boolean;
  /** True where "the …" with these words (lower case, no article) may denote the person. */
  matches(words: readonly string[]): boolean;
}

/** ", a professor of Russian politics at King's College London," */
const APPOSITION =
  /^, (?:who (?:is|was) )?(?:(?:a|an|the|its|their) )?(?!always|now|once|then|long|also|not|himself|herself)([^,.;:“”"()\n]{3,90})(?=[,.;:“”"()]|$)/u;
const LONGEST_DESCRIPTION = 90;
/** What follows belongs to the role, but names other things: "professor of Russian politics". */
const AFTER_HEAD = /\s(?:of|for|at|in|who|with|to|from|and|on|that)\b.*$/s;

/** A portrait for each of the cast's people, in their order. */
export function describePeople(text: string, cast: Cast): readonly Portrait[] {
  return cast.people.map((person) => portraitOf(text, person));
}

function portraitOf(text: string, person: Person): Portrait {
  const roles = person.mentions.flatMap((mention) => {
    const before = mention.role === null ? [] : [text.slice(mention.role.from, mention.role.to)];
    const after = APPOSITION.exec(
      text.slice(mention.to, mention.to + LONGEST_DESCRIPTION + 20),
    )?.[1];
    return after === undefined || !wordsOf(after).some((word) => ROLES.has(word))
      ? before
      : [...before, after.trim()];
  });
  const words = new Set(roles.flatMap(wordsOf));
  const longest = roles.reduce((best, role) => (role.length > best.length ? role : best), '');
  return {
    description: longest === '' ? null : longest,
    hasNation: [...words].some((word) => DEMONYMS.has(word)),
    matches: (asked) => matches(words, asked),
  };
}

/** The words of a role up to its head: "a Russian political scientist in exile" is Russian, political, scientist. */
function wordsOf(role: string): readonly string[] {
  return role
    .replace(AFTER_HEAD, '')
    .toLowerCase()
    .split(/[^\p{L}.-]+/u);
}

/** The head must be one of the roles, or a leader for a leader; every nationality must be given too. */
function matches(roles: ReadonlySet<string>, asked: readonly string[]): boolean {
  const head = asked.at(-1) ?? '';
  const isLeader = [...roles].some((role) => LEADERS.has(role));
  const isRole =
    (ROLES.has(head) || TITLES.has(head)) && (roles.has(head) || (head === 'leader' && isLeader));
  const nations = asked.map((word) => SEATS[word] ?? word).filter((word) => DEMONYMS.has(word));
  // "his Russian counterpart": who has an office of that nation.
  if (head === 'counterpart')
    return (
      nations.length > 0 &&
      [...roles].some((role) => OFFICES.test(role)) &&
      nations.every((word) => roles.has(word) || roles.has(SAME[word] ?? ''))
    );
  return (
    (DEMONYMS.has(head) ? isLeader : isRole) &&
    nations.every((word) => roles.has(word) || roles.has(SAME[word] ?? ''))
  );
}

const OFFICES =
  /^(?:president|premier|chancellor|leader|king|queen|minister|secretary|ambassador|envoy|general|chief|pm)$/;

/** Seats of government, for "the Kremlin leader". */
const SEATS: Readonly<Record<string, string>> = {
  kremlin: 'russian',
  moscow: 'russian',
  beijing: 'chinese',
  kyiv: 'ukrainian',
  kiev: 'ukrainian',
  pyongyang: 'korean',
  tehran: 'iranian',
  ankara: 'turkish',
  elysee: 'french',
};

const SAME: Readonly<Record<string, string>> = {
  american: 'us',
  us: 'american',
  'u.s': 'us',
  british: 'uk',
  uk: 'british',
};
