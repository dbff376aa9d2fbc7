/** Reads what somebody wants to hear of, and from where on. */

import { HearsayError } from '../domain/errors.ts';
import type { Watching } from '../services/watch/index.ts';
import { fewIds } from './ids.ts';
import type { SubscriptionChangedArgs } from './types.generated.ts';

/**
 * The last event of a client that comes back goes before what it asked for at first.
 * @throws HearsayError BAD_INPUT for too many ids, and for what is no place in the history.
 */
export function watching(
  { filter, after }: SubscriptionChangedArgs,
  lastEventId: string | null,
): Watching {
  return {
    filter: {
      targetIds: filter?.targetIds == null ? undefined : fewIds(filter.targetIds),
      actions: filter?.actions ?? undefined,
      reviewStates: filter?.reviewStates ?? undefined,
    },
    after: placeOf(lastEventId ?? after),
  };
}

function placeOf(given: number | string | null | undefined): number | undefined {
  if (given == null) return undefined;
  if (/^\d{1,15}$/.test(String(given))) return Number(given);
  throw new HearsayError(
    'BAD_INPUT',
    `Expected the \`seq\` of a change in \`after\` or Last-Event-ID, 0 or more, got ${JSON.stringify(given)}; leave it out to hear of changes from now on.`,
  );
}
