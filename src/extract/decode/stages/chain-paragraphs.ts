/** Joins a quotation that goes on in the next paragraph. */

import { isInterruption } from '../../layout/interruption.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import type { Allotment, Draft } from '../allotment.ts';
import type { SettlingContext } from '../contents.ts';

/**
 * A quotation left open at the end of its paragraph and the one that opens the next are one, also where a line of the
 * page ("READ ALSO: …") stands between them. Source: The Chicago Manual of Style, 17th edition, 13.30.
 */
export function chainParagraphs(
  allotment: Allotment,
  { quotations }: Pick<SettlingContext, 'quotations'>,
): void {
  for (const [at, open] of quotations.entries()) {
    const next = quotations[at + 1];
    if (next === undefined || open.closed) continue;
    if (!goesOn(allotment.words.text.slice(open.outer.to, next.outer.from))) continue;
    const a = allotment.words.within(open);
    const b = allotment.words.within(next);
    const one = holderOf(allotment, ...a);
    const two = holderOf(allotment, ...b);
    if (one === two || one?.laidOut === true || two?.laidOut === true) continue;
    // The one that has a cue or a source of its own keeps the words.
    const oneKeeps = one !== null && (one.cue !== null || one.source !== null || two === null);
    const keeper = oneKeeps ? one : two;
    if (keeper === null || (one?.cue && two?.cue)) continue;
    allotment.give(...(oneKeeps ? b : a), keeper);
  }
}

function goesOn(between: string): boolean {
  if (!between.includes('\n')) return false;
  return paragraphsOf(between).every((line) => isInterruption(between.slice(line.from, line.to)));
}

function holderOf(allotment: Allotment, first: number, end: number): Draft | null {
  const main = allotment.mainOwner(first, end);
  return main !== null && main.share >= 0.5 * (end - first) ? main.draft : null;
}
