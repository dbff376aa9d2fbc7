/** Takes out of the graph what was read after a moment. */

import type { NodeRef } from '../../domain/edits.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { Change, ChangeAction } from '../../domain/history.ts';
import type { PastTransaction } from '../../graph/past-stores.ts';
import { currentAgain, reanchorQuotes } from '../ingest/reanchor-quotes.ts';
import { separation } from '../merge/separate-article.ts';

const READINGS: ReadonlySet<ChangeAction> = new Set([
  'ARTICLE_READ',
  'ARTICLE_REVISED',
  'ARTICLE_RESTORED',
]);

/** So many entries about one article are looked at for its texts. */
const MOST_OF_ARTICLE = 500;

export function isReading({ action }: Pick<Change, 'action'>): boolean {
  return READINGS.has(action);
}

/** What is left to settle once decisions are taken back too. */
interface Unread {
  readonly nodes: readonly NodeRef[];
  /** Articles that had another newest text. */
  readonly articleIds: readonly string[];
}

/** `readings` are those after the entry `seq`. */
export async function unread(
  past: PastTransaction,
  readings: readonly Change[],
  seq: number,
): Promise<Unread> {
  const ids = [...new Set(readings.flatMap(({ targetIds: [articleId = ''] }) => articleId))];
  const articles = await Promise.all(
    ids.map(async (id) => ({ id, texts: await textsUntil(past, id, seq) })),
  );
  const unknown = articles.filter(({ texts }) => texts.length === 0).map(({ id }) => id);
  for (const id of unknown) await past.apply((await separation(past, id))?.edits ?? []);
  const known = articles.filter(({ texts }) => texts.length > 0);
  const later = await laterTexts(past, known);
  const nodes = await past.forget({ articleIds: unknown, snapshotIds: later });
  const recounted: NodeRef[] = [];
  for (const { id, texts } of known) recounted.push(...(await makeNewest(past, id, texts)));
  return { nodes: [...nodes, ...recounted], articleIds: known.map(({ id }) => id) };
}

/** An article with its texts at the moment, the newest last. */
interface Known {
  readonly id: string;
  readonly texts: readonly string[];
}

/** The texts that an article had, by when each was the newest last; none where it was not known. */
async function textsUntil(
  { stores }: PastTransaction,
  articleId: string,
  seq: number,
): Promise<readonly string[]> {
  const [page] = await stores.changes.pages([{ targetId: articleId }], {
    ...{ first: MOST_OF_ARTICLE, after: null },
  });
  const readings = (page?.items ?? []).map(({ item }) => item).filter(isReading);
  const [earlier, later] = [
    readings.filter((one) => one.seq <= seq),
    readings.filter((one) => one.seq > seq),
  ];
  const texts = earlier.flatMap(({ targetIds }) => targetIds.slice(1, 2));
  // Of an article that was read before there was a history, the first revision tells.
  const before = readings.some(({ action }) => action === 'ARTICLE_READ')
    ? []
    : (later.at(-1)?.targetIds.slice(2, 3) ?? []);
  return [...new Set([...texts, ...before])].toReversed();
}

async function laterTexts(
  { stores }: PastTransaction,
  known: readonly Known[],
): Promise<readonly string[]> {
  const all = await stores.snapshots.byArticles(known.map(({ id }) => id));
  return known.flatMap(({ id, texts }) =>
    (all.get(id) ?? []).map((snapshot) => snapshot.id).filter((one) => !texts.includes(one)),
  );
}

/** Gives the utterances that its quotes count for. */
async function makeNewest(
  past: PastTransaction,
  articleId: string,
  texts: Known['texts'],
): Promise<readonly NodeRef[]> {
  const newestId = texts.at(-1) ?? '';
  const newest = (await past.stores.snapshots.byIds([newestId])).get(newestId);
  if (newest === undefined) {
    throw new HearsayError(
      'GRAPH_CORRUPT',
      `The history names the text ${newestId}, which is not there.`,
    );
  }
  const quotes = await past.quotesOfArticle(articleId);
  const own = quotes.filter(({ snapshotId }) => snapshotId === newestId);
  const others = quotes.filter(({ snapshotId }) => snapshotId !== newestId);
  const text = { snapshotId: newestId, text: newest.text, quotes: own };
  const standings = [...reanchorQuotes(others, text), ...currentAgain(own)];
  await past.orderTexts(texts, standings);
  return standings.flatMap(({ utteranceId: id }) =>
    id === null ? [] : [{ label: 'Utterance', id }],
  );
}
