/** The history of the fixed graph, and parameters for every statement that edits or recalls. */

import type { Database } from '../../src/graph/database.ts';
import { GRAPH_CHECKS } from '../../src/graph/doctor-store.ts';
import { appendChange } from '../../src/graph/edits/append-change.ts';
import type { ArticleWrite } from '../../src/graph/ingest-stores.ts';

const ACTOR = { id: 'ann', name: 'Ann' };

/** Writes a change about each article. */
export async function writeSampleChanges(
  database: Database,
  writes: readonly ArticleWrite[],
): Promise<void> {
  await database.transaction('changes', async (runner) => {
    for (const [at, { article }] of writes.entries()) {
      await appendChange(runner, idOf(at), {
        ...{ actor: ACTOR, at: article.ingestedAt, action: 'ARTICLE_READ', edits: [] },
        targetIds: [article.id, ...(article.outletId === null ? [] : [article.outletId])],
      });
    }
  });
}

/** Parameters for each statement about edits and changes, by its name. */
export function changeParameters(
  writes: readonly ArticleWrite[],
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const [write, other] = writes;
  const [quote] = write?.quotes ?? [];
  if (write === undefined || quote === undefined) throw new Error('The sample graph is empty.');
  const node = (label: string, id: string | undefined | null) => ({ label, id });
  const speaker = node('Speaker', write.speakers[0]?.id);
  const refs = [node('Quote', quote.id), node('Article', write.article.id), speaker];
  const none = { actorId: null, action: null, from: null, before: null };
  const lists = (anchor: string | null) => ({ filters: [{ ...none, anchor }] });
  const page = { afterSeq: 50, limit: 11 };
  // Only Neo4j knows where a node is; the work of a look-up is the same where nothing is found.
  const element = '4:00000000-0000-0000-0000-000000000000:0';
  const ids = { ids: [idOf(0), idOf(1)] };
  return {
    'change/after-touching': {
      ...{ targetIds: [write.article.id, other?.article.id], seq: 0, limit: 100 },
    },
    'change/append': {
      change: { id: 'change_new', seq: 1000, at: 'now', hash: 'some', edits: '[]' },
      touched: [quote.id, speaker.id],
    },
    'change/by-ids': ids,
    'change/chain': { after: 10, limit: 11 },
    'change/count-by-action': lists('ARTICLE_READ'),
    'change/count-by-actor': lists(ACTOR.id),
    'change/count-by-target': lists(write.article.id),
    'change/count-of-all': lists(null),
    'change/head': {},
    'change/lock-head': {},
    'change/page-by-action': { ...lists('ARTICLE_READ'), ...page },
    'change/page-by-actor': { ...lists(ACTOR.id), ...page },
    'change/page-by-target': { ...lists(write.article.id), ...page },
    'change/page-of-all': { ...lists(null), ...page },
    'change/texts-about': {
      snapshotIds: writes.slice(0, 10).map(({ snapshot }) => snapshot.id),
      targetIds: [speaker.id],
    },
    'change/undone-by': ids,
    ...Object.fromEntries(GRAPH_CHECKS.map((check) => [`doctor/${check}`, { most: 10 }])),
    'doctor/claims': { after: '', limit: 11 },
    'doctor/sizes': {},
    'doctor/texts': { after: '', limit: 11 },
    'doctor/utterances': { after: '', limit: 11 },
    'edit/alter-nodes': { nodes: [{ element, properties: { name: 'A. Ruiz' } }] },
    'edit/alter-relationships': { relationships: [{ element, properties: { score: 1 } }] },
    'edit/counted': { refs },
    'edit/find': { refs },
    'edit/lock-nodes': { elements: [element] },
    'edit/make-nodes': { nodes: [{ label: 'Review', properties: { id: 'review_new' } }] },
    'edit/make-relationships': {
      relationships: [{ type: 'SAME_AS', from: element, to: element, properties: {} }],
    },
    'edit/names-of': { speakerIds: [speaker.id] },
    'edit/nodes': { elements: [element] },
    'edit/relationships': { ends: [{ type: 'SAME_AS', from: element, to: element }] },
    'edit/relationships-of': { element },
    'edit/remove-nodes': { elements: [element] },
    'edit/remove-relationships': { elements: [element] },
  };
}

function idOf(at: number): string {
  return `change_${String(at).padStart(32, '0')}`;
}
