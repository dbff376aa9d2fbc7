/** Lets a subscription live longer than a request. */

import type { GraphQLContext } from './context.ts';

/** The same events, each of which is answered with loaders and a deadline of its own, and has the id that it is given. */
export async function* eachAfresh<T>(
  context: GraphQLContext,
  events: (signal: AbortSignal) => AsyncIterable<T>,
  idOf: (event: T) => string | undefined = () => undefined,
): AsyncGenerator<T> {
  for await (const event of events(context.lifetime())) {
    // The context itself, for it is what graphql-js hands to the resolvers of every event.
    Object.assign(context, context.fresh(), { eventId: idOf(event) });
    yield event;
  }
}
