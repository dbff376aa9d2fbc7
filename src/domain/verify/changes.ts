/** Names what a change of words does: whether it touches a negation, a number or a name. */

import { isNegation } from '../same-utterance.ts';
import type { Difference } from './align.ts';
import type { PlacedWord } from './placed-words.ts';

/** REPLACED: other words stand there. ADDED: the wording asked for has words that were not said. DROPPED: it lacks some. */
type ChangeKind = 'REPLACED' | 'ADDED' | 'DROPPED';

/** What a fact-checker must not overlook. CAPITALS: the same letters, capitals elsewhere than at the start ("US", "us"). */
type ChangeFlag = 'NEGATION' | 'NUMBER' | 'NAME' | 'CAPITALS';

/** One difference between a wording asked for and what was said. */
export interface WordChange {
  readonly kind: ChangeKind;
  /** The words that were said; empty where words were added. */
  readonly said: string;
  /** The words asked for; empty where words were dropped. */
  readonly asked: string;
  readonly flags: readonly ChangeFlag[];
}

/** The change that a difference stands for. */
export function changeOf(
  difference: Difference,
  asked: readonly PlacedWord[],
  said: readonly PlacedWord[],
): WordChange {
  const left = asked.slice(...difference.asked);
  const right = said.slice(...difference.said);
  const flags: ChangeFlag[] = [];
  if (sameLetters(left, right)) flags.push('CAPITALS');
  else {
    if (count(left, isNegated) !== count(right, isNegated)) flags.push('NEGATION');
    if (keys(left, isNumber) !== keys(right, isNumber)) flags.push('NUMBER');
    const names = (words: readonly PlacedWord[], all: readonly PlacedWord[], from: number) =>
      keys(words, (word, at) => isName(word, all[from + at - 1]));
    if (names(left, asked, difference.asked[0]) !== names(right, said, difference.said[0]))
      flags.push('NAME');
  }
  return {
    kind: left.length === 0 ? 'DROPPED' : right.length === 0 ? 'ADDED' : 'REPLACED',
    said: right.map(({ shown }) => shown).join(' '),
    asked: left.map(({ shown }) => shown).join(' '),
    flags,
  };
}

/** Whether a word denies, doubts or makes conditional. */
function isNegated({ form }: PlacedWord): boolean {
  return isNegation(form.toLowerCase());
}

const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:hundred|thousand|million|billion|trillion|dozen)s?|half|third|quarter|twice|double|triple|first|second)$/;

/** Digits, or a word for a number. */
export function isNumber({ form }: PlacedWord): boolean {
  return /\d/u.test(form) || NUMBER_WORD.test(form);
}

/** A capital that no beginning of a sentence explains. */
function isName({ shown }: PlacedWord, before: PlacedWord | undefined): boolean {
  if (!/^\p{Lu}/u.test(shown) || /^I(?:['’]|$)/u.test(shown)) return false;
  return before === undefined ? shown.length > 1 && !COMMON.test(shown) : !before.endsSentence;
}

/** Words that often begin a quotation, so that their capital says nothing. */
const COMMON =
  /^(?:The|A|An|He|She|It|They|We|You|This|That|These|Those|There|Then|But|And|Or|So|If|In|On|At|For|From|By|As|When|While|After|Before|His|Her|Its|Their|Our|My|Your|What|Who|How|Why|Where|Not|No|Yes|Now|With|Some|Many|Most|One|All|Every|Even|Because|Just|Let|Well|Of|To|Is|Are|Was|Were|Do|Does|Did|Will|Would|Can|Could|Should)\b/;

function count(words: readonly PlacedWord[], test: (word: PlacedWord) => boolean): number {
  return words.filter(test).length;
}

function keys(
  words: readonly PlacedWord[],
  test: (word: PlacedWord, at: number) => boolean,
): string {
  return words
    .filter(test)
    .map(({ form }) => form)
    .join(' ');
}

function sameLetters(left: readonly PlacedWord[], right: readonly PlacedWord[]): boolean {
  const letters = (words: readonly PlacedWord[]) =>
    words.map(({ form }) => form.toLowerCase()).join(' ');
  return letters(left) === letters(right);
}
