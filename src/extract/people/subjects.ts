/** Finds the descriptions that sentences begin with, as later pronouns may mean them: "My mother …", "Republicans …". */

import { ROLES } from '../../domain/names/index.ts';
import type { Range } from '../text/range.ts';
import type { Scene } from './scene.ts';
import { CROWDS, FUNCTION_WORDS } from './word-lists.ts';

const LONGEST = 140;
/** Most words of a description, without its article. */
const MOST_WORDS = 5;
/** "In defeat, " */
const LEAD =
  /^(?:(?:In|On|At|After|Before|During|For|With|By|But|And|Then|Still|However|Later|Now)\b(?:[^,.;:“"\n]{0,40},)?\s)?/u;
const DETERMINER = /^(?:the|an?|my|his|her|their|our|another|some|many|several|most|both)\s/iu;
const WORD = /[\p{L}\p{M}’'.-]+/gu;
const NAME = String.raw`\p{Lu}[\p{L}’.-]*(?:\s\p{Lu}[\p{L}’.-]*){0,3}`;
const PAIR = new RegExp(String.raw`^${NAME}\sand\s${NAME}(?=\s\p{Ll})`, 'u');

/** The descriptions in order; none that stands inside quotation marks. */
export function subjectsOf(scene: Scene): readonly Range[] {
  return scene.sentenceStarts.flatMap((start) => {
    if (scene.isQuoted(start)) return [];
    const sentence = scene.text.slice(start, start + LONGEST);
    const lead = LEAD.exec(sentence)?.[0].length ?? 0;
    const rest = sentence.slice(lead);
    const length = describedLength(rest) ?? PAIR.exec(rest)?.[0].length ?? null;
    return length === null ? [] : [{ from: start + lead, to: start + lead + length }];
  });
}

/** How far the description goes that the words begin with: up to the first noun for a person or a crowd. */
function describedLength(words: string): number | null {
  const determiner = DETERMINER.exec(words)?.[0].length ?? 0;
  let length: number | null = null;
  let at = determiner;
  for (const word of [...words.slice(determiner).matchAll(WORD)].slice(0, MOST_WORDS)) {
    const from = determiner + word.index;
    if (words.slice(at, from).trim() !== '') break;
    at = from + word[0].length;
    const lower = word[0].toLowerCase();
    if (FUNCTION_WORDS.has(lower)) break;
    const isNoun = CROWDS.has(lower) || (determiner > 0 && ROLES.has(lower));
    if (isNoun) length = at;
    // The noun ends the description; "the widow’s" only owns the next word.
    else if (length !== null) break;
  }
  return length;
}
