import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../src/domain/claims.ts';
import { readSlots } from '../../../../src/extract/claims/slots/read-slots.ts';

const NAMES = ['Hillary Clinton', 'Donald Trump', 'Bernie Sanders', 'Clinton Foundation'];
/** A Wednesday. */
const PUBLISHED = '2016-10-12T10:00:00Z';

const slots = (text: string, publishedAt: string | null = PUBLISHED) =>
  readSlots(text, { publishedAt, names: NAMES });

type Expected = readonly [
  low: number | null,
  high: number | null,
  hedged: boolean,
  unit: string | null,
  of: string | null,
];

const brief = ({ low, high, hedged, unit, of }: Quantity): Expected => [
  low,
  high,
  hedged,
  unit,
  of,
];

describe('the quantities of a proposition', () => {
  it.each<readonly [string, readonly Expected[]]>([
    ['The poll found 38 Ukrainian volunteers.', [[38, 38, false, null, 'volunteer']]],
    ['At least 38 people died.', [[38, null, false, null, 'person']]],
    ['As many as 200 delegates walked out.', [[200, null, false, null, 'delegate']]],
    ['More than 1,200 donors gave money.', [[1200, null, false, null, 'donor']]],
    ['Fewer than a dozen aides knew.', [[null, 12, false, null, 'aide']]],
    ['Up to 50 people may be missing.', [[null, 50, false, null, 'person']]],
    ['About forty-two voters came.', [[42, 42, true, null, 'voter']]],
    ['Nearly 40 percent of voters agree.', [[34, 40, true, 'percent', 'voter']]],
    ['Between 30 and 40 guests were sick.', [[30, 40, false, null, 'guest']]],
    ['It rose by 3 to 4 million dollars.', [[3e6, 4e6, false, 'usd', null]]],
    ['Dozens of people were hurt.', [[20, 150, true, null, 'person']]],
    ['A third of Republicans disagree.', [[33.33333333, 33.33333333, false, 'percent', null]]],
    ['One in five workers lost their job.', [[20, 20, false, 'percent', 'worker']]],
    ['The war lasted 3.5 years.', [[3.5, 3.5, false, 'year', null]]],
    ['The war lasted three and a half years.', [[3.5, 3.5, false, 'year', null]]],
    ['The war lasted 42 months.', [[3.5, 3.5, false, 'year', null]]],
    ['She paid $3.5 million in fines.', [[3.5e6, 3.5e6, false, 'usd', 'fine']]],
    ['The firm owes €2.4bn.', [[2.4e9, 2.4e9, false, 'eur', null]]],
    ['The bridge is 10 miles long.', [[16.09344, 16.09344, false, 'km', null]]],
    ['A 43-year-old teacher was found.', [[43, 43, false, 'year', 'age']]],
    ['Some 40,000 fans or so came.', [[40_000, 40_000, true, null, 'fan']]],
    ['It took 300 or more votes.', [[300, null, false, null, 'vote']]],
    [
      'Three hundred and forty thousand homes lost power.',
      [[340_000, 340_000, false, null, 'home']],
    ],
  ])('%s', (text, expected) => {
    expect(slots(text).quantities.map(brief)).toEqual(expected);
  });

  it.each([
    'The debate is on October 9 at 9 p.m.',
    'He was elected in 2012.',
    'One of the aides left.',
    'No one saw the first debate.',
    'Article 5 protects members.',
    'Boeing 737 jets stay on the ground.',
    'It was the third time that voters said so.',
  ])('are not what a number only names: %s', (text) => {
    expect(slots(text).quantities).toEqual([]);
  });
});

