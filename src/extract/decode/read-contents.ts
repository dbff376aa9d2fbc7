/** Reads the attributed words of a document with the tagger, window by window. */

import type { Quotation } from '../marks/quotations.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { type Window, windowsOver } from '../tagger/windows.ts';
import type { Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';
import { type Content, settleContents } from './contents.ts';
import { type Claim, claimsIn } from './window-claims.ts';
import { readTags } from './window-tags.ts';

/** The contents of `paragraphs` in order; scores of one window at a time are in memory. */
export async function readContents(
  words: Words,
  paragraphs: readonly Range[],
  quotations: readonly Quotation[],
  tagger: Tagger,
): Promise<readonly Content[]> {
  const claims: Claim[] = [];
  const certainty = new Float64Array(words.length);
  for (const window of windowsOver(words.text, paragraphs, quotations, tagger.tokenizer)) {
    const scores = await tagger.score(window);
    const tags = readTags(window, scores);
    claims.push(...claimsIn(window, scores, tags, words));
    raise(certainty, window, tags.content, words);
  }
  return settleContents(words, claims, { paragraphs, quotations, certainty });
}

/** A word is as surely content as the surest of its pieces. */
function raise(certainty: Float64Array, window: Window, content: Float64Array, words: Words): void {
  for (const [at, piece] of window.entries()) {
    const word = piece.from < 0 ? -1 : words.at(piece.from);
    if (word >= 0) certainty[word] = Math.max(certainty[word] ?? 0, content[at] ?? 0);
  }
}
