/** The passage of the text that says a proposition. */

import type { Range } from '../text/range.ts';
import type { Token } from './word-classes.ts';

/** Runs of tokens that follow each other, with a subject that it borrows. */
export function spansOf(
  words: readonly (Token | string)[],
  core: readonly Token[],
): readonly Range[] {
  const own = words.filter((word) => typeof word !== 'string');
  const tokens = [...new Set([...own, ...core])].sort((a, b) => a.from - b.from);
  const spans: { from: number; to: number }[] = [];
  for (const token of tokens) {
    const last = spans.at(-1);
    if (last !== undefined && token.from - last.to <= 2) last.to = token.to;
    else spans.push({ from: token.from, to: token.to });
  }
  return spans;
}
