/** The passages that a stored quote or assertion stands in. */

import type { Span } from '../../../domain/span.ts';
import type { StoredProperties } from '../../../domain/stored-graph.ts';

/** In code points, in order of appearance. */
export function spansOf(properties: StoredProperties): readonly Span[] {
  const [starts, ends] = [numbers(properties['spanStarts']), numbers(properties['spanEnds'])];
  return starts.map((start, at) => ({ start, end: ends[at] ?? start }));
}

function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}
