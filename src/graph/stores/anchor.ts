/** Chooses what a statement starts from: a list of one speaker's quotes starts at the speaker, not at all quotes. */

import { HearsayError } from '../../domain/errors.ts';

/**
 * The first of `anchors` that the filters give.
 * @throws HearsayError BAD_INPUT where the filters do not have the same keys, so that one statement cannot serve them.
 */
export function anchorOf<Anchor extends string>(
  filters: readonly { readonly [key in Anchor]?: unknown }[],
  anchors: readonly Anchor[],
): Anchor | 'none' {
  const chosen = filters.map(
    (filter) => anchors.find((anchor) => filter[anchor] !== undefined) ?? 'none',
  );
  const [first] = chosen;
  if (first === undefined || chosen.some((other) => other !== first)) {
    throw new HearsayError(
      'BAD_INPUT',
      `Expected filters with the same keys, got ones that start from ${[...new Set(chosen)].join(' and ') || 'nothing'}.`,
    );
  }
  return first;
}
