/** Tells the "it" that means nothing: "it is clear that", "it takes two hours", "it was too late". */

import type { Token } from './word-classes.ts';

const EMPTY_VERB = /^(?:seem|appear|happen|take|turn|rain|snow|remain)/;
const MODAL = /^(?:will|would|can|could|may|might|shall|should|must|'ll|'d)$/;
const LEADS_ON = /^(?:that|to|for|if|whether|when|who|time)$/;
/** "It is evident": of nothing named before. */
const EVIDENT =
  /^(?:clear|unclear|evident|obvious|likely|unlikely|possible|impossible|inevitable|true|important|hard|easy|worth|doubtful|common|rare|typical|late|early)$/;

/** Whether the "it" at `at` means nothing. */
export function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  const after = tokens.slice(at + 1, at + 13);
  const verb = after.find(({ is, lower }) => is === 'VERB' || (is === 'AUX' && !MODAL.test(lower)));
  if (EMPTY_VERB.test(verb?.lower ?? '')) return true;
  const copula = after
    .slice(0, 4)
    .some(({ is, lemma, lower }) => is === 'AUX' && (lemma === 'be' || lower === "'s"));
  // "it is clear from", "it's the first time the two have met"
  return (
    copula &&
    (after.some(({ lower }) => LEADS_ON.test(lower)) ||
      after.slice(0, 4).some(({ lower }) => EVIDENT.test(lower)))
  );
}
