/** Refuses operations with too many aliases. */

import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import type { Plugin } from 'graphql-yoga';
import { limitError } from '../errors.ts';

/** Every alias counts, also those of __typename. */
export function useAliasLimit(most: number): Plugin {
  const rule = maxAliasesRule({
    n: most,
    allowList: [],
    propagateOnRejection: false,
    onReject: [
      (context) =>
        context?.reportError(
          limitError(
            'aliases',
            `An operation has at most ${most} aliases, but this one has more; ask with lists of ids, or in several requests.`,
          ),
        ),
    ],
  });
  return { onValidate: ({ addValidationRule }) => addValidationRule(rule) };
}
