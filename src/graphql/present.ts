/** Holds the graph to its own references. */

import { HearsayError } from '../domain/errors.ts';

/**
 * Passes on what was found.
 * @throws HearsayError GRAPH_CORRUPT where a node of the graph refers to one that is not there.
 */
export function present(id: string): <T>(found: T | null) => T {
  return (found) => {
    if (found !== null) return found;
    throw new HearsayError(
      'GRAPH_CORRUPT',
      `A node refers to ${id}, which the graph does not hold.`,
    );
  };
}
