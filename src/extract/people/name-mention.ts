/** Finds the capitalised names in a text, without the titles and roles around them. */

import { DOMAIN_WORDS, ROLES, TITLES } from '../../domain/names/index.ts';
import type { Range } from '../text/range.ts';
import { genderOfForename, isForename } from './forenames.ts';
import { type Gender, genderOfRole } from './gender.ts';
import { isPlace } from './places.ts';
import {
  BODIES,
  CROWDS,
  DEMONYMS,
  FUNCTION_WORDS,
  LEADERS,
  OCCASIONS,
  ORGANIZATION_WORDS,
} from './word-lists.ts';

/** One occurrence of a name. */
export interface NameMention extends Range {
  /** The words of the name, possessive endings removed. */
  readonly words: readonly string[];
  readonly possessive: boolean;
  /** What the title, role word or forename tells. */
  readonly gender: Gender | null;
  /** Title or role right before the name, as written: "US President", "Fox News anchor". */
  readonly role: Range | null;
  /** PERSON where title, role or forename says so; THING where its words name a place or an organization. */
  readonly looks: 'PERSON' | 'THING' | 'UNKNOWN';
}

/** Titles that end with a full stop, which ends no sentence. */
const SHORT_TITLE =
  '(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Pres|Gen|Adm|Col|Maj|Lt|Capt|Cmdr|Sgt|Cpl|Det|Insp|Supt|Rev|Msgr|Fr|Hon)';
