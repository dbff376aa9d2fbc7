/** Takes words that go on quoting the speaker of the paragraph before: X said that A.¶ There would be no “B.” */

import type { Allotment, Draft } from '../allotment.ts';
import type { SettlingContext } from '../contents.ts';

/** Nothing in the paragraph says who speaks, so this is a suggestion. */
const CONFIDENCE = 0.4;

/**
 * A quotation that closes its sentence, in a paragraph that attributes nothing before it, right behind one that ends in somebody's
 * words, is still theirs. Capitals in it make a title or a name of it, not speech.
 */
export function goOnQuoting(
  allotment: Allotment,
  { quotations, paragraphs }: Pick<SettlingContext, 'quotations' | 'paragraphs'>,
): void {
  const { words } = allotment;
  const { text } = words;
  let paragraph = 0;
  let looked = -1;
  for (const quotation of quotations) {
    while ((paragraphs[paragraph]?.to ?? text.length) <= quotation.from) paragraph++;
    const [own, before] = [paragraphs[paragraph], paragraphs[paragraph - 1]];
    if (own === undefined || before === undefined || quotation.from < own.from) continue;
    // Only the first of a paragraph has nothing attributed before it.
    if (looked === paragraph) continue;
    looked = paragraph;
    const inside = text.slice(quotation.from, quotation.to).trim();
    if (!quotation.opened || !quotation.closed || !/^[^\p{Lu}]+[.?!]$/u.test(inside)) continue;
    const [from, to] = words.within(quotation);
    if (allotment.shares(words.within(own)[0], to).size > 0) continue;
    const speech = allotment.ownerOf(words.within(before)[1] - 1);
    if (speech === null || !isSaidIn(speech, before.from)) continue;
    const goesOn = { cue: null, source: null, evidence: null, laidOut: false, reach: null };
    allotment.give(from, to, allotment.add({ ...goesOn, confidence: CONFIDENCE }));
  }
}

/** True where the paragraph that begins at `from` itself says whose words they are. */
function isSaidIn({ cue, source }: Draft, from: number): boolean {
  return cue !== null && source !== null && cue.from >= from && source.from >= from;
}
