/** Tells names that stand in a title or a slogan: no person is meant, but what bears the name. */

import { isPlace } from '../people/places.ts';
import type { Range } from '../text/range.ts';
import { MARK, type Token } from './word-classes.ts';

/** So many words may stand before the name. */
const MOST_BEFORE = 4;
const CAPITAL = /^\p{Lu}/u;
const FOLLOWERS = /^(?:\p{Lu}\p{L}*(?:s|men)|Men|Youth|People)$/u;

/** "the documentary “Lee”", "shirts that read “Settle for Lee”", "Harbour Workers for Lee"; the name begins at `at`. */
export function isWithinTitle(tokens: readonly Token[], at: number, { to }: Range): boolean {
  const before = tokens.slice(Math.max(0, at - MOST_BEFORE), at);
  const mark = before.findLastIndex(({ text }) => MARK.test(text));
  const isMarked =
    mark >= 0 &&
    MARK.test(tokens.find(({ from }) => from >= to)?.text ?? '') &&
    CAPITAL.test(tokens[at - before.length + mark + 1]?.text ?? '');
  return isMarked || (at > 2 && isForOne(before));
}

/** "Harbour Workers for"; not "in Texas for". */
function isForOne(before: readonly Token[]): boolean {
  const [followers = '', preposition = ''] = before.slice(-2).map(({ text }) => text);
  return /^for$/i.test(preposition) && FOLLOWERS.test(followers) && !isPlace(followers);
}
