/** Resolvers of Mutation. */

import { ingestUrl } from '../../services/ingest/ingest-url.ts';
import type { EntryReport } from '../../services/interchange/claim-reviews/index.ts';
import { untilAborted } from '../deadline.ts';
import { idOf } from '../ids.ts';
import { ingestRecord, jobItems } from '../ingest-record.ts';
import type { MutationResolvers } from '../types.generated.ts';
import { editing } from './editing.ts';

/** The most entries of a document that one request reads in. */
const MOST_ENTRIES = 200;

export const Mutation: MutationResolvers = {
  ingestUrl: (_, { url }, { services, viewer, signal }) =>
    untilAborted(ingestUrl(services.ingest, url.href, { signal, actor: viewer }), signal),
  ingestArticles: (_, { input }, { services, viewer, signal }) =>
    untilAborted(services.jobs.start(jobItems(input), viewer), signal),
  openReview: (_, { input }, { services, viewer, signal }) =>
    services.reviews.open(viewer, input, { signal }),
  editReview: (_, { id, version, input }, { services, viewer, signal }) =>
    services.reviews.edit(viewer, idOf('review', id), { ...input, version }, { signal }),
  moveReview: (_, { id, ...move }, { services, viewer, signal }) =>
    services.reviews.move(viewer, { ...move, id: idOf('review', id) }, { signal }),
  importClaimReviews: async (_, { document, stopOnError }, { services, viewer, signal }) => {
    const how = { stopOnError, most: MOST_ENTRIES };
    const reports: EntryReport[] = [];
    for await (const report of services.claimReviews.read(viewer, document, how, { signal })) {
      reports.push(report);
    }
    return reports;
  },
  ...editing,
  ingestArticle: (_, { input }, { services, viewer, signal }) =>
    untilAborted(services.ingest.ingest(ingestRecord(input), { signal, actor: viewer }), signal),
  undoChange: (_, { id, reason }, { services, viewer, signal }) =>
    services.history.undo({ changeId: idOf('change', id), actor: viewer, reason }, { signal }),
  decideClaimRelation: (_, { id, by, ...verdict }, { services, viewer, signal }) =>
    services.claims.decide(
      { ...verdict, id: idOf('relation', id), by: by ?? undefined, actor: viewer },
      { signal },
    ),
};
