/** A fixed graph of some hundred quotes, and parameters for every statement on it, to count the work of each. */

import type { ArticleWrite } from '../../src/graph/ingest-stores.ts';
import { articleWrite, speakerIdOf } from '../support/article-write.ts';
import { changeParameters } from './sample-changes.ts';
import { claimParameters } from './sample-claims.ts';
import { editingParameters } from './sample-edits.ts';
import { reviewParameters } from './sample-reviews.ts';

const WORDS = ['harvest', 'border', 'budget', 'river', 'school', 'bridge', 'market'];
const NAMES = ['Ana Ruiz', 'Bo Lind', 'Cy Marsh', 'Dee Okafor', 'Eli Novak', 'Flo Hart'];

/** Always the same: 80 articles of 6 outlets with 5 quotes each. */
export function sampleWrites(): readonly ArticleWrite[] {
  return Array.from({ length: 80 }, (_, article) =>
    articleWrite({
      url: `https://example.org/${article}`,
      title: `About the ${WORDS[article % 7]}, part ${article}`,
      outlet: `Outlet${article % 6}`,
      publishedAt: `2025-08-${String(1 + (article % 28)).padStart(2, '0')}`,
      ingestedAt: new Date(Date.UTC(2025, 8, 1, 0, article)).toISOString(),
      origin: { keys: keysOf(article), shingles: runsOf(article) },
      quotes: Array.from({ length: 5 }, (_, at) => ({
        words: `The ${WORDS[(article * 3 + at) % 7]} and the ${WORDS[(at * 5 + 2) % 7]} need us, ${(article + at) % 20} times`,
        kind: at % 2 === 0 ? ('DIRECT' as const) : ('MIXED' as const),
        by: [
          NAMES[(article * article + at) % 6] ?? '',
          ...(at === 3 ? [NAMES[(article + 1) % 6] ?? ''] : []),
        ],
      })),
    }),
  );
}

