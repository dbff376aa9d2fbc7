import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { structureOfText } from '../../../src/extract/structure/plain-text.ts';

const seed = (file: string) =>
  readFileSync(new URL(`../../../seeds/${file}`, import.meta.url), 'utf8');
const lines = (text: string, kind: string) =>
  structureOfText(text)
    .blocks.filter((block) => block.kind === kind)
    .map((block) => text.slice(block.from, block.to));

describe('the structure of plain text', () => {
  it('keeps the text as it came', () => {
    const text = seed('001_b7b5c1fc4c4f86f1.txt');

    expect(structureOfText(text).text).toBe(text);
  });

  it('tells title, authors and page furniture from the body', () => {
    const text = seed('001_b7b5c1fc4c4f86f1.txt');

    const structure = structureOfText(text);

    expect(structure.title).toBe('What do Putin and Trump want each of the Alaska summit?');
    expect(structure.authors).toEqual(['Anthony Zurcher', 'Steve Rosenberg']);
    expect(lines(text, 'FURNITURE')).toEqual([
      'Keep track of the BBC War in Ukraine',
      'Source link',
    ]);
    expect(lines(text, 'CAPTION')).toHaveLength(2);
    expect(lines(text, 'BODY')[0]).toMatch(
      /^US President Donald Trump and Russian President Vladimir Putin will go/,
    );
  });

  it('takes a repeated title and the stubs after the article for furniture', () => {
    expect(lines(seed('004_55d4d4c4a989e050.txt'), 'FURNITURE')).toEqual([
      "No Ceasefire: Putin's Dominance in the Anchorage Discussions",
      'Post a Comment',
      '0 Comments',
    ]);
    expect(lines(seed('003_61413736ed172ba9.txt'), 'FURNITURE')).toEqual([
      'Five Key Stakes in Trump-Putin Talks on Ukraine image',
      'Image courtesy of sefa ozel / Getty Images',
      'Related Posts',
    ]);
  });

  it('reads a full date line as UTC and guesses none from half a date', () => {
    const article = (date: string) =>
      `Harbour reopens\n\nBy Ann Lee\n\n${date}\n\n${'The harbour reopened on Monday after a long winter of repairs. '.repeat(3)}`;

    expect(structureOfText(article('Published 15 August 2025')).publishedAt).toBe(
      '2025-08-15T00:00:00.000Z',
    );
    expect(structureOfText(article('Friday, August 15')).publishedAt).toBeNull();
    expect(structureOfText(article('Published 15 August 2025')).authors).toEqual(['Ann Lee']);
  });

  it('takes a text of one line for body', () => {
    expect(lines('Peace at last', 'BODY')).toEqual(['Peace at last']);
  });

  it('gives blocks in order, without overlap', () => {
    for (const file of ['000_220a1be61b1d6700.txt', '002_b2b6709839c8d103.txt']) {
      let end = 0;
      for (const block of structureOfText(seed(file)).blocks) {
        expect(block.from).toBeGreaterThanOrEqual(end);
        end = block.to;
      }
    }
  });
});
