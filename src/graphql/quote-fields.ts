/** The fields of a quote that take more than one step. */

import type { Quote, Speaker } from '../domain/entities.ts';
import { HearsayError } from '../domain/errors.ts';
import { type QuoteContext, quoteContext } from '../services/explore/quote-context.ts';
import { relayersOf, uttererOf } from '../services/explore/who-said.ts';
import type { Loaders } from './loaders.ts';
import { present } from './present.ts';

/** The most sentences shown on either side. */
const WIDEST_CONTEXT = 10;

/** Who said it; null where nobody is known to have. */
export async function utterer(loaders: Loaders, quoteId: string): Promise<Speaker | null> {
  const speakerId = uttererOf(await loaders.attributionsOfQuote.load(quoteId));
  return speakerId === null ? null : loaders.speaker.load(speakerId).then(present(speakerId));
}

/** Through whom it reaches us, the nearest to the utterer first. */
export async function relayers(loaders: Loaders, quoteId: string): Promise<readonly Speaker[]> {
  const speakerIds = relayersOf(await loaders.attributionsOfQuote.load(quoteId));
  return Promise.all(speakerIds.map((id) => loaders.speaker.load(id).then(present(id))));
}

/**
 * The sentences around a quote or an assertion.
 * @throws HearsayError BAD_INPUT for a number of sentences out of bounds.
 */
export async function contextOf(
  loaders: Loaders,
  { snapshotId, spans }: Pick<Quote, 'snapshotId' | 'spans'>,
  sentences: number,
): Promise<QuoteContext> {
  if (sentences < 0 || sentences > WIDEST_CONTEXT) {
    throw new HearsayError(
      'BAD_INPUT',
      `\`sentences\` is from 0 to ${WIDEST_CONTEXT}, but ${sentences} came; the snapshot's \`text\` has all of it.`,
    );
  }
  const snapshot = present(snapshotId)(await loaders.snapshot.load(snapshotId));
  return quoteContext(snapshot.text, spans, sentences);
}