/** Parameters for each statement, by its name. */
export function sampleParameters(
  writes: readonly ArticleWrite[],
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const [write] = writes;
  const [quote] = write?.quotes ?? [];
  if (write === undefined || quote === undefined) throw new Error('The sample graph is empty.');
  const speaker = speakerIdOf('Ana Ruiz');
  const utterance = quote.utteranceId;
  const { article, snapshot, outlet } = write;
  const ids = <T extends { readonly id: string }>(items: readonly T[]) => ({
    ids: items.slice(0, 3).map(({ id }) => id),
  });
  const page = { after: '\uffff', limit: 11 };
  const names = { afterName: '', afterId: '', limit: 11 };
  const from = (...anchors: readonly (string | null | undefined)[]) => ({
    filters: anchors.map((anchor) => ({ ...SILENT, anchor })),
  });
  const utterances = { afterCount: 1000, afterId: '\uffff', limit: 11 };
  const words = '+"harvest" +"border"';
  const search = {
    query: words,
    cueClasses: ['SPEECH', 'WRITING'],
    modalities: ['ASSERTED', 'HEARSAY'],
    standings: ['CURRENT'],
  };
  const candidates = { within: 40, superseded: false, limit: 10 };

  return {
    ...claimParameters(writes),
    ...editingParameters(writes),
    ...reviewParameters(writes),
    ...changeParameters(writes),
    'article/by-ids': ids(writes.map((other) => other.article)),
    'article/count-by-origin': from(write.origin.id),
    'article/count-by-outlet': from(outlet?.id),
    'article/count-by-speaker': from(speaker),
    'article/count-by-text': from(words),
    'article/count-by-utterance': from(utterance),
    'article/count-of-all': { filters: [{ ...SILENT, anchor: null, publishedFrom: '2025-08-20' }] },
    'article/count-stored': {},
    'article/page-by-origin': { ...page, ...from(write.origin.id) },
    'article/page-by-outlet': { ...page, ...from(outlet?.id) },
    'article/page-by-speaker': { ...page, ...from(speaker) },
    'article/page-by-text': { ...page, ...from(words) },
    'article/page-by-utterance': { ...page, ...from(utterance) },
    'article/page-of-all': { ...page, ...from(null) },
    'attribution/by-ids': ids(write.attributions),
    'attribution/by-quotes': ids(write.quotes),
    'explore/neighborhood': {
      id: speaker,
      types: ['ATTRIBUTED_TO', 'INSTANCE_OF', 'QUOTED_IN'],
      limit: 5,
    },
    'explore/node': { id: speaker },
    'explore/path': {
      fromId: speaker,
      toId: outlet?.id,
      types: ['ATTRIBUTED_TO', 'HAS_ATTRIBUTION', 'QUOTED_IN', 'HAS_SNAPSHOT', 'PUBLISHED_BY'],
    },
    'explore/ranked-neighborhood': {
      id: speaker,
      types: ['ATTRIBUTED_TO', 'INSTANCE_OF', 'QUOTED_IN'],
      labels: ['Attribution'],
      fewest: false,
      limit: 5,
    },
    'explore/subgraph': { ids: [speaker, outlet?.id, quote.id, ...ids(write.attributions).ids] },
    'graph/ping': {},
    'ingest/attest-utterances': ids(write.utterances),
    'ingest/find-article': { id: article.id },
    'ingest/link-outlet': { articleId: article.id, outletId: outlet?.id },
    'ingest/link-utterances': {
      instances: [{ quoteId: quote.id, utteranceId: utterance, similarity: 1 }],
    },
    'ingest/link-variants': {
      variants: [{ fromId: utterance, toId: utterance, relation: 'ALTERED', similarity: 0.8 }],
    },
    'ingest/lock-keys': { keys: ['ana ruiz', 'somebody new'] },
    'ingest/lock-utterances': ids(write.utterances),
    'ingest/quotes-of-article': { articleId: article.id },
    'ingest/restore-snapshot': { snapshotId: snapshot.id, at: '2026-01-01T00:00:00.000Z' },
    'ingest/snapshot-standing': { id: snapshot.id },
    'ingest/speakers-by-keys': { keys: ['ana ruiz', 'bo lind', 'nobody'] },
    'ingest/update-speakers': {
      speakers: [{ speakerId: speaker, name: 'Ana Ruiz', description: null }],
    },
    'ingest/utterances-by-ids': ids(write.utterances),
    'ingest/utterances-like': {
      queries: [`+speakerId:"${speaker}" +(normalized:"harvest" normalized:"border")`],
      limit: 20,
    },
    'ingest/write-aliases': { speakers: [{ speakerId: speaker, aliases: ['A. Ruiz'] }] },
    'ingest/write-article': { article },
    'ingest/write-attributions': {
      attributions: write.attributions.map((attribution) => ({
        ...attribution,
        candidates: null,
        mention: null,
      })),
    },
    'ingest/write-candidates': {
      candidates: write.attributions.map(({ id }) => ({
        attributionId: id,
        speakerId: speaker,
        probability: 0.5,
        method: 'ALIAS',
        confidence: 0.5,
      })),
    },
    'ingest/write-keys': { keys: [{ key: 'ruiz', speakerId: speaker }] },
    'ingest/write-outlet': { outlet },
    'ingest/write-quotes': {
      snapshotId: snapshot.id,
      quotes: write.quotes.map(({ id }) => ({ id, spanStarts: [1] })),
    },
    'ingest/write-snapshot': { snapshot },
    'ingest/write-speakers': {
      speakers: write.speakers.map(({ id }) => ({ id })),
    },
    'ingest/write-standings': {
      standings: write.quotes.map(({ id }) => ({
        ...{ quoteId: id, standing: 'SUPERSEDED', anchor: 'ORPHANED' },
        ...{ laterSnapshotId: snapshot.id, laterStarts: [1], laterEnds: [2] },
      })),
    },
    'ingest/write-utterances': { utterances: write.utterances },
    'bulk/begin': { at: article.ingestedAt },
    'bulk/empty': { limit: 100 },
    'bulk/end': {},
    'bulk/keys': {},
    'bulk/migrations': {},
    'bulk/relationship-types': {},
    'bulk/unfinished': {},
    'migration/forget': { version: 3 },
    'bulk/hold': {},
    'evidence/ids': { id: quote.id },
    'migration/applied': {},
    'migration/lock': { at: '2025-09-01T00:00:00.000Z' },
    'migration/record': { version: 9000, name: 'none', checksum: 'none', appliedAt: 'never' },
    'origin/by-ids': ids([write.origin]),
    'origin/candidates': {
      articleId: article.id,
      keys: write.origin.keys,
      perKey: 25,
      perOrigin: 4,
      limit: 20,
    },
    'origin/count-by-utterance': { utteranceIds: [utterance] },
    'origin/folds-by-articles': { ids: [article.id], limit: 20 },
    'origin/join': {
      ids: [writes[1]?.origin.id],
      into: write.origin.id,
      articleId: article.id,
      at: article.ingestedAt,
    },
    'origin/lock': ids([write.origin]),
    'origin/lock-keys': { keys: write.origin.keys },
    'origin/of-articles': { articleIds: [article.id] },
    'origin/page-by-utterance': { utteranceIds: [utterance], afterId: '', limit: 11 },
    'origin/placements': ids([article]),
    'origin/settle': {
      id: write.origin.id,
      joinedIds: [writes[1]?.origin.id],
      agencies: ['Reuters'],
    },
    'origin/settle-articles': ids([article]),
    'origin/utterances': ids([write.origin]),
    'origin/write': { originId: write.origin.id, articleId: article.id },
    'origin/write-folds': {
      folds: [
        {
          fromId: article.id,
          toId: writes[1]?.article.id,
          basis: 'NEAR_DUPLICATE',
          score: 0.8,
          reason: 'For the count.',
          rank: 0,
        },
      ],
    },
    'origin/write-text': {
      snapshotId: snapshot.id,
      ...{ creditKinds: [], creditSources: [], creditUrls: [], creditStarts: [], creditEnds: [] },
      shingles: write.origin.shingles,
      keys: write.origin.keys,
    },
    'outlet/by-ids': { ids: [outlet?.id] },
    'outlet/count': { text: 'outlet1' },
    'outlet/page': { ...names, text: '' },
    'quote/by-ids': ids(write.quotes),
    'quote/count-by-act': {
      cueClasses: ['SPEECH', 'WRITING'],
      modalities: ['ASSERTED'],
      standings: ['CURRENT'],
    },
    'quote/count-by-article': from(article.id),
    'quote/count-by-outlet': from(outlet?.id),
    'quote/count-by-snapshot': from(snapshot.id),
    'quote/count-by-speaker': from(speaker),
    'quote/count-by-text': from(words),
    'quote/count-by-utterance': from(utterance),
    'quote/count-of-all': { filters: [{ ...SILENT, anchor: null, kind: 'MIXED' }] },
    'quote/page-by-article': { ...page, ...from(article.id, writes[1]?.article.id) },
    'quote/page-by-outlet': { ...page, ...from(outlet?.id) },
    'quote/page-by-snapshot': { ...page, ...from(snapshot.id) },
    'quote/page-by-speaker': { ...page, ...from(speaker) },
    'quote/page-by-text': { ...page, ...from(words) },
    'quote/page-by-utterance': { ...page, ...from(utterance) },
    'quote/page-of-all': { ...page, ...from(null) },
    'search/count-by-kind': {
      kinds: [
        { type: 'Quote', indexes: ['quote_text'] },
        { type: 'Article', indexes: ['article_text', 'snapshot_text'] },
        { type: 'Speaker', indexes: ['speaker_text'] },
      ],
      most: 1001,
      ...search,
    },
    'search/nodes': {
      indexes: ['quote_text', 'article_text', 'snapshot_text', 'speaker_text'],
      afterScore: 1e300,
      afterId: '\uffff',
      limit: 11,
      ...search,
    },
    'snapshot/by-articles': ids(writes.map((other) => other.article)),
    'snapshot/by-ids': ids(writes.map((other) => other.snapshot)),
    'speaker/by-ids': ids(write.speakers),
    'speaker/by-keys': { keys: ['ana ruiz', 'bo lind'], limit: 10 },
    'speaker/count-by-kind': { kind: 'PERSON' },
    'speaker/count-by-text': { text: '+ana*', kind: null },
    'speaker/count-stored': {},
    'speaker/page-by-kind': { ...names, kind: 'PERSON' },
    'speaker/page-by-text': { ...names, text: '+ana*', kind: null },
    'speaker/page-of-all': names,
    'utterance/by-ids': ids(write.utterances),
    'utterance/count-by-speaker': {
      filters: [{ speakerId: speaker, minArticles: null, text: null }],
    },
    'utterance/count-by-text': { filters: [{ speakerId: null, minArticles: null, text: words }] },
    'utterance/count-lost': ids(write.utterances),
    'utterance/count-occurrences': { utteranceIds: [utterance] },
    'utterance/count-of-all': { filters: [{ speakerId: null, minArticles: 2, text: null }] },
    'utterance/occurrences': { utteranceIds: [utterance], after: '\uffff', limit: 11 },
    'utterance/page-by-speaker': {
      ...utterances,
      filters: [{ speakerId: speaker, minArticles: null, text: null }],
    },
    'utterance/page-by-text': {
      ...utterances,
      filters: [{ speakerId: null, minArticles: null, text: words }],
    },
    'utterance/page-of-all': {
      ...utterances,
      filters: [{ speakerId: null, minArticles: null, text: null }],
    },
    'utterance/variants': { ids: [utterance], limit: 20 },
    'verify/quotes-in': ids(writes.map((other) => other.snapshot)),
    'verify/snapshots-by-quotes': { query: '"the harvest" "the border"', ...candidates },
    'verify/snapshots-by-utterances': {
      query: `+(speakerId:"${speaker}") +normalized:"the harvest"`,
      ...candidates,
    },
    'verify/snapshots-by-text': { query: '"the harvest" "the border"', ...candidates },
  };
}

/** Forty runs of words, some of which the neighbouring articles have too. */
function runsOf(article: number): readonly number[] {
  return Array.from({ length: 40 }, (_, at) => 1000 + article * 30 + at);
}

function keysOf(article: number): readonly string[] {
  return runsOf(article)
    .map((run) => run.toString(36))
    .sort();
}

/** A filter that asks nothing. */
const SILENT = {
  speakerId: null,
  hop: null,
  originId: null,
  outletId: null,
  articleId: null,
  snapshotId: null,
  utteranceId: null,
  kind: null,
  cueClasses: ['SPEECH', 'WRITING'],
  modalities: ['ASSERTED', 'HEARSAY'],
  standings: ['CURRENT'],
  secondHand: null,
  publishedFrom: null,
  publishedBefore: null,
};
