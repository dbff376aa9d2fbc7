/** Ends a quotation at its closing mark: “…,” X said while leaving. */

import { overlaps } from '../../text/range.ts';
import type { Allotment } from '../allotment.ts';
import type { SettlingContext } from '../contents.ts';

/** A shorter one may be a phrase within a clause. */
const LEAST_WORDS = 4;

/** A sentence between marks that begins a content and ends in a comma, or the like, inside its marks ends there. */
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
    if (owner === null || owner.laidOut || firsts.get(owner) !== first) continue;
    if (end - first < LEAST_WORDS || !/\p{Lu}/u.test(words.text.charAt(words.from(first))))
      continue;
    if (!allotment.ownsAll(owner, first, end)) continue;
    let tail = end;
    while (tail < words.length && allotment.ownerOf(tail) === owner) tail++;
    if (tail === end) continue;
    const next = quotations[at + 1];
    if (next !== undefined && overlaps(next, words.range(end, tail - 1))) continue;
    allotment.give(end, tail, null);
  }
}
