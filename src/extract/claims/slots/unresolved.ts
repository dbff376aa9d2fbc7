/** Finds the words of a claim whose meaning stands elsewhere in its article: "this", "such movements", "the decision". */

import { isPlural, singular } from '../antecedents.ts';
import { MONTHS, WEEKDAYS } from '../claim-dates.ts';
import { isEmptyIt } from '../empty-it.ts';
import { headEnd, nounPhraseEnd } from '../noun-phrases.ts';
import { behindFronted } from '../sentence-lead.ts';
import { formOf } from '../verb-forms.ts';
import type { Token } from '../word-classes.ts';

const PERSONAL =
  /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves|it|its|itself)$/;
const FIRST_PERSON = /^(?:we|us|our|ours|ourselves|i|me|my|mine|myself)$/;
const KINDS = new Set(words('kind sort type way point'));
/** "this country", "these days": known without the article, or a time of the claim. */
const KNOWN_HERE = new Set([
  ...KINDS,
  ...words(`
    country nation world planet time moment day night morning afternoon evening
    week weekend month year season summer fall autumn winter spring decade century cycle election christmas
  `),
  ...[...MONTHS, ...WEEKDAYS].map((name) => name.toLowerCase()),
]);
/** "The economy", "on the table": there is one for every reader, or none is meant. */
const KNOWN_ANYWHERE = new Set(
  words(`
    country nation world planet earth sun moon sky sea ocean coast air weather climate environment economy market government administration
    president presidency public people population electorate majority media press news police military army enemy border constitution law church
    party primary ballot poll states internet web radio television phone poor rich left right middle top bottom front back center edge
    past future present meantime beginning end rest same other more less first last next best worst time day way night morning evening afternoon
    weekend week month year summer fall winter spring street road trail stump table floor stage ground field spotlight aisle offensive
    spectrum truth reason fact question answer problem point idea goal result difference matter moment chance outcome job hell clock line
    homeland ticket bench stake horizon
  `),
);
const DECADE = /^\d+s?$/;
const QUALIFIES =
  /^(?:of|for|at|by|that|which|who|whom|whose|where|when|between|with|'s|'|to|in|on|from|over|after|before|against|behind|about|as)$/;
const BODY =
  /^(?:people|police|public|media|press|government|administration|party|campaign|company|team|board|committee|group|crowd|army|military|family|couple|staff|congress|council|union|majority|half|rest|audience|electorate|establishment|network|agency|department|person|voter|nobody)$/;
const ANYBODY =
  /^(?:everyone|everybody|anyone|anybody|someone|somebody|no|nobody|none|who|whoever|those|these|many|some|few|several|most|others|both|each|every|any|all|half|\d+)$/;
/** "this oil-rich region", "this company's decision" */
const GOES_ON = /^(?:[-–]|'s?)$/;
const PARTICLE = /^(?:out|up|off|down|over)$/;

/** What points elsewhere: tokens of the claim in a row. */
type Pointing = readonly Token[];

/**
 * The words in their order, each as it is written; none where the claim stands alone.
 * @param tokens Those of `text`, the claim.
 */
export function unresolvedIn(text: string, tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((_, at) => {
    const found = unresolvedAt(tokens, at) ?? [];
    const [first, last] = [found[0], found.at(-1)];
    return first === undefined || last === undefined ? [] : [text.slice(first.from, last.to)];
  });
}

function unresolvedAt(tokens: readonly Token[], at: number): Pointing | null {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return null;
  const { lower } = token;
  const told = tokens.slice(0, at).filter(isNoun);
  if (PERSONAL.test(lower)) {
    const isMeant = /^the[imy]/.test(lower) ? isSeveral(tokens.slice(0, at)) : told.length > 0;
    const isEmpty = lower === 'it' && isEmptyIt(tokens, at);
    return isMeant || isEmpty || isTold(tokens, at) ? null : [token];
  }
  if (FIRST_PERSON.test(lower))
    return token.is === 'PRON' && !isOfName(tokens, at) ? [token] : null;
  if (/^th(?:is|at|ese|ose)$/.test(lower)) return pointing(tokens, at, told);
  if (lower === 'such' && after?.lower !== 'as' && before?.lower !== 'as')
    return phrase(tokens, at, told);
  if (lower === 'the') return definite(tokens, at, told);
  if (lower === 'here') return /^(?:in|at|on)$/.test(after?.lower ?? '') ? null : [token];
  if (lower === 'so' && before?.lemma === 'do' && !/^(?:ADV|ADJ)$/.test(after?.is ?? '')) {
    const deeds = tokens.slice(0, at - 1).filter(({ is }) => is === 'VERB');
    return deeds.length > 1 ? null : [before, token];
  }
  if (lower === 'then' && before?.lower === 'since') return [before, token];
  return lower === 'others' && told.length === 0 ? [token] : null;
}

/** "US", "World War I", "the Me Too movement" */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const [before, { text = '' } = {}, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (text === 'US') return true;
  if (text === 'I') return before?.is === 'PROPN' && tokens[at - 2]?.is !== 'ADP';
  return at > 0 && /^\p{Lu}/u.test(text) && after?.is === 'PROPN';
}

/** "this", "that choice"; not "those who", "said that", nor what the claim names before. */
function pointing(tokens: readonly Token[], at: number, told: readonly Token[]): Pointing | null {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return null;
  const { lower } = token;
  const isObject = /^(?:VERB|ADP)$/.test(before?.is ?? '') && !PARTICLE.test(before?.lower ?? '');
  const end = nounPhraseEnd(tokens, at + 1);
  // "caution that the specifics"
  if (after?.is === 'DET') return null;
  if (end > at + 1 || after?.is === 'NOUN') {
    const next = tokens[Math.max(end, at + 2)];
    const isOther =
      (lower === 'that' && at > 0 && !isDeterminer(tokens, at, isObject, next)) ||
      (lower === 'those' && (QUALIFIES.test(next?.lower ?? '') || next?.lower === ','));
    return isOther ? null : phrase(tokens, at, told);
  }
  const isFree = told.length === 0 && (isEnd(after) || /^(?:VERB|AUX)$/.test(after?.is ?? ''));
  const isMeant = {
    this: told.length === 0 || isObject,
    that: (isObject && isEnd(after)) || (at === 0 && isFree),
    these: isFree,
    those: isFree,
  }[lower];
  return isMeant === true ? [token] : null;
}

/** "in that regard", "abolish that choice"; not "argued that voters". */
function isDeterminer(
  tokens: readonly Token[],
  at: number,
  isObject: boolean,
  next: Token | undefined,
): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isSingular = after?.is !== 'PROPN' && !isPlural(after?.lower ?? '');
  return isSingular && isObject && (before?.is === 'ADP' || isEnd(next));
}

