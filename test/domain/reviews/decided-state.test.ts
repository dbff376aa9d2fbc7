/** What published reviews make of what they are about, and what is there again once they no longer hold. */

import { describe, expect, it } from 'vitest';
import { type Decided, settlementOf } from '../../../src/domain/reviews/decided-state.ts';
import { type Review, stateOfTarget } from '../../../src/domain/reviews/review.ts';
import type { ReviewState, VerdictClass } from '../../../src/domain/vocabulary.ts';

function review(
  id: string,
  state: ReviewState,
  of: VerdictClass,
  changes: Partial<Review> = {},
): Review {
  const published = { id: 'ed', name: 'Ed', at: `2026-01-0${id}T00:00:00.000Z` };
  return {
    ...{ id, version: 1, targetType: 'ATTRIBUTION', targetId: 'attribution_1', state },
    ...{ verdict: { id: of, label: of, class: of }, rationale: 'So.', evidence: [] },
    ...{ reviewerId: 'ada', reviewerName: 'Ada', editorIds: [], copiedFromId: null },
    ...{ createdAt: published.at, updatedAt: published.at, moved: null, targetBefore: null },
    claimReview: null,
    ...{ published: state === 'IN_REVIEW' ? null : published, textReplaced: false, ...changes },
  };
}

/** Moves reviews one after the other, as the service does. */
function afterMoves(
  start: Decided,
  moves: readonly (readonly [string, ReviewState, VerdictClass])[],
): Decided {
  const reviews = new Map<string, Review>();
  let target = start;
  for (const [id, state, of] of moves) {
    const before = reviews.get(id);
    const moved = { ...review(id, state, of), targetBefore: before?.targetBefore ?? null };
    const settlement = settlementOf(moved, [...reviews.values()], target);
    reviews.set(id, settlement.review);
    target = { ...target, ...settlement.target };
  }
  return target;
}

describe('a published review of an attribution', () => {
  it.each([
    ['TRUE', 'CONFIRMED'],
    ['FALSE', 'REJECTED'],
    ['MIXTURE', 'AMBIGUOUS'],
    ['OTHER', 'AMBIGUOUS'],
  ] as const)('with a verdict of class %s leaves it %s', (of, state) => {
    expect(afterMoves({ state: 'AMBIGUOUS' }, [['1', 'PUBLISHED', of]])).toEqual({ state });
  });

  it.each(['RETRACTED', 'SUPERSEDED', 'IN_REVIEW'] as const)(
    'gives back what was there once it is %s',
    (to) => {
      const moves = [
        ['1', 'PUBLISHED', 'TRUE'],
        ['1', 'DISPUTED', 'TRUE'],
      ] as const;
      expect(afterMoves({ state: 'SUGGESTED' }, moves)).toEqual({ state: 'CONFIRMED' });
      expect(afterMoves({ state: 'SUGGESTED' }, [...moves, ['1', to, 'TRUE']])).toEqual({
        state: 'SUGGESTED',
      });
    },
  );
});

describe('several published reviews', () => {
  const both = [
    ['1', 'PUBLISHED', 'TRUE'],
    ['2', 'PUBLISHED', 'FALSE'],
  ] as const;

  it('leave what the one published last decides', () => {
    expect(afterMoves({ state: 'INFERRED' }, both)).toEqual({ state: 'REJECTED' });
  });

  it('leave what the other decides when one is retracted, whichever', () => {
    expect(afterMoves({ state: 'INFERRED' }, [...both, ['2', 'RETRACTED', 'FALSE']])).toEqual({
      state: 'CONFIRMED',
    });
    expect(afterMoves({ state: 'INFERRED' }, [...both, ['1', 'RETRACTED', 'TRUE']])).toEqual({
      state: 'REJECTED',
    });
  });

  it('leave what was there before all of them when all are retracted, in either order', () => {
    for (const [first, second] of [
      ['1', '2'],
      ['2', '1'],
    ] as const) {
      const back = [first, second].map(
        (id) => [id, 'RETRACTED', id === '1' ? 'TRUE' : 'FALSE'] as const,
      );
      expect(afterMoves({ state: 'INFERRED' }, [...both, ...back])).toEqual({ state: 'INFERRED' });
    }
  });
});

it('what somebody decided after a review, without one, outlives the review', () => {
  const published = settlementOf(review('1', 'PUBLISHED', 'TRUE'), [], { state: 'SUGGESTED' });
  const retracted = { ...published.review, state: 'RETRACTED' as const };
  expect(settlementOf(retracted, [published.review], { state: 'REJECTED' }).target).toBeNull();
});

describe('the state that reviews have brought a thing to', () => {
  it.each([
    [[], 'UNREVIEWED'],
    [[['IN_REVIEW', 'TRUE']], 'IN_REVIEW'],
    [
      [
        ['REJECTED', 'TRUE'],
        ['IN_REVIEW', 'TRUE'],
      ],
      'IN_REVIEW',
    ],
    [
      [
        ['PUBLISHED', 'TRUE'],
        ['IN_REVIEW', 'FALSE'],
      ],
      'PUBLISHED',
    ],
    [
      [
        ['PUBLISHED', 'TRUE'],
        ['PUBLISHED', 'TRUE'],
      ],
      'PUBLISHED',
    ],
    [
      [
        ['PUBLISHED', 'TRUE'],
        ['PUBLISHED', 'FALSE'],
      ],
      'DISPUTED',
    ],
    [
      [
        ['PUBLISHED', 'TRUE'],
        ['DISPUTED', 'TRUE'],
      ],
      'DISPUTED',
    ],
    [[['RETRACTED', 'TRUE']], 'RETRACTED'],
  ] as const)('%j is %s', (drafts, state) => {
    const reviews = drafts.map(([one, of], at) => review(String(at + 1), one, of));
    expect(stateOfTarget(reviews)).toBe(state);
  });
});
