/** From which state of a review to which one may move it, who may, and what that takes. */

import { HearsayError } from '../errors.ts';
import { mayAct, type Role, type Viewer } from '../viewer.ts';
import type { ReviewState } from '../vocabulary.ts';
import { isInForce, type Review } from './review.ts';

/** One line of the table. */
export interface Move {
  readonly from: ReviewState;
  readonly to: ReviewState;
  /** The least role that may. */
  readonly role: Role;
  /** Whether it takes a verdict, a rationale, a passage, and a person who had no hand in the review. */
  readonly publishes?: true;
  /** Whether it has to be said why. */
  readonly explained?: true;
}

/** Every move that there is; what is not here is refused. */
const MOVES: readonly Move[] = [
  { from: 'UNREVIEWED', to: 'IN_REVIEW', role: 'CHECKER' },
  { from: 'IN_REVIEW', to: 'UNREVIEWED', role: 'CHECKER' },
  { from: 'IN_REVIEW', to: 'PUBLISHED', role: 'EDITOR', publishes: true },
  { from: 'IN_REVIEW', to: 'REJECTED', role: 'EDITOR', explained: true },
  { from: 'REJECTED', to: 'IN_REVIEW', role: 'CHECKER' },
  { from: 'PUBLISHED', to: 'DISPUTED', role: 'CHECKER', explained: true },
  { from: 'PUBLISHED', to: 'SUPERSEDED', role: 'EDITOR', explained: true },
  { from: 'PUBLISHED', to: 'RETRACTED', role: 'EDITOR', explained: true },
  { from: 'DISPUTED', to: 'PUBLISHED', role: 'EDITOR', publishes: true, explained: true },
  { from: 'DISPUTED', to: 'IN_REVIEW', role: 'EDITOR', explained: true },
  { from: 'DISPUTED', to: 'SUPERSEDED', role: 'EDITOR', explained: true },
  { from: 'DISPUTED', to: 'RETRACTED', role: 'EDITOR', explained: true },
];

/** A move that the state of a review leaves open, seen by one person. */
export interface OpenMove extends Move {
  /** Why this person may not take it now; null where they may. */
  readonly refusal: string | null;
  /** Whether a replaced text suggests it. Nothing takes it by itself. */
  readonly advised: boolean;
}

/** What is looked at of a review to say where it may go. */
export type Movable = Pick<
  Review,
  | 'id'
  | 'state'
  | 'verdict'
  | 'rationale'
  | 'evidence'
  | 'reviewerId'
  | 'editorIds'
  | 'textReplaced'
>;

/** The moves that the review's state leaves open. */
export function openMoves(review: Movable, viewer: Viewer): readonly OpenMove[] {
  return MOVES.filter(({ from }) => from === review.state).map((move) => ({
    ...move,
    refusal: refusalOf(move, review, viewer)?.message ?? null,
    advised:
      review.textReplaced && isInForce(review) && ['DISPUTED', 'SUPERSEDED'].includes(move.to),
  }));
}

/**
 * The move, known to be allowed.
 * @throws HearsayError BAD_INPUT where the state does not leave it open or something is missing; FORBIDDEN where the role is
 * too low, or whoever publishes had a hand in the review.
 */
export function checkMove(
  review: Movable,
  to: ReviewState,
  viewer: Viewer,
  reason: string | null,
): Move {
  const open = openMoves(review, viewer);
  const move = MOVES.find(({ from, to: target }) => from === review.state && target === to);
  if (move === undefined) throw closed(review, to, open);
  const refusal = refusalOf(move, review, viewer);
  if (refusal !== null) throw refusal;
  if (move.explained && reason === null) {
    throw new HearsayError(
      'BAD_INPUT',
      `A move from ${move.from} to ${to} is kept with why it was made; say so in \`reason\`.`,
    );
  }
  return move;
}

function closed(review: Movable, to: ReviewState, open: readonly OpenMove[]): HearsayError {
  const ways = open.map((move) => `${move.to} (for ${move.role} and above)`).join(', ');
  return new HearsayError(
    'BAD_INPUT',
    `A review that is ${review.state} cannot become ${to}. ${
      ways === '' ? 'It stays as it is; open another review.' : `It can become ${ways}.`
    }`,
    {
      details: {
        state: review.state,
        openMoves: open.map(({ to: target, role, refusal }) => ({ to: target, role, refusal })),
      },
    },
  );
}

function refusalOf({ from, to, role, publishes }: Move, review: Movable, viewer: Viewer) {
  if (!mayAct(viewer, role)) {
    return new HearsayError(
      'FORBIDDEN',
      `To move a review from ${from} to ${to} takes ${role}, but ${viewer.name} is ${viewer.role}.`,
    );
  }
  if (!publishes) return null;
  const missing = missingIn(review);
  if (missing.length > 0) {
    return new HearsayError(
      'BAD_INPUT',
      `A published review has a verdict, a rationale and a passage, but this one has no ${missing.join(' and no ')}; edit it first.`,
      { details: { missing } },
    );
  }
  if (viewer.id !== review.reviewerId && !review.editorIds.includes(viewer.id)) return null;
  return new HearsayError(
    'FORBIDDEN',
    `Four eyes: a review is published by somebody who had no hand in it, but ${viewer.name} wrote or edited it. Ask another editor.`,
  );
}

function missingIn({ verdict, rationale, evidence }: Movable): readonly string[] {
  return [
    ...(verdict === null ? ['verdict'] : []),
    ...(rationale === null ? ['rationale'] : []),
    ...(evidence.length === 0 ? ['passage'] : []),
  ];
}
