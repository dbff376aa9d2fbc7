/** Refuses operations that nest too deeply. */

import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { Plugin } from 'graphql-yoga';
import { limitError } from '../errors.ts';

/** Counts fields only; fragments add nothing. Introspection counts like everything else: its standard query is 15 deep. */
export function useDepthLimit(most: number): Plugin {
  const rule = maxDepthRule({
    n: most,
    ignoreIntrospection: false,
    flattenFragments: true,
    propagateOnRejection: false,
    onReject: [
      (context) =>
        context?.reportError(
          limitError(
            'depth',
            `An operation nests at most ${most} fields deep, but this one goes deeper; ask in several steps, by id.`,
          ),
        ),
    ],
  });
  return { onValidate: ({ addValidationRule }) => addValidationRule(rule) };
}
