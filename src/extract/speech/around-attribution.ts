/** Puts a clause together again that its attribution stands in the middle of: "The offer, Warsaw told its partners, was a joke." */

import type { Content } from '../decode/contents.ts';
import type { Words } from '../text/words.ts';
import { isAddressing } from './reporting-cue.ts';

/** Longest text of a subject, and of those spoken to, in characters. */
const LONGEST = 80;

/** The rest of a clause whose subject stands before its attribution begins with one of these. */
const FINITE =
  '(?:is|are|was|were|isn|aren|wasn|weren|has|have|had|will|would|can|could|may|might|must|should|shall|does|do|did|won|wouldn|cannot)';
const SPOKEN_TO = new RegExp(String.raw`^[^,.?!;:"“”\n]{1,${LONGEST}},\s(?=${FINITE}\b)`, 'u');
const SUBJECT = new RegExp(
  String.raw`(?:^|\n|[.?!]["”’]?\s)(?<subject>[^,.?!;:"“”\n]{1,${LONGEST}}),\s$`,
  'u',
);

/**
 * The content without those spoken to, who stand between the cue and the verb, and with the subject, which stands before
 * the source; as it was where the sentence is built otherwise.
 */
export function aroundAttribution(content: Content, words: Words): Content {
  const { cue, source } = content;
  const { text } = words;
  if (cue === null || !isAddressing(text.slice(cue.from, cue.to))) return content;
  const at = content.runs.findIndex(
    (run) =>
      words.from(run.first) > cue.to && text.slice(cue.to, words.from(run.first)).trim() === '',
  );
  const run = content.runs[at];
  if (run === undefined) return content;
  const start = words.from(run.first);
  const spokenTo = SPOKEN_TO.exec(text.slice(start, words.to(run.last)));
  if (spokenTo === null) return content;
  const begin = Math.min(source?.from ?? cue.from, cue.from);
  const before = SUBJECT.exec(text.slice(Math.max(0, begin - LONGEST - 4), begin));
  if (before?.groups?.['subject'] === undefined) return content;
  const to = begin - before[0].length + before[0].lastIndexOf(',');
  const [first, end] = words.touching({ from: to - before.groups['subject'].length, to });
  const [rest] = words.touching({ from: start + spokenTo[0].length, to: words.to(run.last) });
  return {
    ...content,
    runs: [
      { first, last: end - 1 },
      { first: rest, last: run.last },
      ...content.runs.slice(at + 1),
    ],
  };
}
