import { describe, expect, it } from 'vitest';
import { findLaidOut } from '../../../src/extract/layout/laid-out.ts';
import { quotationsOf } from '../../../src/extract/marks/quotations.ts';
import { paragraphsOf } from '../../../src/extract/text/paragraphs.ts';

const read = (text: string) =>
  findLaidOut(text, paragraphsOf(text), quotationsOf(text)).map(({ source, cue, content }) => ({
    source: source === null ? null : text.slice(source.from, source.to),
    cue: cue === null ? null : text.slice(cue.from, cue.to),
    words: content.map(({ from, to }) => text.slice(from, to)),
  }));

describe('answers', () => {
  it('to questions printed without marks are those of whom the introduction names', () => {
    const text =
      'The cellist Maren Dahl has a new record. Maren Dahl talked to us in Bergen.\n\nWhy Bach again?\n\nI never left him.\n\nWhat comes next?\n\nMy garden, I hope.\n\nThe record is out on Friday.';

    expect(read(text)).toEqual([
      { source: 'Maren Dahl', cue: null, words: ['I never left him.'] },
      { source: 'Maren Dahl', cue: null, words: ['My garden, I hope.'] },
    ]);
  });

  it('are not the prose under headings that ask', () => {
    const text =
      'What happened?\n\nThe dam broke on Monday.\n\nWho is affected?\n\nSome nine villages are.';

    expect(read(text)).toEqual([]);
  });
});

describe('signatures', () => {
  it('attribute the quotation before the dash', () => {
    const text = '“The sea gives and the sea takes.”\n― Inga Solheim';

    expect(read(text)).toEqual([
      { source: 'Inga Solheim', cue: '―', words: ['The sea gives and the sea takes.'] },
    ]);
  });

  it('attribute letters without marks where there are several', () => {
    const text =
      'The new bins are a disgrace. — Rupert Hale, Leeds\n\nI like the bins. — Joan Peel, Hull';

    expect(read(text).map(({ source, words }) => [source, ...words])).toEqual([
      ['Rupert Hale', 'The new bins are a disgrace.'],
      ['Joan Peel', 'I like the bins.'],
    ]);
  });

  it('are not read in a sentence that ends with a name', () => {
    expect(read('There was one man whom nobody trusted — Rupert Hale.')).toEqual([]);
  });
});
