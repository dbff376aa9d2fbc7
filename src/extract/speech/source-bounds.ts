/** Corrects the words that the model took for a source. */

import type { Content } from '../decode/contents.ts';
import type { Scene } from '../people/scene.ts';
import { DEMONYMS } from '../people/word-lists.ts';
import type { Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';

/** Most words between a clipped source and its cue. */
const CLIPPED = /^(?:\s[\p{L}’'-]+){1,3}\s$/u;
const NO_NOUN =
  /(?:\s(?:likely|also|later|now|then|has|have|had|is|was|are|were|will|would|once|again|never|ever|often|\p{L}+ly))+\s$/u;
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|some|many|several|both|other)$/i;

/** The source of `content`, or null where it has none or the one it has belongs to another sentence. */
export function sourceOf(content: Content, scene: Scene, words: Words): Range | null {
  const { cue } = content;
  const source = content.source === null ? null : withoutClock(scene.text, content.source);
  if (source === null || cue === null) return source;
  // “Get out, Ada,” shouted the guard: who is spoken to does not speak.
  if (scene.isQuoted(source.from) && !scene.isQuoted(cue.from)) return null;
  if (source.from > cue.to && scene.sentence(source.from) > scene.sentence(cue.to - 1)) return null;
  if (isClipped(scene.text, source)) return extend(scene.text, source, cue);
  return withAppositionBefore(
    scene.text,
    withName(scene.text, source, limitOf(content, words)),
    cue,
  );
}

/** Where the cue or the content begins behind the source: its name does not reach into them. */
function limitOf({ source, cue, runs }: Content, words: Words): number {
  const begins = [...runs.map((run) => words.from(run.first)), cue?.from ?? 0];
  const after = begins.filter((from) => source !== null && from >= source.to);
  return after.reduce((least, from) => Math.min(least, from - 1), Number.POSITIVE_INFINITY);
}

const CLOCK =
  /^(?:\d{1,2}[:.]\d{2}|\d{1,2})\s?(?:(?:[ap]\.?m\.?|GMT|BST|UTC|E[DS]T|P[DS]T|CES?T)\s?:?\s|(?<=[:.]\d\d)\s?)(?=\p{L})/iu;

/** "Returning officers" of "23:14 Returning officers"; null where nothing but signs is left. */
function withoutClock(text: string, source: Range): Range | null {
  const words = text.slice(source.from, source.to);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  return { from: source.from + (CLOCK.exec(words)?.[0].length ?? 0), to: source.to };
}

/** The cue without the name that it took in: "said" of "Ten | Have said". */
export function cueBehindName({ source, cue }: Content, text: string): Range | null {
  if (source === null || cue === null || cue.from - source.to !== 1) return cue;
  const name = /^(?:\p{Lu}[\p{L}’'-]*\s)+(?=\p{Ll})/u.exec(text.slice(cue.from, cue.to))?.[0] ?? '';
  return /^\p{Lu}/u.test(text.slice(source.from, source.to))
    ? { from: cue.from + name.length, to: cue.to }
    : cue;
}

const AGE = /^\d{1,3}$/;
const NAME_BEFORE = /(?:\p{Lu}[\p{L}\p{N}’'.-]*\s)*\p{Lu}[\p{L}\p{N}’'.-]*, $/u;
const NAME_GOES_ON = /^(?: \p{Lu}[\p{L}\p{N}’'-]*){1,2}/u;
const PRONOUN = /^(?:he|she|they|it|I|we|you|who)$/i;
/** said [the firm’s founder, ]Gwil Pritchard */
const APPOSITION =
  /^ (?:the|a|an|his|her|its|their|\p{Lu}[\p{L}\p{N}’'.-]*[’']s) [\p{L}\p{N}’' -]{2,60}, $/u;
const LONGEST_NAME = 60;

/** "Gordon, 25" for "25", "Ten Cate" for "Ten". */
function withName(text: string, source: Range, limit: number): Range {
  const own = text.slice(source.from, source.to);
  if (AGE.test(own)) {
    const before = text.slice(Math.max(0, source.from - LONGEST_NAME), source.from);
    return { ...source, from: source.from - (NAME_BEFORE.exec(before)?.[0].length ?? 0) };
  }
  const last = /\S+$/.exec(own)?.[0] ?? '';
  if (!/^\p{Lu}/u.test(last) || PRONOUN.test(own) || /[’']s$/.test(own)) return source;
  const rest =
    NAME_GOES_ON.exec(text.slice(source.to, Math.min(limit, source.to + LONGEST_NAME)))?.[0] ?? '';
  return { from: source.from, to: source.to + rest.length };
}

/** "said the firm’s founder, Gwil Pritchard": the description between cue and name belongs to the source. */
function withAppositionBefore(text: string, source: Range, cue: Range): Range {
  if (cue.to >= source.from || source.from - cue.to > 2 * LONGEST_NAME) return source;
  return APPOSITION.test(text.slice(cue.to, source.from))
    ? { from: cue.to + 1, to: source.to }
    : source;
}

/** "The" of "The network said", "European" of "European leaders warned". */
function isClipped(text: string, source: Range): boolean {
  const words = text.slice(source.from, source.to);
  return (
    DETERMINER.test(words) ||
    (DEMONYMS.has(words.toLowerCase()) && !/^(?:us|u\.s|uk)$/i.test(words))
  );
}

function extend(text: string, source: Range, cue: Range): Range {
  const between = text.slice(source.to, cue.from);
  if (cue.from <= source.to || !CLIPPED.test(between)) return source;
  const noun = between.replace(NO_NOUN, '').trimEnd();
  return { from: source.from, to: source.to + noun.length };
}
