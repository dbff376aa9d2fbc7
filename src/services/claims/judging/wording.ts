/** The content words of a claim, and how those of two claims lie beside each other. */

import type { ComparableClaim } from '../../../domain/claims.ts';
import { type Token, tokensOf } from '../../../extract/claims/word-classes.ts';
import { areOpposite } from './opposites.ts';
import { meaningOf } from './synonyms.ts';

/** A claim with its words read once. */
export interface WordedClaim {
  readonly claim: ComparableClaim;
  readonly tokens: readonly Token[];
  /** Base forms of what carries meaning; numbers, dates and negations are left to the slots. */
  readonly content: readonly string[];
  /** Words of `content` that belong to the subject. */
  readonly subject: readonly string[];
  /** "first", "second", "third": they tell one debate, quarter or round from another. */
  readonly ordinals: readonly string[];
}

/** What two claims share and what each has alone, opposites taken out as pairs. */
export interface Alignment {
  readonly shared: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Pairs of opposite words, one of each claim. */
  readonly opposites: readonly (readonly [string, string])[];
  /** Dice's coefficient over content words, where a pair of opposites counts as shared. */
  readonly likeness: number;
  /** The same over the words that are no part of a name: who and where may be all that two claims share. */
  readonly likenessOfDeeds: number;
}

const EMPTY =
  /^(?:be|have|do|will|would|can|could|may|might|shall|should|must|not|n't|never|no|none|nobody|nothing|neither|nor|fail|refuse|decline|manage|true|false|case|evidence|allegation|claim|assertion|notion|idea|hoax|lie|myth|untrue|baseless|also|just|still|already|only|all|every|each|both|some|several|many|most|few|any|more|less|few|fewer|minimum|maximum|upwards|least|than|about|around|nearly|almost|roughly|over|under|up|down|out|off|there|it|that|this|who|which|so|very|too|then|now|again|later|earlier|mr|mrs|ms|dr|percent|per|cent|million|billion|thousand|hundred|dozen|dozens|hundreds|thousands|half|third|quarter|one|two|get|make|say|mile|kilomet(?:er|re)|km|dollar|euro|pound|ton|tonne|acre|foot|meter|metre|point|longer|part|entire|whole|exactly|without|ago|since|until)$/;
const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|year|month|week|day|hour|minute|night|morning|decade|century)s?$/;
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|next|previous|former|\d+(?:st|nd|rd|th))$/;
const ENTITY_DATE = /^(?:may|march)$/;

/** A claim stands in many pairs. */
const known = new WeakMap<ComparableClaim, WordedClaim>();

/** Reads the words of a claim. */
export function worded(claim: ComparableClaim): WordedClaim {
  const found = known.get(claim) ?? readWords(claim);
  known.set(claim, found);
  return found;
}

function readWords(claim: ComparableClaim): WordedClaim {
  const { text, slots } = claim;
  const tokens = tokensOf(text, { from: 0, to: text.length });
  const subjectFrom = slots.subject === null ? -1 : text.indexOf(slots.subject);
  const subjectTo = subjectFrom + (slots.subject?.length ?? 0);
  const content: string[] = [];
  const subject: string[] = [];
  const ordinals: string[] = [];
  for (const token of tokens) {
    const isCounted = slots.quantities.some((quantity) =>
      quantity.text.toLowerCase().includes(token.lower),
    );
    const isDated = slots.times.some((time) => time.text.toLowerCase().includes(token.lower));
    if (ORDINAL.test(token.lower) && token.is !== 'PROPN' && !isCounted && !isDated) {
      ordinals.push(token.lower);
    }
    const word = contentOf(token);
    if (word === null) continue;
    content.push(word);
    if (subjectFrom >= 0 && token.from >= subjectFrom && token.to <= subjectTo) subject.push(word);
  }
  return { claim, tokens, content, subject, ordinals };
}

function contentOf(token: Token): string | null {
  if (!/^(?:NOUN|PROPN|VERB|ADJ|ADV|X)$/.test(token.is) || /\d/.test(token.text)) return null;
  const lemma = token.lemma.toLowerCase().replace(/['’]s$/, '');
  if (EMPTY.test(lemma) || EMPTY.test(token.lower)) return null;
  const isDate = DATE.test(token.lower) && !(ENTITY_DATE.test(token.lower) && token.is !== 'PROPN');
  if (isDate || ORDINAL.test(token.lower)) return null;
  if (token.is === 'ADV' && /ly$/.test(token.lower)) return null;
  return lemma.length > 1 ? lemma : null;
}

/** "was signed by": who did it stands at the end. */
export function isPassive({ claim: { text } }: WordedClaim): boolean {
  return /\b(?:is|are|was|were|been|be|being) (?:\w+ )?\w+(?:ed|en|t|n)\b.* by\b/i.test(text);
}

/** Lays the content words of two claims beside each other. */
export function align(first: WordedClaim, second: WordedClaim): Alignment {
  const left = [...new Set(first.content)];
  const right = new Set(second.content);
  const shared: string[] = [];
  const opposites: (readonly [string, string])[] = [];
  const take = (fits: (a: string, b: string) => boolean, keep: (a: string, b: string) => void) => {
    for (let at = 0; at < left.length; at++) {
      const word = left[at];
      const other = word === undefined ? undefined : [...right].find((b) => fits(word, b));
      if (word === undefined || other === undefined) continue;
      keep(word, other);
      left.splice(at--, 1);
      right.delete(other);
    }
  };
  take(
    (a, b) => a === b,
    (a) => shared.push(a),
  );
  take(
    (a, b) => meaningOf(a) === meaningOf(b) || isInflected(a, b),
    (a) => shared.push(a),
  );
  take(areOpposite, (a, b) => opposites.push([a, b]));
  const common = shared.length + opposites.length;
  const total = 2 * common + left.length + right.size;
  const named = new Set([...namesOf(first), ...namesOf(second)]);
  const deeds = (words: readonly string[]) => words.filter((word) => !named.has(word)).length;
  const commonDeeds = 2 * (deeds(shared) + opposites.length);
  const allDeeds = commonDeeds + deeds(left) + deeds([...right]);
  const likeness = total === 0 ? 0 : (2 * common) / total;
  return {
    ...{ shared, opposites, onlyFirst: left, onlySecond: [...right], likeness },
    // A headline in capitals may be all names; then they are what it says.
    likenessOfDeeds: allDeeds === 0 ? likeness : commonDeeds / allDeeds,
  };
}

function namesOf({ claim: { slots } }: WordedClaim): readonly string[] {
  return [...slots.names, ...slots.places].flatMap((name) => name.toLowerCase().split(/[\s–-]+/));
}

/** "nomination" and "nominee", "confirm" and "confirmation": a long common beginning. */
export function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.startsWith(short.slice(0, Math.max(5, short.length - 2)));
}
