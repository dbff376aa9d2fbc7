import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimJudgement, ComparableClaim } from '../../../src/domain/claims.ts';
import { readSlots } from '../../../src/extract/claims/slots/read-slots.ts';
import { judgePair, sameClaim } from '../../../src/services/claims/judge-pair.ts';

/** What a model says that is sure of a conflict, of agreement, or of neither. */
const CONTRADICTION = { contradiction: 0.97, entailment: 0.01, neutral: 0.02 };
const ENTAILMENT = { contradiction: 0.01, entailment: 0.97, neutral: 0.02 };
const NEUTRAL = { contradiction: 0.01, entailment: 0.01, neutral: 0.98 };
const ALIKE = 0.9;

function claim(text: string, more: Partial<ComparableClaim> = {}): ComparableClaim {
  const publishedOn = more.publishedOn ?? [];
  const slots = readSlots(text, { publishedAt: publishedOn[0] ?? null, names: [] });
  return { text, kind: 'FACT', slots, speakers: [], publishedOn, ...more };
}

const judged = (a: string, b: string, comparison = CONTRADICTION): ClaimJudgement | null =>
  judgePair(claim(a), claim(b), ALIKE, comparison);

describe('"we"', () => {
  const text = 'We will win the harbour vote.';

  it.each([
    ['of two people is not one claim, nor at odds', ['Ida Cole'], ['Glen Hart'], null],
    ['of one person is', ['Ida Cole'], ['Glen Hart', 'Ida Cole'], expect.any(Number)],
  ])('%s', (_what, first, second, expected) => {
    const [a, b] = [claim(text, { speakers: first }), claim(text, { speakers: second })];
    expect(sameClaim(a, b, 1, ENTAILMENT)).toEqual(expected);
    if (expected === null) {
      const denied = claim('We will not win the harbour vote.', { speakers: second });
      expect(judgePair(a, b, 1, ENTAILMENT)).toBeNull();
      expect(judgePair(a, denied, ALIKE, CONTRADICTION)).toBeNull();
    }
  });
});

describe('a conflict', () => {
  it.each([
    ['POLARITY', 'The council approved the plan.', 'The council did not approve the plan.'],
    ['POLARITY', 'The council approved the plan.', 'The council rejected the plan.'],
    ['QUANTITY', 'The fire killed nine people.', 'The fire killed 14 people.'],
    ['TIME', 'Alan Mercer was born in 1961.', 'Alan Mercer was born in 1958.'],
    ['PLACE', 'Alan Mercer was born in Reno.', 'Alan Mercer was born in Omaha.'],
    ['ATTRIBUTION', 'Ida Cole won the Milford election.', 'Glen Hart won the Milford election.'],
    ['SCOPE', 'All the hostages were freed.', 'Some of the hostages were not freed.'],
  ])('of %s: %s / %s', (kind, a, b) => {
    expect(judged(a, b)).toMatchObject({ type: 'CONTRADICTS', kind });
    expect(judged(b, a)).toMatchObject({ type: 'CONTRADICTS', kind });
  });

  it('says in one sentence in what the claims differ', () => {
    const found = judged('The fire killed nine people.', 'The fire killed 14 people.');
    expect(found?.rationale).toBe('The one says "nine people", the other "14 people".');
  });

  it.each([
    ['another actor', 'Ida Cole praised the plan.', 'Glen Hart criticized the plan.'],
    [
      'another event',
      'The first debate lasted 90 minutes.',
      'The second debate lasted 40 minutes.',
    ],
    [
      'another day',
      'Cole spoke in Reno on May 4, 2016.',
      'Cole did not speak in Reno on May 9, 2016.',
    ],
    ['a hedge', 'About 40 people died in Reno.', 'Reno: 38 people died in Reno.'],
    ['a bound', 'At least 38 people died in Reno.', 'In Reno 45 people died.'],
    ['a unit', 'The war lasted two years.', 'The war lasted 24 months.'],
    ['a condition', 'If Cole wins, taxes will rise.', 'Taxes will not rise.'],
    ['a possibility', 'Cole may sign the bill.', 'Cole did not sign the bill.'],
    ['some and some', 'Some voters like Cole.', 'Some voters do not like Cole.'],
    [
      'one place, two names',
      'The plane landed at Hamlin Air Force Base.',
      'The plane landed at Joint Base Hamlin-Rhodes.',
    ],
  ])('is not suggested over %s, however sure the model is', (_, a, b) => {
    expect(judged(a, b)?.type).not.toBe('CONTRADICTS');
  });

  it('is not suggested over two deeds of one person, though the names make the words alike', () => {
    const of = (text: string) => {
      const slots = readSlots(text, {
        publishedAt: null,
        names: ['Ida Mae Cole', 'Glen Roy Hart'],
      });
      return claim(text, { slots });
    };
    const [a, b] = [
      of('Ida Mae Cole greeted Glen Roy Hart.'),
      of('Ida Mae Cole never thanked Glen Roy Hart.'),
    ];
    expect(judgePair(a, b, ALIKE, CONTRADICTION)?.type).not.toBe('CONTRADICTS');
  });

  it('is suggested between two who won only where both are named, not meant by a pronoun', () => {
    const named = claim('Ida Cole won the Milford election.', { passage: 'Cole won in Milford.' });
    const meant = (passage: string) =>
      judgePair(
        named,
        claim('Glen Hart won the Milford election.', { passage }),
        ALIKE,
        CONTRADICTION,
      );
    expect(meant('Hart won the Milford election.')).toMatchObject({ kind: 'ATTRIBUTION' });
    expect(meant('He won the Milford election.')?.type).not.toBe('CONTRADICTS');
  });

  it('is not suggested of two polls that nothing names', () => {
    const a = 'The poll asked voters and visitors.';
    const b = 'The poll asked only voters.';
    expect(judged(a, b)?.type).not.toBe('CONTRADICTS');
  });

  it('is not suggested over what two people demand, but over what one says both ways', () => {
    const yes = 'Congress should pass the bill.';
    const no = 'Congress should not pass the bill.';
    const of = (text: string, name: string) => claim(text, { kind: 'DEMAND', speakers: [name] });
    expect(judgePair(of(yes, 'Ida Cole'), of(no, 'Glen Hart'), ALIKE, CONTRADICTION)).toBeNull();
    expect(judgePair(of(yes, 'Ida Cole'), of(no, 'Ida Cole'), ALIKE, CONTRADICTION)).toMatchObject({
      type: 'CONTRADICTS',
    });
  });
});

