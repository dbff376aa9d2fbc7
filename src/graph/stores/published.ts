/** Bounds of time as filters take them, made comparable with the times that articles carry. */

import { HearsayError } from '../../domain/errors.ts';

/**
 * An ISO 8601 bound that compares as text with `publishedAt`: midnight is given as the date alone, which sorts before
 * every time of its day as well as being equal to articles that state only a date.
 * @throws HearsayError BAD_INPUT where it is no date.
 */
export function publishedBound(bound: string | undefined): string | null {
  if (bound === undefined) return null;
  const date = new Date(bound);
  if (Number.isNaN(date.getTime())) {
    throw new HearsayError(
      'BAD_INPUT',
      `Expected a date or time such as 2025-08-16 or 2025-08-16T09:00:00Z, got "${bound}".`,
    );
  }
  return date.toISOString().replace('T00:00:00.000Z', '');
}
