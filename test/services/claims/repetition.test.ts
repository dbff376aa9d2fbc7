/** Passages that are near each other corroborate; denials in a word and outcomes in other words are seen. */

import { describe, expect, it } from 'vitest';
import type { ClaimJudgement, ComparableClaim } from '../../../src/domain/claims.ts';
import { readSlots } from '../../../src/extract/claims/slots/read-slots.ts';
import { judgePair } from '../../../src/services/claims/judge-pair.ts';

function claim(text: string, more: Partial<ComparableClaim> = {}): ComparableClaim {
  const slots = readSlots(text, { publishedAt: null, names: [] });
  return { text, kind: 'FACT', slots, speakers: [], publishedOn: [], ...more };
}

/** As models that see no entailment and no contradiction would have it. */
function judged(
  first: ComparableClaim,
  second: ComparableClaim,
  [similarity, passages]: readonly [number, number],
): ClaimJudgement | null {
  const silent = { contradiction: 0.01, entailment: 0.01, neutral: 0.98 };
  return judgePair(first, second, similarity, { ...silent, passages });
}

const near = (a: string, b: string) => judged(claim(a), claim(b), [0.8, 0.8])?.type;

describe('passages that are near each other', () => {
  it.each([
    [
      'Mayor Ida Cole finished second in the Milford primary.',
      'Ida Cole of Milford came in a strong second in the primary, ahead of two newcomers.',
    ],
    [
      'Glen Hart called for a halt to drilling after the spill in Reno.',
      'Glen Hart has proposed halting all new drilling for a year.',
    ],
    [
      'Muslims were barred from entering the United States.',
      'The order barred any Muslim from entering the U.S. for months.',
    ],
    [
      'The court hears the Carver case on Friday.',
      'The court will hear the Carver case on Friday.',
    ],
  ])('corroborate: %s / %s', (a, b) => {
    expect(near(a, b)).toBe('CORROBORATES');
    expect(near(b, a)).toBe('CORROBORATES');
  });

  it.each([
    [
      'another number',
      'Ida Cole leads by 57 percent.',
      'Ida Cole leads in the poll by 46 percent.',
    ],
    [
      'another actor',
      'Ida Cole praised the harbour plan.',
      'Glen Hart praised the harbour plan warmly.',
    ],
    [
      'another place',
      'Ida Cole opened a school in Reno.',
      'Ida Cole opened a new school in Omaha.',
    ],
    [
      'a negation',
      'Ida Cole backed the harbour plan.',
      'Ida Cole never backed the big harbour plan.',
    ],
    [
      'what may be',
      'Ida Cole backed the harbour plan.',
      'Ida Cole may have backed the big harbour plan.',
    ],
    [
      'another debate',
      'Ida Cole won the first debate.',
      'Ida Cole won the second debate narrowly.',
    ],
    ['nothing but names in common', 'Ida Cole resigned.', 'Ida Cole married a banker in spring.'],
  ])('do not corroborate over %s', (_, a, b) => {
    expect(near(a, b)).not.toBe('CORROBORATES');
    expect(near(b, a)).not.toBe('CORROBORATES');
  });

  it('do not corroborate where only the resolved names bring the claims together', () => {
    const first = claim('Ida Cole was tired of the harbour plan.');
    const second = claim('Ida Cole had been an early friend of the harbour plan and its makers.');
    expect(judged(first, second, [0.77, 0.4])).toBeNull();
  });
});

describe('what the matcher takes for the same', () => {
  const matched = (a: string, b: string, match: number) =>
    judgePair(claim(a), claim(b), 0.6, {
      ...{ contradiction: 0.01, entailment: 0.01, neutral: 0.98, passages: 0.6, match },
    })?.type ?? null;

  it.each([
    ['Ida Cole has the upper hand in Milford.', 'The race in Milford is hers to lose, so far.'],
    [
      'Ida Cole told Glen Hart to go.',
      'The head of the harbour board, Bo Brandt says, was dismissed by Cole.',
    ],
  ])('corroborates though words and names differ: %s / %s', (a, b) => {
    expect(matched(a, b, 0.97)).toBe('CORROBORATES');
    expect(matched(a, b, 0.6)).toBeNull();
  });

  it.each([
    [
      'another number',
      'Ida Cole leads by 57 percent.',
      'Ida Cole is ahead in the poll by 46 percent.',
    ],
    ['a negation', 'Ida Cole backed the harbour plan.', 'Cole did not support the works.'],
    [
      'what was only planned',
      'Ida Cole is also scheduled to speak in Reno.',
      'Cole spoke in Reno.',
    ],
    [
      'the other way round',
      'Ida Cole is not ready to back Glen Hart.',
      'Glen Hart is not ready to back Ida Cole.',
    ],
  ])('does not corroborate over %s', (_, a, b) => {
    expect(matched(a, b, 0.97)).not.toBe('CORROBORATES');
    expect(matched(b, a, 0.97)).not.toBe('CORROBORATES');
  });
});

