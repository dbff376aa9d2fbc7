/** Finds what is wrong with an extraction, whatever it was read from. */

import type { Extraction } from '../../src/domain/extraction.ts';
import { CodePointIndex, joinSpans, type Span } from '../../src/domain/span.ts';
import { toJsonLine } from '../../src/extract/index.ts';

/** A line for each breach of what {@link Extraction} promises; empty for a sound one. */
export function faultsOf(extraction: Extraction): readonly string[] {
  const faults: string[] = [];
  const { document, quotes, assertions, entities } = extraction;
  // Taken apart in another way than the reader does it.
  const characters = [...document.text];
  const index = new CodePointIndex(document.text);
  const check = (sound: boolean, fault: string) => {
    if (!sound) faults.push(fault);
  };
  const checkSpans = (name: string, spans: readonly Span[]) => {
    let last = 0;
    for (const span of spans) {
      const { start, end } = span;
      check(
        Number.isInteger(start) && Number.isInteger(end),
        `${name} ${start}–${end} is no place`,
      );
      check(start >= last && end > start, `${name} ${start}–${end} is empty or out of order`);
      check(end <= characters.length, `${name} ${start}–${end} is outside of the text`);
      check(index.slice(span) === characters.slice(start, end).join(''), `${name} is another text`);
      last = end;
    }
  };
  checkSpans('block', document.blocks);
  let first = 0;
  for (const quote of quotes) {
    checkSpans('span', quote.spans);
    checkSpans('verbatim', quote.verbatim);
    if (quote.cue !== null) checkSpans('cue', [quote.cue]);
    check(joinSpans(index, quote.spans).trim() !== '', 'a quote is blank');
    check((quote.spans[0]?.start ?? -1) >= first, 'quotes are out of order');
    first = quote.spans[0]?.start ?? 0;
    check(isShare(quote.confidence), `confidence ${quote.confidence}`);
    for (const [hop, attribution] of quote.attributions.entries()) {
      check(attribution.hop === hop, 'a hop is missing');
      if (attribution.mention !== null) checkSpans('mention', [attribution.mention]);
      check(isShare(attribution.confidence), `confidence ${attribution.confidence}`);
      const sum = attribution.candidates.reduce((total, { probability }) => total + probability, 0);
      check(sum <= 1.000_001, `probabilities sum to ${sum}`);
      check(
        attribution.candidates.every(({ entity }) => entities[entity] !== undefined),
        'a candidate is nobody',
      );
    }
  }
  for (const { claim, spans, quote, speaker, confidence } of assertions) {
    checkSpans('passage', spans);
    check(spans.length > 0, 'an assertion has no passage');
    check(/[\p{L}\p{N}]/u.test(claim.text) && !/\n/.test(claim.text), `claim "${claim.text}"`);
    check(isShare(confidence), `confidence ${confidence}`);
    check(quote === null || quotes[quote] !== undefined, 'an assertion is of no quote');
    check(speaker === null || entities[speaker] !== undefined, 'an assertion is by nobody');
  }
  for (const { spans, verbatim } of toJsonLine('x', extraction).quotes) {
    checkSpans(
      'line span',
      spans.map(([start, end]) => ({ start, end })),
    );
    checkSpans(
      'line verbatim',
      verbatim.map(([start, end]) => ({ start, end })),
    );
  }
  return faults;
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
