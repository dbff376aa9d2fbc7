/** Finds speech that is passed on inside other speech: "Trump said that Putin had told him that …". */

import type { Content } from '../decode/contents.ts';
import type { Run } from '../decode/label-path.ts';
import type { Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';

/** Speech of somebody else that begins another's content. */
export interface Relay {
  /** Who is said to have said it. */
  readonly source: Range;
  readonly cue: Range;
  /** What is said to have been said. */
  readonly runs: readonly Run[];
}

const NAME_WORDS = String.raw`[\p{L}\p{N}’'.-]+`;
const VERBS =
  'told|said|says|tells|persuaded|convinced|assured|promised|warned|informed|reminded|claimed|insisted|argued|admitted|confirmed|acknowledged|denied|suggested|stated|announced';
const RELAYED = new RegExp(
  String.raw`^(?:that\s)?(?<source>(?:${NAME_WORDS}\s){0,5}?${NAME_WORDS})\s(?:(?:had|has|have|later|also|then|once|\p{L}+ly)\s)*(?<cue>${VERBS})\s(?:${NAME_WORDS}\s){0,5}?that\s`,
  'u',
);
/** No source and addressee together are longer, in characters. */
const REACH = 160;
const PRONOUN = /\b(?:he|she|they|it|we|I|you|who|which|that|if|when|because|and|or|but)\b/;
const NAMES_SOMEBODY = /^(?:he|she)$|^(?:the|a|an)\s|\p{Lu}/u;

/** The relay that `content` begins with, or null. */
export function relayIn(content: Content, words: Words): Relay | null {
  const [run, ...rest] = content.runs;
  if (run === undefined || content.cue === null) return null;
  const { from, to } = words.range(run.first, run.last);
  const found = RELAYED.exec(words.text.slice(from, Math.min(to, from + REACH)));
  const source = found?.groups?.['source'];
  const cue = found?.groups?.['cue'];
  if (!found || source === undefined || cue === undefined || !isSource(source)) return null;
  const sourceFrom = from + found[0].indexOf(source);
  const cueFrom = from + found[0].indexOf(` ${cue} `, source.length) + 1;
  const [first] = words.touching({ from: from + found[0].length, to: to });
  if (first > run.last) return null;
  return {
    source: { from: sourceFrom, to: sourceFrom + source.length },
    cue: { from: cueFrom, to: cueFrom + cue.length },
    runs: [{ first, last: run.last }, ...rest],
  };
}

function isSource(source: string): boolean {
  return NAMES_SOMEBODY.test(source) && (/^(?:he|she)$/.test(source) || !PRONOUN.test(source));
}

const CHAIN =
  /(?<utterer>(?:\p{Lu}[\p{L}’'.-]*\s){0,4}\p{Lu}[\p{L}’'-]*)\s(?:(?:had|has|later|also|\p{L}+ly)\s)?(?:told|informed|assured|persuaded|promised|warned)\s(?:the\s)?(?:[\p{L}’'.-]+\s){0,5}?[\p{L}’'-]+,?\s$/u;

/** "Putin told Trump, who told Fox, that …": the place of Putin, where `who` is the source of the last "told". */
export function uttererBefore(text: string, who: Range): Range | null {
  if (!/^who$/i.test(text.slice(who.from, who.to))) return null;
  const before = text.slice(Math.max(0, who.from - REACH), who.from);
  const sentence = before.slice(before.search(/[^.?!\n]*$/));
  const utterer = CHAIN.exec(sentence)?.groups?.['utterer'];
  if (utterer === undefined) return null;
  const from = who.from - sentence.length + sentence.indexOf(utterer);
  return { from, to: from + utterer.length };
}
