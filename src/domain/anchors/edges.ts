/** What stands directly before and after a quoted passage, by which a passage that grew is told from one that stayed. */

import { isNegation } from '../same-utterance.ts';
import { wordsOf } from '../words.ts';
import { CONTEXT } from './context.ts';
import { fold } from './folded-text.ts';

/**
 * Whether a passage ends where it did: at a quotation mark, at other punctuation, or before the same word. “We will pay”
 * has not stayed where “We will pay nothing” stands now.
 */
export function endsAlike(before: string, now: string): boolean {
  return (
    endOf(before) === endOf(now) &&
    negations(headOf(before)) === negations(headOf(now)) &&
    /^[^\p{L}\p{N}\s]*\?/u.test(before) === /^[^\p{L}\p{N}\s]*\?/u.test(now)
  );
}

/** Whether a passage begins where it did. A word that introduces it may be another one, but not one that negates. */
export function beginsAlike(before: string, now: string): boolean {
  const [one, other] = [startOf(before), startOf(now)];
  const sameKind = one === other || (isWord(one) && isWord(other));
  return sameKind && negations(tailOf(before)) === negations(tailOf(now));
}

const MARK = 'MARK';
const OTHER = 'OTHER';

function endOf(raw: string): string {
  if (/^[^\S\n]*\n/u.test(raw)) return OTHER;
  const folded = fold(raw);
  if (/^[.,;:!?…]*["']/u.test(folded)) return MARK;
  const word = /^[ -]?[$€£¥#@-]?[\p{L}\p{N}\p{M}']+/u.exec(folded);
  return word === null ? OTHER : `word ${word[0].trim()}`;
}

function startOf(raw: string): string {
  if (/\n[^\S\n]*$/u.test(raw)) return OTHER;
  const folded = fold(raw);
  if (/["'](?:\.|…)*$/u.test(folded)) return MARK;
  // “non-” belongs to the word that follows.
  if (/[\p{L}\p{N}]-$/u.test(folded)) return folded.slice(folded.lastIndexOf(' ') + 1);
  return /[\p{L}\p{N}\p{M}%]$|[\p{L}\p{N}\p{M}%'] $/u.test(folded) ? 'word' : OTHER;
}

function isWord(edge: string): boolean {
  return edge === 'word';
}

/** The rest of the sentence after a passage; a word that is cut off does not count. */
function headOf(raw: string): string {
  const [head = ''] = /^(?:(?![.!?](?:\s|$)|\n).)*/su.exec(raw) ?? [];
  return head.length === raw.length ? head.replace(/\S+$/u, '') : head;
}

function tailOf(raw: string): string {
  const sentences = raw.split(/[.!?]["'”’»]?\s|\n/u);
  const tail = sentences.at(-1) ?? '';
  return sentences.length === 1 && [...raw].length >= CONTEXT ? tail.replace(/^\S+/u, '') : tail;
}

function negations(text: string): number {
  return wordsOf(text).filter(isNegation).length;
}
