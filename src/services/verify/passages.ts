/** Finds in articles the passages that hold the words asked for, or words close to them. */

import { type Alignment, align } from '../../domain/verify/align.ts';
import { type Piece, piecesOf } from '../../domain/verify/pieces.ts';
import type { PlacedWord } from '../../domain/verify/placed-words.ts';
import { indexOfRun } from '../../domain/words.ts';
import type { CandidateArticle } from './candidates.ts';

/**
 * Where the words stand. SPEECH: in one run of quoted words. ACROSS: in two or more, with nothing between them. BROKEN:
 * partly in speech, partly outside. NARRATION: outside of speech.
 */
type Place = 'SPEECH' | 'ACROSS' | 'BROKEN' | 'NARRATION';

/** Some words of an article. */
export interface FoundPassage {
  readonly article: CandidateArticle;
  readonly place: Place;
  /** Indices into the article's words, ascending; not always adjacent. */
  readonly words: readonly number[];
  /** True where the run of speech has more words than these. */
  readonly partial: boolean;
}

/** A passage that is like the words asked for. */
export interface LikePassage extends FoundPassage {
  readonly alignment: Alignment;
  /** All words of the run; the alignment counts in these. */
  readonly run: readonly number[];
}

/** The same words, wherever they stand: every place of every article. */
export function samePassages(
  asked: readonly PlacedWord[],
  articles: readonly CandidateArticle[],
): readonly FoundPassage[] {
  const forms = asked.map(({ form }) => form);
  return articles.flatMap((article) => {
    const { words, runs, runOf } = article.speech;
    const all = article.forms;
    const found: FoundPassage[] = [];
    for (let at = all.indexOf(forms[0] ?? ''); at >= 0; at = all.indexOf(forms[0] ?? '', at + 1)) {
      if (!forms.every((form, i) => form === all[at + i])) continue;
      const places = Array.from({ length: forms.length }, (_, i) => at + i);
      const held = new Set(places.map((word) => runOf[word] ?? -1));
      const [run = -1] = held;
      const whole = runs[run]?.words.length ?? 0;
      found.push({
        article,
        place:
          held.size === 1 ? (run < 0 ? 'NARRATION' : 'SPEECH') : held.has(-1) ? 'BROKEN' : 'ACROSS',
        words: places,
        partial: held.size === 1 && run >= 0 && whole > forms.length,
      });
    }
    const joined = runs
      .filter((run) => run.joined)
      .flatMap((run): readonly FoundPassage[] => {
        const own = run.words.map((word) => words[word]?.form ?? '');
        const at = indexOfRun(forms, own);
        if (at < 0) return [];
        const places = run.words.slice(at, at + forms.length);
        const partial = run.words.length > forms.length;
        return [{ article, place: 'SPEECH', words: places, partial }];
      });
    return [...found, ...joined.filter(({ words: own }) => !isIn(own, found))];
  });
}

function isIn(words: readonly number[], found: readonly FoundPassage[]): boolean {
  return found.some(({ words: own }) => own[0] === words[0] && own.at(-1) === words.at(-1));
}

/** So much of the words asked for must stand in a run before it is aligned. */
const SHARED = 0.4;

/** The passages of speech most like the words asked for, the most alike first; one of each run at most. */
export function likePassages(
  asked: readonly PlacedWord[],
  articles: readonly CandidateArticle[],
): readonly LikePassage[] {
  const forms = asked.map(({ form }) => form);
  const distinct = [...new Set(forms)];
  return articles
    .flatMap((article) =>
      article.speech.runs.flatMap((run): readonly LikePassage[] => {
        const own = run.words.map((word) => article.forms[word] ?? '');
        const known = new Set(own);
        const shared = distinct.filter((form) => known.has(form)).length;
        if (shared < SHARED * distinct.length) return [];
        const alignment = align(forms, own);
        if (alignment === null || alignment.to === alignment.from) return [];
        return [
          {
            article,
            place: 'SPEECH',
            words: run.words.slice(alignment.from, alignment.to),
            partial: alignment.to - alignment.from < run.words.length,
            alignment,
            run: run.words,
          },
        ];
      }),
    )
    .sort((a, b) => b.alignment.similarity - a.alignment.similarity);
}

/** A piece together with where it was found. */
export interface FoundPiece extends FoundPassage {
  readonly piece: Piece;
  /** The run of speech that holds it. */
  readonly run: readonly number[];
}

/** The fewest passages of speech that make up the words asked for; null where they do not. */
export function splicedPassages(
  asked: readonly PlacedWord[],
  articles: readonly CandidateArticle[],
): readonly FoundPiece[] | null {
  const runs = articles.flatMap((article) =>
    article.speech.runs
      .filter(({ joined }) => !joined)
      .map(({ words }) => ({
        article,
        words,
        forms: words.map((word) => article.forms[word] ?? ''),
      })),
  );
  const pieces = piecesOf(
    asked.map(({ form }) => form),
    runs.map(({ forms }) => forms),
    (run) => runs[run]?.article.snapshot.id ?? '',
  );
  return (
    pieces?.flatMap((piece) => {
      const run = runs[piece.run];
      if (run === undefined) return [];
      const words = run.words.slice(piece.at, piece.at + piece.to - piece.from);
      const partial = words.length < run.words.length;
      return [{ article: run.article, place: 'SPEECH', words, partial, piece, run: run.words }];
    }) ?? null
  );
}
