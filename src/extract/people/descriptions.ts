/** What a document says of its people: role, nationality and party. */

import { DOMAIN_WORDS, nationsIn, ROLES, TITLES } from '../../domain/names/index.ts';
import type { Cast, Person } from './cast.ts';
import { PARTIES, SYNONYMS, TITLE_SHORT_FORMS } from './role-synonyms.ts';
import { DEMONYMS, LEADERS } from './word-lists.ts';

/** How well a description fits: by all that it says, or by its head while nothing speaks against the rest. */
export type Fit = 'GIVEN' | 'POSSIBLE';

/** A person's roles in the document. */
export interface Portrait {
  /** The fullest role as written, e.g. "director of the Carnegie Russia Eurasia Center"; null where none is given. */
  readonly description: string | null;
  /** True where a nationality is given. */
  readonly hasNation: boolean;
  /** The party given, in one form; null where none is. */
  readonly party: string | null;
  /** Whether "the …" with these words (lower case, no article) may denote the person; null where it may not. */
  fit(words: readonly string[]): Fit | null;
}

/** ", a professor of Russian politics at King's College London," */
const APPOSITION =
  /^, (?:who (?:is|was) )?(?:(?:a|an|the|its|their|his|her) )?(?!always|now|once|then|long|also|not|himself|herself)([^,.;:“”"()\n]{3,90})(?=[,.;:“”"()]|$)/u;
/** "the firm’s lawyer, " */
const APPOSITION_BEFORE =
  /(?:^|[\s“‘"'])(?:the|an?|its|their|his|her|\p{Lu}[\p{L}’'-]*[’']s?)\s((?:[\p{L}’'-]+\s){0,5}[\p{L}-]+), $/iu;
/** "Graham (R-S.C.)", "McConnell, R-Ky." */
const PARTY_BEHIND = /^(?:, | \()(?<letter>[RDI])-/u;
const LONGEST_DESCRIPTION = 90;
/** What follows belongs to the role, but names other things: "professor of Russian politics". */
const AFTER_HEAD = /\s(?:of|for|at|in|who|with|to|from|and|on|that)\b.*$/s;

/** "the nominee’s eldest daughter" is a daughter. */
const OWNER = /^.*[’']s\s/s;

/** A portrait for each of the cast's people, in their order. */
export function describePeople(text: string, cast: Cast): readonly Portrait[] {
  return cast.people.map((person) => portraitOf(text, person));
}

function portraitOf(text: string, person: Person): Portrait {
  const roles = person.mentions.flatMap((mention) => {
    const before = mention.role === null ? [] : [text.slice(mention.role.from, mention.role.to)];
    const around = [
      APPOSITION.exec(text.slice(mention.to, mention.to + LONGEST_DESCRIPTION + 20))?.[1],
      APPOSITION_BEFORE.exec(
        text.slice(Math.max(0, mention.from - LONGEST_DESCRIPTION), mention.from),
      )?.[1],
    ].flatMap((role) =>
      role !== undefined && wordsOf(role).some((word) => ROLES.has(word)) ? [role.trim()] : [],
    );
    return [...before, ...around];
  });
  const words = new Set(roles.flatMap(wordsOf));
  const longest = roles.reduce((best, role) => (role.length > best.length ? role : best), '');
  const party =
    partyOf([...words]) ??
    person.mentions
      .map(
        (mention) => PARTY_BEHIND.exec(text.slice(mention.to, mention.to + 5))?.groups?.['letter'],
      )
      .map((letter) => (letter === undefined ? null : (PARTIES[letter.toLowerCase()] ?? null)))
      .find((found) => found !== null) ??
    null;
  return {
    description: longest === '' ? null : longest,
    hasNation: [...words].some((word) => DEMONYMS.has(word)),
    party,
    fit: (asked) => fitOf(words, party, asked.map(inFull)),
  };
}

/** The party that the words name, in one form; null where none does. */
export function partyOf(words: readonly string[]): string | null {
  return words.map((word) => PARTIES[word]).find((party) => party !== undefined) ?? null;
}

/** The words of a role up to its head: "a Russian political scientist in exile" is Russian, political, scientist. */
function wordsOf(role: string): readonly string[] {
  return role
    .replace(AFTER_HEAD, '')
    .replace(OWNER, '')
    .toLowerCase()
    .split(/[^\p{L}.-]+/u)
    .map(inFull);
}

/** "sen." is written "senator" elsewhere. */
function inFull(word: string): string {
  const bare = word.replace(/(?<=\p{L}{2})\.$/u, '');
  return TITLE_SHORT_FORMS[bare] ?? bare;
}

/** The head must be one of the roles, or a leader for a leader; every nationality must be given too, and no other party. */
function fitOf(
  roles: ReadonlySet<string>,
  party: string | null,
  asked: readonly string[],
): Fit | null {
  const head = asked.at(-1) ?? '';
  const nations = nationsOf(asked);
  const known = nationsOf([...roles]);
  const isOf = nations.every((nation) => known.includes(nation));
  const askedParty = partyOf(asked);
  if (!isOf || (askedParty !== null && party !== null && askedParty !== party)) return null;
  // "his Russian counterpart": who has an office of that nation.
  if (head === 'counterpart')
    return nations.length > 0 && [...roles].some((role) => OFFICES.test(role)) ? 'GIVEN' : null;
  if (DEMONYMS.has(head)) return [...roles].some((role) => LEADERS.has(role)) ? 'GIVEN' : null;
  const isRole =
    (ROLES.has(head) || (TITLES.has(head) && !DOMAIN_WORDS.has(head))) &&
    (roles.has(head) || (SYNONYMS[head] ?? []).some((role) => roles.has(role)));
  if (!isRole || RANKS.some((rank) => asked.includes(rank) !== roles.has(rank))) return null;
  const rest = asked.slice(0, -1).filter((word) => !FILLERS.test(word));
  return rest.every(
    (word) => roles.has(word) || PARTIES[word] === party || nationsOf([word]).length > 0,
  )
    ? 'GIVEN'
    : 'POSSIBLE';
}

/** A vice president is no president, and the other way round. */
const RANKS = ['vice', 'deputy', 'assistant'];
const FILLERS =
  /^(?:former|ex|current|new|longtime|veteran|outgoing|then|presidential|and|the|us|u\.s)$/;

const OFFICES =
  /^(?:president|premier|chancellor|leader|king|queen|minister|secretary|ambassador|envoy|general|chief|pm)$/;

/** The nations that words name by adjective, name or seat: as codes, or as written where they are none of one country. */
function nationsOf(words: readonly string[]): readonly string[] {
  const plain = words.map((word) => word.replaceAll('.', ''));
  const others = plain.filter((word) => DEMONYMS.has(word) && nationsIn([word]).size === 0);
  return [...nationsIn(plain), ...others];
}