const NAME_WORD = String.raw`(?:${SHORT_TITLE}\.(?=\s)|(?:\p{Lu}\.){1,3}|(?:O[’']|Mc|Mac|[dDlL][’'])?\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’'‑](?!s\b)\p{L}[\p{L}\p{M}]*)*)(?:[’']s\b|[’'](?=\s))?`;
const PARTICLE =
  '(?:af|av|d[aeiou]|das|del|della|der|den|des|dos|van|von|zu|zur|bin|bint|ibn|al|la|le|el|ben|ten|ter|y|of the)';
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\p{Lu}\.)${NAME_WORD}(?:[ \u00A0](?:(?:${PARTICLE}[ \u00A0]){0,2}|&[ \u00A0])${NAME_WORD})*`,
  'gu',
);
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** "Super Tuesday" */
const NAMED_DAY = /^(?:Super|Black|Good|Ash|Easter|Palm|Cyber|Bloody)$/;
/** Small words that headlines write with a capital; none is a name, an initial or part of an office. */
const HEADLINE_WORD =
  /^(?:About|After|Against|And|Are|As|At|Be|Before|Between|But|By|Can|Could|Did|Does|For|From|Has|Have|If|In|Into|Is|Like|Not|Of|On|Or|Over|Than|That|To|Was|Were|When|Where|While|Who|Why|With|Would)$/;
const WORD = /\S+/g;
const CONTRACTED = /[’'](?:ll|re|ve|d|m|t)$/i;
const POSSESSIVE = /[’']s$|(?<=s)[’']$/;
/** Longest name of a person in words. */
const LONGEST_NAME = 4;

const OFFICE_OF = /(?:\p{Lu}[\p{L}.’'-]*\s)*(?<office>\p{L}+)\sof\s$/u;
const OFFICE_REACH = 60;

interface NameWord extends Range {
  readonly text: string;
  readonly possessive: boolean;
}

/** Every name within `paragraph`, in order. */
export function nameMentionsIn(text: string, paragraph: Range): readonly NameMention[] {
  const line = text.slice(paragraph.from, paragraph.to);
  return [...line.matchAll(RUN)].flatMap((run) => {
    const words = [...run[0].matchAll(WORD)].map((word): NameWord => {
      const from = paragraph.from + run.index + word.index;
      const bare = word[0].replace(POSSESSIVE, '');
      return { text: bare, from, to: from + bare.length, possessive: bare !== word[0] };
    });
    return splitIntoNames(words).flatMap((name) => toMention(text, paragraph, name) ?? []);
  });
}

/** "Trump's Steve Witkoff" names two, and so does "Lee Is Like Reyes" in a headline; "told Lee Friday" names one. */
function splitIntoNames(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const parts: NameWord[][] = [[]];
  for (const [at, word] of words.entries()) {
    const isInside = at > 0 && at < words.length - 1;
    const isDay = at > 0 && WEEKDAY.test(word.text) && !NAMED_DAY.test(words[at - 1]?.text ?? '');
    if (isDay || (isInside && HEADLINE_WORD.test(word.text))) {
      parts.push([]);
      continue;
    }
    parts.at(-1)?.push(word);
    if (word.possessive) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

function toMention(text: string, paragraph: Range, run: readonly NameWord[]): NameMention | null {
  const bare = (word: NameWord) => word.text.toLowerCase().replace(/\.$/, '');
  let start = 0;
  while (start < run.length && FUNCTION_WORDS.has(bare(run[start] ?? END))) start++;
  const office = officeBefore(text, run[start]?.from ?? paragraph.to);
  // "German Chancellor Angela Merkel": the name begins after the last title.
  const title = run.findLastIndex(
    (word, at) =>
      at >= start &&
      at < run.length - 1 &&
      (isTitle(word) || (office !== null && DOMAIN_WORDS.has(bare(word)))),
  );
  const first = title >= start ? title + 1 : start;
  const bearer = run.slice(first).filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word.text));
  const words = withoutPlace(bearer);
  const head = words[0];
  const last = words.at(-1);
  if (head === undefined || last === undefined) return null;
  const isLabel = head.from === paragraph.from && /^\s?:/.test(text.slice(last.to, last.to + 2));
  // "U.S. Secretary of State": an office, and whoever holds it is named behind it.
  if (isTitle(last) && words.every(isOfTitles) && /^ of\s/.test(text.slice(last.to, last.to + 4)))
    return null;
  if (words.length === 1 && (isTitle(head) || (isLabel && ROLES.has(bare(head))))) return null;
  const titleWord = title >= start ? run[title] : undefined;
  const before = titleWord === undefined ? roleBefore(text, paragraph, head.from) : null;
  const role =
    titleWord === undefined
      ? before
      : {
          from: office ?? roleStart(run.slice(start, title + 1)) ?? titleWord.from,
          to: titleWord.to,
        };
  const roleWord = role === null ? '' : lastWord(text, role);
  const byRole = genderOfRole(roleWord) ?? genderAfter(text, last.to);
  const forename = words.length > 1 ? genderOfForename(head.text) : null;
  return {
    from: head.from,
    to: last.to,
    words: words.map((word) => (isLabel ? inSmallLetters(word.text) : word.text)),
    possessive: last.possessive,
    gender: byRole ?? forename,
    role,
    looks: looksOf(
      words.map((word) => (isLabel ? inSmallLetters(word.text) : word.text)),
      role !== null,
      forename !== null,
      definite(text, head.from),
    ),
  };
}

/** "Ohio Secretary of " before "State Ann Lee": where the office begins; null where none stands there. */
function officeBefore(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - OFFICE_REACH), at);
  const found = OFFICE_OF.exec(before);
  const isOffice = TITLES.has(found?.groups?.['office']?.toLowerCase() ?? '');
  return found !== null && isOffice ? at - before.length + found.index : null;
}

/** Where the words before a title begin that belong to it; other people's names, run together with it, do not. */
function roleStart(words: readonly NameWord[]): number | undefined {
  const title = words.at(-1);
  const lead = words.slice(0, -1);
  const isOfState = title !== undefined && LEADERS.has(title.text.toLowerCase());
  if (isOfState && lead.length > 1 && !lead.some(isOfTitles)) return title.from;
  return words[0]?.from;
}

/** A place, body, title or calling: what stands before a name and in none. */
function isOfTitles({ text }: NameWord): boolean {
  const lower = text.toLowerCase().replace(/\.$/, '');
  return (
    isPlace(lower) ||
    [DEMONYMS, ORGANIZATION_WORDS, TITLES, ROLES].some((known) => known.has(lower))
  );
}

/** "to Russia Michael McFaul": a place that happens to stand before a full name. */
function withoutPlace(words: readonly NameWord[]): readonly NameWord[] {
  const [place, forename] = words;
  if (words.length < 3 || place === undefined || forename === undefined) return words;
  const lower = place.text.toLowerCase();
  const leads = isPlace(lower) || DEMONYMS.has(lower) || ORGANIZATION_WORDS.has(lower);
  return leads && isForename(forename.text) ? words.slice(1) : words;
}

/** "PENCE" of a transcript's label is written "Pence" elsewhere; two or three letters may be initials. */
function inSmallLetters(word: string): string {
  return /^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

const END: NameWord = { text: '', from: 0, to: 0, possessive: false };

function isTitle(word: NameWord): boolean {
  return TITLES.has(word.text.toLowerCase().replace(/\.$/, ''));
}

/** "The Hague", "the firm Greystone Lettings": such a name is hardly a person's. */
function definite(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 20), from);
  const noun = /\b(\p{Ll}+) $/u.exec(before)?.[1];
  return /\b[Tt]he $/.test(before) || (noun !== undefined && BODIES.has(noun));
}

function looksOf(
  words: readonly string[],
  titled: boolean,
  forename: boolean,
  definite: boolean,
): NameMention['looks'] {
  const lower = words.map((word) => word.toLowerCase());
  const isThing =
    words.length > LONGEST_NAME ||
    words.includes('&') ||
    isPlace(words.join(' ')) ||
    lower.some((word) => ORGANIZATION_WORDS.has(word)) ||
    lower.every((word) => DEMONYMS.has(word.replace(/s$/, '')) || DEMONYMS.has(word)) ||
    (OCCASIONS.has(lower.at(-1) ?? '') && !(forename && words.length === 2)) ||
    (words.length === 1 && (CROWDS.has(lower[0] ?? '') || CONTRACTED.test(words[0] ?? ''))) ||
    (words.length === 1 && /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(words[0] ?? ''));
  if (isThing) return 'THING';
  if (titled || forename) return 'PERSON';
  return definite ? 'THING' : 'UNKNOWN';
}

/** "Russian lawmaker Andrey Klishas", "Trump's special envoy Steve Witkoff": the role ends right before the name. */
const ROLE_BEFORE = /(?<![\p{L}\p{N}.])(?:(?:[\p{L}\p{N}’'-]+|(?:\p{L}\.)+) ){0,3}([\p{L}-]+),? $/u;

function roleBefore(text: string, paragraph: Range, from: number): Range | null {
  const before = text.slice(Math.max(paragraph.from, from - 60), from);
  const found = ROLE_BEFORE.exec(before);
  const word = found?.[1]?.toLowerCase();
  if (found === null || word === undefined || !ROLES.has(word) || found[0].endsWith(', '))
    return null;
  const start = from - found[0].length;
  // The role begins after the last word that cannot belong to it.
  const lead =
    /^.*\b(?:the|a|an|and|but|or|as|by|to|of|for|with|from|in|on|at|his|her|their|its|our|my|said|says|told|that|when|where|while|then|who|including|like|[’']s) /i.exec(
      found[0],
    );
  return { from: start + (lead?.[0].length ?? 0), to: from - 1 };
}

function lastWord(text: string, range: Range): string {
  return /[\p{L}.-]+$/u.exec(text.slice(range.from, range.to))?.[0].replace(/\.$/, '') ?? '';
}

/** "Smith, a former spokeswoman": a gendered noun in apposition. */
function genderAfter(text: string, to: number): Gender | null {
  const found = /^, (?:[\p{L}’'-]+ ){0,5}?([\p{L}-]+)\b/u.exec(text.slice(to, to + 70));
  if (found === null) return null;
  for (const word of found[0].slice(2).split(' ')) {
    // "after Labor Day, Mrs. Clinton": a title begins another name.
    if (/^\p{Lu}/u.test(word)) return null;
    const gender = genderOfRole(word);
    if (gender !== null) return gender;
  }
  return null;
}
