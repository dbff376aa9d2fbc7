/** Corrects the words that the model took for a source. */

import type { Content } from '../decode/contents.ts';
import type { Scene } from '../people/scene.ts';
import { DEMONYMS } from '../people/word-lists.ts';
import type { Range } from '../text/range.ts';

/** Most words between a clipped source and its cue. */
const CLIPPED = /^(?:\s[\p{L}’'-]+){1,3}\s$/u;
const NO_NOUN =
  /(?:\s(?:likely|also|later|now|then|has|have|had|is|was|are|were|will|would|once|again|never|ever|often|\p{L}+ly))+\s$/u;
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|some|many|several|both|other)$/i;

/** The source of `content`, or null where it has none or the one it has belongs to another sentence. */
export function sourceOf(content: Content, scene: Scene): Range | null {
  const { source, cue } = content;
  if (source === null || cue === null) return source;
  if (source.from > cue.to && scene.sentence(source.from) > scene.sentence(cue.to - 1)) return null;
  return isClipped(scene.text, source) ? extend(scene.text, source, cue) : source;
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