describe('words that lean on their article', () => {
  it.each([
    ['This was a mistake.', 'This was a mistake.', null],
    ['Such plans are a mistake.', 'Such plans are a mistake.', null],
    ['This is a lie.', 'This is a lie.', null],
    ['The fire broke out on Friday.', 'The fire broke out on Friday.', null],
    ['The fire destroyed the pier.', 'The fire destroyed the pier.', null],
    ['This was a mistake of Ida Cole.', 'This was a mistake of Ida Cole.', expect.any(Number)],
    ['The fire killed nine people.', 'The fire killed nine people.', expect.any(Number)],
  ])(
    'are one claim with the same ones of another article only where something fixes what they mean: %s',
    (a, b, same) => {
      expect(sameClaim(claim(a), claim(b), 1, ENTAILMENT)).toEqual(same);
      if (same === null) expect(judged(a, b, ENTAILMENT)).toBeNull();
    },
  );

  it('are one claim where one person says them, but not where two that are alike do', () => {
    const said = (...speakers: string[]) => claim('This was a mistake.', { speakers });
    const same = (a: ComparableClaim, b: ComparableClaim) => sameClaim(a, b, 1, ENTAILMENT);
    expect(same(said('Ida Cole'), said('Cole'))).toEqual(expect.any(Number));
    expect(same(said('NATO'), said('NATO'))).toEqual(expect.any(Number));
    expect(same(said('Bill de Blasio'), said('Bill de Blasio'))).toEqual(expect.any(Number));
    expect(same(said('officials'), said('officials'))).toBeNull();
    expect(same(said('Officials'), said('Officials'))).toBeNull();
    expect(same(said('Department of Justice'), said('Department of Defense'))).toBeNull();
  });

  it('are at odds within one article, which means one thing by them', () => {
    const [yes, no] = [claim('This was a mistake.'), claim('This was not a mistake.')];
    expect(judgePair(yes, no, ALIKE, { ...CONTRADICTION, own: true })).toMatchObject({
      type: 'CONTRADICTS',
    });
  });

  it('are at odds with others only where something fixes what they mean', () => {
    expect(judged('This was a mistake.', 'This was not a mistake.')).toBeNull();
    expect(
      judged('This was a mistake of Ida Cole.', 'This was not a mistake of Ida Cole.'),
    ).toMatchObject({ type: 'CONTRADICTS' });
  });
});

