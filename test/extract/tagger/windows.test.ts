import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/extract/marks/quotations.ts';
import { WINDOW_LENGTH, windowsOver } from '../../../src/extract/tagger/windows.ts';
import { WordPiece } from '../../../src/extract/tagger/word-piece.ts';
import { paragraphsOf } from '../../../src/extract/text/paragraphs.ts';

const tokenizer = new WordPiece(
  readFileSync(new URL('../../../models/quote-tagger/vocab.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n'),
);
const windowsOf = (text: string) => [
  ...windowsOver(text, paragraphsOf(text), quotationsOf(text), tokenizer),
];

describe('windows', () => {
  it('holds every piece once, in order, in windows of bounded length', () => {
    const words = fc.array(
      fc.constantFrom('peace', 'Kyiv', 'said.', '“no”', '\n', 'antidisestablishmentarianism'),
      { maxLength: 900 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const windows = windowsOf(text);
        const pieces = windows
          .flat()
          .filter((piece) => piece.from >= 0)
          .map((piece) => piece.from);
        const expected = paragraphsOf(text).flatMap((paragraph) =>
          tokenizer.encode(text, paragraph).map((piece) => piece.from),
        );
        expect(pieces).toEqual(expected);
        expect(windows.every((window) => window.length <= WINDOW_LENGTH)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('cuts a paragraph that is too long where a sentence begins', () => {
    const text = `${'It rained again. '.repeat(80)}`.trim();

    const [, second] = windowsOf(text);

    expect(text.slice(second?.[1]?.from, second?.[2]?.to)).toBe('It rained');
  });

  it('tells the model case, digits and what is between quotation marks', () => {
    const text = 'He paid NATO “7 Euro” today, or “Less';

    const [window] = windowsOf(text);

    const features = window
      ?.filter((piece) => piece.from >= 0)
      .map((piece) => [text.slice(piece.from, piece.to), piece.feature]);
    expect(features).toEqual([
      ['He', 2],
      ['paid', 1],
      ['NATO', 3],
      ['“', 1],
      ['7', 8],
      ['Euro', 6],
      ['”', 1],
      ['today', 1],
      [',', 1],
      ['or', 1],
      ['“', 1],
      ['Less', 10],
    ]);
  });
});
