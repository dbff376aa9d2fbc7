/** The rules of the verdicts: which of the passages found decides, and what it says. Reasons in docs/adr/0020. */

import { ELLIPSIS, type PlacedWord } from '../../domain/verify/placed-words.ts';
import type { Verdict } from '../../domain/vocabulary.ts';
import type { AttributedPassage } from './attributed.ts';
import type { FoundPiece, LikePassage } from './passages.ts';

/** Why a passage has its verdict, for the explanation. */
type Reason =
  | 'SAID'
  | 'SAID_BY_OTHER'
  | 'NARRATED'
  | 'HALF_QUOTED'
  | 'DENIED'
  | 'NEARLY_DENIED'
  | 'NOBODY_NAMED'
  | 'CHANGED'
  | 'JOINED'
  | 'MEANT'
  | 'SOME_WORDS';

/** A passage with what it says. */
export interface Judged {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly found: AttributedPassage;
  /** Orders passages with one verdict, the higher the better. */
  readonly closeness: number;
}

/** A marked phrase with fewer words, of which the reader made no quote, may be a title or an ironic word. */
const LEAST_WORDS_UNREAD = 4;

/** What a passage with the very words says. */
export function judgeSame(found: AttributedPassage, asked: string | null): Judged {
  const judged = (verdict: Verdict, reason: Reason): Judged => ({
    verdict,
    reason,
    found,
    closeness: 1,
  });
  const { passage, fit, asserted, oneSpeaker, quote } = found;
  if (passage.place === 'NARRATION') return judged('NOT_QUOTED', 'NARRATED');
  if (passage.place === 'BROKEN') return judged('NOT_QUOTED', 'HALF_QUOTED');
  if (!asserted) return judged('NOT_QUOTED', 'DENIED');
  if (passage.place === 'ACROSS' || !oneSpeaker) return judged('SPLICED', 'JOINED');
  if (fit === 'SAME') return judged('VERBATIM', 'SAID');
  if (fit === 'OTHER') return judged('MISATTRIBUTED', 'SAID_BY_OTHER');
  const telling = quote !== null || passage.words.length >= LEAST_WORDS_UNREAD;
  return asked === null && telling
    ? judged('VERBATIM', 'SAID')
    : judged('NOT_QUOTED', 'NOBODY_NAMED');
}

/** Fewer words than this are close to anything. */
const LEAST_WORDS_ALTERED = 4;
/** So much must be the same for words to be the same wording, altered. */
const ALTERED_FROM = 0.6;
const LEAST_SAME = 3;

/** Whether a passage is close enough to be the one that was altered. */
export function isAltered(asked: readonly PlacedWord[], { alignment }: LikePassage): boolean {
  return (
    asked.length >= LEAST_WORDS_ALTERED &&
    alignment.same >= LEAST_SAME &&
    alignment.similarity >= ALTERED_FROM
  );
}

/** Up to so many words in a row may be dropped within one quotation before it is two passages. */
const MOST_DROPPED = 6;
/** Up to so many words may be put in at one place before they are somebody's own. */
const MOST_ADDED = 2;
/** Where one wording is so close to a passage, another article that has its odd words is a coincidence. */
const SURELY_ALTERED = 0.8;
/** Passages of this length from different quotations are hardly a coincidence; of the longer one, never. */
const TELLING_PIECE = 4;
const SURE_PIECE = 6;

/** Whether words that are made up of these pieces were joined, rather than altered by dropping some. */
export function isSpliced(
  asked: readonly PlacedWord[],
  pieces: readonly FoundPiece[] | null,
  closest: LikePassage | undefined,
): pieces is readonly FoundPiece[] {
  if (pieces === null || pieces.length < 2) return false;
  if (closest !== undefined && onlySlips(closest, asked)) return false;
  const shortest = Math.min(...pieces.map(({ words }) => words.length));
  if (shortest < TELLING_PIECE && isLinked(asked, pieces)) return false;
  if (hasOmission(asked, pieces)) return true;
  const [first] = pieces;
  if (shortest >= SURE_PIECE || pieces.every(({ run }) => run === first?.run)) return true;
  const similarity = closest === undefined ? 0 : closest.alignment.similarity;
  if (similarity < (shortest < TELLING_PIECE ? ALTERED_FROM : SURELY_ALTERED)) return true;
  return pieces.every(({ article }) => article === first?.article) && isWhole(pieces);
}

