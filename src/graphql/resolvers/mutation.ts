/** Resolvers of Mutation. */

import { ingestUrl } from '../../services/ingest/ingest-url.ts';
import { untilAborted } from '../deadline.ts';
import { idOf } from '../ids.ts';
import { ingestRecord } from '../ingest-record.ts';
import type { MutationResolvers } from '../types.generated.ts';
import { editing } from './editing.ts';

export const Mutation: MutationResolvers = {
  ingestArticle: (_, { input }, { services, signal }) =>
    untilAborted(services.ingest.ingest(ingestRecord(input), { signal }), signal),
  ingestUrl: (_, { url }, { services, signal }) =>
    untilAborted(ingestUrl(services.ingest, url.href, { signal }), signal),
  openReview: (_, { input }, { services, viewer, signal }) =>
    services.reviews.open(viewer, input, { signal }),
  editReview: (_, { id, version, input }, { services, viewer, signal }) =>
    services.reviews.edit(viewer, idOf('review', id), { ...input, version }, { signal }),
  moveReview: (_, { id, ...move }, { services, viewer, signal }) =>
    services.reviews.move(viewer, { ...move, id: idOf('review', id) }, { signal }),
  decideClaimRelation: (_, verdict, { services, signal }) =>
    services.claims.decide({ ...verdict, id: idOf('relation', verdict.id) }, { signal }),
  ...editing,
};
