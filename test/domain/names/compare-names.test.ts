import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, nameKeys } from '../../../src/domain/names/index.ts';

/** Two names, and what they are to each other; people unless said otherwise. */
const PEOPLE: readonly (readonly [string, string, string])[] = [
  ['Vladimir Zelensky', 'Volodymyr Zelenskyy', 'variant'],
  ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyj', 'variant'],
  ['Zelensky', 'Zelenskiy', 'variant'],
  ['Wolodymyr Zelenskyj', 'Vladimir Zelensky', 'different'],
  ['Vladimir Putin', 'Владимир Путин', 'same'],
  ['US President Donald Trump', 'Donald Trump’s', 'same'],
  ['DONALD TRUMP', 'Donald Trump', 'same'],
  ['Kim Jong Un', 'Kim Jong-un', 'same'],
  ['Kim Jongun', 'Kim Jong Un', 'same'],
  ['J.D. Vance', 'JD Vance', 'same'],
  ['George H.W. Bush', 'George H. W. Bush', 'same'],
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'same'],
  ['Xi Jinping', 'Jinping Xi', 'variant'],
  ['Yuri Ushakov', 'Yuriy Ushakov', 'variant'],
  ['Yuri Ushakov', 'Iurii Ushakov', 'variant'],
  ['Sergei Shoigu', 'Sergey Shoygu', 'variant'],
  ['Sergei Lavrov', 'Serhiy Lavrov', 'variant'],
  ['Yulia Tymoshenko', 'Yuliya Timoshenko', 'variant'],
  ['Boris Yeltsin', 'Boris Eltsin', 'variant'],
  ['Mikhail Gorbachev', 'Mihail Gorbachyov', 'variant'],
  ['Gerhard Schröder', 'Gerhard Schroeder', 'variant'],
  ['Mohammed bin Salman', 'Muhammad ibn Salman', 'variant'],
  ['Mohamed bin Salman', 'Mohammad Bin Salman', 'variant'],
  ['Muammar Gaddafi', 'Moammar Qaddafi', 'variant'],
  ['Gaddafi', 'Qaddafi', 'variant'],
  ['Alexander Lukashenko', 'Alyaksandr Lukashenka', 'variant'],
  ['Saddam Hussein', 'Saddam Hussain', 'variant'],
  ['Joseph Katz', 'Joseph Kats', 'variant'],
  ['Josef Schmidt', 'Joseph Schmidt', 'variant'],
  ['Trump', 'Donald Trump', 'compatible'],
  ['Xi', 'Xi Jinping', 'compatible'],
  ['Lula', 'Luiz Inácio Lula da Silva', 'compatible'],
  ['bin Salman', 'Mohammed bin Salman', 'compatible'],
  ['Mohammed bin Salman', 'Mohammed bin Salman Al Saud', 'compatible'],
  ['George Bush', 'George W. Bush', 'compatible'],
  ['Donald J. Trump', 'Donald Trump', 'compatible'],
  ['J. Smith', 'John Smith', 'compatible'],
  ['Joe Biden', 'Joseph R. Biden', 'compatible'],
  ['Michael Lopez', 'Miguel López', 'compatible'],
  ['George W. Bush', 'George H. W. Bush', 'different'],
  ['Jeb Bush', 'George W. Bush', 'different'],
  ['Justin Trudeau', 'Pierre Trudeau', 'different'],
  ['Kim Jong Un', 'Kim Jong Il', 'different'],
  ['Kim Jong Un', 'Kim Yo Jong', 'different'],
  ['Mohammed bin Zayed', 'Mohammed bin Salman', 'different'],
  ['Salman bin Abdulaziz', 'Mohammed bin Salman', 'different'],
  ['Donald Trump', 'Donald Trump Jr.', 'different'],
  ['Robert F. Kennedy', 'Robert F. Kennedy Jr.', 'different'],
  ['King Charles II', 'King Charles III', 'different'],
  ['Bill Clinton', 'Hillary Clinton', 'different'],
  ['Rand Paul', 'Ron Paul', 'different'],
  ['James Patterson', 'James Peterson', 'different'],
  ['John Bell', 'John Ball', 'different'],
  ['Bruce Lee', 'Bruce Li', 'different'],
  ['Li Qiang', 'Li Keqiang', 'different'],
  ['Vladimir Putin', 'Vladimir Zelensky', 'different'],
  ['John Hanson', 'John Hansen', 'different'],
];

const ORGANIZATIONS: readonly (readonly [string, string, string])[] = [
  ['the Kremlin', 'Kremlin', 'same'],
  ['The Kremlin’s', 'the Kremlin', 'same'],
  ['Kyiv', 'Kiev', 'same'],
  ['the U.S.', 'United States', 'same'],
  ['Apple Inc.', 'Apple', 'same'],
  ['Hezbollah', 'Hizbollah', 'compatible'],
  ['Labour Party', 'Labor Party', 'compatible'],
  ['Ministry of Defence', 'Ministry of Finance', 'different'],
  ['North Korea', 'South Korea', 'different'],
];

/** Names as they come, and things that hardly are names. */
const anyName = fc.oneof(
  fc.constantFrom(...PEOPLE.map(([a]) => a), ...PEOPLE.map(([, b]) => b)),
  fc
    .array(
      fc.constantFrom(
        'Kim',
        'Lee',
        'George',
        'W.',
        'al',
        'bin',
        'Bush',
        'Jr.',
        'President',
        'Volodymyr',
        'Xi',
      ),
      {
        maxLength: 5,
      },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 24 }),
);

describe('compareNames', () => {
  it.each(PEOPLE)('%s and %s: %s', (a, b, relation) => {
    expect(compareNames(a, b).relation).toBe(relation);
  });

  it.each(ORGANIZATIONS)('of organizations: %s and %s: %s', (a, b, relation) => {
    expect(compareNames(a, b, 'ORGANIZATION').relation).toBe(relation);
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        expect(compareNames(a, b)).toEqual(compareNames(b, a));
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds every name the same as itself', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(compareNames(name, name)).toMatchObject({ relation: 'same', score: 1 });
      }),
    );
  });

  it('scores 0 exactly where the names are different', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        const { relation, score } = compareNames(a, b);
        expect(score === 0).toBe(relation === 'different');
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('nameKeys', () => {
  it('meet wherever two names are not different, so that the graph finds every candidate', () => {
    for (const [a, b, relation] of PEOPLE) {
      if (relation === 'different') continue;
      const keys = new Set(nameKeys(a, 'PERSON'));
      expect({ a, b, meet: nameKeys(b, 'PERSON').some((key) => keys.has(key)) }).toMatchObject({
        meet: true,
      });
    }
    for (const [a, b, relation] of ORGANIZATIONS) {
      if (relation === 'different') continue;
      expect(nameKeys(a, 'ORGANIZATION')).toEqual(nameKeys(b, 'ORGANIZATION'));
    }
  });

  it('are none for unnamed sources', () => {
    expect(nameKeys('a senior official', 'UNNAMED')).toEqual([]);
  });

  it('are sorted and without duplicates', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const keys = nameKeys(name, 'PERSON');
        expect(keys).toEqual([...new Set(keys)].sort());
      }),
    );
  });
});
