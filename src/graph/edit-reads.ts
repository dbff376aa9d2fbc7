/** What people's decisions about speakers have to know of the graph, beyond single nodes. */

import type { Assertion } from '../domain/claim-entities.ts';
import type { Quote, Speaker, Utterance } from '../domain/entities.ts';
import { toAssertion } from './claim-rows.ts';
import type { EditTransaction } from './edit-stores.ts';
import { toQuote, toSpeaker } from './node-rows.ts';
import {
  assertionByIds,
  assertionOfSpeaker,
  assertionOpposed,
  attributionOfSpeaker,
  quoteByIds,
  type SpokenNode,
  snapshotByIds,
  speakerIdentities,
} from './statements.generated.ts';
import { byId, distinct } from './stores/by-id.ts';
import { utterancesOf } from './stores/utterance-candidates.ts';

/** A speaker with what tells who it is. */
export interface SpeakerIdentity {
  readonly speaker: Speaker;
  /** The name keys under which it is found; see `domain/names`. */
  readonly keys: readonly string[];
  /** Ids of speakers whom it was told apart from. */
  readonly apartIds: readonly string[];
  /** A person gave it its name, which articles do not change. */
  readonly namedByHand: boolean;
}

/** An attribution with every candidate, most probable first, and with what follows from who is named. */
export type SpokenAttribution = SpokenNode;

/** Those of the speakers that exist, by id. */
export async function identitiesOf(
  transaction: EditTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SpeakerIdentity>> {
  const rows = await transaction.read(speakerIdentities, { ids: distinct(ids) });
  return new Map(
    rows.map(({ speaker, ...more }) => [speaker.id, { speaker: toSpeaker(speaker), ...more }]),
  );
}

/** The attributions that may name a speaker, of these quotes or of all; at most `limit`. */
export async function spokenBy(
  transaction: EditTransaction,
  speakerId: string,
  quoteIds: readonly string[] | null,
  limit: number,
): Promise<readonly SpokenAttribution[]> {
  const rows = await transaction.read(attributionOfSpeaker, { speakerId, quoteIds, limit });
  return rows.map(({ attribution }) => attribution);
}

/** Ids of what the speaker asserts. */
export async function assertedBy(
  transaction: EditTransaction,
  speakerId: string,
): Promise<readonly string[]> {
  return (await transaction.read(assertionOfSpeaker, { speakerId })).map(({ id }) => id);
}

/** Quotes, each with the text that it stands in. */
export async function quotesWithTexts(
  transaction: EditTransaction,
  quoteIds: readonly string[],
): Promise<readonly { readonly quote: Quote; readonly text: string }[]> {
  if (quoteIds.length === 0) return [];
  const rows = await transaction.read(quoteByIds, { ids: distinct(quoteIds) });
  const quotes = rows.map(({ quote }) => toQuote(quote));
  const ids = distinct(quotes.map(({ snapshotId }) => snapshotId));
  const snapshots = await transaction.read(snapshotByIds, { ids });
  const texts = new Map(snapshots.map(({ snapshot }) => [snapshot.id, snapshot.text]));
  return quotes.map((quote) => ({ quote, text: texts.get(quote.snapshotId) ?? '' }));
}

/** Assertions by id. */
export async function assertionsByIds(
  transaction: EditTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Assertion>> {
  const rows = await transaction.read(assertionByIds, { ids: distinct(ids) });
  return byId(rows.map(({ assertion }) => toAssertion(assertion)));
}

/** Of assertions as they are to be joined to one claim, the surest for it and the surest against it; null where either is missing. */
export async function opposedAmong(
  transaction: EditTransaction,
  joined: readonly { readonly id: string; readonly method: string; readonly score: number }[],
): Promise<{
  readonly assertedBy: string;
  readonly deniedBy: string;
  readonly score: number;
} | null> {
  const [opposed] = await transaction.read(assertionOpposed, { joined: [...joined] });
  return opposed ?? null;
}

/** What ingestion asks for the same end, see `IngestTransaction.utterancesOf`. */
export function utterancesOfSpeakers(
  transaction: EditTransaction,
  speakerIds: readonly string[],
  normalizedTexts: readonly string[],
): Promise<readonly (Utterance & { readonly normalized: string })[]> {
  return utterancesOf({ run: transaction.read }, speakerIds, normalizedTexts);
}
