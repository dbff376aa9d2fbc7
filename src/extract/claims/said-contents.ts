/** Finds the propositions in what somebody is told to have said. */

import type { Range } from '../text/range.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { type Proposition, propositionsOf } from './propositions.ts';
import { baseOf, formOf, pastOf } from './verb-forms.ts';
import type { Token } from './word-classes.ts';

const QUESTION = /^(?:whether|if|how|why|what|who|where|when|which)$/;
/** "his assertion that": what follows is the content. */
const SAYING_NOUN =
  /^(?:assertions?|claims?|beliefs?|fears?|positions?|views?|hopes?|statements?|ideas?|suggestions?|allegations?|accusations?|arguments?|warnings?|contentions?|predictions?|complaints?|remarks?|insistence|conviction|notion)$/;
/** "made demands that": what follows is the content, or a clause about them. */
const SAID_NOUN =
  /\b(?:demands?|offers?|proposals?|promises?|threats?|conditions?|pledges?|requests?|remarks?|claims?|allegations?|statements?|suggestions?|warnings?)$/;
const NAMES =
  /\b(?:call(?:s|ed|ing)?|dub|label|brand|deem|describ|portray|cast|characteri[sz]|depict|hail|dismiss|refer)\w*(?: \w+)?$/i;
const ASKS =
  /\b(?:ask|urg|encourag|tell|told|order|instruct|call(?:s|ed|ing)? (?:on|upon)|want|press|advis|invit|request|beg|implor|persuad)\w*/i;
const ACCUSES = /\b(?:accus|alleg|charg|blam|suspect|denounc|condemn|critici[sz]|fault)\w*/i;

/** The propositions of the tokens that a content has in one sentence; none where it is no statement. */
export function propositionsSaid(
  content: readonly Token[],
  cue: string,
  denies: boolean,
  speaker: string | null,
): readonly Proposition[] {
  const words = withoutComplementizer(content);
  const first = words[0]?.lower ?? '';
  // "called the system rigged": what is named so is no statement.
  if (NAMES.test(cue) && words.length === content.length) return [];
  if (SAID_NOUN.test(cue) && isStranded(words)) return [];
  if (first === '') return [];
  // "asked when it broke"; but "When it broke, the town slept."
  if (QUESTION.test(first)) return propositionsOf(words).filter(({ lead }) => lead.length > 0);
  const accused = ACCUSES.test(cue) ? accusation(words) : [];
  if (accused.length > 0) return accused;
  if (isObject(words, cue)) return [];
  const whole = propositionsOf(words);
  if (whole.length > 0) return whole;
  return denies && speaker !== null ? deed(words, 0, [speaker]) : [];
}

function withoutComplementizer(content: readonly Token[]): readonly Token[] {
  let words = content;
  while (words[0] !== undefined && (words[0].is === 'PUNCT' || words[0].lower === 'that')) {
    if (words[0].lower === 'that' && !isComplementizer(words)) break;
    words = words.slice(1);
  }
  const that = words.findIndex(({ lower }) => lower === 'that');
  const noun = words[that - 1]?.lower ?? '';
  const onlyNoun = that > 0 && words.slice(0, that).every(({ is }) => is !== 'AUX');
  return onlyNoun && that < 8 && SAYING_NOUN.test(noun) ? words.slice(that + 1) : words;
}

/** "that the dam holds", but not "that is wrong" nor "That dam holds". */
function isComplementizer(words: readonly Token[]): boolean {
  const next = words[1];
  const isSubject = next?.is === 'AUX' || (next?.is === 'VERB' && formOf(next.lower) !== 'GERUND');
  return next !== undefined && !isSubject && words[0]?.text === 'that';
}

/** "(demands that) the union will not agree to" tells of the demands, not what they were. */
function isStranded(words: readonly Token[]): boolean {
  const last = words.findLast(({ is }) => is !== 'PUNCT');
  return /^(?:with|to|for|of|about)$/.test(last?.lower ?? '');
}

/** "her of not caring when it burned", "the men to leave", "to leave": what the cue is about, not what is said. */
function isObject(words: readonly Token[], cue: string): boolean {
  const end = nounPhraseEnd(words, 0);
  const [joint, next, after] = words.slice(end, end + 3);
  if (joint?.lower === 'to' && (end === 0 || ASKS.test(cue)))
    return next?.is === 'VERB' && formOf(next.lower) === 'PRESENT';
  if (end === 0 || (joint?.lower !== 'of' && joint?.lower !== 'for')) return false;
  const deed = next?.lower === 'not' ? after : next;
  return deed !== undefined && formOf(deed.lower) === 'GERUND' && deed.is !== 'NOUN';
}

/** "the mill of dumping waste": the mill dumped waste. */
function accusation(words: readonly Token[]): readonly Proposition[] {
  let end = 0;
  while (end < words.length && !/^(?:of|for)$/.test(words[end]?.lower ?? '')) end++;
  const next = words[end + 1];
  if (end === 0 || end > 12 || next === undefined || nounPhraseEnd(words, 0) === 0) return [];
  return deed(words, end + 1, words.slice(0, end));
}

/** A gerund as what somebody did; "having done" and "being" as they are. */
function deed(
  words: readonly Token[],
  at: number,
  subject: readonly (Token | string)[],
): readonly Proposition[] {
  const verb = words[at];
  if (verb === undefined || formOf(verb.lower) !== 'GERUND') return [];
  const lemma = baseOf(verb.lower, verb.lemma.toLowerCase());
  const finite = lemma === 'have' ? 'had' : lemma === 'be' ? 'was' : pastOf(verb.lower, lemma);
  const said = [...subject, finite, ...words.slice(at + 1)];
  return [
    {
      words: said,
      core: words,
      standing: 'MAIN',
      subject: subject.filter((word) => typeof word !== 'string'),
      lead: [],
    },
  ];
}

/** The tokens that lie in one of the ranges. */
export function tokensWithin(tokens: readonly Token[], ranges: readonly Range[]): readonly Token[] {
  return tokens.filter((token) =>
    ranges.some(({ from, to }) => token.from >= from && token.to <= to),
  );
}
