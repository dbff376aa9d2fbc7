/** How a passage that a review cites is found again in the newest text of its article. */

import { CONTEXT } from '../../domain/anchors/edges.ts';
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
  const prefix = index.slice({ start: Math.max(0, start - CONTEXT), end: start });
  const suffix = index.slice({ start: end, end: Math.min(index.length, end + CONTEXT) });
  return reanchor({ exact, prefix, suffix, spans }, revisedText(newest.text)).anchor;
}
