import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordPiece } from '../../../src/extract/tagger/word-piece.ts';

const vocabulary = readFileSync(
  new URL('../../../models/quote-tagger/vocab.txt', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n');
const tokenizer = new WordPiece(vocabulary);
const piecesOf = (text: string) => tokenizer.encode(text).map((piece) => vocabulary[piece.id]);

describe('WordPiece', () => {
  it('splits words into the longest pieces of the vocabulary', () => {
    expect(piecesOf('Zelenskyy was unaffable.')).toEqual([
      'ze',
      '##len',
      '##sky',
      '##y',
      'was',
      'una',
      '##ffa',
      '##ble',
      '.',
    ]);
  });

  it('gives the numbers that BERT gives', () => {
    expect(tokenizer.encode('Hello, world!').map((piece) => piece.id)).toEqual([
      7592, 1010, 2088, 999,
    ]);
  });

  it('drops accents and case, and keeps their places', () => {
    const text = 'Café Ångström';

    const pieces = tokenizer.encode(text);

    expect(
      pieces
        .map((piece) => vocabulary[piece.id])
        .join('')
        .replaceAll('##', ''),
    ).toBe('cafeangstrom');
    expect(pieces[0]).toMatchObject({ from: 0, to: 4 });
  });

  it('makes one unknown piece of a word that has no pieces, or too many letters', () => {
    expect(piecesOf('x'.repeat(101))).toEqual(['[UNK]']);
    expect(piecesOf('\u{1F600}')).toEqual(['[UNK]']);
  });

  it('makes every Chinese character a word', () => {
    expect(tokenizer.encode('中国').map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('gives pieces in order, without overlap, each inside the range', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(20), (text, from) => {
        const range = { from: Math.min(from, text.length), to: text.length };
        let end = range.from;
        for (const piece of tokenizer.encode(text, range)) {
          if (piece.to > range.to || piece.to <= piece.from) return false;
          // A character that falls apart into several (ﬁ, ½) is the place of all its pieces.
          if (piece.from < end && piece.to !== end) return false;
          end = piece.to;
        }
        return true;
      }),
    );
  });

  it('leaves out nothing of plain text but white space', () => {
    const letter = fc.constantFrom(...'abc xyz.,"\'-123 ');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 60 }), (text) => {
        const covered = tokenizer
          .encode(text)
          .map((piece) => text.slice(piece.from, piece.to))
          .join('');
        return covered === text.replace(/\s+/g, '');
      }),
    );
  });
});
