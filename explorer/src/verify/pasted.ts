/** Takes apart what was pasted: the words between quotation marks, and who is named beside them. */

import { quotedPieces } from './quoted-pieces.ts';

export interface Pasted {
  readonly words: string;
  /** Empty where nobody is named. */
  readonly speaker: string;
}

const VERB = String.raw`(?:(?:has|had)\s+)?(?:said|says|told|tells|wrote|writes|added|adds|claimed|claims|insisted|insists|announced|declared|declares|stated|tweeted|posted|asked|asks|replied|warned|warns|argued|argues|noted|notes)\b`;
/** A name: words with capitals and perhaps figures, joined by particles; titles are the server's to know. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}'’.-]*)(?:\s+(?:(?:al|bin|da|de|del|den|der|di|du|el|la|le|of|van|von)\s+)*\p{Lu}[\p{L}\p{M}\p{N}'’.-]*)*`;
/** Between a name and its verb: "Clara Voss, who heads the board, said". */
const APPOSITION = '(?:,[^,.]{1,80},)?';

/** Begins a sentence with a capital, and names nobody. */
const NOBODY =
  /^(?:A|After|An|And|As|At|Before|But|By|For|He|I|In|It|On|She|So|That|The|Then|There|They|This|We|When|While|You|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s+|$)/u;

/** Who is named behind the words, or between two parts of them: `said X`, `X said`, `– X`, `according to X`, `X`. */
const BEHIND = [
  new RegExp(String.raw`^[\s,.]*${VERB}(?:\s+(?<name>${NAME}))?`, 'u'),
  new RegExp(String.raw`^[\s,.]*(?<name>${NAME})${APPOSITION}\s+${VERB}`, 'u'),
  new RegExp(String.raw`^[\s,.]*(?:[-–—―]+\s*|according to\s+)?(?<name>${NAME})`, 'u'),
  new RegExp(String.raw`^[\s,.]*[\p{Ll}\s]{1,60}\s${VERB}`, 'u'),
];
/** Who is named before them: `X:`, `X said:`, `X, who …, said on Sunday that`. */
const BEFORE = [
  new RegExp(String.raw`(?:^|\s)(?<name>${NAME})${APPOSITION}(?:\s+${VERB}[^.!?]*|\s*:)\s*$`, 'u'),
  new RegExp(`${VERB}[^.!?]*$`, 'u'),
];

/** Null where nobody, or more than one, is said to have said it: then all of it may be meant. */
export function readPasted(pasted: string): Pasted | null {
  const { quoted, around } = quotedPieces(pasted);
  const [before = '', ...behind] = around;
  const sources = [sourceIn(before, BEFORE), ...behind.map((part) => sourceIn(part, BEHIND))];
  const names = new Set(sources.filter((name) => name !== null && name !== ''));
  if (quoted.length === 0 || sources.every((name) => name === null) || names.size > 1) return null;
  // “We will win,” X said, “in spring.” is one run of words; what stands between others is left out visibly.
  const words = quoted.reduce(
    (joined, piece, index) => `${joined}${sources[index] === null ? ' … ' : ' '}${piece}`,
  );
  return { words, speaker: [...names][0] ?? '' };
}

/** The name in what stands beside words, '' where somebody without a name says them, null where nobody does. */
function sourceIn(part: string, forms: readonly RegExp[]): string | null {
  for (const form of forms) {
    const match = form.exec(part);
    if (match === null) continue;
    const name = nameIn(match.groups?.['name'] ?? '');
    if (name !== '' || new RegExp(VERB, 'u').test(match[0])) return name;
  }
  return null;
}

function nameIn(words: string): string {
  const rest = words.replace(NOBODY, '');
  return rest === words ? words.replace(/[.'’-]+$/u, '') : nameIn(rest);
}
