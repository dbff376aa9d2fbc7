/** What an article says in its own voice, which is what tells a reprint from two reports on one speech. */

import type { Quotation } from '../marks/quotations.ts';
import type { Speech } from '../speech/speech.ts';
import type { BlockRange } from '../structure/structure.ts';
import type { Range } from '../text/range.ts';

/** The body without what stands between quotation marks, or is direct speech without them, in order. */
export function narrationOf(
  blocks: readonly BlockRange[],
  quotations: readonly Quotation[],
  speeches: readonly Speech[],
): readonly Range[] {
  const quoted = [
    ...quotations.map(({ outer }) => outer),
    ...speeches.flatMap(({ kind, spans, verbatim }) => (kind === 'DIRECT' ? spans : verbatim)),
  ].toSorted((a, b) => a.from - b.from);
  const body = blocks.filter(({ kind }) => kind === 'BODY');
  const narration: Range[] = [];
  let next = 0;
  for (const { from, to } of body) {
    let at = from;
    // A quotation may run on into the next block, so the last one that was met is looked at again.
    for (next = Math.max(0, next - 1); next < quoted.length; next++) {
      const passage = quoted[next];
      if (passage === undefined || passage.from >= to) break;
      if (passage.from > at) narration.push({ from: at, to: passage.from });
      at = Math.max(at, passage.to);
    }
    if (at < to) narration.push({ from: at, to });
  }
  return narration;
}
