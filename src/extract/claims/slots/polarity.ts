/** Tells whether a proposition is negated, and in which mood it stands: actual, expected, possible or required. */

import type { ClaimSlots } from '../../../domain/claims.ts';
import type { Token } from '../word-classes.ts';
import type { MainVerb } from './main-verb.ts';

const NOT = /^(?:not|n't|never|nor|neither|cannot)$/;
const NO_SUBJECT = /^(?:no|none|nobody|nothing|neither|nowhere)$/;
/** Verbs that turn around what follows "to". */
const FAILING = /^(?:fail|refuse|decline|neglect|omit|forget)$/;
/** "ended without a deal" denies the deal. */
const ENDING = /^(?:end|finish|conclude|close|break|adjourn|leave|return|come|go|pass)$/;
const FALSE_THAT =
  /\b(?:is|was|are|were)(?: not|n't)? (?:un|in)?(?:true|the case|correct|accurate|false) that\b|\bthere (?:is|was) no (?:truth|evidence|proof|sign|indication)\b|\b(?:allegations?|claims?|story|stories|idea|notion|assertion|accusations?|reports?) (?:that|of)\b.*\b(?:is|are|was|were) (?:a (?:hoax|lie|myth|fabrication)|false|untrue|baseless|unfounded|fake|nonsense)\b/i;
const NOT_A_NEGATION =
  /^(?:no (?:longer|fewer|less|more|later|earlier|sooner|doubt|matter|wonder|secret)|not (?:without|only|just|least|fewer|less|more|merely|simply|to mention|far|yet known))\b/i;

/** True where what the sentence says is denied by its own words; two negations cancel out. */
export function isNegated(text: string, tokens: readonly Token[], main: MainVerb | null): boolean {
  let negations = 0;
  if (FALSE_THAT.test(text)) negations += falseThat(text);
  if (main === null) return tokens.some(({ lower }) => NOT.test(lower)) || negations % 2 === 1;
  const rest = (at: number) => text.slice(tokens[at]?.from ?? 0);
  const isTrueNegation = (at: number) => !NOT_A_NEGATION.test(rest(at));

  const insideFalse = FALSE_THAT.test(text);
  if (!insideFalse) {
    negations += inGroup(tokens, main).some(isTrueNegation) ? 1 : 0;
  } else {
    const clause = tokens.findIndex(({ lower }, at) => lower === 'that' && at > main.verb);
    if (tokens.some(({ lower }, at) => at > clause && clause > 0 && NOT.test(lower))) negations++;
    return negations % 2 === 1;
  }
  if (main.subject !== null) {
    const head = tokens[main.subject.from];
    if (head !== undefined && NO_SUBJECT.test(head.lower) && isTrueNegation(main.subject.from))
      negations++;
    else if (head?.lower === 'not' && isTrueNegation(main.subject.from)) negations++;
  }
  const verb = tokens[main.verb];
  const after = tokens[main.verb + 1];
  if (verb !== undefined && FAILING.test(verb.lemma) && after?.lower === 'to') negations++;
  if (after !== undefined && NO_SUBJECT.test(after.lower) && isTrueNegation(main.verb + 1))
    negations++;
  else if (hasNoObject(tokens, main) && isTrueNegation(noObjectAt(tokens, main))) negations++;
  if (verb !== undefined && ENDING.test(verb.lemma)) {
    const without = tokens.findIndex(
      ({ lower }, at) => at > main.verb && at <= main.verb + 4 && lower === 'without',
    );
    if (without > 0) negations++;
  }
  return negations % 2 === 1;
}

/** "not true", "false", "no evidence": one negation; "not untrue", "not false": none. */
function falseThat(text: string): number {
  const found = FALSE_THAT.exec(text)?.[0] ?? '';
  const parts = [
    /\bnot\b|n't|\bno\b/i,
    /\buntrue|incorrect|inaccurate|false|hoax|lie\b|myth|fabrication|baseless|unfounded|fake|nonsense/i,
  ];
  return parts.filter((part) => part.test(found)).length;
}

function inGroup(tokens: readonly Token[], main: MainVerb): readonly number[] {
  const found: number[] = [];
  const behind = pastAdverbs(tokens, main.verb + 1);
  for (let at = Math.max(0, main.first - 1); at <= Math.max(behind, main.verb + 2); at++) {
    const token = tokens[at];
    if (token !== undefined && at <= behind && NOT.test(token.lower)) found.push(at);
    if (token?.lower === 'longer' && tokens[at - 1]?.lower === 'no') found.push(at);
  }
  return found;
}

/** "is probably not", "is just not": the word behind adverbs that are no negation themselves. */
function pastAdverbs(tokens: readonly Token[], from: number): number {
  const isAdverb = ({ is, lower }: Token) => is === 'ADV' && !NOT.test(lower);
  let at = from;
  for (let token = tokens[at]; token !== undefined && isAdverb(token); token = tokens[at]) at++;
  return at;
}

/** "made no concessions", "gave the union no raise", "of no use". */
function noObjectAt(tokens: readonly Token[], main: MainVerb): number {
  for (let at = main.verb + 2; at < Math.min(tokens.length, main.verb + 6); at++) {
    const token = tokens[at];
    if (token === undefined || /^(?:PUNCT|ADP|VERB|SCONJ)$/.test(token.is)) return -1;
    if (/^(?:no|nothing|nobody|none)$/.test(token.lower)) return at;
  }
  return -1;
}

function hasNoObject(tokens: readonly Token[], main: MainVerb): boolean {
  return noObjectAt(tokens, main) > 0;
}

const FUTURE =
  /\b(?:will|would|shall|won't|'ll|(?:is|are|was|were) (?:(?:not|also|now|still|\w+ly) )?(?:going|set|due|expected|scheduled|slated|poised|about|likely|unlikely|forecast|projected|planned|planning|preparing|intending|aiming|hoping) to|plan(?:s|ned)? to|intend(?:s|ed)? to|aim(?:s|ed)? to|hope(?:s|d)? to|vows? to|promises? to|pledges? to|expects? to|(?:is|are) to (?!blame)|(?:was|were) to (?!blame|be (?:found|seen|heard))|(?:is|are) (?:meeting|visiting|travelling|traveling|flying) .*\b(?:tomorrow|next)\b)/i;
const POSSIBLE =
  /\b(?:may|might|could|possibly|perhaps|maybe|potentially|allegedly|reportedly|(?:is|are|was|were) (?:said|believed|thought|reported|alleged|rumou?red) to)\b/;
const REQUIRED =
  /\b(?:must|should|ought to|(?:has|have|had|needs?) to|(?:is|are) (?:required|obliged|obligated|supposed) to)\b/i;

/** The mood of the main verb: read from the words of its group and what leads up to its infinitive. */
export function modalityOf(
  text: string,
  tokens: readonly Token[],
  main: MainVerb | null,
): ClaimSlots['modality'] {
  if (main === null) return 'ACTUAL';
  const from = tokens[Math.max(0, main.first - 1)]?.from ?? 0;
  const end = tokens[Math.min(tokens.length - 1, main.verb + 2)]?.to ?? text.length;
  const words = text.slice(from, end);
  if (REQUIRED.test(words)) return 'REQUIRED';
  if (FUTURE.test(words)) return 'FUTURE';
  return POSSIBLE.test(words) ? 'POSSIBLE' : 'ACTUAL';
}
