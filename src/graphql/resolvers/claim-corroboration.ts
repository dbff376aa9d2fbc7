/** Resolvers of ClaimCorroboration. */

import type { IndependentSource } from '../../domain/claim-entities.ts';
import type { ClaimCorroborationResolvers } from '../types.generated.ts';

/** The sources, of which the count is the number. */
export interface CorroborationModel {
  readonly sources: readonly IndependentSource[];
}

export const ClaimCorroboration: ClaimCorroborationResolvers = {
  count: ({ sources }) => sources.length,
};
