import { describe, expect, it } from 'vitest';
import { readableExtraction } from '../../src/cli/readable-extraction.ts';
import type { ExtractedQuote, Extraction } from '../../src/domain/extraction.ts';

function shown(act: Partial<ExtractedQuote>): string {
  const text = 'Ida Holm said that the pier is closed.';
  const quote: ExtractedQuote = {
    kind: 'INDIRECT',
    spans: [{ start: 19, end: 37 }],
    verbatim: [],
    cue: { start: 9, end: 13 },
    cueClass: 'SPEECH',
    modality: 'ASSERTED',
    saidOn: null,
    attributions: [],
    addressee: null,
    confidence: 0.9,
    ...act,
  };
  const extraction: Extraction = {
    document: {
      ...{ text, title: null, authors: [], publishedAt: null, outlet: null },
      ...{ canonicalUrl: null, language: null, blocks: [] },
    },
    entities: [],
    quotes: [quote],
    assertions: [],
    extractor: 'test',
    credits: [],
    narration: [],
    extractorVersion: '1',
  };
  return readableExtraction('here', extraction);
}

describe('what people read of a quote', () => {
  it('says nothing of the act where it is plain speech', () => {
    expect(shown({})).toContain('— indirect (said), 90%');
  });

  it('names the act and its modality where it is not', () => {
    expect(shown({ cueClass: 'BELIEF' })).toContain('(said) [belief], 90%');
    expect(shown({ modality: 'NEGATED' })).toContain('(said) [negated], 90%');
    expect(shown({ cueClass: 'WRITING', modality: 'HEARSAY' })).toContain('[writing, hearsay]');
  });
});
