/** How a passage that a review cites is found again in the newest text of its article. */

import { contextOf } from '../../domain/anchors/context.ts';
import { reanchor, revisedText } from '../../domain/anchors/reanchor.ts';
import type { Snapshot } from '../../domain/entities.ts';
import type { ReviewPassage } from '../../domain/reviews/review.ts';
import { CodePointIndex } from '../../domain/span.ts';
import type { Anchor } from '../../domain/vocabulary.ts';

/** EXACT in the newest text itself. */
export function passageAnchor(
  { spans, exact }: ReviewPassage,
  cited: Snapshot,
  newest: Snapshot,
): Anchor {
  if (cited.id === newest.id) return 'EXACT';
  const index = new CodePointIndex(cited.text);
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  const quoted = { exact, spans, ...contextOf(index, { start, end }) };
  return reanchor(quoted, revisedText(newest.text)).anchor;
}
