/** Parameters for every statement that people's corrections of the fixed graph stand on. */

import { claimsOf } from '../../bench/graph/synthetic-claims.ts';
import type { ArticleWrite } from '../../src/graph/ingest-stores.ts';
import { speakerIdOf } from '../support/article-write.ts';

/** By the name of the statement. */
export function editingParameters(
  writes: readonly ArticleWrite[],
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const [write, other] = writes;
  if (write === undefined || other === undefined) throw new Error('The sample graph is empty.');
  const speakers = ['Ana Ruiz', 'Bo Lind'].map(speakerIdOf);
  const [speakerId] = speakers;
  const quoteIds = write.quotes.map(({ id }) => id);
  const claimIds = claimsOf(write, 0).claims.map(({ id }) => id);
  return {
    'assertion/claims': { ids: [] },
    'assertion/of-speaker': { speakerId },
    'assertion/opposed': {
      joined: claimsOf(write, 0).assertions.map(({ id }) => ({ id, method: 'same', score: 1 })),
    },
    'attribution/of-speaker': { speakerId, quoteIds, limit: 100 },
    'ingest/survivors': { ids: speakers },
    'ingest/told-apart': { ids: speakers },
    'origin/told-apart': {
      articleId: write.article.id,
      originIds: [write.origin.id, other.origin.id],
    },
    'past/drop-relations': { claimIds },
    'past/forget': { articleIds: [write.article.id], snapshotIds: [other.snapshot.id] },
    'past/order-texts': { snapshotIds: [write.snapshot.id, other.snapshot.id] },
    'past/place': { moment: write.article.ingestedAt },
    'past/rested-on': { articleIds: [write.article.id], snapshotIds: [other.snapshot.id] },
    'past/sweep': {
      ...{ seq: 10, outletIds: [], originIds: [write.origin.id], speakerIds: speakers },
      ...{ utteranceIds: write.utterances.map(({ id }) => id), claimIds },
    },
    'quote/utterances': { ids: quoteIds },
    'retraction/settle': { articleIds: [write.article.id], quoteIds: [other.quotes[0]?.id] },
    'speaker/identities': { ids: speakers },
    'speaker/namesakes': { fromKey: '', limit: 10, perKey: 20 },
    'speaker/namesakes-of': { ids: speakers, limit: 50 },
  };
}
