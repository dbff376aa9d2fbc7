/** Resolvers of Mutation. */

import { ingestRecord } from '../ingest-record.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const Mutation: MutationResolvers = {
  ingestArticle: (_, { input }, { services, signal }) =>
    services.ingest.ingest(ingestRecord(input), { signal }),
};
