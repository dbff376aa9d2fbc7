/** Resolvers of Evidence. */

import { present } from '../present.ts';
import { contradictionsOnRecord, reviewsOnRecord } from '../reviewed.ts';
import type { EvidenceResolvers } from '../types.generated.ts';

export const Evidence: EvidenceResolvers = {
  snapshot: ({ snapshotId }, _, { loaders }) =>
    loaders.snapshot.load(snapshotId).then(present(snapshotId)),
  reviews: (evidence, _, { loaders }) => reviewsOnRecord(evidence, loaders),
  contradictions: (evidence, _, { loaders }) => contradictionsOnRecord(evidence, loaders),
  attributions: ({ chain }) => chain.map(({ attribution }) => attribution),
};
