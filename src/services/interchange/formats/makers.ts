/** The passages that make a claim, by the same rules as its sources are counted (cypher/claim/_counts.cypher). */

import type { StoredNode } from '../../../domain/stored-graph.ts';
import type { StoredParts } from './stored-parts.ts';

/** Whoever denies a claim has not made it; what was rejected, taken back or only proposed by a language model is nobody's. */
export function makersOf(claim: StoredNode, parts: StoredParts): readonly StoredNode[] {
  return parts.from(claim, 'ABOUT').filter((assertion) => {
    const { stance, state, retracted } = assertion.properties;
    if (stance === 'DENIES' || state === 'REJECTED' || retracted !== undefined) return false;
    if (state !== 'CONFIRMED' && isProposed(assertion, parts)) return false;
    return parts
      .to(assertion, 'EXPRESSED_BY')
      .flatMap((quote) => parts.to(quote, 'HAS_ATTRIBUTION'))
      .every(
        ({ properties }) => Number(properties['hop']) > 0 || properties['state'] !== 'REJECTED',
      );
  });
}

function isProposed(assertion: StoredNode, parts: StoredParts): boolean {
  return parts.links(assertion, 'ABOUT').some(({ method }) => String(method).startsWith('llm:'));
}
