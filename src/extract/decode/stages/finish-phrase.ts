/** Lets a content end where its phrase ends, and begin behind the clock of a live blog. */

import type { Allotment } from '../allotment.ts';
import type { SettlingContext } from '../contents.ts';
import type { Run } from '../label-path.ts';

/** Words that no phrase ends on. */
const OPEN_ENDS = new Set(
  'the a an these those of in for with by to from his her their its'.split(' '),
);
/** A phrase goes on at most this many words. */
const REACH = 8;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?(?:am|pm))?(?:\s(?:GMT|BST|ET|CET|UTC))?(?:\s[-–—])?[\s:]*/i;

/** Longest time with its zone, in characters. */
const LONGEST_CLOCK = 24;

/** A content that ends on an article or a preposition goes on to the next punctuation; a time before it goes. */
export function finishPhrase(
  allotment: Allotment,
  { paragraphs }: Pick<SettlingContext, 'paragraphs'>,
): void {
  const starts = new Set(paragraphs.map((paragraph) => paragraph.from));
  for (const [draft, runs] of allotment.runs()) {
    if (draft.laidOut) continue;
    const [begin] = runs;
    const final = runs.at(-1);
    if (begin !== undefined) dropClock(allotment, begin, starts);
    if (final !== undefined) goOn(allotment, final);
  }
}

function dropClock(allotment: Allotment, run: Run, starts: ReadonlySet<number>): void {
  const { words } = allotment;
  const from = words.from(run.first);
  // The content may begin inside the clock: "10:31 [GMT Turnout was low".
  let line = from;
  while (line > from - LONGEST_CLOCK && !starts.has(line)) line--;
  const clock = starts.has(line) ? CLOCK.exec(words.text.slice(line, from + LONGEST_CLOCK)) : null;
  if (clock === null) return;
  let first = run.first;
  while (first < run.last && words.from(first) < line + clock[0].length) first++;
  allotment.give(run.first, first, null);
}

function goOn(allotment: Allotment, { last }: Run): void {
  const { words } = allotment;
  const draft = allotment.ownerOf(last);
  if (!OPEN_ENDS.has(words.text.slice(words.from(last), words.to(last)).toLowerCase())) return;
  const cue = draft?.cue ?? null;
  for (let word = last + 1; word <= Math.min(last + REACH, words.length - 1); word++) {
    if (words.text.charAt(words.to(word - 1)) !== ' ') return;
    const inCue = cue !== null && words.from(word) < cue.to && words.to(word) > cue.from;
    if (inCue || allotment.ownerOf(word) !== null) return;
    allotment.give(word, word + 1, draft);
  }
}
