/** Finds the utterances that wordings may be instances of. */

import type { Utterance } from '../../domain/entities.ts';
import { utteranceId } from '../../domain/ids.ts';
import type { Runner } from '../database.ts';
import { likeWords } from '../lucene.ts';
import { toUtterance } from '../node-rows.ts';
import { ingestUtterancesByIds, ingestUtterancesLike } from '../statements.generated.ts';
import { distinct } from './by-id.ts';

/** How many like utterances each speaker and text may bring: the best ones, by Lucene. */
const MOST_LIKE = 20;

/** Utterances of these speakers with one of the normalized texts, or sharing many words with one (full-text, bounded). */
export async function utterancesOf(
  runner: Runner,
  speakerIds: readonly string[],
  normalizedTexts: readonly string[],
): Promise<readonly (Utterance & { readonly normalized: string })[]> {
  const pairs = speakerIds.flatMap((speaker) => normalizedTexts.map((text) => ({ speaker, text })));
  if (pairs.length === 0) return [];
  const ids = distinct(pairs.map(({ speaker, text }) => utteranceId(speaker, text)));
  const queries = distinct(
    pairs.map(({ speaker, text }) => likeWords(speaker, text)).filter((query) => query !== null),
  );
  const rows = [
    ...(await runner.run(ingestUtterancesByIds, { ids })),
    ...(await runner.run(ingestUtterancesLike, { queries, limit: MOST_LIKE })),
  ];
  const found = new Map(
    rows.map(({ utterance, normalized }) => [
      utterance.id,
      { ...toUtterance(utterance), normalized },
    ]),
  );
  return [...found.values()];
}
