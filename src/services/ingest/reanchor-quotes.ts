/** Says what became of an article's older quotes when another of its texts is the newest. */

import { reanchor, revisedText } from '../../domain/anchors/reanchor.ts';
import type { Quote } from '../../domain/entities.ts';
import type { Span } from '../../domain/span.ts';
import type { QuoteStanding } from '../../graph/ingest-stores.ts';

/** A quote of the newest text must hold so much of the place of an older one to have its words. */
const HELD = 0.8;

/** The newest text, and what is quoted there. */
interface NewestText {
  readonly snapshotId: string;
  readonly text: string;
  readonly quotes: readonly Pick<Quote, 'id' | 'spans' | 'verbatim'>[];
}

/** The standing of each quote of an older text. */
export function reanchorQuotes(
  older: readonly Quote[],
  { snapshotId, text, quotes }: NewestText,
): readonly QuoteStanding[] {
  if (older.length === 0) return [];
  const revised = revisedText(text);
  return older.map((quote) => {
    const { id, utteranceId } = quote;
    const { anchor, spans } = reanchor(quote, revised);
    const isThere = anchor === 'EXACT' || anchor === 'NORMALIZED';
    const continuedById = isThere ? holderOf(spans, quote, quotes) : null;
    return {
      ...{ id, utteranceId, anchor },
      standing: continuedById === null ? 'SUPERSEDED' : 'CARRIED_ON',
      revision: { snapshotId, spans, continuedById },
    };
  });
}

/** The standing of quotes whose text is the newest again. */
export function currentAgain(quotes: readonly Quote[]): readonly QuoteStanding[] {
  return quotes.map(({ id, utteranceId }) => ({
    ...{ id, utteranceId },
    anchor: 'EXACT',
    standing: 'CURRENT',
    revision: null,
  }));
}

/** The quote that holds most of a place; what was between quotation marks must be so there too. Null where none holds enough. */
function holderOf(
  place: readonly Span[],
  { verbatim }: Pick<Quote, 'verbatim'>,
  quotes: NewestText['quotes'],
): string | null {
  const holders = quotes
    .filter((quote) => verbatim.length === 0 || quote.verbatim.length > 0)
    .map(({ id, spans }) => ({ id, held: shared(place, spans), size: size(spans) }))
    .filter(({ held }) => held >= HELD * size(place))
    .sort((a, b) => b.held - a.held || a.size - b.size || a.id.localeCompare(b.id));
  return holders[0]?.id ?? null;
}

function shared(some: readonly Span[], others: readonly Span[]): number {
  return some
    .flatMap((one) =>
      others.map((other) => Math.min(one.end, other.end) - Math.max(one.start, other.start)),
    )
    .filter((overlap) => overlap > 0)
    .reduce((sum, overlap) => sum + overlap, 0);
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
