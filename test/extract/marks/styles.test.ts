import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/extract/marks/quotations.ts';

/** `[…]` is the inside of a closed quotation, `{…}` of one that is never closed. */
const CASES = [
  'He said: “[It is over.]”',
  '"[One,]" he said, "[two.]"',
  "``[Old wire style,]'' he said.",
  "''[Old style,]'' he said.",
  '‘[We won,]’ he said. ‘[It’s the players’ night.]’',
  "'[I don't know what they'll do,]' he said.",
  "'[The workers' rights come first,]' she said.",
  'The so-called ‘[bad apples]’ in the force were ‘[dealt with]’.',
  "It was the workers' victory, not the bosses' doing.",
  "Back in the '90s rock 'n' roll was king, and we loved 'em.",
  'He is 6\'2" tall and 5" wide.',
  'The 6\'2" guard said: "[I am tall.]"',
  '‘[He told me “go away” and left,]’ she said.',
  '“[He called it ‘a farce’ and left,]” she said.',
  '«[ Nous verrons ]», said Macron.',
  '„[Wir sehen,]“ said Scholz.',
  '„[Wir sehen,]” said Scholz.',
  '»[Wir sehen]«, said Scholz.',
  '”[Vi ser,]” said Kristersson.',
  '“{First paragraph of many.}',
  'He said “[this]“ and went.',
  '"[ spaced marks ]" are read too.',
  '“[One]” and “[two]”, but “{three}',
  'Headline: ‘[We will not go]’ – minister',
  "'[We were goin' home,]' he said.",
  "The boss said '[no]'.",
  'O’Brien’s dog and the Joneses’ cat.',
  '“[Nested “marks” inside,]” he said.',
  '(‘[Enough]’)',
];

function parse(marked: string) {
  const expected: { inside: string; closed: boolean }[] = [];
  let text = '';
  let from = 0;
  for (const character of marked) {
    if (character === '[' || character === '{') from = text.length;
    else if (character === ']' || character === '}')
      expected.push({ inside: text.slice(from), closed: character === ']' });
    else text += character;
  }
  return { text, expected };
}

const read = (text: string) =>
  quotationsOf(text).map(({ from, to, closed }) => ({ inside: text.slice(from, to), closed }));

describe('quotation marks of every style', () => {
  it.each(CASES)('%s', (marked) => {
    const { text, expected } = parse(marked);

    expect(read(text)).toEqual(expected);
  });

  it('may be single and left open at the end of a paragraph, if the next one opens with one', () => {
    const text = '‘First part.\n\n‘Second part,’ he said.';

    expect(read(text)).toEqual([
      { inside: 'First part.', closed: false },
      { inside: 'Second part,', closed: true },
    ]);
  });

  it('may be single and left open before a line of the page', () => {
    const text = '‘We left at dawn.\n\nREAD ALSO: Storm over the bay\n\n‘Nobody saw us,’ he said.';

    expect(read(text).map(({ inside }) => inside)).toEqual(['We left at dawn.', 'Nobody saw us,']);
  });
});
