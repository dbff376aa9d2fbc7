/** Finds attributed speech that says the same in other words. */

import { sentencesOf } from '../../extract/text/sentences.ts';
import type { CandidateArticle } from './candidates.ts';
import type { Meaning } from './meaning.ts';
import type { FoundPassage } from './passages.ts';

/** The most passages that are given. */
const MOST = 3;

/** Sentences of quotes, and whole quotes, that mean the same; the most alike first. */
export async function meantPassages(
  meaning: Meaning,
  text: string,
  articles: readonly CandidateArticle[],
): Promise<readonly FoundPassage[]> {
  const passages = articles.flatMap((article) => unitsOf(article));
  const likeness = await meaning.likeness(
    text,
    passages.map((unit) => unit.text),
  );
  return passages
    .map((unit, at) => ({ unit, likeness: likeness[at] ?? 0 }))
    .filter((found) => found.likeness >= meaning.threshold)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ unit }) => unit.passage);
}

function unitsOf(article: CandidateArticle) {
  const { text } = article.snapshot;
  return article.speech.quotes.flatMap(({ verbatim, content, quote }) => {
    const spoken = quote.kind === 'DIRECT';
    const parts = spoken ? verbatim : content;
    const sentences = parts.flatMap((part) => sentencesOf(text, part));
    const all = sentences.length > 1 ? [...sentences.map((one) => [one]), parts] : [parts];
    return all.map((ranges) => {
      const words = article.speech.words.flatMap(({ from, to }, at) =>
        ranges.some((range) => range.from <= from && to <= range.to) ? [at] : [],
      );
      const passage: FoundPassage = {
        article,
        place: spoken ? 'SPEECH' : 'NARRATION',
        words,
        partial: ranges !== parts,
      };
      return { passage, text: ranges.map(({ from, to }) => text.slice(from, to)).join(' ') };
    });
  });
}
