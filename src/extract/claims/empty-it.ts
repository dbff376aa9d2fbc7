/** Tells the "it" that means nothing: "it is clear that", "it takes two hours", "it was too late". */

import { skipAdverbs } from './sentence-lead.ts';
import type { Token } from './word-classes.ts';

const MODAL =
  /^(?:will|would|can|could|may|might|shall|should|must|'ll|'d|wo|ca|do|does|did|not|n't)$/;
const EMPTY_VERB = /^(?:seem|appear|happen|rain|snow)/;
/** "it takes two hours", "it took a while", but "it takes over" */
const TAKES_LONG =
  /^(?:hours?|days?|weeks?|months?|years?|decades?|minutes?|seconds?|time|while|longer|to)$/;
const LEADS_ON = /^(?:that|to|for|if|whether|when|who|time)$/;
/** "It was reported that", "it was left to": participles behind which nothing is meant. */
const REPORTED =
  /^(?:said|reported|believed|known|thought|expected|hoped|assumed|feared|agreed|decided|announced|understood|rumou?red|left)$/;
/** "It is evident": of nothing named before. */
const EVIDENT =
  /^(?:clear|unclear|evident|obvious|likely|unlikely|possible|impossible|inevitable|true|important|hard|easy|worth|doubtful|common|rare|typical|late|early)$/;

/** Whether the "it" at `at` means nothing. */
export function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  let verb = skipAdverbs(tokens, at + 1);
  while (MODAL.test(tokens[verb]?.lower ?? '')) verb = skipAdverbs(tokens, verb + 1);
  const word = tokens[verb];
  const behind = tokens.slice(verb + 1, verb + 13);
  if (word === undefined) return false;
  if (word.lemma === 'be' || word.lower === "'s") return isEmptyCopula(behind);
  if (EMPTY_VERB.test(word.lower)) return true;
  if (/^(?:takes?|took|taken)$/.test(word.lower))
    return behind.slice(0, 4).some(({ lower }) => TAKES_LONG.test(lower));
  if (/^turn/.test(word.lower)) return behind[0]?.lower === 'out';
  return /^remain/.test(word.lower) && /^(?:to|unclear|unknown)$/.test(behind[0]?.lower ?? '');
}

/** "it is clear from", "it's the first time the two have met", "it was reported that"; not "it was sold to". */
function isEmptyCopula(behind: readonly Token[]): boolean {
  const [complement] = behind.slice(skipAdverbs(behind, 0));
  if (behind.slice(0, 4).some(({ lower }) => EVIDENT.test(lower))) return true;
  if (complement?.is === 'VERB' && !REPORTED.test(complement.lower)) return false;
  return behind.some(({ lower }) => LEADS_ON.test(lower));
}
