/** Resolvers of Corroboration. */

import type { IndependentSource } from '../../domain/claim-entities.ts';
import type { CorroborationResolvers } from '../types.generated.ts';

/** The sources, of which the count is the number. */
export interface CorroborationModel {
  readonly sources: readonly IndependentSource[];
}

export const Corroboration: CorroborationResolvers = {
  count: ({ sources }) => sources.length,
};
