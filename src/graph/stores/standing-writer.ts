/** Writes what became of quotes when another text of their article became the newest. */

import type { Runner } from '../database.ts';
import type { IngestTransaction, QuoteStanding } from '../ingest-stores.ts';
import {
  ingestAttestUtterances,
  ingestLockUtterances,
  ingestRestoreSnapshot,
  ingestWriteStandings,
} from '../statements.generated.ts';
import { recountClaims } from './claims-writer.ts';
import { settleRetractions } from './retraction-writer.ts';
import { sorted } from './sorted.ts';

/** The utterances whose articles have to be counted anew. */
export function utterancesOf(standings: readonly QuoteStanding[]): readonly string[] {
  return standings.flatMap(({ utteranceId }) => utteranceId ?? []);
}

export async function writeStandings(
  runner: Runner,
  standings: readonly QuoteStanding[],
): Promise<void> {
  if (standings.length === 0) return;
  const rows = standings.map(({ id, standing, anchor, revision }) => ({
    ...{ quoteId: id, standing, anchor },
    laterSnapshotId: revision?.snapshotId ?? null,
    laterStarts: revision?.spans.map(({ start }) => start) ?? [],
    laterEnds: revision?.spans.map(({ end }) => end) ?? [],
    continuedById: revision?.continuedById ?? null,
  }));
  await runner.run(ingestWriteStandings, { standings: sorted(rows, ({ quoteId }) => quoteId) });
}

/** Makes a text that was replaced the newest again, with all that is counted by newest texts. */
export async function restoreSnapshot(
  runner: Runner,
  { articleId, ...text }: Parameters<IngestTransaction['restore']>[0],
  standings: readonly QuoteStanding[],
): Promise<void> {
  await runner.run(ingestRestoreSnapshot, text);
  const ids = [...new Set(utterancesOf(standings))].sort();
  if (ids.length > 0) await runner.run(ingestLockUtterances, { ids });
  await writeStandings(runner, standings);
  if (ids.length > 0) await runner.run(ingestAttestUtterances, { ids });
  await recountClaims(runner, [articleId]);
  await settleRetractions(runner, { articleIds: [articleId], quoteIds: [] });
}
