/** The edits that give attributions of one speaker to another, with the utterances that their quotes become instances of. */

import type { Edit } from '../../domain/history.ts';
import { CodePointIndex } from '../../domain/span.ts';
import {
  quotesWithTexts,
  type SpokenAttribution,
  utterancesOfSpeakers,
} from '../../graph/edit-reads.ts';
import type { EditTransaction } from '../../graph/edit-stores.ts';
import { type Wording, wordingOf } from '../ingest/group-utterances.ts';
import { knownUtterances } from '../ingest/known-utterances.ts';
import { type HandOver, handOver } from './hand-over.ts';
import { regroup, wordingsOf } from './regroup.ts';

export async function handedOver(
  transaction: EditTransaction,
  spoken: readonly SpokenAttribution[],
  how: HandOver,
): Promise<readonly Edit[]> {
  const { edits, regrouped, settled } = handOver(spoken, how);
  const wordings = [
    ...wordingsOf(regrouped, how.toId),
    ...(await settledWordings(transaction, settled)),
  ];
  const known = await knownUtterances(
    { utterancesOf: (ids, texts) => utterancesOfSpeakers(transaction, ids, texts) },
    wordings,
  );
  return [...edits, ...(await regroup(wordings, regrouped, known))];
}

/** The words of quotes that nobody could be sure of before. */
async function settledWordings(
  transaction: EditTransaction,
  settled: readonly SpokenAttribution[],
): Promise<readonly Wording[]> {
  const quotes = await quotesWithTexts(
    transaction,
    settled.map(({ quoteId }) => quoteId),
  );
  return quotes.flatMap(({ quote, text }) => {
    const utterer = settled.find(({ quoteId }) => quoteId === quote.id);
    return wordingOf(quote, utterer, new CodePointIndex(text)) ?? [];
  });
}
