/** Lets quotation marks bound what they enclose. */

import { overlaps } from '../../text/range.ts';
import type { Allotment } from '../allotment.ts';
import type { SettlingContext } from '../contents.ts';
import { SETTINGS } from '../settings.ts';

/**
 * A quotation that is mostly one content's becomes wholly its own. One that is nobody's, but that the model takes for
 * speech, becomes a content without a cue.
 */
export function snapToMarks(
  allotment: Allotment,
  { quotations, certainty }: Pick<SettlingContext, 'quotations' | 'certainty'>,
): void {
  for (const quotation of quotations) {
    const [first, end] = allotment.words.within(quotation);
    const length = end - first;
    if (length === 0) continue;
    const shares = allotment.shares(first, end);
    // A cue inside a quotation that was never closed: the mark that is missing stood before the cue.
    const swallowsCue =
      !quotation.closed &&
      [...shares.keys()].some(({ cue }) => cue !== null && overlaps(cue, quotation));
    if (swallowsCue) continue;
    const held = [...shares.values()].reduce((sum, share) => sum + share, 0);
    const best = allotment.mainOwner(first, end);
    if (best === null) {
      if (length >= SETTINGS.orphanWords) addOrphan(allotment, first, end, certainty);
    } else if (
      best.share >= SETTINGS.snap * length &&
      held - best.share <= SETTINGS.othersShare * length
    ) {
      allotment.give(first, end, best.draft);
    }
  }
}

function addOrphan(
  allotment: Allotment,
  first: number,
  end: number,
  certainty: Float64Array,
): void {
  const sum = certainty.subarray(first, end).reduce((total, value) => total + value, 0);
  const confidence = sum / (end - first);
  if (confidence < SETTINGS.orphan) return;
  const orphan = {
    cue: null,
    source: null,
    confidence,
    evidence: null,
    laidOut: false,
    reach: null,
  };
  allotment.give(first, end, allotment.add(orphan));
}
