/** Cuts passages from a snapshot's text. */

import type { Passage } from '../domain/entities.ts';
import { CodePointIndex, type Span } from '../domain/span.ts';

/** Each span with its words. */
export function passagesIn(text: string, spans: readonly Span[]): readonly Passage[] {
  const index = new CodePointIndex(text);
  return spans.map((span) => ({ ...span, text: index.slice(span) }));
}
