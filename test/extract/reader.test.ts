import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isHearsayError } from '../../src/domain/errors.ts';
import type {
  ExtractedQuote,
  Extraction,
  Reader,
  SourceDocument,
} from '../../src/domain/extraction.ts';
import { CodePointIndex, joinSpans } from '../../src/domain/span.ts';
import { createReader, LONGEST_DOCUMENT, toJsonLine } from '../../src/extract/index.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

/** A quote as words: who, what. */
function inWords(extraction: Extraction, quote: ExtractedQuote) {
  const index = new CodePointIndex(extraction.document.text);
  return {
    kind: quote.kind,
    words: joinSpans(index, quote.spans),
    who: quote.attributions.map(
      (hop) => extraction.entities[hop.candidates[0]?.entity ?? -1]?.name ?? null,
    ),
    confidence: quote.confidence,
  };
}

async function readQuotes(text: string) {
  const extraction = await reader.read({ text });
  return extraction.quotes.map((quote) => inWords(extraction, quote));
}

describe('reading', () => {
  it('finds a direct quote without its marks, and who said it', async () => {
    const quotes = await readQuotes(
      '“The harbour will reopen on Monday,” said Mayor Ines Albrecht.',
    );

    expect(quotes).toMatchObject([
      { kind: 'DIRECT', words: 'The harbour will reopen on Monday,', who: ['Ines Albrecht'] },
    ]);
  });

  it('finds a quote between single marks', async () => {
    const quotes = await readQuotes(
      '‘We shan’t be closing the workers’ canteen,’ Sarah Pritchard said on Tuesday.',
    );

    expect(quotes[0]).toMatchObject({
      kind: 'DIRECT',
      words: 'We shan’t be closing the workers’ canteen,',
    });
  });

  it('resolves a pronoun to the person of its gender', async () => {
    const quotes = await readQuotes(
      'Prime Minister Anna Lindholm met Governor Mark Reyes on Tuesday.\n\n“We agreed on the dam,” she said.',
    );

    expect(quotes.at(-1)?.who).toEqual(['Anna Lindholm']);
  });

  it('merges a surname with the full name before it', async () => {
    const extraction = await reader.read({
      text: 'Senator Mary Okafor opened the session. “The bill is dead,” Okafor said.',
    });

    expect(extraction.entities.find((entity) => entity.name === 'Mary Okafor')?.aliases).toEqual([
      'Mary Okafor',
      'Okafor',
    ]);
  });

  it('joins a quote that its attribution splits', async () => {
    const quotes = await readQuotes(
      '“I saw the fire,” Tom Becker said. “It was already too late.”',
    );

    expect(quotes).toMatchObject([
      { kind: 'DIRECT', words: 'I saw the fire, … It was already too late.', who: ['Tom Becker'] },
    ]);
  });

  it('reads the same document the same way twice, whatever was read between', async () => {
    const text = await readFile(
      new URL('../../seeds/003_61413736ed172ba9.txt', import.meta.url),
      'utf8',
    );
    const first = await reader.read({ text });
    await reader.read({ text: 'Something else entirely, said Ann.' });

    expect(await reader.read({ text })).toEqual(first);
  });

  it('counts code points, not UTF-16 units', async () => {
    const extraction = await reader.read({
      text: '😀😀 “The bridge is safe again,” said engineer Paul Winter.',
    });
    const [quote] = extraction.quotes;

    expect(quote?.spans).toEqual([{ start: 4, end: 29 }]);
  });

  it('gives records for JSON lines whose text is that of their spans', async () => {
    const text = 'Anna Lindholm said the dam would hold. “It is new,” she added.';
    const line = toJsonLine('x', await reader.read({ text }));

    expect(line.id).toBe('x');
    expect(line.quotes.length).toBeGreaterThan(0);
    for (const quote of line.quotes) {
      expect(quote.text).toBe(
        quote.spans.map(([start, end]) => text.slice(start, end)).join(' … '),
      );
      expect(quote.speaker?.resolved).toBe('Anna Lindholm');
    }
  });
});

describe('what cannot be read', () => {
  const refused: readonly (readonly [string, SourceDocument, RegExp])[] = [
    ['neither text nor HTML', {}, /neither/],
    ['both text and HTML', { text: 'a', html: 'b' }, /both/],
    ['an empty text', { text: '' }, /empty/],
    ['white space', { text: ' \n\t ' }, /empty/],
    ['a text without letters', { text: '12 + 34 = 46 …' }, /letter/],
    ['binary data', { text: `PK\u0003\u0004${'\0\u0001\u0002abc'.repeat(50)}` }, /control/],
    ['text in the wrong encoding', { text: '\uFFFD\uFFFDa\uFFFDb\uFFFD' }, /undecodable/],
    ['more than five megabytes', { text: 'word '.repeat(LONGEST_DOCUMENT / 4) }, /at most/],
    [
      'a page without an article',
      { html: '<html><body><nav><a href="/">Home</a></nav></body></html>' },
      /article/,
    ],
    ['markup nested too deeply', { html: `<body>${'<div>'.repeat(20_000)}text` }, /HTML/],
  ];

  it.each(refused)('refuses %s', async (_name, document, message) => {
    const error: unknown = await reader.read(document).catch((reason: unknown) => reason);

    expect(isHearsayError(error, 'UNREADABLE_DOCUMENT')).toBe(true);
    expect(String(error)).toMatch(message);
  });

  it('reads one long line in time that grows with its length', async () => {
    const text = `“${'He said "no" and she said ‘yes’, '.repeat(150)}`;
    const time = async (document: string) => {
      const begin = performance.now();
      await reader.read({ text: document });
      return performance.now() - begin;
    };
    await time(text);

    const once = await time(text);
    const fourTimes = await time(text.repeat(4));

    expect(fourTimes).toBeLessThan(once * 10 + 500);
  });
});
