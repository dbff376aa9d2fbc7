/** Resolvers of Carrier. */

import { present } from '../present.ts';
import type { CarrierResolvers } from '../types.generated.ts';

export const Carrier: CarrierResolvers = {
  snapshot: ({ snapshotId }, _, { loaders }) =>
    loaders.snapshot.load(snapshotId).then(present(snapshotId)),
};
