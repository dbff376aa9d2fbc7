/** Refuses documents that are too long to be worth parsing. */

import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { Plugin } from 'graphql-yoga';
import { limitError } from '../errors.ts';

/** Parsing stops at the first token too many. Values given as variables do not count. */
export function useTokenLimit(most: number): Plugin {
  return maxTokensPlugin({
    n: most,
    onReject: [
      () => {
        throw limitError(
          'tokens',
          `A document has at most ${most} tokens, but this one has more; give long values as variables, and ask in several requests.`,
        );
      },
    ],
  });
}
