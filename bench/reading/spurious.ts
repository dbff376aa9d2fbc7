/** Counts the attributions that are shown by default and that no annotator would have made. */

import type { ExtractedQuote, Extraction } from '../../src/domain/extraction.ts';
import { isSaid } from '../../src/domain/said.ts';
import type { GoldQuote } from './gold.ts';

/**
 * `[spurious, shown]`. A shown quote is spurious where no quote of the gold covers half of it, those that count neither
 * way included, scare quotes not.
 */
export function spuriousAmongShown(
  extraction: Extraction,
  gold: readonly GoldQuote[],
): [number, number] {
  const shown = extraction.quotes.filter(isSaid);
  const attributed = gold.filter(({ type }) => type !== 'scare');
  const spurious = shown.filter(
    (quote) => !attributed.some((passage) => coversHalf(passage, quote)),
  );
  return [spurious.length, shown.length];
}

function coversHalf(gold: GoldQuote, { spans }: ExtractedQuote): boolean {
  const { start, end } = gold.clause ?? gold;
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const shared = spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
    0,
  );
  return 2 * shared >= length;
}
