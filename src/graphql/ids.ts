/** Checks ids that come from outside. */

import { HearsayError } from '../domain/errors.ts';
import type { IdKind } from '../domain/ids.ts';
import { requireKind } from '../services/explore/missing-ids.ts';

/** The most ids that one field takes. */
const MOST_IDS = 100;

/**
 * The id, known to be of the kind.
 * @throws HearsayError BAD_INPUT for an id of another kind, or no id at all.
 */
export function idOf(kind: IdKind, id: string): string {
  const actual = requireKind(id);
  if (actual === kind) return id;
  throw new HearsayError(
    'BAD_INPUT',
    `Here the id of ${withArticle(kind)} is expected, but that of ${withArticle(actual)} came: ${id}.`,
  );
}

/**
 * The ids, known to be few enough.
 * @throws HearsayError BAD_INPUT for more than {@link MOST_IDS}.
 */
export function fewIds(ids: readonly string[]): readonly string[] {
  if (ids.length <= MOST_IDS) return ids;
  throw new HearsayError(
    'BAD_INPUT',
    `At most ${MOST_IDS} ids are looked up at once, but ${ids.length} came; ask in several parts.`,
  );
}

function withArticle(kind: IdKind): string {
  return /^[aou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
