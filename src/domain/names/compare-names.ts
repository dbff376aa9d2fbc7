/** Whether two names may denote one speaker. */

import type { SpeakerKind } from '../vocabulary.ts';
import { compareOrganizations } from './compare-organizations.ts';
import { relateForenames } from './forenames.ts';
import { type PersonName, parsePersonName } from './parse-name.ts';
import { looseSpellingClass, spellingClass } from './spelling.ts';
import { FAMILY_NAME_FIRST } from './words.ts';

/**
 * same: equal but for titles, case, script and punctuation. variant: another spelling of the same whole name.
 * compatible: one says less, or the spelling differs by more; could be the same, needs other evidence.
 * different: cannot be the same name.
 */
type NameRelation = 'same' | 'variant' | 'compatible' | 'different';

/** The outcome of a comparison. */
export interface NameComparison {
  readonly relation: NameRelation;
  /** How much the names alone speak for one speaker, 0–1; 0 where different. */
  readonly score: number;
  /** The rule that decided, for people to read. */
  readonly why: string;
}

/** Compares two names of one kind. Symmetric; a name is the same as itself. */
export function compareNames(a: string, b: string, kind: SpeakerKind = 'PERSON'): NameComparison {
  if (kind !== 'PERSON') return compareOrganizations(a, b);
  const [left, right] = [parsePersonName(a), parsePersonName(b)];
  return left.words.length <= right.words.length
    ? comparePersons(left, right)
    : comparePersons(right, left);
}

const DIFFERENT = (why: string): NameComparison => ({ relation: 'different', score: 0, why });

/** `short` has at most as many words as `long`. */
function comparePersons(short: PersonName, long: PersonName): NameComparison {
  if (short.words.length === 0) {
    return long.words.length === 0 && short.name === long.name
      ? { relation: 'same', score: 1, why: 'the same name' }
      : DIFFERENT('one is no name');
  }
  const bare = short.words.length === 1 && long.words.length > 1;
  if (short.generation !== long.generation && !(bare && short.generation === null)) {
    return DIFFERENT('another generation (Jr., III)');
  }
  if (short.words.join('') === long.words.join('')) {
    return { relation: 'same', score: 1, why: 'the same name' };
  }
  if (bare) return compareBare(short.words[0] ?? '', long.words);
  if (short.words.length === 1) return compareSingle(short.words[0] ?? '', long.words[0] ?? '');
  return (
    compareInOrder(short.words, long.words) ??
    compareTurned(short.words, long.words) ??
    comparePart(short.words, long.words) ??
    DIFFERENT('other names')
  );
}

/** A surname alone against a whole name. */
function compareBare(word: string, whole: readonly string[]): NameComparison {
  const first = whole[0] ?? '';
  const last = whole.at(-1) ?? '';
  const same = (other: string) => matchWord(word, other) !== null;
  if (same(last) || (FAMILY_NAME_FIRST.has(first) && same(first))) {
    return { relation: 'compatible', score: 0.4, why: 'a surname alone' };
  }
  if (whole.slice(1, -1).some((middle) => middle.length > 1 && same(middle))) {
    return { relation: 'compatible', score: 0.3, why: 'one of several surnames alone' };
  }
  return same(first)
    ? { relation: 'compatible', score: 0.2, why: 'a forename alone' }
    : DIFFERENT('another surname');
}

function compareSingle(a: string, b: string): NameComparison {
  const match = matchWord(a, b);
  if (match === null) return DIFFERENT('other names');
  return match === 'spelling'
    ? { relation: 'variant', score: 0.9, why: 'another spelling' }
    : { relation: 'variant', score: 0.7, why: 'a similar spelling' };
}

/** Forename first in both, surname last; null where the surnames do not match. */
function compareInOrder(short: readonly string[], long: readonly string[]): NameComparison | null {
  const surname = matchWord(short.at(-1) ?? '', long.at(-1) ?? '');
  if (surname === null) return null;
  const forename = matchForename(short[0] ?? '', long[0] ?? '');
  if (forename === null) return null;
  const middle = matchMiddle(short.slice(1, -1), long.slice(1, -1));
  if (middle === null) return DIFFERENT('other middle names');
  const findings = [forename, middle, surname === 'similar' ? SIMILAR : SPELLING];
  return findings.filter((finding) => finding === SIMILAR).length > 1
    ? SIMILAR_TWICE
    : weakest(findings);
}

