/** Verifies quotations: did they say it, in these words? */

import type { Speaker } from '../../domain/entities.ts';
import { HearsayError } from '../../domain/errors.ts';
import { type PlacedWord, placedWords } from '../../domain/verify/placed-words.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import type { VerifyOptions } from '../../graph/verify-store.ts';
import { attributed } from './attributed.ts';
import {
  articlesOf,
  type CandidateArticle,
  saidBy,
  withAllWords,
  withSomeWords,
} from './candidates.ts';
import { carriageOf, NO_CARRIAGE } from './carriage.ts';
import { evidenceOf } from './evidence.ts';
import { explain } from './explain.ts';
import {
  bestFirst,
  eachTextOnce,
  isAltered,
  isPast,
  isSpliced,
  type Judged,
  judgeSame,
} from './judge.ts';
import { type Meaning, meaningByWords } from './meaning.ts';
import { speakersCalled } from './names.ts';
import { onRecord } from './on-record.ts';
import { meantPassages } from './paraphrase.ts';
import { likePassages, samePassages, splicedPassages } from './passages.ts';
import { LONGEST_VERIFIED, type VerifyRequest, type VerifyService } from './types.ts';

export type { OnRecord } from './on-record.ts';
export type { Carriage, Evidence, Verification, VerifyService } from './types.ts';

/** The most passages given as evidence. */
const MOST_EVIDENCE = 10;
/** So many of the closest passages are looked at. */
const MOST_LIKE = 5;
/** A passage that shares fewer words is no hint. */
const LEAST_HINT = 5;
/** How much less alike the words of who was asked for may be than those of somebody else, to go before them. */
const OF_WHO_WAS_ASKED = 0.1;

export function createVerifyService(
  stores: Stores,
  meaning: Meaning = meaningByWords(stores),
): VerifyService {
  return {
    onRecord: (evidence, options) => onRecord(stores, evidence, options),
    async verify(request, options) {
      const asked = question(request);
      const speakers =
        asked.speaker === null ? [] : await speakersCalled(stores.verify, asked.speaker, options);
      const superseded = request.superseded ?? false;
      const judged = eachTextOnce(
        await search(stores, meaning, { ...asked, speakers }, { ...options, superseded }),
      );
      const decisive = bestFirst(judged);
      const [best] = decisive;
      // What only a replaced or retracted text has decides nothing, but whoever asks must know of it.
      const past =
        best?.verdict === 'VERBATIM' || superseded ? [] : await saidBefore(stores, asked, options);
      const ordered = [...decisive.slice(0, MOST_EVIDENCE - past.length), ...past];
      const [evidence, carriage] = await Promise.all([
        evidenceOf(stores, ordered, asked.words, options),
        best === undefined || best.found.passage.place !== 'SPEECH' || best.verdict === 'NOT_FOUND'
          ? NO_CARRIAGE
          : carriageOf(stores, best.found, options),
      ]);
      const known = speakers.length > 0 || judged.some(({ found }) => found.fit === 'SAME');
      return {
        quote: asked.quote,
        speaker: asked.speaker,
        verdict: best?.verdict ?? 'NOT_FOUND',
        partial: best !== undefined && best.verdict !== 'NOT_FOUND' && best.found.passage.partial,
        explanation: explain({
          words: asked.words.length,
          asked: asked.speaker,
          askedIsKnown: known,
          best,
          changes: evidence[0]?.changes ?? [],
          past: past[0],
        }),
        speakers,
        evidence,
        carriage,
      };
    },
  };
}

/** A question taken apart. */
interface Question {
  readonly quote: string;
  readonly speaker: string | null;
  readonly words: readonly PlacedWord[];
}

function question({ quote, speaker }: VerifyRequest): Question {
  if (quote.length > LONGEST_VERIFIED) {
    throw new HearsayError(
      'BAD_INPUT',
      `A quotation of at most ${LONGEST_VERIFIED} characters is verified, but ${quote.length} came; verify it in parts.`,
    );
  }
  const name = speaker?.trim() ?? '';
  return { quote, speaker: name === '' ? null : name, words: placedWords(quote) };
}

/** A question of which it is known whom its name may mean. */
interface AskedOf extends Question {
  readonly speakers: readonly Speaker[];
}

