/** Reads from the hops of a quote who uttered it and through whom it reaches us. */

import type { Attribution } from '../../domain/entities.ts';

/** The most probable speaker at hop 0; null where there is none, or a person rejected the attribution. */
export function uttererOf(attributions: readonly Attribution[]): string | null {
  const utterance = attributions.find(({ hop }) => hop === 0);
  return utterance === undefined ? null : bestCandidate(utterance);
}

/** The most probable speaker of each hop above 0, nearest to the utterer first; rejected hops are left out. */
export function relayersOf(attributions: readonly Attribution[]): readonly string[] {
  return attributions
    .filter(({ hop }) => hop > 0)
    .toSorted((a, b) => a.hop - b.hop)
    .map(bestCandidate)
    .filter((speakerId) => speakerId !== null);
}

function bestCandidate({ state, candidates }: Attribution): string | null {
  return state === 'REJECTED' ? null : (candidates[0]?.speakerId ?? null);
}
