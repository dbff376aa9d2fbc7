/** What is worked out about one quote: its context, its verbatim parts, and who said it. */

import { describe, expect, it } from 'vitest';
import type { Attribution, Quote } from '../../../src/domain/entities.ts';
import { CodePointIndex, joinSpans, type Span } from '../../../src/domain/span.ts';
import { quoteContext } from '../../../src/services/explore/quote-context.ts';
import { verbatimPassages } from '../../../src/services/explore/verbatim.ts';
import { relayersOf, uttererOf } from '../../../src/services/explore/who-said.ts';

const TEXT =
  'Harbour news 🚢\n\nThe wind rose. “We close at noon,” said Ada Holm. “Then we wait.” Ships stayed out.\n\nThe ferry left.';

function spanOf(words: string): Span {
  const at = TEXT.indexOf(words);
  return new CodePointIndex(TEXT).span(at, at + words.length);
}

describe('the context of a quote', () => {
  const spans = [spanOf('We close at noon,'), spanOf('Then we wait.')];
  const sliced = (context: ReturnType<typeof quoteContext>) =>
    context.quote.map((span) => new CodePointIndex(context.text).slice(span));

  it('is the sentences that hold it', () => {
    const context = quoteContext(TEXT, spans, 0);
    expect(context.text).toBe('“We close at noon,” said Ada Holm. “Then we wait.”');
    expect(sliced(context)).toEqual(['We close at noon,', 'Then we wait.']);
  });

  it('grows by whole sentences, over paragraphs, up to the ends of the text', () => {
    const one = quoteContext(TEXT, spans, 1);
    expect(one.text).toMatch(/^The wind rose\..*Ships stayed out\.$/s);
    expect(new CodePointIndex(TEXT).slice(one.span)).toBe(one.text);
    expect(sliced(one)).toEqual(['We close at noon,', 'Then we wait.']);
    expect(quoteContext(TEXT, spans, 10).text).toBe(TEXT);
  });
});

describe('the verbatim parts of a quote', () => {
  const quote = (spans: readonly Span[], verbatim: readonly Span[]): Quote => ({
    id: 'quote_1',
    snapshotId: 'snapshot_1',
    articleId: 'article_1',
    kind: 'MIXED',
    spans,
    verbatim,
    exact: joinSpans(new CodePointIndex(TEXT), spans),
    prefix: '',
    suffix: '',
    anchor: 'EXACT',
    standing: 'CURRENT',
    revision: null,
    retraction: null,
    cue: null,
    cueClass: 'SPEECH',
    modality: 'ASSERTED',
    saidOn: null,
    confidence: 1,
    utteranceId: null,
  });

  it('come with the words at their offsets', () => {
    const verbatim = [spanOf('close at noon'), spanOf('wait')];
    const passages = verbatimPassages(
      quote([spanOf('We close at noon,'), spanOf('Then we wait.')], verbatim),
    );
    expect(passages).toEqual([
      { ...verbatim[0], text: 'close at noon' },
      { ...verbatim[1], text: 'wait' },
    ]);
  });

  it('are cut where the attribution interrupts them, and never reach beyond the content', () => {
    const whole = spanOf('We close at noon,” said Ada Holm. “Then we wait.” Ships');
    const passages = verbatimPassages(
      quote([spanOf('We close at noon,'), spanOf('Then we wait.')], [whole]),
    );
    expect(passages.map(({ text }) => text)).toEqual(['We close at noon,', 'Then we wait.']);
  });
});

describe('who said it', () => {
  const attribution = (hop: number, ...speakerIds: readonly string[]): Attribution => ({
    id: `attribution_${hop}`,
    quoteId: 'quote_1',
    hop,
    mention: null,
    basis: 'NAMED',
    confidence: 1,
    state: 'INFERRED',
    candidates: speakerIds.map((speakerId) => ({
      speakerId,
      probability: 1 / speakerIds.length,
      method: 'EXACT_NAME',
      confidence: 1,
    })),
  });

  it('is the first candidate of hop 0, and through whom those of the others by hop', () => {
    const hops = [attribution(2, 'cy'), attribution(0, 'ada', 'ann'), attribution(1, 'ben')];
    expect(uttererOf(hops)).toBe('ada');
    expect(relayersOf(hops)).toEqual(['ben', 'cy']);
  });

  it('is nobody where the text names nobody, or a person rejected whom it seems to name', () => {
    expect(uttererOf([])).toBeNull();
    expect(uttererOf([{ ...attribution(0, 'ada'), state: 'REJECTED' }])).toBeNull();
    expect(
      relayersOf([attribution(0, 'ada'), { ...attribution(1, 'ben'), state: 'REJECTED' }]),
    ).toEqual([]);
  });
});
