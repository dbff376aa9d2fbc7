/** Asks the first questions before anybody does: Neo4j plans a statement when it first meets it, which takes seconds. */

import type { Session } from './session.ts';

/** Enough for words that are close to a quotation without being in it. */
const FEWEST_WORDS = 6;

/** Verifies the words of a quotation, as they are and altered, which takes other statements; never rejects. */
export async function warmUp(
  { graph: { stores }, services, log }: Session,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { items } = await stores.utterances.page({}, { first: 20, after: null }, { signal });
    const words = items
      .map(({ item: { text } }) => text.split(/\s+/))
      .find(({ length }) => length >= FEWEST_WORDS);
    if (words === undefined) return;
    const altered = words.toSpliced(Math.floor(words.length / 2), 1, 'otherwise').join(' ');
    for (const asked of [words.join(' '), altered])
      await services.verify.verify({ quote: asked, speaker: null }, { signal });
    log.debug('Warmed up');
  } catch (error) {
    log.debug({ err: error }, 'Not warmed up');
  }
}