/** True where the words asked for say that they leave something out, at a place where the passage does not say so. */
function hasOmission(asked: readonly PlacedWord[], pieces: readonly FoundPiece[]): boolean {
  return asked.some(
    ({ form }, at) =>
      form === ELLIPSIS && !pieces.some(({ piece }) => piece.from <= at && at < piece.to),
  );
}

/** True where a word such as "and" that was not said links two of the pieces. */
function isLinked(asked: readonly PlacedWord[], pieces: readonly FoundPiece[]): boolean {
  return pieces.some(({ piece: { to } }, at) => {
    const next = pieces[at + 1]?.piece.from ?? to;
    return asked.slice(to, next).some(({ form }) => form !== ELLIPSIS);
  });
}

/** Every piece begins or ends a sentence where it was taken from, as joined passages do. */
function isWhole(pieces: readonly FoundPiece[]): boolean {
  return pieces.every(({ words, run, article }) => {
    const [first, last] = [words[0], words.at(-1)];
    const before = run[run.indexOf(first ?? -1) - 1];
    const starts = before === undefined || article.speech.words[before]?.endsSentence === true;
    return starts || last === run.at(-1) || article.speech.words[last ?? -1]?.endsSentence === true;
  });
}

/** A few words of a sentence are missing, or were put in, here and there, and nothing else is changed. */
function onlySlips({ alignment, run, article }: LikePassage, words: readonly PlacedWord[]) {
  const ends = (at: number) => article.speech.words[run[at] ?? -1]?.endsSentence === true;
  return (
    alignment.similarity >= ALTERED_FROM &&
    alignment.differences.every(({ asked, said: [from, to] }) => {
      const added = words.slice(...asked);
      if (from === to)
        return added.length <= MOST_ADDED && !added.some(({ form }) => form === ELLIPSIS);
      const wholeSentence = ends(from - 1) && ends(to - 1);
      return added.length === 0 && to - from <= MOST_DROPPED && !wholeSentence;
    })
  );
}

const RANK: Readonly<Record<Verdict, number>> = {
  VERBATIM: 0,
  MISATTRIBUTED: 1,
  SPLICED: 2,
  NOT_QUOTED: 3,
  ALTERED: 4,
  PARAPHRASED: 5,
  NOT_FOUND: 6,
};
const REASON_RANK: readonly Reason[] = ['NOBODY_NAMED', 'HALF_QUOTED', 'NARRATED', 'DENIED'];

/** Words close to what was never said are nobody's to alter, and say less than words that somebody's were altered from. */
function rankOf({ verdict, reason }: Judged): number {
  return reason === 'NEARLY_DENIED' ? RANK.ALTERED + 0.5 : RANK[verdict];
}

/** Best first: the strongest verdict, whole quotations, what the reader is surest of. */
export function bestFirst(judged: readonly Judged[]): readonly Judged[] {
  const sureness = ({ found: { quote } }: Judged) => quote?.confidence ?? 0;
  return judged.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      Number(isPast(a)) - Number(isPast(b)) ||
      REASON_RANK.indexOf(a.reason) - REASON_RANK.indexOf(b.reason) ||
      b.closeness - a.closeness ||
      Number(isPartial(a)) - Number(isPartial(b)) ||
      sureness(b) - sureness(a),
  );
}

/** Without what an article said once and says still, in the same words. */
export function eachTextOnce(judged: readonly Judged[]): readonly Judged[] {
  const keyOf = ({ verdict, found: { passage } }: Judged) =>
    `${passage.article.snapshot.articleId} ${verdict}`;
  const newest = new Set(judged.filter((one) => !isPast(one)).map(keyOf));
  return judged.filter((one) => !isPast(one) || !newest.has(keyOf(one)));
}

/** Whether the text was replaced, or the article or the quote taken back: it tells what was once said to be said. */
export function isPast(judged: Judged): boolean {
  return judged.found.passage.article.snapshot.supersededById !== null || isRetracted(judged);
}

export function isRetracted({ found: { passage, quote } }: Judged): boolean {
  return passage.article.snapshot.retracted || quote?.standing === 'RETRACTED';
}

function isPartial({ found: { passage } }: Judged): boolean {
  return passage.partial;
}
