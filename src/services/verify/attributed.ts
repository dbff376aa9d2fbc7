/** Who a passage is attributed to, and whether that is who was asked for. */

import type { Attribution, Quote, Speaker } from '../../domain/entities.ts';
import { SAID_MODALITIES } from '../../domain/said.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import { uttererOf } from '../explore/who-said.ts';
import { mayMean, surelyMeans } from './names.ts';
import type { FoundPassage } from './passages.ts';
import type { Hop } from './types.ts';

/**
 * SAME: who was asked for, or nobody was asked for and somebody is named. OTHER: somebody else. UNKNOWN: the article does
 * not say, or not surely.
 */
type Fit = 'SAME' | 'OTHER' | 'UNKNOWN';

/** A passage with what the reader found about it. */
export interface AttributedPassage<P extends FoundPassage = FoundPassage> {
  readonly passage: P;
  /** The quote that holds most of it; null where the reader saw none. */
  readonly quote: Quote | null;
  /** Of that quote, by hop. */
  readonly chain: readonly Hop[];
  /** Who uttered it, as far as is known. */
  readonly speaker: Speaker | null;
  readonly fit: Fit;
  /** False where parts of it are attributed to different speakers. */
  readonly oneSpeaker: boolean;
  /** False where the article says that it was not said, or only supposes it. */
  readonly asserted: boolean;
}

/** From this probability on, of all candidates that the name may mean, it is who was asked for. */
const SURE = 0.5;

/** Looks up who the passages are attributed to; one statement for all of them. */
export async function attributed<P extends FoundPassage>(
  stores: Stores,
  passages: readonly P[],
  asked: string | null,
  options?: CallOptions,
): Promise<readonly AttributedPassage<P>[]> {
  const held = passages.map(quotesOf);
  const quoteIds = held.flatMap((quotes) => quotes.map(({ id }) => id));
  if (quoteIds.length === 0) {
    return passages.map((passage) => ({ passage, ...NOBODY }));
  }
  const attributions = await stores.attributions.byQuotes(quoteIds, options);
  const speakerIds = [...attributions.values()].flatMap((hops) =>
    hops.flatMap(({ candidates }) => candidates.map(({ speakerId }) => speakerId)),
  );
  const speakers = await stores.speakers.byIds(speakerIds, options);
  return passages.map((passage, at) => {
    const quotes = held[at] ?? [];
    const [quote = null] = quotes;
    if (quote === null) return { passage, ...NOBODY };
    const hopsOf = (id: string) => attributions.get(id) ?? [];
    const utterer = uttererOf(hopsOf(quote.id));
    const utterers = new Set(quotes.flatMap(({ id }) => uttererOf(hopsOf(id)) ?? []));
    return {
      passage,
      quote,
      chain: hopsOf(quote.id).map((attribution) => ({
        attribution,
        speaker: speakers.get(attribution.candidates[0]?.speakerId ?? '') ?? null,
      })),
      speaker: utterer === null ? null : (speakers.get(utterer) ?? null),
      fit: isHeld(passage, quotes)
        ? together(quotes.map(({ id }) => fitOf(hopsOf(id), speakers, asked)))
        : 'UNKNOWN',
      oneSpeaker: utterers.size < 2,
      asserted: quotes.every(({ modality }) => SAID_MODALITIES.includes(modality)),
    };
  });
}

const NOBODY = {
  quote: null,
  chain: [],
  speaker: null,
  fit: 'UNKNOWN',
  oneSpeaker: true,
  asserted: true,
} as const;

/** The quotes that hold words of a passage, the one with most of them first; for speech only what they have verbatim. */
function quotesOf({ article, words, place }: FoundPassage): readonly Quote[] {
  const spoken = place === 'SPEECH' || place === 'ACROSS';
  return article.speech.quotes
    .map(({ quote, verbatim, content }) => ({
      quote,
      held: words.filter((word) => {
        const at = article.speech.words[word];
        return (
          at !== undefined &&
          (spoken ? verbatim : content).some(({ from, to }) => from <= at.from && at.to <= to)
        );
      }).length,
    }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held || a.quote.id.localeCompare(b.quote.id))
    .map(({ quote }) => quote);
}

/** Less of a passage than this in quotes of the reader says nothing about the rest of it. */
const HELD = 0.5;

function isHeld({ article, words, place }: FoundPassage, quotes: readonly Quote[]): boolean {
  if (place !== 'SPEECH') return true;
  const ranges = article.speech.quotes.flatMap(({ quote, verbatim }) =>
    quotes.includes(quote) ? verbatim : [],
  );
  const held = words.filter((word) => {
    const at = article.speech.words[word];
    return at !== undefined && ranges.some(({ from, to }) => from <= at.from && at.to <= to);
  });
  return held.length >= HELD * words.length;
}

function fitOf(
  attributions: readonly Attribution[],
  speakers: ReadonlyMap<string, Speaker>,
  asked: string | null,
): Fit {
  const utterance = attributions.find(({ hop, state }) => hop === 0 && state !== 'REJECTED');
  const [first] = utterance?.candidates ?? [];
  const speaker = first === undefined ? undefined : speakers.get(first.speakerId);
  if (utterance === undefined || first === undefined || speaker === undefined) return 'UNKNOWN';
  if (asked === null) return 'SAME';
  // What nothing near the words says, or the reader only suggests, confirms nobody.
  const unsure = utterance.state === 'SUGGESTED' || utterance.basis === 'CARRIED_OVER';
  if (unsure && utterance.state !== 'CONFIRMED') return 'UNKNOWN';
  const means = (id: string) => {
    const candidate = speakers.get(id);
    return candidate !== undefined && mayMean(asked, candidate);
  };
  const candidates = utterance.candidates.filter(({ speakerId }) => means(speakerId));
  const meant = candidates.reduce((sum, { probability }) => sum + probability, 0);
  const known = candidates.some(({ speakerId }) => {
    const candidate = speakers.get(speakerId);
    return candidate !== undefined && surelyMeans(asked, candidate);
  });
  if ((meant >= SURE && known) || (utterance.state === 'CONFIRMED' && means(first.speakerId)))
    return 'SAME';
  if (meant > 0) return 'UNKNOWN';
  return 'OTHER';
}

/** Several quotes in one passage must agree. */
function together(fits: readonly Fit[]): Fit {
  const [first = 'UNKNOWN'] = fits;
  return fits.every((fit) => fit === first) ? first : 'UNKNOWN';
}
