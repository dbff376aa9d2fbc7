/** Whether a claim in a language model's words stands on the text that it is said to come from. */

import { stemmer } from 'stemmer';
import type { ClaimSlots } from '../../../domain/claims.ts';
import { wordsOf } from '../../../domain/words.ts';
import { FUNCTION_WORDS } from '../../verify/meaning.ts';

/** So many of a claim's words come from the article; the others may be a model's own ("stated" for "said"). */
const LEAST_KNOWN = 0.7;

/** So many characters before a passage show whether it was cut off from its "did not". */
const BEFORE = 20;

const NEGATION =
  /n[’']t\b|\b(?:no|not|never|none|nor|neither|nobody|nothing|without|cannot|fail\w*|refus\w*|den(?:y|ies|ied|ying)|declin\w*|reject\w*|lack\w*)\b/i;
const ENDS_NEGATED = /(?:n[’']t|\b(?:not|never|no|cannot))(?:\s+\p{L}+)?\s+$/iu;

interface WordedClaim {
  readonly text: string;
  readonly slots: ClaimSlots;
}

/**
 * True where every number, name and place of the claim stands in the article, most of its other words do too, some of
 * them in the passage itself, and neither the claim nor the cut of the passage turns a denial round. Dates do not count,
 * for they are made absolute. That the claim follows from the passage is not shown: it stays a suggestion.
 */
export function standsOn(claim: WordedClaim, passage: string, article: string): boolean {
  return (
    hasNothingNew(claim, article) &&
    isAbout(claim, passage, article) &&
    keepsSide(claim, passage, article)
  );
}

function hasNothingNew({ slots }: WordedClaim, article: string): boolean {
  const known = new Set(wordsOf(article).flatMap(partsOf));
  const { names, places, quantities } = slots;
  return [...names, ...places, ...quantities.map(({ text }) => text)]
    .flatMap(wordsOf)
    .flatMap(partsOf)
    .every((part) => known.has(part));
}

function isAbout({ text, slots }: WordedClaim, passage: string, article: string): boolean {
  const undated = slots.times.reduce((rest, time) => rest.replace(time.text, ' '), text);
  const stems = contentStems(undated);
  const inArticle = new Set(contentStems(article));
  const inPassage = new Set(contentStems(passage));
  const shared = stems.filter((stem) => inArticle.has(stem)).length;
  return shared >= stems.length * LEAST_KNOWN && stems.some((stem) => inPassage.has(stem));
}

/** A denial needs one in the passage, and a passage that begins right after "did not" is cut to say the opposite. */
function keepsSide({ slots }: WordedClaim, passage: string, article: string): boolean {
  const at = article.indexOf(passage);
  const before = article.slice(Math.max(0, at - BEFORE), at);
  if (slots.negated) return NEGATION.test(passage) || ENDS_NEGATED.test(before);
  return !ENDS_NEGATED.test(before);
}

/** "Lee's" is Lee, "30-year-old" has a 30 in it. */
function partsOf(word: string): readonly string[] {
  return word.replace(/['’]s?$/, '').split(/[-/]/);
}

function contentStems(text: string): readonly string[] {
  return wordsOf(text)
    .flatMap(partsOf)
    .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word))
    .map((word) => stemmer(word));
}
