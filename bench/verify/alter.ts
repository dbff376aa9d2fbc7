/** Alters wordings in the ways in which quotations go wrong; null where a wording does not allow it. */

import { likeness, wordsOf } from '../../src/domain/words.ts';
import type { Chance } from './random.ts';

type Alteration = (words: string, chance: Chance) => string | null;

/** Other marks, dashes and spaces, another first letter, other ends: the words stay. */
export const typography: Alteration = (words, chance) => {
  const changes: readonly ((text: string) => string)[] = [
    (text) => text.replace(/[’‘]/gu, "'"),
    (text) => text.replace(/'/gu, '’'),
    (text) => text.replace(/—/gu, ' -- ').replace(/ – /gu, ' — '),
    (text) => text.replace(/…/gu, '...'),
    (text) => text.replace(/\.\.\./gu, '…'),
    (text) => text.replace(/ /u, '  ').replace(/ (?=\S+$)/u, '\u00a0'),
    (text) => text.replace(/[.,?!]+$/u, ''),
    (text) => text.charAt(0).toLowerCase() + text.slice(1),
    (text) => `“${text}”`,
    (text) => `"${text.replace(/[.,]$/u, '')},"`,
  ];
  return chance
    .shuffled(changes)
    .slice(0, 4)
    .reduce((text, change) => change(text), words);
};

/** A run of at least five words, two fewer than all or less. */
export const truncated: Alteration = (words, chance) => {
  const all = words.split(/\s+/u);
  if (all.length < 8) return null;
  const length = chance.within(5, all.length - 1);
  const from = chance.within(0, all.length - length + 1);
  const part = all.slice(from, from + length).join(' ');
  return /\.\.\.|…|\[/u.test(part) ? null : part;
};

const HELPERS = 'is|are|was|were|will|would|can|could|should|must|do|does|did|has|have|had';

/** Puts in a "not", or takes one out. */
export const negation: Alteration = (words) => {
  if (/\bnot\b/u.test(words)) return words.replace(/\s*\bnot\b/u, '');
  const contracted = /\b(is|are|was|were|would|could|should|do|does|did|has|have|had)n[’']t\b/u;
  if (contracted.test(words)) return words.replace(contracted, '$1');
  const helper = new RegExp(String.raw`\b(${HELPERS})\b(?! not)`, 'u');
  return helper.test(words) ? words.replace(helper, '$1 not') : null;
};

/** Another number in digits or words. */
export const number: Alteration = (words, chance) => {
  if (/\d/u.test(words)) return words.replace(/\d/u, (digit) => String((Number(digit) % 9) + 1));
  const names = ['two', 'three', 'four', 'five', 'six', 'ten', 'twenty', 'hundred', 'million'];
  const found = names.find((name) => new RegExp(`\\b${name}\\b`, 'u').test(words));
  if (found === undefined) return null;
  const other = chance.pick(names.filter((name) => name !== found)) ?? 'seven';
  return words.replace(new RegExp(`\\b${found}\\b`, 'u'), other);
};

const OTHERS = ['Lindqvist', 'Okafor', 'Marsh', 'Denver', 'Portugal', 'Moreno', 'Haldane'];

/** Another name for one in the middle of a sentence. */
export const name: Alteration = (words, chance) => {
  const found = /(?<=[a-z,] )(?!I\b)\p{Lu}\p{Ll}{2,}/u;
  return found.test(words) ? words.replace(found, chance.pick(OTHERS) ?? '') : null;
};

const WORDS =
  'harbour velvet cautious remember quietly furnace borrow lantern northern orchard'.split(' ');

/** Another word for one of five letters or more. */
export const oneWord: Alteration = (words, chance) => {
  const found = chance.pick([...words.matchAll(/\b\p{Ll}{5,}\b/gu)]);
  if (found === undefined) return null;
  const end = found.index + found[0].length;
  return words.slice(0, found.index) + (chance.pick(WORDS) ?? '') + words.slice(end);
};

/** Without one to three words from the middle. */
export const dropped: Alteration = (words, chance) => {
  const all = words.split(/\s+/u);
  if (all.length < 9) return null;
  const count = chance.within(1, 4);
  const from = chance.within(2, all.length - count - 2);
  const missing = all.slice(from, from + count);
  if (!missing.some((word) => /[\p{L}\p{N}]/u.test(word))) return null;
  // Dropping one of two equal words, or a whole sentence, is another thing.
  if (all[from - 1] === missing.at(-1) || missing[0] === all[from + count]) return null;
  if (/[.?!…]/u.test(missing.join('')) || /[.?!…]/u.test(all[from - 1] ?? '')) return null;
  return [...all.slice(0, from), ...all.slice(from + count)].join(' ');
};

/** The beginning of one and the end of another, with or without an ellipsis. */
export function spliced(first: string, second: string, chance: Chance): string | null {
  const [before, after] = [first.split(/\s+/u), second.split(/\s+/u)];
  const head = before.slice(0, chance.within(4, before.length + 1));
  const tail = after.slice(chance.within(0, after.length - 3));
  if (head.length < 4 || tail.length < 4) return null;
  const joint = chance.next() < 0.4 ? ' … ' : ' ';
  const text = head.join(' ').replace(/[.…]+$/u, '') + joint + tail.join(' ').replace(/^…\s*/u, '');
  return text;
}

/** Of one long saying, without eight words or more from the middle. */
export function leftOut(words: string, chance: Chance): string | null {
  const all = words.split(/\s+/u);
  if (all.length < 20) return null;
  const count = chance.within(8, all.length - 9);
  const from = chance.within(4, all.length - count - 4);
  const joint = chance.next() < 0.5 ? ['…'] : [];
  return [...all.slice(0, from), ...joint, ...all.slice(from + count)].join(' ');
}

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bI['’]m\b/gu, 'he is'],
  [/\bI['’]ve\b/gu, 'he has'],
  [/\bI['’]ll\b/gu, 'he shall'],
  [/\bI\b/gu, 'he'],
  [/\bmy\b/gu, 'his'],
  [/\bme\b/gu, 'him'],
  [/\bwe['’]re\b/giu, 'they are'],
  [/\bwe\b/giu, 'they'],
  [/\bour\b/giu, 'their'],
  [/\bus\b/gu, 'them'],
  [/\bwill\b/gu, 'shall'],
  [/\bgoing to\b/gu, 'about to'],
  [/\bbecause\b/gu, 'since'],
  [/\bbut\b/giu, 'yet'],
  [/\bvery\b/gu, 'extremely'],
  [/\bbig\b/gu, 'large'],
  [/\bthat\b/giu, 'which'],
  [/\bthis\b/giu, 'that'],
  [/\bhave to\b/gu, 'must'],
  [/\bwant\b/gu, 'wish'],
  [/\bsaid\b/gu, 'stated'],
  [/\bthink\b/gu, 'believe'],
  [/\bthe\b/giu, 'a'],
];

/** Above this likeness of words it is rather the same wording, altered. */
const MOST_ALIKE = 0.5;

/** The same in the third person, with other small words, its parts in another order. */
export const paraphrased: Alteration = (words) => {
  if (/\d|\bnot\b|n['’]t|[.?!]\s/u.test(words)) return null;
  const parts = words
    .replace(/[.?!,]+$/u, '')
    .split(/,?\s+(?:and|but|because|that|when|if|for|to|in|of|with)\s+|,\s+/u)
    .filter((part) => part.trim() !== '');
  if (parts.length < 3) return null;
  const turned = SYNONYMS.reduce(
    (text, [from, to]) => text.replace(from, to),
    parts.toReversed().join(', as for '),
  );
  return likeness(wordsOf(words), wordsOf(turned)) > MOST_ALIKE ? null : turned;
};
