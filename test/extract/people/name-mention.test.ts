import { describe, expect, it } from 'vitest';
import { nameMentionsIn } from '../../../src/extract/people/name-mention.ts';

const names = (text: string) =>
  nameMentionsIn(text, { from: 0, to: text.length }).map((mention) => ({
    name: mention.words.join(' '),
    looks: mention.looks,
    role: mention.role === null ? null : text.slice(mention.role.from, mention.role.to),
  }));

describe('a name', () => {
  it.each([
    ['German Chancellor Angela Merkel spoke', 'Angela Merkel', 'German Chancellor'],
    ['lawyer for the Russian lawmaker Andrey Klishas', 'Andrey Klishas', 'Russian lawmaker'],
    ["Trump's special envoy Steve Witkoff", 'Steve Witkoff', 'special envoy'],
    ['ambassador to Russia Michael McFaul', 'Michael McFaul', null],
    ['Ohio Secretary of State Jon Weller', 'Jon Weller', 'Ohio Secretary of State'],
    ['Israeli Minister of Finance Moshe Adler', 'Moshe Adler', 'Israeli Minister of Finance'],
    ['Unlike Patriot', 'Patriot', null],
    ['Ludwig van Beethoven', 'Ludwig van Beethoven', null],
  ])('stands without its title: %s', (text, name, role) => {
    expect(names(text).at(-1)).toMatchObject({ name, role });
  });

  it('of an organization or a place is no person', () => {
    for (const thing of [
      'the White House',
      'Fox News',
      'NATO',
      'Ukraine',
      'the Kremlin',
      'Harvard University',
    ]) {
      expect(
        names(`We asked ${thing} today`).find((name) => thing.endsWith(name.name))?.looks,
      ).not.toBe('PERSON');
    }
  });

  it('tells the gender of its bearer, with accents or without', () => {
    const genders = ['François Moreau', 'Francois Moreau', 'Zoë Lind'].map(
      (text) => nameMentionsIn(text, { from: 0, to: text.length })[0]?.gender,
    );
    expect(genders).toEqual(['MALE', 'MALE', 'FEMALE']);
  });

  it('ends with a possessive', () => {
    expect(names('RBC Capital Markets’ Helima Croft noted').map((name) => name.name)).toEqual([
      'RBC Capital Markets',
      'Helima Croft',
    ]);
  });

  it('is no word that is capitalised for beginning a sentence', () => {
    expect(
      names('However, it rained. Analysts left.').filter((name) => name.looks === 'PERSON'),
    ).toEqual([]);
  });
});