describe('what matcher and finder are sure of', () => {
  const sure = (a: string, b: string, same = 0.8) =>
    judgePair(claim(a), claim(b), 0.6, {
      ...{ contradiction: 0.01, entailment: 0.01, neutral: 0.98, passages: 0.6, match: 0.8 },
      opposition: { conflict: 0.02, same },
    })?.type ?? null;

  it.each([
    ['a negation', 'The trouble is Cole has no friends in Reno.', 'In Reno nobody stands by Cole.'],
    ['another place', 'Ida Cole spoke in Nevada.', 'Reno heard a speech by Cole.'],
    ['another mood', 'Ida Cole may have to go.', 'For Cole the end is near.'],
  ])('corroborates though the slots seem to tell of %s: %s / %s', (_, a, b) => {
    expect(sure(a, b)).toBe('CORROBORATES');
    expect(sure(b, a)).toBe('CORROBORATES');
    expect(sure(a, b, 0.4)).toBeNull();
  });

  it.each([
    [
      'another number',
      'Nine boats sank off Reno.',
      'Fourteen boats went down in the storm at Reno.',
    ],
    [
      'another debate',
      'Ida Cole was the winner of the first debate.',
      'Viewers saw Cole ahead after the second debate.',
    ],
    [
      'another side',
      'Ida Cole has taken a more pro-union stance.',
      'In recent months, Cole has been more critical of what the union wants.',
    ],
    ['an opposite', 'Cole praised the dockers.', 'The dockers were attacked by Ida Cole in Reno.'],
  ])('does not corroborate over %s', (_, a, b) => {
    expect(sure(a, b)).not.toBe('CORROBORATES');
  });

  it('updates where the one looks ahead', () => {
    const [plan, after] = ['Ida Cole was to fly to Reno.', 'Cole was at the fair in Reno.'];
    expect(sure(after, plan)).toBe('UPDATES');
    expect(sure(after, plan, 0.4)).toBeNull();
  });
});

describe('what the finder of conflicts says', () => {
  const silent = { contradiction: 0.01, entailment: 0.01, neutral: 0.98 };
  const opposed = (a: string, b: string, conflict: number) =>
    judgePair(claim(a), claim(b), 0.5, {
      ...{ ...silent, passages: 0.5, opposition: { conflict, same: 0.02 } },
    });

  it.each([
    ['POLARITY', 'Ida Cole made no offer to Milford.', 'Ida Cole proposed to pay by May.'],
    ['QUANTITY', 'Nine boats sank off Reno.', 'Fourteen boats went down in the storm at Reno.'],
  ])('contradicts, by %s: %s / %s', (kind, a, b) => {
    expect(opposed(a, b, 0.8)).toMatchObject({ type: 'CONTRADICTS', kind, score: 0.8 });
    expect(opposed(a, b, 0.3)).toBeNull();
  });

  it('is believed sooner where the one denies and the other asserts', () => {
    const [told, denied] = [
      'Ida Cole gave Milford all it wanted.',
      'Cole did not yield to Milford.',
    ];
    expect(opposed(told, denied, 0.5)?.type).toBe('CONTRADICTS');
    expect(opposed(told, 'Cole stood firm against Milford.', 0.5)).toBeNull();
  });

  it('does not contradict what only may be', () => {
    expect(opposed('Ida Cole may stay.', 'Ida Cole left Milford for good.', 0.8)).toBeNull();
  });

  it('stands against like words that say something else', () => {
    const [a, b] = [
      claim('Glen Hart called for a halt to drilling.'),
      claim('Glen Hart called for a halt to all new drilling in Reno.'),
    ];
    const said = (same: number) =>
      judgePair(a, b, 0.85, {
        ...{ ...silent, passages: 0.85, opposition: { conflict: 0.02, same } },
      });
    expect(said(0.9)).not.toBeNull();
    expect(said(0.1)).toBeNull();
  });
});

describe('a word for a lie', () => {
  const hoax = claim('Ida Cole dismissed the Milford hoax on the radio.', { kind: 'OPINION' });

  it('contradicts who reports what it denies', () => {
    const found = judged(claim('Auditors accused Milford of fraud.'), hoax, [0.45, 0.3]);
    expect(found).toMatchObject({ type: 'CONTRADICTS', kind: 'POLARITY' });
    expect(found?.rationale).toBe('The one calls it a hoax, which the other reports.');
  });

  it.each([
    ['another topic', 'Auditors accused Carver of fraud.'],
    ['no accusation', 'Milford has a new harbour.'],
    ['one who denies it as well', 'Milford was not accused of fraud.'],
    ['one who says the same', 'The accusation of fraud in Milford is a hoax.'],
  ])('contradicts not %s', (_, text) => {
    expect(judged(claim(text), hoax, [0.45, 0.3])?.type).not.toBe('CONTRADICTS');
  });
});

describe('what came of a plan', () => {
  const plan = claim('Chancellor Anna Keller and President Bo Brandt plan to meet in May.', {
    kind: 'PLAN',
  });

  it('updates it where the occasion took place, under another word and by surnames', () => {
    const after = claim('The long awaited Keller Brandt summit took place in Oslo.');
    expect(judged(after, plan, [0.55, 0.5])).toMatchObject({
      type: 'UPDATES',
      direction: 'FORWARD',
    });
    expect(judged(plan, after, [0.55, 0.5])).toMatchObject({
      type: 'UPDATES',
      direction: 'BACKWARD',
    });
  });

  it('is another matter where somebody else met', () => {
    const after = claim('The Keller Olsen summit took place in Oslo.');
    expect(judged(after, plan, [0.55, 0.5])?.type).not.toBe('UPDATES');
  });

  it('updates an aim that was missed, and no other', () => {
    const aim = claim('Anna Keller aims to secure a truce in Carver.', { kind: 'PLAN' });
    const missed = claim('Talks in Carver ended without a lasting truce.');
    const other = claim('Talks in Carver ended without a trade deal.');
    expect(judged(missed, aim, [0.5, 0.4])).toMatchObject({
      type: 'UPDATES',
      direction: 'FORWARD',
    });
    expect(judged(other, aim, [0.5, 0.4])?.type).not.toBe('UPDATES');
  });

  it('updates it where the same is done of which the one speaks as to come', () => {
    const before = claim('Ida Cole will accept the advice of the auditors.', {
      kind: 'PREDICTION',
    });
    const after = claim('Ida Cole accepted their advice that the long harbour inquiry be closed.');
    expect(judged(after, before, [0.65, 0.4])?.type).toBe('UPDATES');
  });
});
