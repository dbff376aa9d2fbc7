/** Asks for the utterances that wordings may be instances of. */

import type { IngestTransaction } from '../../graph/ingest-stores.ts';
import type { ComparableUtterance, Wording } from './group-utterances.ts';

/** Asked speaker by speaker, so that nobody is compared with the words of others. */
export async function knownUtterances(
  transaction: Pick<IngestTransaction, 'utterancesOf'>,
  wordings: readonly Wording[],
): Promise<readonly ComparableUtterance[]> {
  const found: ComparableUtterance[] = [];
  for (const speaker of [...new Set(wordings.map(({ speakerId }) => speakerId))].sort()) {
    const texts = wordings
      .filter(({ speakerId }) => speakerId === speaker)
      .map(({ normalized }) => normalized);
    found.push(...(await transaction.utterancesOf([speaker], [...new Set(texts)].sort())));
  }
  return found;
}
