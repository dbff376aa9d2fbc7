/** Words around a number that loosen it or bound it: "about 40", "at least 38", "up to a dozen", "40 or more". */

/** What the words before or after a number make of it. */
export type Bound =
  | 'ABOUT'
  | 'NEARLY'
  | 'AT_LEAST'
  | 'MORE_THAN'
  | 'AT_MOST'
  | 'LESS_THAN'
  | 'EXACT';

interface FoundBound {
  readonly bound: Bound;
  /** How many characters of the text the words take. */
  readonly length: number;
}

const BEFORE: readonly (readonly [Bound, string])[] = [
  ['AT_LEAST', 'at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|as many as'],
  ['AT_MOST', 'at most|up to|no more than|not more than|a maximum of|as few as'],
  [
    'MORE_THAN',
    '(?:well |far |slightly |just |a little )?(?:more than|over|above|upwards? of|north of|exceeding|in excess of)',
  ],
  ['LESS_THAN', '(?:well |far |slightly |just |a little )?(?:fewer than|less than|under|below)'],
  ['NEARLY', '(?:very )?(?:nearly|almost|close to|just shy of|just short of|approaching)'],
  [
    'ABOUT',
    'about|around|roughly|approximately|approx\\.?|some|an estimated|estimated at|circa|in the region of|more or less|or so|perhaps|maybe|an average of',
  ],
  ['EXACT', 'exactly|precisely|a total of|only|just'],
];
const AFTER: readonly (readonly [Bound, string])[] = [
  ['AT_LEAST', 'or (?:more|above|greater)|at (?:the )?least|and counting|-?plus|\\+'],
  ['AT_MOST', 'or (?:fewer|less|under)|at (?:the )?most'],
  ['ABOUT', 'or so|give or take|-odd|-ish'],
];
const BEFORE_PATTERNS = BEFORE.map(([bound, words]) => ({
  bound,
  pattern: new RegExp(
    `(?:^|[\\s(])(?:${words})\\s+(?:the |a |an )?(?:US|U\\.S\\.)?[$€£¥]?\\s?$`,
    'i',
  ),
}));
const AFTER_PATTERNS = AFTER.map(([bound, words]) => ({
  bound,
  pattern: new RegExp(`^\\s?(?:${words})(?![\\p{L}])`, 'iu'),
}));

/** "As many as" is meant as a bound from above where it is news, but says no more than that the number was reached. */
export function boundBefore(before: string): FoundBound | null {
  for (const { bound, pattern } of BEFORE_PATTERNS) {
    const found = pattern.exec(before);
    if (found !== null) return { bound, length: found[0].trimStart().length };
  }
  return null;
}

export function boundAfter(after: string): FoundBound | null {
  for (const { bound, pattern } of AFTER_PATTERNS) {
    const found = pattern.exec(after);
    if (found !== null) return { bound, length: found[0].length };
  }
  return null;
}
