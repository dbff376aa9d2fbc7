/** On which day words were spoken, where the article says so beside what attributes them: "told the board on Tuesday". */

import type { Speech } from '../speech/speech.ts';
import { timesIn } from './slots/times.ts';

const LONGEST = 120;
/** What ends the phrase of a cue. */
const STOP = /[.,;:!?"“”‘«»—–\n]|\b(?:that|who|whom|which|when|where|as|because|but|and)\b/;
/** Then the day is that of something else: "said of the vote on Tuesday". */
const OF_OTHERS =
  /\b(?:of|about|over|after|before|following|ahead|since|until|till|by|from|for|regarding|concerning)\b/i;
/** "Minutes later" and "9:10 p.m." name no day. */
const A_DAY =
  /\b(?:\p{L}+day|tonight|last night|this (?:morning|afternoon|evening)|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+|\p{Lu}\p{L}+\.? \d{1,2}|\d{4}-\d\d-\d\d)\b/u;
/** "Today" in front of whoever speaks is mostly "nowadays". */
const NOWADAYS = /\btoday\b/i;
/** All that may stand beside a day in front of whoever speaks. */
const BESIDE =
  /^(?:on|in|at|early|late|later|earlier|morning|afternoon|evening|night|speaking|a|an|the|his|her|their|speech|interview|statement|news|press|conference|briefing|rally|letter|post|also|had|has|,|\s)*$/i;

/**
 * ISO 8601 day, e.g. "2025-08-12"; null where none is named, or where it leans on a day of publication that is not known.
 * @param publishedAt ISO 8601 of the article, or null where it states none.
 */
export function saidOn(
  text: string,
  { cue, spans, hops }: Pick<Speech, 'cue' | 'spans' | 'hops'>,
  publishedAt: string | null,
): string | null {
  if (cue === null) return null;
  const next = Math.min(
    cue.to + LONGEST,
    ...spans.map(({ from }) => from).filter((at) => at >= cue.to),
  );
  const behind = text.slice(cue.to, next);
  const phrase = behind.slice(0, STOP.exec(behind)?.index ?? behind.length);
  const day = OF_OTHERS.test(phrase) ? null : dayIn(phrase, publishedAt);
  if (day !== null) return day.on;

  const mention = hops[0]?.mention;
  const isNamedBefore = mention !== undefined && mention.to <= cue.from;
  const subject = isNamedBefore ? mention.from : cue.from;
  const within = isNamedBefore ? text.slice(mention.to, cue.from) : '';
  const ahead = text.slice(Math.max(0, subject - LONGEST), subject);
  const lead = ahead.slice(
    Math.max(...['.', '!', '?', '”', '"', '\n'].map((end) => ahead.lastIndexOf(end))) + 1,
  );
  for (const words of [within, lead]) {
    if (words.length > LONGEST / 2 || NOWADAYS.test(words)) continue;
    const found = dayIn(words, publishedAt);
    if (found !== null && BESIDE.test(words.replace(found.text, ' '))) return found.on;
  }
  return null;
}

/** The one day that the words name, if it does not lie ahead of the article. */
function dayIn(
  words: string,
  publishedAt: string | null,
): { readonly on: string; readonly text: string } | null {
  if (!A_DAY.test(words)) return null;
  const [time, ...others] = timesIn(words, publishedAt);
  if (time === undefined || others.length > 0) return null;
  if (time.from === null || time.from !== time.to || !A_DAY.test(time.text)) return null;
  if (publishedAt !== null && time.from > publishedAt.slice(0, 10)) return null;
  return { on: time.from, text: time.text };
}
