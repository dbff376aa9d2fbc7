/** The rule by which "the Milford hoax" contradicts those who accuse Milford: a word for a lie denies what it is said of. */

import type { Pair } from './pair.ts';
import { isInflected, type WordedClaim } from './wording.ts';

/** Who says one of these of an accusation denies it. */
const LABEL =
  /\b(hoax|witch[ -]hunt|fabrication|smear|fairy ?tale|fake news|conspiracy theory)s?\b/i;
/** What is said of the accused. */
const ACCUSES =
  /\b(?:accus\w+|alleg(?:e[sd]?|ing|ation\w*)|interfer\w+|meddl\w+|collu\w+|hack(?:s|ed|ing)|tamper\w+|bribe\w*|cheat(?:s|ed|ing)|embezzl\w+|poison(?:s|ed|ing)|doping|fraud|misconduct|wrongdoing|sabotag\w+)\b/i;
/** The label is about what stands right before it. */
const MOST_WORDS_BEFORE = 3;

/** Which of the two denies the other's accusation, and in which word; null where neither does. */
export function deniedAccusation({ first, second }: Pair): string | null {
  return denies(first, second) ?? denies(second, first);
}

function denies(label: WordedClaim, accusation: WordedClaim): string | null {
  const word = LABEL.exec(label.claim.text)?.[1];
  const { text, slots } = accusation.claim;
  if (word === undefined || label.claim.slots.negated || slots.negated) return null;
  if (LABEL.test(text) || !ACCUSES.test(text)) return null;
  const topic = topicOf(label, word);
  const isKnown = (part: string) =>
    accusation.content.some((other) => other === part || isInflected(part, other));
  return topic.length > 0 && topic.every(isKnown) ? word : null;
}

/** "the Milford hoax": Milford. "The Milford affair is a hoax": what stands before "is". */
function topicOf({ tokens, subject }: WordedClaim, word: string): readonly string[] {
  const at = tokens.findIndex(({ lower }) => lower === word.toLowerCase().split(/[ -]/)[0]);
  const before: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - MOST_WORDS_BEFORE); i--) {
    const token = tokens[i];
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(token.is)) break;
    before.push(token.lower.replace(/['’]s$/, ''));
  }
  if (before.length > 0) return before;
  const isSaidOfSubject =
    /^(?:a|an|the)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:is|was|are|were)$/.test(tokens[at - 2]?.lower ?? '');
  return isSaidOfSubject ? subject : [];
}