type Finding = NameComparison;
const SPELLING: Finding = { relation: 'variant', score: 0.95, why: 'another spelling' };
const SIMILAR: Finding = { relation: 'variant', score: 0.8, why: 'a similar spelling' };
const SIMILAR_TWICE: Finding = { relation: 'compatible', score: 0.6, why: 'similar spellings' };
const NATIONAL: Finding = {
  relation: 'variant',
  score: 0.9,
  why: 'national forms of one forename',
};
const SHORT_FORM: Finding = {
  relation: 'compatible',
  score: 0.7,
  why: 'a short form of the forename',
};
const INTERNATIONAL: Finding = {
  relation: 'compatible',
  score: 0.6,
  why: 'one forename in two languages',
};
const INITIAL: Finding = { relation: 'compatible', score: 0.6, why: 'an initial for the forename' };
const WITHOUT_MIDDLE: Finding = {
  relation: 'compatible',
  score: 0.8,
  why: 'one without the middle name',
};

function matchForename(a: string, b: string): Finding | null {
  if (a.length === 1 || b.length === 1) {
    if (a === b) return SPELLING;
    return a[0] === b[0] ? INITIAL : null;
  }
  const relation = relateForenames(a, b);
  if (relation === 'same') return SPELLING;
  if (relation === 'national') return NATIONAL;
  if (relation === 'international') return INTERNATIONAL;
  if (relation === 'short') return SHORT_FORM;
  return matchWord(a, b) === null ? null : SIMILAR;
}

/** Null where the middle names exclude each other; both in order of writing. */
function matchMiddle(a: readonly string[], b: readonly string[]): Finding | null {
  if (a.length === 0 && b.length === 0) return SPELLING;
  if (a.length === 0 || b.length === 0) return WITHOUT_MIDDLE;
  if (a.length !== b.length) return null;
  const findings = a.map((word, i) => matchForename(word, b[i] ?? ''));
  return findings.includes(null) ? null : weakest(findings.filter((finding) => finding !== null));
}

function weakest(findings: readonly Finding[]): Finding {
  return findings.reduce((worst, next) => (next.score < worst.score ? next : worst), SPELLING);
}

/** "Xi Jinping" and "Jinping Xi": the family name first in one and last in the other. */
function compareTurned(short: readonly string[], long: readonly string[]): NameComparison | null {
  if (short.length !== long.length) return null;
  const turned = (from: readonly string[], to: readonly string[]) =>
    FAMILY_NAME_FIRST.has(from[0] ?? '') &&
    [...from.slice(1), from[0] ?? ''].every(
      (word, i) => matchWord(word, to[i] ?? '') === 'spelling',
    );
  return turned(short, long) || turned(long, short)
    ? { relation: 'variant', score: 0.9, why: 'family name first in one, last in the other' }
    : null;
}

/** All words of the shorter stand together in the longer: "Mohammed bin Salman" in "Mohammed bin Salman Al Saud". */
function comparePart(short: readonly string[], long: readonly string[]): NameComparison | null {
  if (short.length === long.length) return null;
  const at = (offset: number) =>
    short.every((word, i) => {
      const other = long[offset + i] ?? '';
      return offset + i === 0
        ? matchForename(word, other) !== null
        : matchWord(word, other) === 'spelling';
    });
  for (let offset = 0; offset <= long.length - short.length; offset++) {
    if (at(offset)) {
      return { relation: 'compatible', score: 0.6, why: 'a part of the longer name' };
    }
  }
  return null;
}

/** `spelling`: of one strict class; `similar`: of one loose class only. */
function matchWord(a: string, b: string): 'spelling' | 'similar' | null {
  if (a === b || spellingClass(a) === spellingClass(b)) return 'spelling';
  return looseSpellingClass(a) === looseSpellingClass(b) ? 'similar' : null;
}