/** Everything that bears on the question; looks further only while nothing settles it. */
async function search(
  stores: Stores,
  meaning: Meaning,
  asked: AskedOf,
  options?: VerifyOptions,
): Promise<readonly Judged[]> {
  if (asked.words.length === 0) return [];
  const exact = await withAllWords(stores, asked.quote, asked.words, options);
  const holding = await articlesOf(stores, exact, options);
  const same = await judgedSame(stores, asked, holding, options);
  if (same.some(({ verdict }) => verdict === 'VERBATIM')) return same;

  const [own, some] = await Promise.all([
    saidBy(stores, asked.speakers, asked.quote, asked.words, options),
    withSomeWords(stores, asked.quote, asked.words, options),
  ]);
  const fresh = [...new Set([...own, ...some])].filter((id) => !exact.includes(id));
  const others = await articlesOf(stores, fresh, options);
  const settled = [...same, ...(await judgedSame(stores, asked, others, options))];
  if (settled.length > 0) return settled;

  const like = await judgedLike(stores, asked, [...holding, ...others], options);
  if (like.some(({ verdict }) => verdict !== 'NOT_FOUND')) return like;
  return [...(await judgedMeant(stores, meaning, asked, options)), ...like];
}

async function judgedSame(
  stores: Stores,
  asked: Question,
  articles: readonly CandidateArticle[],
  options?: CallOptions,
): Promise<readonly Judged[]> {
  const found = samePassages(asked.words, articles);
  const passages = await attributed(stores, found, asked.speaker, options);
  return passages.map((passage) => judgeSame(passage, asked.speaker));
}

/** The most passages of replaced or retracted texts that are given beside the others. */
const MOST_PAST = 3;

/** Where texts that were replaced or retracted quote the very words. */
async function saidBefore(
  stores: Stores,
  asked: Question,
  options?: CallOptions,
): Promise<readonly Judged[]> {
  if (asked.words.length === 0) return [];
  const all = { ...options, superseded: true };
  const ids = await withAllWords(stores, asked.quote, asked.words, all);
  const articles = await articlesOf(stores, ids, all);
  const judged = (await judgedSame(stores, asked, articles, options)).filter(isPast);
  const quoted = judged.filter(
    ({ verdict }) => verdict === 'VERBATIM' || verdict === 'MISATTRIBUTED',
  );
  return bestFirst(quoted).slice(0, MOST_PAST);
}

/** Words that are close: spliced, altered, or only a hint. */
async function judgedLike(
  stores: Stores,
  asked: Question,
  articles: readonly CandidateArticle[],
  options?: CallOptions,
): Promise<readonly Judged[]> {
  const like = likePassages(asked.words, articles).slice(0, MOST_LIKE);
  const pieces = splicedPassages(asked.words, articles);
  if (isSpliced(asked.words, pieces, like[0])) {
    const found = await attributed(stores, pieces, asked.speaker, options);
    // In the order in which they were joined.
    return found.map((one, at) => ({
      verdict: 'SPLICED',
      reason: 'JOINED',
      found: one,
      closeness: 1 - at / found.length,
    }));
  }
  const altered = like.filter((passage) => isAltered(asked.words, passage));
  const shown =
    altered.length > 0 ? altered : like.filter(({ alignment }) => alignment.same >= LEAST_HINT);
  const found = await attributed(stores, shown, asked.speaker, options);
  return found.map((one) => ({
    ...(altered.length === 0
      ? { verdict: 'NOT_FOUND', reason: 'SOME_WORDS' }
      : one.asserted
        ? { verdict: 'ALTERED', reason: 'CHANGED' }
        : { verdict: 'NOT_QUOTED', reason: 'NEARLY_DENIED' }),
    found: one,
    closeness:
      one.passage.alignment.similarity +
      (one.fit === 'SAME' && one.asserted ? OF_WHO_WAS_ASKED : 0),
  }));
}

async function judgedMeant(
  stores: Stores,
  meaning: Meaning,
  asked: Question,
  options?: VerifyOptions,
): Promise<readonly Judged[]> {
  const ids = await meaning.candidates(asked.quote, options);
  const articles = await articlesOf(stores, ids, options);
  const found = await meantPassages(meaning, asked.quote, articles);
  const passages = await attributed(stores, found, asked.speaker, options);
  return passages
    .filter(({ fit, asserted }) => fit === 'SAME' && asserted)
    .map((one) => ({ verdict: 'PARAPHRASED', reason: 'MEANT', found: one, closeness: 0 }));
}
