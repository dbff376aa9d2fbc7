/** How what rests on a language model's proposal is marked: under the model's name, and less sure than anything read. */

import type { ClaimProposer } from '../ports.ts';

/** How sure any proposal is: what a model says of its own sureness means nothing. Below what is more than suggested. */
export const PROPOSAL_SURETY = 0.4;

/** What decided something, in which version, how surely. */
interface Decision {
  readonly method: string;
  readonly version: string;
  readonly score: number;
}

/** A decision about what `proposer` proposed; the version tells who decided then: "1+same-words@1". */
export function proposedAs(
  proposer: Pick<ClaimProposer, 'method' | 'version'>,
  { method, version, score }: Decision,
): Decision {
  return {
    method: proposer.method,
    version: `${proposer.version}+${method}@${version}`,
    score: score * PROPOSAL_SURETY,
  };
}
