/** Tells whether words can be the subject of a sentence. */

import type { Token } from './word-classes.ts';

/** Longest subject that is trusted, in tokens. */
const LONGEST_SUBJECT = 30;

/** True where the verb after `tokens` may be theirs: no question, no condition, no prepositional phrase alone. */
export function isSubject(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > LONGEST_SUBJECT) return false;
  if (/^(?:what|why|how|who|which|whether|let)$/.test(tokens[0]?.lower ?? '')) return false;
  // "consequences if Lee fails": the verb is that of a condition.
  const subordinates = ({ is, lower }: Token) =>
    CONDITIONS.test(lower) || (is === 'SCONJ' && SUBORDINATES.test(lower));
  if (tokens.slice(1).some(subordinates)) return false;
  // "the divide over how to end it and who is to blame"
  const asks = ({ lower }: Token, at: number) =>
    /^(?:how|who|what|why|whether)$/.test(lower) &&
    /^(?:ADP|CCONJ)$/.test(tokens[at - 1]?.is ?? '');
  if (tokens.some(asks)) return false;
  // "a prosecutor to look at it before the court decides": so is that of a time.
  const goal = tokens.findIndex(({ lower }, at) => lower === 'to' && tokens[at + 1]?.is === 'VERB');
  if (goal >= 0 && tokens.slice(goal).some(({ lower }) => TIMES.test(lower))) return false;
  const last = tokens.findLast(({ is }) => is !== 'ADV' && is !== 'PUNCT');
  if (last === undefined || last.is === 'ADP' || last.is === 'CCONJ' || last.is === 'SCONJ')
    return false;
  return tokens.some(({ is }) => ['NOUN', 'PROPN', 'PRON'].includes(is));
}

const TIMES = /^(?:before|after|when|until|once|since|as)$/;
const CONDITIONS = /^(?:if|unless|whether|because|although)$/;
const SUBORDINATES = /^(?:though|while|until|as|when|how)$/;

/** True for a pronoun that is a subject and nothing else. */
export function isNominative(subject: readonly Token[]): boolean {
  return subject.length === 1 && /^(?:he|she|they|it|i|we|there)$/.test(subject[0]?.lower ?? '');
}
