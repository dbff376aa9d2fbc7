/** Ends a quotation at its closing mark: “…,” X said while leaving. */

import { overlaps } from '../../text/range.ts';
import type { Allotment } from '../allotment.ts';
import type { SettlingContext } from '../contents.ts';

/** A shorter one may be a phrase within a clause. */
const LEAST_WORDS = 4;

/** Behind a comma inside the marks these go on with the reporter's own sentence: “only ‘partial,’ meaning it …”. */
const REPORTER_GOES_ON = /^(?:s?he|\p{Ll}+ing)$/u;

/**
 * A sentence between marks that begins a content and ends in a comma, or the like, inside its marks ends there; so does
 * any content at such a comma where the reporter's sentence goes on.
 */
export function cutTail(
  allotment: Allotment,
  { quotations }: Pick<SettlingContext, 'quotations'>,
): void {
  const { words } = allotment;
  const firsts = new Map([...allotment.runs()].map(([draft, runs]) => [draft, runs[0]?.first]));
  for (const [at, quotation] of quotations.entries()) {
    if (!quotation.closed || !/[,?!]/.test(words.text.charAt(quotation.to - 1))) continue;
    const [first, end] = words.within(quotation);
    const owner = allotment.ownerOf(first);
    if (owner === null || owner.laidOut || !allotment.ownsAll(owner, first, end)) continue;
    let tail = end;
    while (tail < words.length && allotment.ownerOf(tail) === owner) tail++;
    if (tail === end) continue;
    const isSentence =
      firsts.get(owner) === first &&
      end - first >= LEAST_WORDS &&
      /\p{Lu}/u.test(words.text.charAt(words.from(first)));
    const next = quotations[at + 1];
    const isLast = next === undefined || !overlaps(next, words.range(end, tail - 1));
    const goesOn =
      words.text.charAt(quotation.to - 1) === ',' &&
      REPORTER_GOES_ON.test(words.text.slice(words.from(end), words.to(end)));
    if (goesOn || (isSentence && isLast)) allotment.give(end, tail, null);
  }
}
