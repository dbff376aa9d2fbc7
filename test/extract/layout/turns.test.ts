import { describe, expect, it } from 'vitest';
import { findTurns } from '../../../src/extract/layout/turns.ts';
import { paragraphsOf } from '../../../src/extract/text/paragraphs.ts';

const read = (text: string) =>
  findTurns(text, paragraphsOf(text)).map(({ source, content }) => [
    source === null ? null : text.slice(source.from, source.to),
    ...content.map(({ from, to }) => text.slice(from, to)),
  ]);

describe('turns', () => {
  it('are read behind names in capitals, with what follows up to the next', () => {
    const text =
      'The two met in Hull.\n\nHALLORAN: You never paid the crews.\n\n[applause]\n\nNot once.\n\nSTROUD: We did, and I can show you.';

    expect(read(text)).toEqual([
      ['HALLORAN', 'You never paid the crews.', 'Not once.'],
      ['STROUD', 'We did, and I can show you.'],
    ]);
  });

  it('are read behind letters for question and answer', () => {
    const text = 'Q. Why did you leave?\nA. I was tired, and my boat was sold.';

    expect(read(text)).toEqual([
      ['Q', 'Why did you leave?'],
      ['A', 'I was tired, and my boat was sold.'],
    ]);
  });

  it('are read behind a name in small letters that comes again', () => {
    const text = 'Ada Brill: Are you afraid?\nTom Oake: I am.\nAda Brill: Of what?';

    expect(read(text)).toHaveLength(3);
  });

  it('skip lines of the page', () => {
    const text = 'ANCHOR: Who is to blame?\nREAD ALSO: The harbour files\nVOSS: We are, all of us.';

    expect(read(text).flat()).not.toContain('READ ALSO: The harbour files');
  });

  it('do not take in a headline and what the article tells before they begin', () => {
    const text =
      'Mayor Brill: We ‘Will Never Pay’ For Broken Bridges.\n\nOn Monday Mayor Brill spoke with Tom Oake.\n\nOAKE: Will you pay?\n\nBRILL: We never will.\n\nMayor Brill: I am done.';

    expect(read(text).map(([who]) => who)).toEqual(['OAKE', 'BRILL', 'Mayor Brill']);
  });

  it('end where somebody begins to speak of whom it is not told who it is', () => {
    const text =
      'OAKE: Will you pay?\nVIDEO: They always told me that they would.\nQWhy not?\nBRILL: I never said so.\nOAKE: You did.';

    expect(read(text)).toEqual([
      ['OAKE', 'Will you pay?'],
      ['BRILL', 'I never said so.'],
      ['OAKE', 'You did.'],
    ]);
  });

  it('are read behind the last name of somebody who spoke under a full one', () => {
    const text = 'Ada Brill: Are you afraid?\nTom Oake: I am.\nAda Brill: Of what?\nOake: Of you.';

    expect(read(text).at(-1)).toEqual(['Oake', 'Of you.']);
  });

  it.each([
    'Ada Brill: the bridge can wait\n\n“I will not pay,” Brill said.\n\nAda Brill: we never promised you',
    'Price: 12 pounds\nWeight: 3 kilograms\nPrice: 14 pounds\nWeight: 4 kilograms',
    'The verdict: guilty. But: there is an appeal.\nHe went home.',
    'PHOTO: The harbour\nVIDEO: The fire at night\nMORE: All about it',
  ])('are not read in what is no transcript: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
