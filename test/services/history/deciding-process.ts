/** A process that reads, corrects and takes back, and then waits to be killed; `tsx deciding-process.ts` with CONNECTION and IDS. */

import { openGraph } from '../../../src/graph/index.ts';
import type { Services } from '../../../src/services/index.ts';
import { story, storyServices } from '../../support/claims.ts';

const ED = { id: 'ed', name: 'Ed', role: 'ADMIN' } as const;
const WHY = { actor: ED, reason: 'Looked up.' };
const LEVY = 'The levy was 40 million';
const SHIPS = 'The harbour closed after 12 ships collided';

/** Two articles of one person under two spellings. */
export const FIRST = [
  story({ id: 'a', url: 'https://a.example/1', says: [{ words: LEVY, by: 'Ann Keller' }] }),
  story({ id: 'b', url: 'https://b.example/1', says: [{ words: LEVY, by: 'Anne Keller' }] }),
];
/** One that is read meanwhile, and a newer text of it. */
export const LATER = [
  story({ id: 'c', url: 'https://c.example/1', says: [{ words: LEVY, by: 'Anne Keller' }] }),
  story({ id: 'c', url: 'https://c.example/1', says: [{ words: SHIPS, by: 'Bo Lind' }] }),
];

/** Of the two spellings, of the article of the second and of the quote of the first. */
export type Ids = Readonly<Record<'ann' | 'anne' | 'article' | 'quote', string>>;

export function servicesOver(stores: Parameters<typeof storyServices>[0]): Services {
  return storyServices(stores, [...FIRST, ...LATER]);
}

/** What is done in turn; each step is one transaction. */
export async function* steps(services: Services, { ann, anne, article, quote }: Ids) {
  const { editing, history, ingest } = services;
  const undo = (changeId: string) => history.undo({ ...WHY, changeId });
  const merged = await editing.mergeSpeakers({ ...WHY, fromId: anne, intoId: ann });
  yield 'merged';
  const retracted = await editing.retractArticle({ ...WHY, id: article });
  yield 'retracted';
  await undo(retracted.id);
  yield 'given back';
  await undo(merged.id);
  yield 'parted';
  const to = { name: 'Ann Keller', description: 'a namesake' };
  await editing.splitSpeaker({ ...WHY, id: ann, quoteIds: [quote], to });
  yield 'split';
  for (const { record } of LATER) {
    await ingest.ingest(record);
    yield 'read';
  }
}

if (process.argv[1] === import.meta.filename) {
  const graph = await openGraph(JSON.parse(process.env['CONNECTION'] ?? ''));
  const ids: Ids = JSON.parse(process.env['IDS'] ?? '');
  process.stdout.write('ready\n');
  for await (const done of steps(servicesOver(graph.stores), ids))
    process.stdout.write(`${done}\n`);
  setInterval(() => {}, 60_000);
}
