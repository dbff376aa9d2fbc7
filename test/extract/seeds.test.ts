import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { denotes } from '../../bench/reading/same-person.ts';
import type { ExtractedQuote, Extraction, Reader } from '../../src/domain/extraction.ts';
import { CodePointIndex } from '../../src/domain/span.ts';
import { createReader } from '../../src/extract/index.ts';

/** A passage between quotation marks; `speaker` is null for scare quotes. Offsets are code points of the file. */
interface GoldQuote {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
}

const FILES = [
  '000_220a1be61b1d6700.txt',
  '001_b7b5c1fc4c4f86f1.txt',
  '002_b2b6709839c8d103.txt',
  '003_61413736ed172ba9.txt',
  '004_55d4d4c4a989e050.txt',
];

/** Names that the articles mangle beyond a spelling variant. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'Moskovsky Komsomolets': ['Moscow Komsolets', 'Moscow Komsomelets'],
  'Volodymyr Zelenskyy': ['Vladimir Zelensky', 'Zelenskiy'],
  'Vladimir Putin': ['Putin'],
  'Donald Trump': ['Trump'],
};

describe('the reading of the seed articles', () => {
  let reader: Reader;
  let gold: readonly GoldQuote[];
  const read = new Map<string, Extraction>();

  beforeAll(async () => {
    gold = JSON.parse(await readFile(new URL('seeds-gold.json', import.meta.url), 'utf8'));
    reader = await createReader();
    for (const file of FILES) {
      const text = await readFile(new URL(`../../seeds/${file}`, import.meta.url), 'utf8');
      read.set(file, await reader.read({ text }));
    }
  }, 120_000);

  afterAll(() => reader.close());

  const found = (quote: GoldQuote): ExtractedQuote | undefined => {
    const extraction = read.get(quote.file);
    const end = quote.start + quote.text.replace(/[\s,.?!]+$/, '').length;
    return extraction?.quotes.find((candidate) =>
      candidate.verbatim.some(
        (span) => span.start === quote.start && span.end >= end && span.end <= quote.end + 1,
      ),
    );
  };
  const namesOf = (file: string, quote: ExtractedQuote): readonly string[] => {
    const entity = read.get(file)?.entities[quote.attributions[0]?.candidates[0]?.entity ?? -1];
    return entity === undefined ? [] : [entity.name, ...entity.aliases];
  };

  it('finds all 35 direct and mixed quotes with their exact spans', () => {
    const quotes = gold.filter((quote) => quote.speaker !== null);

    const missing = quotes.filter((quote) => found(quote) === undefined);

    expect(quotes).toHaveLength(35);
    expect(missing.map((quote) => quote.text)).toEqual([]);
  });

  it('names the right speaker of at least 34 of them', () => {
    const right = gold.filter((quote) => {
      const candidate = found(quote);
      if (quote.speaker === null || candidate === undefined) return false;
      return denotes(namesOf(quote.file, candidate), [
        quote.speaker,
        ...(ALSO[quote.speaker] ?? []),
      ]);
    });

    expect(right.length).toBeGreaterThanOrEqual(34);
  });

  it('attributes no scare quote to anybody', () => {
    const attributed = gold.filter(
      (quote) => quote.speaker === null && (found(quote)?.attributions.length ?? 0) > 0,
    );

    expect(attributed).toEqual([]);
  });

  it('gives spans that are slices of the stored text', () => {
    for (const [file, extraction] of read) {
      const characters = [...extraction.document.text];
      const index = new CodePointIndex(extraction.document.text);
      for (const quote of extraction.quotes) {
        for (const span of [...quote.spans, ...quote.verbatim]) {
          expect(index.slice(span), file).toBe(characters.slice(span.start, span.end).join(''));
          expect(span.end).toBeGreaterThan(span.start);
        }
      }
    }
  });

  it('tells speech that is only supposed', () => {
    const extraction = read.get('000_220a1be61b1d6700.txt');
    const index = new CodePointIndex(extraction?.document.text ?? '');

    const supposed = extraction?.quotes.filter(
      (quote) => quote.cue !== null && /likely|may /.test(index.slice(quote.cue)),
    );

    expect(supposed?.length).toBeGreaterThan(2);
    for (const quote of supposed ?? []) expect(quote.modality).toBe('CONJECTURED');
  });

  it('takes "According to" before a mangled byline for no attribution', () => {
    const extraction = read.get('001_b7b5c1fc4c4f86f1.txt');
    const index = new CodePointIndex(extraction?.document.text ?? '');

    const cues = extraction?.quotes.map((quote) =>
      quote.cue === null ? '' : index.slice(quote.cue),
    );

    expect(cues).not.toContain('According to');
  });

  it('joins what the attribution splits into one quote', () => {
    const extraction = read.get('001_b7b5c1fc4c4f86f1.txt');
    const index = new CodePointIndex(extraction?.document.text ?? '');

    const split = extraction?.quotes.find((quote) =>
      index.slice(quote.spans[0] ?? { start: 0, end: 0 }).startsWith('I can leave'),
    );

    expect(split?.spans.map((span) => index.slice(span))).toEqual([
      'I can leave and say success, and it will be the end,',
      'I can say that it will not be resolved.',
    ]);
  });
});
