/** Tells the "it" that means nothing: "it is clear that", "it takes two hours", "it was too late". */

import { skipAdverbs } from './sentence-lead.ts';
import type { Token } from './word-classes.ts';

const AUXILIARY =
  /^(?:will|would|can|could|may|might|shall|should|must|'ll|'d|wo|ca|do|does|did|has|have|had|not|n't)$/;
const EMPTY_VERB = /^(?:seem|appear|happen|rain|snow)/;
/** "it takes two hours", "it took a while"; but "it takes over". */
const LONG =
  /^(?:hours?|days?|weeks?|months?|years?|decades?|minutes?|seconds?|time|while|longer)$/;
const LEADS_ON = /^(?:that|to|for|if|whether|when|who|time)$/;
/** "It is evident": of nothing named before. */
const EVIDENT =
  /^(?:clear|unclear|evident|obvious|likely|unlikely|possible|impossible|inevitable|true|important|hard|easy|worth|doubtful|common|rare|typical|late|early)$/;

/** Whether the "it" at `at` means nothing. */
export function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  let verb = skipAdverbs(tokens, at + 1);
  while (AUXILIARY.test(tokens[verb]?.lower ?? '')) verb = skipAdverbs(tokens, verb + 1);
  const word = tokens[verb];
  const behind = tokens.slice(verb + 1, verb + 13);
  if (word === undefined) return false;
  if (word.lemma === 'be' || word.lower === "'s") return isEmptyCopula(behind);
  if (EMPTY_VERB.test(word.lower)) return true;
  const next = behind.slice(0, 4).map(({ lower }) => lower);
  // "it takes a village to", but "it took the case to court"
  if (/^(?:takes?|took|taken)$/.test(word.lower))
    return next.some((each) => LONG.test(each)) || (word.lower === 'takes' && next.includes('to'));
  if (/^turn/.test(word.lower)) return next[0] === 'out';
  return /^remain/.test(word.lower) && /^(?:to|unclear|unknown)$/.test(next[0] ?? '');
}

/** "it is clear from", "it's the first time the two have met", "it was reported that"; not "it was sold to". */
function isEmptyCopula(behind: readonly Token[]): boolean {
  const from = behind.findIndex(
    ({ is, lower }) => is !== 'ADV' && !/^(?:not|n't|been|being)$/.test(lower),
  );
  const [complement, next] = behind.slice(Math.max(0, from));
  if (complement?.is === 'VERB') {
    if (EMPTY_VERB.test(complement.lower) || /^(?:that|whether|if)$/.test(next?.lower ?? ''))
      return true;
    return next?.lower === 'to' && /^(?:decided|agreed|left|hoped)$/.test(complement.lower);
  }
  return (
    behind.slice(0, 4).some(({ lower }) => EVIDENT.test(lower)) ||
    behind.some(({ lower }) => LEADS_ON.test(lower))
  );
}
