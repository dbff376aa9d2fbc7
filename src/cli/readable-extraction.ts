/** What was read from an article, for people: who, how, and the words. */

import type { ExtractedAttribution, ExtractedQuote, Extraction } from '../domain/extraction.ts';
import { CodePointIndex, joinSpans } from '../domain/span.ts';

/** One article as paragraphs: a heading, then who — how — "what" for each quote. Ends with an empty line. */
export function readableExtraction(where: string, extraction: Extraction): string {
  const index = new CodePointIndex(extraction.document.text);
  const { quotes } = extraction;
  const title = extraction.document.title ?? 'untitled';
  const heading = `${where}: ${title} (${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'})\n`;
  return `${[heading, ...quotes.map((quote) => readableQuote(quote, extraction, index))].join('\n')}\n`;
}

function readableQuote(
  quote: ExtractedQuote,
  extraction: Extraction,
  index: CodePointIndex,
): string {
  const [utterer, ...relayers] = quote.attributions;
  const who = utterer === undefined ? 'nobody named' : speaker(utterer, extraction, index);
  const via = relayers
    .map((relayer) => `, through ${speaker(relayer, extraction, index)}`)
    .join('');
  const cue = quote.cue === null ? '' : ` (${oneLine(index.slice(quote.cue))})`;
  const what = oneLine(joinSpans(index, quote.spans));
  const shown = quote.kind === 'DIRECT' ? `“${what}”` : what;
  const sure = `${Math.round(quote.confidence * 100)}%`;
  return `  ${who}${via} — ${quote.kind.toLowerCase()}${cue}${act(quote)}, ${sure}\n    ${shown}\n`;
}

/** What the cue reports, unless it is plain speech. */
function act({ cueClass, modality }: ExtractedQuote): string {
  const marks = [
    ...(cueClass === 'SPEECH' ? [] : [cueClass.toLowerCase()]),
    ...(modality === 'ASSERTED' ? [] : [modality.toLowerCase()]),
  ];
  return marks.length === 0 ? '' : ` [${marks.join(', ')}]`;
}

/** The name, and the words that stand for it where they say something else; every candidate where it is open. */
function speaker(
  { candidates, mention }: ExtractedAttribution,
  extraction: Extraction,
  index: CodePointIndex,
): string {
  const names = candidates.map(({ entity }) => extraction.entities[entity]?.name ?? 'unknown');
  const words = mention === null ? '' : oneLine(index.slice(mention));
  if (names.length === 0) return words === '' ? 'nobody named' : `“${words}”`;
  const shown = names.join(' or ');
  return words === '' || words === shown ? shown : `${shown} [${words}]`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