describe('the times of a proposition', () => {
  it.each<readonly [string, string | null, string | null]>([
    ['She spoke on Friday.', '2016-10-07', '2016-10-07'],
    ['She will speak on Friday.', '2016-10-14', '2016-10-14'],
    ['She spoke yesterday.', '2016-10-11', '2016-10-11'],
    ['The bill passed on March 4.', '2016-03-04', '2016-03-04'],
    ['The vote is due on March 4.', '2017-03-04', '2017-03-04'],
    ['The bill passed on 4 March 2014.', '2014-03-04', '2014-03-04'],
    ['The plant closed in March 2014.', '2014-03-01', '2014-03-31'],
    ['The plant closed last week.', '2016-10-03', '2016-10-09'],
    ['The plant closed last year.', '2015-01-01', '2015-12-31'],
    ['The plant closed in 2009.', '2009-01-01', '2009-12-31'],
    ['The plant has been closed since 2009.', '2009-01-01', null],
    ['The office stays shut until Friday.', null, '2016-10-14'],
    ['The party ruled in the 1990s.', '1990-01-01', '1999-12-31'],
    ['The house dates from the 19th century.', '1801-01-01', '1900-12-31'],
  ])('%s', (text, from, to) => {
    expect(slots(text).times).toMatchObject([{ from, to, relative: false }]);
  });

  it('stay relative where the article has no date', () => {
    expect(slots('She spoke on Friday.', null).times).toEqual([
      { text: 'on Friday', from: null, to: null, relative: true },
    ]);
    expect(slots('She spoke on 7 October 2016.', null).times).toMatchObject([
      { from: '2016-10-07', to: '2016-10-07', relative: false },
    ]);
  });

  it.each([
    'They may march on the capital.',
    'He sat in the second row.',
    'It lasted for two weeks.',
  ])('are not verbs and lengths of time: %s', (text) => {
    expect(slots(text).times).toEqual([]);
  });
});

describe('the polarity of a proposition', () => {
  it.each([
    'Trump did not release his tax returns.',
    'Trump has never released his tax returns.',
    "The senator wouldn't say a word.",
    'Nobody was hurt in the crash.',
    'No delegates changed sides.',
    'The report found no evidence of fraud.',
    'The campaign gave the paper no answer.',
    'The mayor failed to sign the bill.',
    'The mayor refused to sign the bill.',
    'The talks ended without a deal.',
    'It is not true that the senator took money.',
    'It is false that the senator took money.',
    'He is no longer the chairman.',
    'The bridge is still not open to traffic.',
    'The minister is probably not the right man.',
    'The harbour is just not quite ready yet.',
  ])('is negated: %s', (text) => {
    expect(slots(text).negated).toBe(true);
  });

  it.each([
    'Trump released his tax returns.',
    'The mayor did not fail to sign the bill.',
    'It is not true that the senator never took money.',
    'No fewer than 40 delegates changed sides.',
    'Not only Ohio voted for him.',
    'The senator rejected the plan.',
    'The mayor is sure to sign the bill.',
    'The harbour is still busy, not empty.',
    'The bridge is now open, though not to lorries.',
  ])('is affirmed: %s', (text) => {
    expect(slots(text).negated).toBe(false);
  });
});

describe('the other slots of a proposition', () => {
  it.each([
    ['The court upheld the ban.', 'ACTUAL'],
    ['The court will uphold the ban.', 'FUTURE'],
    ['The court is expected to uphold the ban.', 'FUTURE'],
    ['Nurses are planning to strike in May.', 'FUTURE'],
    ['The firm was preparing to move its plant.', 'FUTURE'],
    ['The court may uphold the ban.', 'POSSIBLE'],
    ['The court must uphold the ban.', 'REQUIRED'],
  ])('%s is %s', (text, modality) => {
    expect(slots(text).modality).toBe(modality);
  });

  it.each([
    ['Sanders, who spoke in Iowa on Sunday, called for free tuition.', 'Sanders', 'call'],
    ['On Friday, the mayor of Flint met two aides.', 'the mayor of Flint', 'meet'],
    ['The company plans to close two plants.', 'The company', 'plan'],
    ['Rebels were driven from the town.', 'Rebels', 'drive'],
    ['The drug cut deaths by a third.', 'The drug', 'cut'],
  ])('%s: subject and predicate', (text, subject, predicate) => {
    expect(slots(text)).toMatchObject({ subject, predicate });
  });

  it('tell places from names, and give names in full', () => {
    expect(slots('Clinton met Senator Luisa Duarte in Cleveland.')).toMatchObject({
      names: ['Hillary Clinton', 'Luisa Duarte'],
      places: ['Cleveland'],
    });
    expect(slots('Sanders flew from Vermont to Israel.')).toMatchObject({
      names: ['Bernie Sanders'],
      places: ['Vermont', 'Israel'],
    });
  });

  it('can be read from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(() => slots(text)).not.toThrow();
      }),
    );
  });
});
