import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/extract/marks/quotations.ts';

const quoted = (text: string) =>
  quotationsOf(text).map((quotation) => text.slice(quotation.from, quotation.to));

describe('quotations', () => {
  it.each([
    ['curly', 'She said “all is well” twice.'],
    ['straight', 'She said "all is well" twice.'],
    ['doubled grave and apostrophe', "She said ``all is well'' twice."],
    ['single curly', 'She said ‘all is well’ twice.'],
    ['single straight', "She said 'all is well' twice."],
    ['guillemets', 'She said «all is well» twice.'],
    ['German', 'She said „all is well“ twice.'],
    ['reversed guillemets', 'She said »all is well« twice.'],
    ['closing marks on both sides', 'She said ”all is well” twice.'],
    ['corner brackets', 'She said 「all is well」 twice.'],
  ])('are found between %s marks', (_style, text) => {
    expect(quoted(text)).toEqual(['all is well']);
  });

  it('keeps apostrophes apart from single marks', () => {
    expect(quoted("It’s the workers’ right, he's sure, in the '90s and rock 'n' roll.")).toEqual(
      [],
    );
    expect(quoted("'It's ours,' she said. 'It isn't theirs.'")).toEqual([
      "It's ours,",
      "It isn't theirs.",
    ]);
  });

  it('counts a quotation inside a quotation to the outer one', () => {
    expect(quoted('“He told me ‘go home’ and I went,” she said.')).toEqual([
      'He told me ‘go home’ and I went,',
    ]);
  });

  it('takes an inch sign for no mark', () => {
    expect(quoted('The 5" pipe burst. "It was old," he said.')).toEqual(['It was old,']);
  });

  it('ends an unclosed quotation with its paragraph and begins afresh in the next', () => {
    const text = '"It is late," she said. "We go.\n\nThe "end" came.';

    expect(quoted(text)).toEqual(['It is late,', 'We go.', 'end']);
    expect(quotationsOf(text).map((quotation) => quotation.closed)).toEqual([true, false, true]);
  });

  it('infers where a quotation begins whose opening mark is missing', () => {
    const text =
      'According to the mayor, the bridge is shut. Perhaps it will open. Perhaps not," he remarked.';

    expect(quoted(text)).toEqual(['Perhaps it will open. Perhaps not,']);
    expect(quotationsOf(text)[0]?.opened).toBe(false);
  });

  it('marks the paragraphs that go on with a quotation left open', () => {
    const text = '“First part.\n\n“Second part.\n\n“Last part,” she said.\n\n“Another,” said he.';

    expect(quotationsOf(text).map((quotation) => quotation.continues)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('lie in order, apart from each other, inside the text and inside one paragraph', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '``',
      "''",
      '«',
      '»',
      '„',
      '\n',
      ' ',
      'a',
      'word',
      'Trump’s',
      '.',
      ', ',
      'said',
      '7',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const quotation of quotationsOf(text)) {
          expect(quotation.outer.from).toBeGreaterThanOrEqual(end);
          expect(quotation.from).toBeGreaterThanOrEqual(quotation.outer.from);
          expect(quotation.to).toBeGreaterThan(quotation.from);
          expect(quotation.outer.to).toBeGreaterThanOrEqual(quotation.to);
          expect(text.slice(quotation.outer.from, quotation.outer.to)).not.toContain('\n');
          end = quotation.outer.to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
