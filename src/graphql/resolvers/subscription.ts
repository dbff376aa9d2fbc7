/** Resolvers of Subscription. */

import type { Change } from '../../domain/history.ts';
import type { IngestJob } from '../../domain/ingest-job.ts';
import { eachAfresh } from '../each-afresh.ts';
import type { SubscriptionResolvers } from '../types.generated.ts';
import { watching } from '../watching.ts';

export const Subscription: SubscriptionResolvers = {
  ingestProgress: {
    subscribe: (_, { jobId }, context) =>
      eachAfresh(context, (signal) => context.services.jobs.follow(jobId, signal)),
    resolve: (job: IngestJob) => job,
  },
  changed: {
    subscribe: (_, given, context) => {
      const wanted = watching(given, context.lastEventId);
      return eachAfresh(
        context,
        (signal) => context.services.watch.watch(wanted, signal),
        ({ seq }) => String(seq),
      );
    },
    resolve: (change: Change) => change,
  },
};
