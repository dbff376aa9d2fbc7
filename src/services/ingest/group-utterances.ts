/** Finds the utterances that an article's quotes are instances of. */

import type { Attribution, Utterance } from '../../domain/entities.ts';
import { utteranceId } from '../../domain/ids.ts';
import { isSaid } from '../../domain/said.ts';
import { MIN_WORDS, sameUtterance } from '../../domain/same-utterance.ts';
import type { CodePointIndex } from '../../domain/span.ts';
import { wordsOf } from '../../domain/words.ts';
import type { AnchoredQuote } from './anchor-quotes.ts';

/** An utterance as the store compares it. */
export type ComparableUtterance = Utterance & { readonly normalized: string };

/** The words of a quote that may make it an instance of an utterance. */
export interface Wording {
  readonly quoteId: string;
  readonly speakerId: string;
  /** As written, parts joined by " … ", without the comma that English sets before the closing mark of a quotation. */
  readonly text: string;
  readonly normalized: string;
}

/** Which utterance each quote is an instance of, and the utterances that are new. */
export interface Grouping {
  readonly byQuote: ReadonlyMap<
    string,
    { readonly utteranceId: string; readonly similarity: number }
  >;
  readonly created: readonly ComparableUtterance[];
}

/**
 * What a quote contributes: its parts between quotation marks of at least {@link MIN_WORDS} words. Null for indirect
 * speech, for shorter quotes, where it is not clear who speaks, and for words that the article does not say were said: an
 * utterance is the words of one speaker.
 */
export function wordingOf(
  quote: AnchoredQuote,
  utterer: Pick<Attribution, 'candidates' | 'state'> | undefined,
  index: CodePointIndex,
): Wording | null {
  const [speaker] = utterer?.candidates ?? [];
  if (
    !isSaid(quote) ||
    quote.kind === 'INDIRECT' ||
    speaker === undefined ||
    utterer?.state === 'AMBIGUOUS'
  )
    return null;
  const slices = quote.verbatim.map((span) => index.slice(span));
  // A direct quote's parts are one speech that the article interrupts; a mixed one's are fragments.
  const parts =
    quote.kind === 'DIRECT' ? slices : slices.filter((part) => wordsOf(part).length >= MIN_WORDS);
  const joint = quote.kind === 'DIRECT' ? ' ' : ' … ';
  const words = wordsOf(parts.join(joint));
  if (words.length < MIN_WORDS) return null;
  return {
    quoteId: quote.id,
    speakerId: speaker.speakerId,
    text: parts.join(' … ').replace(/,$/u, ''),
    normalized: words.join(' '),
  };
}

/** Groups wordings with the known utterances, then with each other; longer wordings first, so that fragments find them. */
export function groupUtterances(
  wordings: readonly Wording[],
  known: readonly ComparableUtterance[],
): Grouping {
  const byQuote = new Map<string, { utteranceId: string; similarity: number }>();
  const created: ComparableUtterance[] = [];
  const longestFirst = wordings.toSorted(
    (a, b) => b.normalized.length - a.normalized.length || a.quoteId.localeCompare(b.quoteId),
  );
  for (const wording of longestFirst) {
    const match = bestMatch(wording, [...known, ...created]);
    if (match !== null) {
      byQuote.set(wording.quoteId, match);
      continue;
    }
    const utterance: ComparableUtterance = {
      id: utteranceId(wording.speakerId, wording.normalized),
      speakerId: wording.speakerId,
      text: wording.text,
      normalized: wording.normalized,
    };
    created.push(utterance);
    byQuote.set(wording.quoteId, { utteranceId: utterance.id, similarity: 1 });
  }
  return { byQuote, created };
}

function bestMatch(
  wording: Wording,
  utterances: readonly ComparableUtterance[],
): { readonly utteranceId: string; readonly similarity: number } | null {
  const words = wording.normalized.split(' ');
  return utterances
    .filter(({ speakerId }) => speakerId === wording.speakerId)
    .flatMap(({ id, normalized }) => {
      const similarity = sameUtterance(words, normalized.split(' '));
      return similarity === null ? [] : [{ utteranceId: id, similarity }];
    })
    .reduce<{ readonly utteranceId: string; readonly similarity: number } | null>(
      (best, next) =>
        best === null ||
        next.similarity > best.similarity ||
        (next.similarity === best.similarity && next.utteranceId < best.utteranceId)
          ? next
          : best,
      null,
    );
}
