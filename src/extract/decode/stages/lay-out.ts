/** Puts what the layout attributes in the place of what the model made of it. */

import { type LaidOut, type LaidOutFinder, SURENESS } from '../../layout/laid-out.ts';
import { overlaps } from '../../text/range.ts';
import type { Allotment } from '../allotment.ts';
import type { SettlingContext } from '../contents.ts';

/** A stage that gives turns, answers and signed words their own drafts. */
export function layOut(
  find: LaidOutFinder,
): (allotment: Allotment, context: Pick<SettlingContext, 'paragraphs' | 'quotations'>) => void {
  return (allotment, { paragraphs, quotations }) => {
    const found = find(allotment.words.text, paragraphs, quotations);
    const before = allotment.runs();
    for (const laidOut of found) replace(allotment, laidOut);
    if (found.length > 0) dropRemains(allotment, before);
  };
}

function replace(allotment: Allotment, { content, cue, source }: LaidOut): void {
  const draft = allotment.add({
    cue,
    source,
    confidence: SURENESS,
    evidence: null,
    laidOut: true,
    reach: null,
  });
  // The label of a turn is nobody's content.
  if (cue !== null && source !== null && overlaps(source, { from: 0, to: cue.to }))
    allotment.give(...allotment.words.within(source), null);
  for (const part of content) allotment.give(...allotment.words.within(part), draft);
}

/** A content that lost more than half of its words was about these same words. */
function dropRemains(allotment: Allotment, before: ReturnType<Allotment['runs']>): void {
  const after = allotment.runs();
  const count = (runs: readonly { readonly first: number; readonly last: number }[]) =>
    runs.reduce((sum, run) => sum + run.last - run.first + 1, 0);
  for (const [draft, runs] of before) {
    const left = after.get(draft) ?? [];
    if (count(left) >= 0.5 * count(runs)) continue;
    for (const run of left) allotment.give(run.first, run.last + 1, null);
  }
}
