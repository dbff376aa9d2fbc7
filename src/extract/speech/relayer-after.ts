/** Finds who tells a sentence in which somebody else already speaks: "Putin persuaded Trump that …, Trump later told Fox News." */

import type { Range } from '../text/range.ts';

const NAME = String.raw`(?:\p{Lu}[\p{L}’'.-]*\s){0,4}\p{Lu}[\p{L}’'-]*`;
/** The words behind the speech: a comma, a name, a verb of telling, and to the end of the sentence no content of its own. */
const TELLS = new RegExp(
  String.raw`^["”’]?,?["”’]?\s(?<relayer>${NAME})\s(?:(?:had|has|later|also|then|\p{L}+ly)\s)*(?:told|informed|recalled|recounted)\s(?:(?!\bthat\b)[^.?!:"“”\n])*[.?!]`,
  'u',
);
/** The words behind the speech are looked at this far, in characters. */
const REACH = 200;

/**
 * The name of whoever tells the sentence that the speech ends, where its own source and cue stand before it; null where
 * nobody does.
 */
export function relayerAfter(
  text: string,
  { source, cue, speech }: { source: Range | null; cue: Range | null; speech: Range },
): Range | null {
  if (source === null || cue === null || source.to > cue.from || cue.to > speech.from) return null;
  // A comma parts the two clauses, whether or not the speech has taken it along.
  if (!/^["”’]?,/.test(text.slice(speech.to)) && text.charAt(speech.to - 1) !== ',') return null;
  const relayer = TELLS.exec(text.slice(speech.to, speech.to + REACH))?.groups?.['relayer'];
  if (relayer === undefined) return null;
  const from = text.indexOf(relayer, speech.to);
  return { from, to: from + relayer.length };
}
