/** The sentences of a paragraph: Unicode's boundaries, corrected for abbreviations and for questions inside speech. */

import { type Range, trimmed } from './range.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations that are always followed by what they belong to: "Sen. Smith", "No. 10", "Jan. 6". */
const LEADS_ON =
  /(?:^|[\s("“‘[]|\bthen-)(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Det|Supt|Insp|Rev|Fr|Hon|Pres|Amb|Atty|St|Mt|Ft|No|Nos|vs|v|cf|e\.g|i\.e|approx|Fig|Vol|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|\p{Lu})\.$/u;
/** Abbreviations that may end a sentence or not: "in the U.S. President Biden" against "in the U.S. The law". */
const MAY_LEAD_ON =
  /(?:(?:^|[\s("“‘[])(?:\p{L}\.){2,}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Ph\.D|a\.m|p\.m)\.)$/u;
const STARTER =
  /^["“‘'(]*(?:The|A|An|He|She|It|They|We|You|I|This|That|These|Those|There|But|And|Or|So|In|On|At|For|From|By|As|If|When|While|After|Before|Since|His|Her|Its|Their|Our|My|What|Who|How|Why|Where|However|Meanwhile|Still|Now|Then|Yet|Not|No|With|According|Some|Many|Most|One|Another|Both)\b/;
const CONTINUES = /^[\p{Ll}]/u;
/** Names that end in a mark. */
const MARKED_NAME = /\b(?:Yahoo|Jeopardy|Jeb|E|Panic|Oliver|Wham|Chips Ahoy|Yum)!$/;

/** Sentences of `text` within `range` in order, without the white space around them. */
export function sentencesOf(text: string, range: Range): readonly Range[] {
  const sentences: Range[] = [];
  let from = range.from;
  let previous = '';
  for (const { segment, at } of segmentsOf(text, range)) {
    if (previous !== '' && !belongsTogether(previous, segment)) {
      sentences.push(trimmed(text, { from, to: at }));
      from = at;
    }
    previous = segment.trimEnd().slice(-24);
  }
  sentences.push(trimmed(text, { from, to: range.to }));
  return sentences.filter((sentence) => sentence.from < sentence.to);
}

/** Longest stretch given to the segmenter, whose work grows with the square of it. */
const STRETCH = 4_000;

/** Unicode's sentences. Each stretch begins where the last whole sentence of the one before ended. */
function* segmentsOf(
  text: string,
  { from, to }: Range,
): Generator<{ segment: string; at: number }> {
  let length = STRETCH;
  for (let start = from; start < to; ) {
    const end = Math.min(to, start + length);
    const segments = [...SEGMENTER.segment(text.slice(start, end))];
    // The last sentence may go on beyond the stretch; where it is the only one, the stretch is too short.
    const whole = end === to ? segments : segments.slice(0, -1);
    for (const { segment, index } of whole) yield { segment, at: start + index };
    const last = segments.at(-1);
    if (end === to || last === undefined) return;
    length = whole.length > 0 ? STRETCH : length * 2;
    start += last.index;
  }
}

function belongsTogether(before: string, next: string): boolean {
  if (CONTINUES.test(next)) return true;
  if (LEADS_ON.test(before)) return true;
  return (MAY_LEAD_ON.test(before) || MARKED_NAME.test(before)) && !STARTER.test(next);
}
