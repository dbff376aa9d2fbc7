/** The state machine of reviews, tried for every pair of states, every role, and who had a hand in the review. */

import { describe, expect, it } from 'vitest';
import { HearsayError } from '../../../src/domain/errors.ts';
import { checkMove, type Movable, openMoves } from '../../../src/domain/reviews/moves.ts';
import { ROLES, type Role, type Viewer } from '../../../src/domain/viewer.ts';
import { REVIEW_STATES, type ReviewState } from '../../../src/domain/vocabulary.ts';

/** The least role for each move, written down a second time: `from→to`. */
const LEAST: Readonly<Record<string, Role>> = {
  'UNREVIEWED→IN_REVIEW': 'CHECKER',
  'IN_REVIEW→UNREVIEWED': 'CHECKER',
  'IN_REVIEW→PUBLISHED': 'EDITOR',
  'IN_REVIEW→REJECTED': 'EDITOR',
  'REJECTED→IN_REVIEW': 'CHECKER',
  'PUBLISHED→DISPUTED': 'CHECKER',
  'PUBLISHED→SUPERSEDED': 'EDITOR',
  'PUBLISHED→RETRACTED': 'EDITOR',
  'DISPUTED→PUBLISHED': 'EDITOR',
  'DISPUTED→IN_REVIEW': 'EDITOR',
  'DISPUTED→SUPERSEDED': 'EDITOR',
  'DISPUTED→RETRACTED': 'EDITOR',
};

function review(state: ReviewState, changes: Partial<Movable> = {}): Movable {
  return {
    ...{ state, id: 'review_1', rationale: 'It stands there.', textReplaced: false },
    verdict: { id: 'ACCURATE', label: 'Accurate', class: 'TRUE' },
    evidence: [
      {
        ...{ snapshotId: 'snapshot_1', spans: [{ start: 0, end: 4 }], exact: 'Rain' },
        ...{ quoteId: null, assertionId: null },
      },
    ],
    ...{ reviewerId: 'ada', editorIds: ['ben'], ...changes },
  };
}

function viewer(role: Role, id = 'cy'): Viewer {
  return { id, name: id, role };
}

function attempt(state: ReviewState, to: ReviewState, who: Viewer, reason: string | null = 'So.') {
  try {
    checkMove(review(state), to, who, reason);
    return 'moved';
  } catch (error) {
    return error instanceof HearsayError ? error.code : String(error);
  }
}

describe.each(REVIEW_STATES)('a review that is %s', (from) => {
  describe.each(REVIEW_STATES)('and is to become %s', (to) => {
    it.each(ROLES)('is moved by %s exactly where the table says so', (role) => {
      const least = LEAST[`${from}→${to}`];
      const expected =
        least === undefined
          ? 'BAD_INPUT'
          : ROLES.indexOf(role) >= ROLES.indexOf(least)
            ? 'moved'
            : 'FORBIDDEN';
      expect(attempt(from, to, viewer(role))).toBe(expected);
    });
  });

  it('lists the moves that are open, each with who may', () => {
    const listed = openMoves(review(from), viewer('READER')).map(
      ({ to, role }) => [`${from}→${to}`, role] as const,
    );
    const expected = Object.entries(LEAST).filter(([move]) => move.startsWith(`${from}→`));
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(expected));
  });
});

describe('publishing', () => {
  it.each(['ada', 'ben'])('is refused to %s, who wrote or edited the review', (id) => {
    expect(attempt('IN_REVIEW', 'PUBLISHED', viewer('ADMIN', id))).toBe('FORBIDDEN');
    expect(attempt('DISPUTED', 'PUBLISHED', viewer('ADMIN', id))).toBe('FORBIDDEN');
    expect(attempt('DISPUTED', 'RETRACTED', viewer('ADMIN', id))).toBe('moved');
  });

  it.each([
    ['verdict', { verdict: null }],
    ['rationale', { rationale: null }],
    ['passage', { evidence: [] }],
  ])('is refused without a %s', (name, missing) => {
    const bare = review('IN_REVIEW', missing);
    expect(() => checkMove(bare, 'PUBLISHED', viewer('EDITOR'), null)).toThrow(`has no ${name}`);
    expect(() => checkMove(bare, 'UNREVIEWED', viewer('EDITOR'), null)).not.toThrow();
  });
});

describe('a move', () => {
  it('that takes back or doubts has to be explained, others need not', () => {
    expect(attempt('PUBLISHED', 'DISPUTED', viewer('EDITOR'), null)).toBe('BAD_INPUT');
    expect(attempt('PUBLISHED', 'RETRACTED', viewer('EDITOR'), null)).toBe('BAD_INPUT');
    expect(attempt('IN_REVIEW', 'PUBLISHED', viewer('EDITOR'), null)).toBe('moved');
  });

  it('that is not open is refused with those that are, and for whom', () => {
    expect(() => checkMove(review('PUBLISHED'), 'IN_REVIEW', viewer('EDITOR'), 'So.')).toThrow(
      'It can become DISPUTED (for CHECKER and above), SUPERSEDED (for EDITOR and above), RETRACTED',
    );
    expect(() => checkMove(review('RETRACTED'), 'PUBLISHED', viewer('EDITOR'), 'So.')).toThrow(
      'open another review',
    );
  });

  it('is advised, and no more, where a text that the review stands on was replaced', () => {
    const advised = (state: ReviewState, textReplaced: boolean) =>
      openMoves(review(state, { textReplaced }), viewer('EDITOR'))
        .filter((move) => move.advised)
        .map(({ to }) => to);
    expect(advised('PUBLISHED', true)).toEqual(['DISPUTED', 'SUPERSEDED']);
    expect(advised('PUBLISHED', false)).toEqual([]);
    expect(advised('IN_REVIEW', true)).toEqual([]);
  });

  it('says to whoever asks why they may not take it', () => {
    const moves = openMoves(review('IN_REVIEW'), viewer('CHECKER', 'ada'));
    const refusals = Object.fromEntries(moves.map(({ to, refusal }) => [to, refusal]));
    expect(refusals).toEqual({
      UNREVIEWED: null,
      PUBLISHED: expect.stringContaining('takes EDITOR'),
      REJECTED: expect.stringContaining('takes EDITOR'),
    });
  });
});
