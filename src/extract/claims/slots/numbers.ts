/** Finds numbers in English text, in digits and in words: "1,200", "3.5 million", "forty-two", "three and a half", "two thirds", "dozens". */

import type { Range } from '../../text/range.ts';

/** A number where it stands. */
export interface NumberMention extends Range {
  readonly value: number;
  /** Where the word gives no single value ("dozens"): the most that it means; else equal to `value`. */
  readonly upTo: number;
  /** True for "a third", "half", "one in five": a part of something. */
  readonly isShare: boolean;
}

const UNITS: Readonly<Record<string, number>> = {
  ...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
  ...{ seventeen: 17, eighteen: 18, nineteen: 19 },
};
const TENS: Readonly<Record<string, number>> = {
  ...{
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
};
const SCALES: Readonly<Record<string, number>> = {
  ...{ hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12 },
  ...{ k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 },
};
/** Between how many and how many a vague word means: from twice up to twelve times its scale, a dozen up to eight times. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [20, 150],
  scores: [30, 200],
  hundreds: [150, 2000],
  thousands: [1500, 20_000],
  millions: [1.5e6, 1e9],
  billions: [1.5e9, 1e12],
};
const PARTS: Readonly<Record<string, number>> = {
  ...{ half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5 },
  ...{ sixth: 6, eighth: 8, tenth: 10, tenths: 10 },
};

const ONE = Object.keys(UNITS).join('|');
const TEN = Object.keys(TENS).join('|');
const SCALE = 'hundred|thousand|million|billion|trillion|dozen';
const PART = Object.keys(PARTS).join('|');
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const SIMPLE = `(?:(?:${TEN})(?:[- ](?:${ONE}))?|${ONE})`;

const PATTERN = new RegExp(
  [
    // "three quarters", "a third", "half"; "one in five".
    `\\b(?<over>${ONE}|an?)[ -](?<part>${PART})\\b(?! (?:of the year|place|time|quarter|term|round|day|week|party|person))`,
    `\\b(?<hits>${DIGITS}|${ONE}) (?:in|out of)(?: every)? (?<of>${DIGITS}|${SIMPLE})\\b(?= [a-z])`,
    `\\b(?<bare>half)(?= (?:of|the|a million|a billion)\\b)`,
    `\\b(?<vague>${Object.keys(VAGUE).join('|')})\\b(?! and)`,
    // "3.5 million", "40", "1.2bn"; "three and a half".
    `(?<![\\w.,])(?<digits>${DIGITS})(?:(?<plus> (?:and )?a half| 1/2)|)(?:[ -]?(?<scale>(?:${SCALE})\\b|(?:k|mn?|bn|tn)\\b))?`,
    `\\b(?<words>(?:an?(?= (?:${SCALE}))|${SIMPLE})(?:(?:[- ](?:and )?)(?:${SIMPLE}|${SCALE})\\b)*)(?<half> and a half)?(?: (?<last>thousand|million|billion|trillion)\\b)?`,
  ].join('|'),
  'gi',
);

/** All numbers of `text` in order, without overlap; ordinals are none. */
export function numbersIn(text: string): readonly NumberMention[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const read = readGroups(match.groups ?? {});
    if (read === null) return [];
    const [value, upTo, isShare] = read;
    return [{ from: match.index, to: match.index + match[0].length, value, upTo, isShare }];
  });
}

type Read = readonly [value: number, upTo: number, isShare: boolean];

function readGroups(found: Readonly<Record<string, string | undefined>>): Read | null {
  const { over, part, hits, of, bare, vague, digits, plus, scale, words, half, last } = found;
  if (over !== undefined && part !== undefined) {
    return share((wordsValue(over) ?? 1) / (PARTS[part.toLowerCase()] ?? 1));
  }
  if (hits !== undefined && of !== undefined) {
    const [some, all] = [plainValue(hits), plainValue(of)];
    return some < all ? share(some / all) : null;
  }
  if (bare !== undefined) return share(0.5);
  if (vague !== undefined) {
    const bounds = VAGUE[vague.toLowerCase()];
    return bounds === undefined ? null : [bounds[0], bounds[1], false];
  }
  if (digits !== undefined) {
    return exact((plainValue(digits) + (plus === undefined ? 0 : 0.5)) * scaleOf(scale));
  }
  const value = words === undefined ? null : wordsValue(words);
  return value === null ? null : exact((value + (half === undefined ? 0 : 0.5)) * scaleOf(last));
}

function exact(value: number): Read {
  return [value, value, false];
}

function share(value: number): Read {
  return [value, value, true];
}

function scaleOf(word: string | undefined): number {
  return word === undefined ? 1 : (SCALES[word.toLowerCase()] ?? 1);
}

function plainValue(text: string): number {
  return /^\d/.test(text) ? Number(text.replaceAll(',', '')) : (wordsValue(text) ?? Number.NaN);
}

/** "three hundred and forty thousand" → 340000; null where the words make no number. */
function wordsValue(text: string): number | null {
  let total = 0;
  let group = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const small = UNITS[word] ?? TENS[word] ?? (/^an?$/.test(word) ? 1 : undefined);
    const scale = SCALES[word];
    if (small !== undefined) group += small;
    else if (scale === undefined) {
      if (word !== 'and') return null;
    } else if (scale <= 100) group = Math.max(1, group) * scale;
    else {
      total += Math.max(1, group) * scale;
      group = 0;
    }
  }
  return total + group;
}
