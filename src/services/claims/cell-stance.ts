/** What an article's passages on one claim come to, as one cell of a comparison. */

import type { Assertion, CellStance } from '../../domain/claim-entities.ts';

/**
 * The article's own voice decides; else those it quotes, where they agree. Passages with reserve, passages that only
 * report, and voices that disagree come to HEDGES. Without passages the article is SILENT if it was read for claims, and
 * NOT_CHECKED if it was not: the one says something about the article, the other about us.
 */
export function cellStance(
  assertions: readonly Pick<Assertion, 'stance' | 'quoteId' | 'speakerId'>[],
  wasRead: boolean,
): CellStance {
  if (assertions.length === 0) return wasRead ? 'SILENT' : 'NOT_CHECKED';
  const own = assertions.filter(({ quoteId, speakerId }) => quoteId === null && speakerId === null);
  const deciding = new Set((own.length > 0 ? own : assertions).map(({ stance }) => stance));
  if (deciding.has('ASSERTS') && !deciding.has('DENIES')) return 'ASSERTS';
  if (deciding.has('DENIES') && !deciding.has('ASSERTS')) return 'DENIES';
  return 'HEDGES';
}
