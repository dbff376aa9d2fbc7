/** Numbers server-sent events, so that a client which comes back can say in Last-Event-ID which it had last. */

import type { Plugin } from 'graphql-yoga';
import type { GraphQLContext } from './context.ts';

/** The field of an event beside its data. Source: HTML Living Standard, 9.2.5, parsing an event stream. */
const FIELD = '\nid: ';

export function useEventIds(): Plugin<GraphQLContext> {
  return {
    onSubscribe: ({ args }) => ({
      onSubscribeResult: () => ({
        onNext({ result, setResult }) {
          const { eventId } = args.contextValue;
          if (eventId === undefined || !('data' in result)) return;
          // Yoga writes what this gives behind `data: `, and an empty line after it.
          const stringify = (plain: object) => JSON.stringify(plain) + FIELD + eventId;
          const numbered = { ...result, stringify };
          setResult(numbered);
        },
      }),
    }),
  };
}