/** A pointing word with its noun, unless a noun before it is the same or everybody knows what is meant. */
function phrase(tokens: readonly Token[], at: number, told: readonly Token[]): Pointing | null {
  const head = headOf(tokens, at);
  const noun = tokens[head];
  if (noun === undefined || !isNoun(noun)) return null;
  const name = singular(noun.lower);
  const known = /^th(?:is|ese)$/.test(tokens[at]?.lower ?? '') ? KNOWN_HERE : KINDS;
  if (known.has(name) || told.some(({ lower }) => singular(lower) === name)) return null;
  // "such a bad winter that schools closed"
  if (tokens[at]?.lower === 'such' && tokens[head + 1]?.lower === 'that') return null;
  return tokens.slice(at, head + 1);
}

/** Where the noun of a pointing word stands: "these new rules", "these options entail losses", "at that time Norway". */
function headOf(tokens: readonly Token[], at: number): number {
  const end = nounPhraseEnd(tokens, at + 1);
  const last = end > at + 1 ? headEnd(tokens, at + 1, end) - 1 : at + 1;
  const several = /^(?:these|those)$/.test(tokens[at]?.lower ?? '');
  const found = tokens.findIndex(
    (token, of) =>
      of > at &&
      of <= last &&
      (several ? isNoun(token) && isPlural(token.lower) : endsNoun(token, tokens[of + 1])),
  );
  return found < 0 ? last : found;
}

function endsNoun({ is }: Token, next: Token | undefined): boolean {
  return is === 'NOUN' && next?.is !== 'NOUN' && !GOES_ON.test(next?.lower ?? '');
}

/** "The decision is final": which one, nothing in the claim says. */
function definite(tokens: readonly Token[], at: number, told: readonly Token[]): Pointing | null {
  const [before, noun, next, afterNext] = [at - 1, at + 1, at + 2, at + 3].map((of) => tokens[of]);
  if (noun?.is !== 'NOUN' || headEnd(tokens, at, nounPhraseEnd(tokens, at)) !== at + 2) return null;
  // "Lee the baker", "the baker and singer Lee", "the lead-up"
  if (before?.is === 'PROPN' || /^[-–]$/.test(next?.lower ?? '')) return null;
  // "the production and use of"
  const joined = tokens[at + 4];
  if (next?.is === 'CCONJ' && (joined?.is === 'PROPN' || QUALIFIES.test(joined?.lower ?? '')))
    return null;
  // "the law banning", "The assumption is that", "the sign, which"
  const isQualified =
    QUALIFIES.test(next?.lower ?? '') ||
    (next?.is === 'VERB' && formOf(next.lower) === 'GERUND') ||
    (next?.is === 'AUX' && afterNext?.lower === 'that') ||
    (next?.is === 'PUNCT' && /^(?:which|who|where)$/.test(afterNext?.lower ?? ''));
  const name = singular(noun.lower);
  const isKnown =
    KNOWN_ANYWHERE.has(noun.lower) || KNOWN_ANYWHERE.has(name) || DECADE.test(noun.lower);
  if (isQualified || isKnown || told.some(({ lower }) => singular(lower) === name)) return null;
  return tokens.slice(at, at + 2);
}

/** Somebody whom "they" may mean: two names, a plural, a body, anybody. */
function isSeveral(told: readonly Token[]): boolean {
  const names = told.filter(({ is }) => is === 'PROPN');
  return (
    names.length > 1 ||
    told.some(
      // "Workers" at the head has a capital as a name has.
      ({ is, lower }, at) => (is === 'NOUN' || at === 0) && isPlural(lower),
    ) ||
    told.some(({ lower }) => BODY.test(lower) || ANYBODY.test(lower))
  );
}

/** "As she spoke, Ann Lee": whom a clause before the main one means, the main one names. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const main = behindFronted(tokens, at);
  return main !== null && tokens.slice(main, main + 5).some(isNoun);
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.is === 'PUNCT' || token.is === 'CCONJ';
}

function isNoun({ is }: Token): boolean {
  return is === 'NOUN' || is === 'PROPN';
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
