/** Lets a subscription live longer than a request. */

import type { GraphQLContext } from './context.ts';

/** Whoever subscribes comes back after so long, and is asked anew who they are: keys are revoked and expire. */
const LONGEST_SUBSCRIPTION_MS = 15 * 60_000;

/** The same events, each of which is answered with loaders and a deadline of its own, and has the id that it is given. */
export async function* eachAfresh<T>(
  context: GraphQLContext,
  events: (signal: AbortSignal) => AsyncIterable<T>,
  idOf: (event: T) => string | undefined = () => undefined,
): AsyncGenerator<T> {
  const end = AbortSignal.timeout(LONGEST_SUBSCRIPTION_MS);
  for await (const event of events(AbortSignal.any([context.lifetime, end]))) {
    // The context itself, for it is what graphql-js hands to the resolvers of every event.
    Object.assign(context, context.fresh(), { eventId: idOf(event) });
    yield event;
  }
}
