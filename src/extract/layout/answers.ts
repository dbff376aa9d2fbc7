/** Finds the answers of an interview that is printed without marks: a line that asks, then lines that answer. */

import type { QuotationIndex } from '../speech/shape.ts';
import { type Range, trimmed } from '../text/range.ts';
import { isPersonal } from './first-person.ts';
import { isInterruption } from './interruption.ts';
import type { LaidOut } from './laid-out.ts';

const LONGEST_QUESTION = 300;
const MOST_WORDS_OF_QUESTION = 40;
/** More lines than this to one question are prose. */
const MOST_LINES = 4;
const LEAST_QUESTIONS = 2;
/** The interviewee is introduced within so many characters. */
const INTRODUCTION = 4000;
const FULL_NAME =
  /\p{Lu}[\p{L}\p{N}’'-]+(?: (?:de|van|von|der|bin|al|\p{Lu}[\p{L}\p{N}’'.-]*)){1,3}/gu;

/** The answers in order, each by whom the introduction names; none where the lines are no interview. */
export function findAnswers(
  text: string,
  lines: readonly Range[],
  quotations: QuotationIndex,
): readonly LaidOut[] {
  const asks = lines.map((line) => isQuestion(text, line, quotations));
  const answers: Range[][] = [];
  let firstQuestion = -1;
  for (const [at, line] of lines.entries()) {
    if (asks[at] === true) {
      if (asks[at + 1] !== true && at + 1 < lines.length) answers.push([]);
      if (firstQuestion < 0) firstQuestion = line.from;
    } else if (!isInterruption(text.slice(line.from, line.to))) {
      answers.at(-1)?.push(trimmed(text, line));
    }
  }
  // What follows the last answer may be the reporter's own close.
  const bounded = answers
    .map((answer, at) => (at === answers.length - 1 ? answer.slice(0, 1) : answer))
    .filter((answer) => answer.length > 0);
  if (bounded.length < LEAST_QUESTIONS || bounded.some((answer) => answer.length > MOST_LINES))
    return [];
  const personal = bounded.filter(([first]) =>
    isPersonal(first === undefined ? '' : text.slice(first.from, first.to)),
  );
  if (personal.length < 0.5 * bounded.length) return [];
  const source = interviewee(text.slice(0, Math.min(firstQuestion, INTRODUCTION)));
  return bounded.map((content) => ({ source, cue: null, content }));
}

function isQuestion(text: string, line: Range, quotations: QuotationIndex): boolean {
  const words = text.slice(line.from, line.to).trim();
  return (
    words.length <= LONGEST_QUESTION &&
    /\?[*_]*$/.test(words) &&
    quotations.touching(line).length === 0 &&
    words.split(/\s+/).length <= MOST_WORDS_OF_QUESTION
  );
}

/** The first full name that the introduction repeats, or else its first. */
function interviewee(introduction: string): Range | null {
  let first: Range | null = null;
  for (const name of introduction.matchAll(FULL_NAME)) {
    const range = { from: name.index, to: name.index + name[0].length };
    if (introduction.indexOf(name[0], range.to) >= 0) return range;
    first ??= range;
  }
  return first;
}
