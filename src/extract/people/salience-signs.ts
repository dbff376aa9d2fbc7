/** What speaks for or against that a pronoun means a person: the text around both, in numbers. */

import { namesAct } from '../speech/cue-class.ts';
import type { Range } from '../text/range.ts';
import type { WEIGHTS } from './salience-weights.ts';
import type { Scene } from './scene.ts';

/** The names are those of the weights. */
export type Signs = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** A place where a person is named, speaks, begins a sentence as a description, or is meant by a pronoun. */
export interface Occurrence {
  readonly at: number;
  readonly person: number;
  readonly by: 'NAME' | 'SPEECH' | 'DESCRIPTION' | 'PRONOUN';
  /** Number of the sentence. */
  readonly sentence: number;
  /** The person does something there. */
  readonly acts: boolean;
  /** "Lee's" */
  readonly genitive: boolean;
  /** It stands between quotation marks. */
  readonly quoted: boolean;
}

/** The place of a pronoun, or of a description. */
export interface Asked {
  readonly sentence: number;
  readonly paragraphStart: number;
  readonly startsSentence: boolean;
  /** "met him" */
  readonly isObject: boolean;
  /** "he said" */
  readonly speaks: boolean;
  /** “…,” he */
  readonly isBehindWords: boolean;
  /** Its sentence begins with what comes before a subject: "In his speech, …". */
  readonly isFronted: boolean;
}

/** Beyond these a sign grows no more: sentences since somebody was named, others since they occurred, mentions. */
const FARTHEST = 15;
const MOST_RANKS = 6;
const MOST_MENTIONS = 16;

/** What follows a name that is a subject: "Lee, who won, also said". */
const ACTS =
  /^(?:, [^,.]{1,80},)?\s(?:\p{Ll}+ly |also |then |still |never |later |once |just |even |now |who )?(?:is|was|has|had|will|would|could|can|may|might|should|must|does|did|says?|said|went|came|got|took|made|gave|told|won|lost|ran|began|became|held|kept|left|met|put|saw|sat|spoke|stood|thought|wrote|knew|led|felt|found|grew|fell|cut|beat|quit|and his|and her|\p{Ll}{2,}(?:ed|[^s'’]s))\b/u;
const ACTS_REACH = 110;
const SUBJECT_WITH_VERB = /^s?he (?:also |then |later |\p{Ll}+ly )?(\p{Ll}+)\b/iu;
const BEHIND_WORDS = /[,.?!–—]["”’'»]\s$/;
const FRONTED =
  /^["“‘']?(?:In|As|While|After|Before|When|Since|Although|Though|Despite|During|With|By|At|On|If|Because|Like|Unlike|Once|Even|Throughout|For|From|Until|Asked|Speaking)\b/;
const START = /^["“‘'(]?(?:(?:And|But|So|Then|Yet|Now|Still),? )?$/;
/** What follows "her" that owns nothing: "met her on Monday". */
const UNOWNED =
  /^(?:\s(?:to|in|on|at|for|and|or|but|as|from|with|that|when|if|because|about|by|of|is|was|has|had|will|would|into|out|up|down|off|over|again|too|the|an?|how|what|why|who|not|before|after|during|while|so|than|through|under|until)\b|[^\s]|\s[^\p{L}\d“"])/u;

/** Whether a name is the subject of a verb, as far as the next words tell. */
export function isActing(text: string, name: Range & { readonly possessive: boolean }): boolean {
  return !name.possessive && ACTS.test(text.slice(name.to, name.to + ACTS_REACH));
}

/** The place `at` as far as it matters for the signs. */
export function askedAt(scene: Scene, at: number): Asked {
  const begin = scene.sentenceStart(at);
  const lead = scene.text.slice(begin, at);
  const isBehindWords =
    isSubject(scene.text, at) && BEHIND_WORDS.test(scene.text.slice(Math.max(0, at - 3), at));
  return {
    sentence: scene.sentence(at),
    paragraphStart: scene.paragraphStart(at),
    startsSentence: START.test(lead),
    isObject: isObject(scene.text.slice(at, at + 20)),
    speaks: isBehindWords || speaksAt(scene.text, at),
    isBehindWords,
    isFronted: FRONTED.test(lead),
  };
}

function speaksAt(text: string, at: number): boolean {
  return namesAct(SUBJECT_WITH_VERB.exec(text.slice(at, at + 40))?.[1] ?? '');
}

/** True where "he" or "she" stands. */
export function isSubject(text: string, at: number): boolean {
  return /^s?he\b/i.test(text.slice(at, at + 4));
}

function isObject(words: string): boolean {
  if (/^(?:him(?:self)?|herself|hers)\b/i.test(words)) return true;
  return /^her\b/i.test(words) && UNOWNED.test(words.slice(3));
}

/** The signs of one person. */
export function signsOf(
  { sentence, ...asked }: Asked,
  person: {
    /** Where they occur before, the last first. */
    readonly occurrences: readonly Occurrence[];
    /** How many others occur after their last occurrence. */
    readonly rank: number;
    /** They were the last to act. */
    readonly actedLast: boolean;
    readonly spokeLast: boolean;
    /** How often the document names them. */
    readonly count: number;
    readonly gender: 'KNOWN' | 'OTHER' | 'DESCRIBED' | 'UNKNOWN';
    /** What stands between the place and their name, where the sentence names them next. */
    readonly untilNamed: string | null;
  },
): Signs {
  const named = person.occurrences.find(({ by }) => by === 'NAME');
  const spokeBefore = person.occurrences.some(
    (occurrence) => occurrence.by === 'SPEECH' && occurrence.sentence === sentence - 1,
  );
  const isAhead = person.untilNamed !== null;
  const sinceNamed = named === undefined ? FARTHEST : Math.min(FARTHEST, sentence - named.sentence);
  const frequency = Math.sqrt(Math.min(person.count, MOST_MENTIONS));
  return {
    rank: Math.min(person.rank, MOST_RANKS),
    sinceNamed: Math.log1p(sinceNamed),
    sameParagraph: flag(person.occurrences.some((other) => other.at >= asked.paragraphStart)),
    actedLast: flag(person.actedLast),
    actedLastNowObject: flag(person.actedLast && asked.isObject),
    spokeBefore: flag(spokeBefore),
    spokeBeforeNowStart: flag(spokeBefore && asked.startsSentence),
    spokeLastNowSpeaks: flag(person.spokeLast && asked.speaks),
    spokeLastBehindWords: flag(person.spokeLast && asked.isBehindWords),
    nameGenitive: flag(named?.genitive === true),
    frequency,
    frequencyNowSpeaks: asked.speaks ? frequency : 0,
    knownGender: flag(person.gender === 'KNOWN'),
    otherGender: flag(person.gender === 'OTHER'),
    described: flag(person.gender === 'DESCRIBED'),
    ahead: flag(isAhead),
    aheadFronted: flag(isAhead && asked.isFronted),
    aheadAfterComma: flag(isAhead && asked.isFronted && person.untilNamed?.endsWith(', ') === true),
  };
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}
