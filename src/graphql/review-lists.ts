/** The queue of what waits for a reviewer, as a connection that tells how far the work has come. */

import { QUEUE_REASONS, type QueueReason } from '../domain/vocabulary.ts';
import type { QueueEntry, ReviewStore } from '../graph/review-stores.ts';
import { type Connection, connect, type PageArguments } from './connection.ts';
import type { ReviewProgress, ReviewQueueFilter } from './types.generated.ts';

export type QueueItem = QueueEntry;

export interface QueueConnection extends Connection<QueueItem> {
  progress(): Promise<ReviewProgress>;
}

export function queueConnection(
  reviews: Pick<ReviewStore, 'queue' | 'countQueue' | 'progress'>,
  args: PageArguments & { readonly filter?: ReviewQueueFilter | null },
  signal: AbortSignal,
): QueueConnection {
  const reasons: readonly QueueReason[] = args.filter?.reasons ?? QUEUE_REASONS;
  let counted: Promise<number> | undefined;
  const count = () => {
    counted ??= reviews.countQueue(reasons, { signal });
    return counted;
  };
  return {
    ...connect({ name: 'reviewQueue', filter: { reasons } }, args, {
      page: (page) => reviews.queue(reasons, page, { signal }),
      count,
    }),
    progress: async () => {
      const [waiting, { inReview, done }] = await Promise.all([
        count(),
        reviews.progress(reasons, { signal }),
      ]);
      return { waiting, inReview, done, total: waiting + inReview + done };
    },
  };
}
