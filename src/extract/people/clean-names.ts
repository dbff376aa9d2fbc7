/** Takes off names what is none of them: capitals that begin a sentence, callings before a name, headlines in capitals. */

import { ROLES } from '../../domain/names/index.ts';
import { genderOfForename, isForename } from './forenames.ts';
import { genderOfRole } from './gender.ts';
import type { NameMention } from './name-mention.ts';
import type { Scene } from './scene.ts';
import { CROWDS, ORGANIZATION_WORDS } from './word-lists.ts';

type Surroundings = Pick<Scene, 'text' | 'sentenceStart'>;

/** What "Asserting", "Continued" and "Immediately" end in; not "Ying", "Saeed" and "Ahmed". */
const OPENER = /\p{L}{3}(?:ing|(?<![em])ed|ly)$/u;

/** "Miss Universe Ann Lee" */
const PAGEANT = /^(?:Universe|World|America|USA|Earth)$/;

/** The mentions of a document, in order, without what the rest of the document shows to be no part of them. */
export function cleanNames(
  mentions: readonly NameMention[],
  scene: Surroundings,
): readonly NameMention[] {
  const small = new Set(scene.text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []);
  const fullNames = new Set(
    mentions.filter(({ words }) => words.length === 2).map(({ words }) => words.join(' ')),
  );
  const surnames = new Set(
    mentions
      .filter(({ words }) => words.length === 1 || isForename(words[0] ?? ''))
      .map(({ words }) => words.at(-1) ?? ''),
  );
  const cut = mentions.map((mention) => {
    const name = withinHeadline(mention, fullNames, scene) ?? mention;
    return isLed(name, surnames, small, scene) ? cutTo(name, 1, name.words.length, scene) : name;
  });
  return withoutWords(cut, small, scene);
}

/** "Ann Lee Blasts Reyes", "Vermonter Ann Lee", where "Ann Lee" stands elsewhere. */
function withinHeadline(
  mention: NameMention,
  fullNames: ReadonlySet<string>,
  scene: Surroundings,
): NameMention | null {
  const { words, looks } = mention;
  const isBody = looks === 'THING' && words.some(isOfBodies);
  if (words.length < 3 || isBody) return null;
  const last = words.length - 2;
  const at = [0, last].find(
    (from) => isForename(words[from] ?? '') && fullNames.has(words.slice(from, from + 2).join(' ')),
  );
  if (at === undefined) return null;
  return { ...cutTo(mention, at, at + 2, scene), looks: 'PERSON' };
}

function isOfBodies(word: string): boolean {
  return ORGANIZATION_WORDS.has(word.toLowerCase());
}

/** "Asserting Lee", "Actor Ann Lee": a word that begins a sentence or tells a calling, before a name of its own. */
function isLed(
  { words, from, looks }: NameMention,
  surnames: ReadonlySet<string>,
  small: ReadonlySet<string>,
  scene: Surroundings,
): boolean {
  const [lead = '', next = ''] = words;
  const lower = lead.toLowerCase();
  if (words.length < 2 || looks === 'THING' || isForename(lead)) return false;
  const isFullName = words.length > 2 && isForename(next);
  if (isFullName && (ROLES.has(lower) || CROWDS.has(lower) || PAGEANT.test(lead))) return true;
  const begins = scene.sentenceStart(from) === from;
  const isWord = small.has(lower) || OPENER.test(lead) || CROWDS.has(lower);
  return begins && isWord && (isFullName || (words.length === 2 && surnames.has(next)));
}

/** The mention with its words from `first` up to `end` alone; a calling before them is its role. */
function cutTo(
  mention: NameMention,
  first: number,
  end: number,
  { text }: Surroundings,
): NameMention {
  const words = mention.words.slice(first, end);
  const written = text.slice(mention.from, mention.to);
  const at = first === 0 ? 0 : written.lastIndexOf(words.join(' '));
  if (at < 0) return mention;
  const from = mention.from + at;
  const lead = mention.words[0] ?? '';
  const isCalled = first > 0 && ROLES.has(lead.toLowerCase());
  const called = isCalled ? { from: mention.from, to: mention.from + lead.length } : null;
  const forename = words.length > 1 ? genderOfForename(words[0] ?? '') : null;
  return {
    ...mention,
    ...{ words, from, to: from + words.join(' ').length },
    possessive: mention.possessive && end === mention.words.length,
    gender: (isCalled ? genderOfRole(lead) : null) ?? mention.gender ?? forename,
    role: first === 0 ? mention.role : called,
    looks: forename === null ? mention.looks : 'PERSON',
  };
}

/** "Video shows", where "the video" stands elsewhere and "Video" only begins sentences, names nobody. */
function withoutWords(
  mentions: readonly NameMention[],
  small: ReadonlySet<string>,
  scene: Surroundings,
): readonly NameMention[] {
  const names = new Set(
    mentions
      .filter(({ words, from }) => words.length > 1 || scene.sentenceStart(from) !== from)
      .flatMap(({ words }) => words),
  );
  return mentions.filter(({ words: [word = '', ...more], role }) => {
    const isWord = more.length === 0 && role === null && !names.has(word);
    return !isWord || !small.has(word.toLowerCase());
  });
}