describe('an update', () => {
  const before = claim('Governor Ida Cole is expected to sign the bill.', {
    publishedOn: ['2016-03-01'],
  });
  const after = claim('Governor Ida Cole vetoed the bill.', { publishedOn: ['2016-03-08'] });

  it('is what happened after it was expected, from the later to the earlier', () => {
    expect(judgePair(after, before, 0.8, CONTRADICTION)).toMatchObject({
      type: 'UPDATES',
      direction: 'FORWARD',
    });
    expect(judgePair(before, after, 0.8, CONTRADICTION)).toMatchObject({
      type: 'UPDATES',
      direction: 'BACKWARD',
    });
  });

  it('is not what was published before the expectation', () => {
    const late = { ...before, publishedOn: ['2016-04-01'] };
    expect(judgePair(after, late, 0.8, NEUTRAL)?.type).not.toBe('UPDATES');
  });
});

describe('agreement', () => {
  it('is corroboration where two claims say the same', () => {
    const a = 'Officer Glen Hart shot Sam Bright.';
    expect(judged(a, 'Sam Bright was shot by Officer Glen Hart.', ENTAILMENT)).toMatchObject({
      type: 'CORROBORATES',
    });
  });

  it('is refinement where one says more, in the direction of the one that does', () => {
    const [long, short] = ['Sam Bright was shot in Reno on July 5, 2016.', 'Sam Bright was shot.'];
    expect(judged(long, short, ENTAILMENT)).toMatchObject({
      type: 'REFINES',
      direction: 'FORWARD',
    });
    expect(judged(short, long, ENTAILMENT)).toMatchObject({
      type: 'REFINES',
      direction: 'BACKWARD',
    });
  });
});

describe('one claim', () => {
  const same = (a: string, b: string) => sameClaim(claim(a), claim(b), 0.97, ENTAILMENT);

  it('is made of two wordings of it', () => {
    expect(same('The House passed the bill.', 'The bill was passed by the House.')).toBeGreaterThan(
      0.8,
    );
  });

  it('is not made of two that differ in a word which the model does not see as the same', () => {
    const [a, b] = [
      claim('Ida Cole is proud to be a Democrat.'),
      claim('Ida Cole is proud to be a mother.'),
    ];
    expect(sameClaim(a, b, 0.85, NEUTRAL)).toBeNull();
  });

  it.each([
    ['a negation', 'Cole signed the bill.', 'Cole did not sign the bill.'],
    ['an opposite', 'Cole supports the bill.', 'Cole opposes the bill.'],
    ['a number', 'Nine people died in Reno.', 'Ten people died in Reno.'],
    ['a number in one alone', 'Nine people died in Reno.', 'People died in Reno.'],
    ['a place', 'Nine people died in Reno.', 'Nine people died in Omaha.'],
    ['a person', 'Ida Cole signed the bill.', 'Glen Hart signed the bill.'],
    ['a year', 'Cole signed the bill in 2014.', 'Cole signed the bill in 2015.'],
    ['a mood', 'Cole signed the bill.', 'Cole will sign the bill.'],
    ['an order', 'The first debate was held in Reno.', 'The second debate was held in Reno.'],
    ['who does it to whom', 'Ida Cole thanked Glen Hart.', 'Glen Hart thanked Ida Cole.'],
  ])('is never made of two that differ in %s, whatever the models say', (_, a, b) => {
    expect(same(a, b)).toBeNull();
    expect(same(b, a)).toBeNull();
  });
});

describe('the judge', () => {
  const word = fc.constantFrom(
    ...[
      'Ida',
      'Cole',
      'signed',
      'not',
      'no',
      'the',
      'bill',
      '0',
      '40',
      'about',
      '2.5 million',
      'percent',
      'in',
      'Reno',
    ],
    ...[
      'on',
      'Friday',
      'will',
      'first',
      'all',
      'some',
      'dozens',
      'of',
      'people',
      'died',
      'at least',
      '2014',
      ',',
    ],
  );
  const text = fc
    .array(word, { minLength: 1, maxLength: 14 })
    .map((words) => `${words.join(' ')}.`);

  it('can judge any two texts, and takes none of what it calls a conflict for one claim', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = judgePair(claim(a), claim(b), ALIKE, CONTRADICTION);
        const same = sameClaim(claim(a), claim(b), ALIKE, CONTRADICTION);
        expect(found?.type === 'CONTRADICTS' && same !== null).toBe(false);
      }),
    );
  });

  it('takes bounds on either side for neither one claim nor a conflict', () => {
    const [low, high] = [
      claim('At least 38 people died in Reno.'),
      claim('Up to 50 people died in Reno.'),
    ];
    expect(sameClaim(low, high, 0.97, ENTAILMENT)).toBeNull();
    expect(judgePair(low, high, 0.97, CONTRADICTION)?.type).not.toBe('CONTRADICTS');
  });
});
