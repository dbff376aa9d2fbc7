/** Tells whether a cue reports speech that took place, or speech that is denied or only supposed. */

import type { Range } from '../text/range.ts';

const DOUBT = String.raw`\b(?:likely|unlikely|probably|possibly|perhaps|maybe|presumably|supposedly|may|might|could|cannot|can't|can’t|not|never|nor|refus\w+ to|declin\w+ to|fail\w+ to|n[’']t)\b|n[’']t\b`;
const HEDGE_IN_CUE = new RegExp(DOUBT, 'i');
/** Right before the cue, auxiliaries and adverbs between: "may have also". */
const HEDGE_BEFORE = new RegExp(
  String.raw`(?:${DOUBT})(?:\s+(?:have|has|had|be|been|is|are|was|were|do|does|did|to|even|also|ever|yet|so|far|\p{L}+ly))*\s*$`,
  'iu',
);
const REACH = 60;

/** True for "likely pressed", "may claim", "did not say", "refused to say". */
export function isHedged(text: string, cue: Range): boolean {
  if (HEDGE_IN_CUE.test(text.slice(cue.from, cue.to))) return true;
  const before = text.slice(Math.max(0, cue.from - REACH), cue.from);
  return HEDGE_BEFORE.test(before.slice(before.search(/[^.?!\n]*$/)));
}
