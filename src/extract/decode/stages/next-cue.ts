/** Gives a quotation to the cue right behind it: “A,” said X. “B,” added Y. */

import type { Allotment, Draft } from '../allotment.ts';
import type { SettlingContext } from '../contents.ts';
import { SENTENCE_BREAK } from './sentence-break.ts';

/** The cue stands at most this many words behind the mark. */
const NEAR = 5;
/** A sentence is looked back at this far, in characters. */
const REACH = 400;

/** A quotation that ends in a comma goes with the cue behind it, not with one of the sentence before. */
export function nextCue(
  allotment: Allotment,
  { quotations }: Pick<SettlingContext, 'quotations'>,
): void {
  const { words } = allotment;
  const { text } = words;
  const byCue = draftsByCue(allotment);
  for (const quotation of quotations) {
    const leadsOn =
      /[,?!]/.test(text.charAt(quotation.to - 1)) || text.charAt(quotation.outer.to) === ',';
    const [first, end] = words.within(quotation);
    if (!quotation.closed || !leadsOn || end === first) continue;
    const mine = cueBehind(allotment, quotation.to, end, byCue);
    if (mine !== null && !mine.laidOut && allotment.shares(first, end).has(mine)) {
      allotment.give(first, end, mine);
      continue;
    }
    const owner = allotment.mainOwner(first, end);
    if (mine === null || owner === null || owner.draft === mine || owner.draft.laidOut) continue;
    const { cue } = owner.draft;
    if (cue === null || cue.from >= quotation.to || owner.share < 0.5 * (end - first)) continue;
    if (!ownsBefore(allotment, owner.draft, first)) continue;
    if (!SENTENCE_BREAK.test(text.slice(Math.max(cue.to, quotation.from - REACH), quotation.from)))
      continue;
    allotment.give(first, end, mine);
    // A source in another sentence was a slip as well.
    if (mine.source !== null && isElsewhere(text, mine.source, quotation.to)) mine.source = null;
  }
}

function draftsByCue(allotment: Allotment): ReadonlyMap<number, Draft> {
  const drafts = new Map<number, Draft>();
  for (const draft of allotment.drafts) {
    const word = draft.cue === null ? -1 : allotment.words.at(draft.cue.from);
    if (word >= 0 && !drafts.has(word)) drafts.set(word, draft);
  }
  return drafts;
}

function cueBehind(
  { words }: Allotment,
  mark: number,
  next: number,
  byCue: ReadonlyMap<number, Draft>,
): Draft | null {
  for (let word = next; word < Math.min(next + NEAR, words.length); word++) {
    if (SENTENCE_BREAK.test(words.text.slice(mark, words.from(word)))) return null;
    const draft = byCue.get(word);
    if (draft !== undefined) return draft;
  }
  return null;
}

/** True where the draft keeps words of the sentence before, so that it does not vanish. */
function ownsBefore(allotment: Allotment, draft: Draft, first: number): boolean {
  const from = draft.reach === null ? 0 : Math.max(0, allotment.words.at(draft.reach.from));
  for (let word = first - 1; word >= from; word--)
    if (allotment.ownerOf(word) === draft) return true;
  return false;
}

function isElsewhere(
  text: string,
  source: { readonly from: number; readonly to: number },
  at: number,
): boolean {
  const between = source.from > at ? text.slice(at, source.from) : text.slice(source.to, at);
  return SENTENCE_BREAK.test(between);
}
