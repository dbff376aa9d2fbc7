/** Takes the name of a person apart from what stands around it. */

import { normalizeName, tidyName } from './normal-form.ts';
import { placeLength } from './places.ts';
import { AMBIGUOUS_ROLE_WORDS, ROLE_WORDS } from './role-words.ts';
import { DOMAIN_WORDS, GENERATIONS, PARTICLES, POST_NOMINALS } from './words.ts';

/** A person's name, titles and roles stripped. */
export interface PersonName {
  /** As written: "US President Donald Trump’s" → "Donald Trump". The input, tidied, where nothing but a title is left. */
  readonly name: string;
  /** Normalized words of the name that are compared: particles, suffixes and post-nominals left out; hyphens split. */
  readonly words: readonly string[];
  /** "jr", "sr", "iii"; null without one. */
  readonly generation: string | null;
  /** What was stripped from before and after the name, normalized. */
  readonly around: string;
}

/** Takes a mention or name of a person apart. Pure; never throws. */
export function parsePersonName(mention: string): PersonName {
  const whole = tidyName(mention.split(/[([{]/u)[0] ?? mention);
  const [beforeComma = '', ...afterComma] = whole.split(/\s*[,;:]\s+/u);
  const [main, place] = cutAtPreposition(beforeComma);
  const appositions = place === null ? afterComma : [place, ...afterComma];
  const tokens = splitTokens(main);
  const start = startOfName(tokens);
  const generationAfterComma = appositions.find((part) => GENERATIONS.has(normalizeName(part)));
  const nameTokens = tokens.slice(start);
  const generation = takeGeneration(nameTokens) ?? generationAfterComma ?? null;
  const name = [...nameTokens, ...(generation === null ? [] : [displayed(generation)])].join(' ');
  return {
    name: tidyName(name) || whole,
    words: nameWords(nameTokens),
    generation: generation === null ? null : spelledGeneration(normalizeName(generation)),
    around: normalizeName(
      [
        ...tokens.slice(0, start),
        ...appositions.filter((part) => part !== generationAfterComma),
      ].join(' '),
    ),
  };
}

/** "Samuel Greene of King's College" → the name, and what follows; a preposition after a title belongs to the title. */
function cutAtPreposition(text: string): readonly [name: string, rest: string | null] {
  const match = /^(.*?(\S+))\s+((?:of|from|at|in|with|who)\s.+)$/u.exec(text);
  if (match === null) return [text, null];
  const [, before = '', word = '', rest = ''] = match;
  const normal = normalizeName(word);
  const titled =
    ROLE_WORDS.has(normal) || AMBIGUOUS_ROLE_WORDS.has(normal) || /^[^\p{Lu}]/u.test(word);
  return titled ? [text, null] : [before, rest];
}

/** Tokens as written; initials that stand together are split: "J.D. Vance" → "J." "D." "Vance". */
function splitTokens(text: string): string[] {
  return text
    .replace(/(?<=\b\p{Lu}\.)(?=\p{Lu})/gu, ' ')
    .split(/\s+/u)
    .filter((token) => token !== '');
}

/** Index of the first token of the name itself; always leaves at least one token. */
function startOfName(tokens: readonly string[]): number {
  const words = tokens.map(normalizeName);
  const last = tokens.length - 1;
  let start = 0;
  for (let i = 0; i < last; i++) {
    const word = words[i] ?? '';
    const token = tokens[i] ?? '';
    const contiguous = i === start;
    const particle =
      PARTICLES.has(word) && (i === start || tokens.length - i <= 4) && isParticle(tokens, i);
    if (particle) continue;
    const drops =
      ROLE_WORDS.has(word) ||
      (contiguous && AMBIGUOUS_ROLE_WORDS.has(word)) ||
      isLowerCase(token) ||
      /(?:['’]s|s['’])$/iu.test(token);
    if (drops) {
      start = i + 1;
      if (/^(?:of|for|to|at|in|on|and)$/.test(word)) start = skipDomain(words, start, last);
      i = start - 1;
      continue;
    }
    // "Russian Putin", "US Trump": a place before a name, once nothing of the name has come.
    const place = contiguous ? placeLength(words, i) : 0;
    if (place > 0 && i + place <= last && leadsToName(words, i + place)) {
      start = i + place;
      i = start - 1;
    }
  }
  return Math.min(start, Math.max(last, 0));
}

/** Whether a place word at the start is an attribute, not a forename: a title follows, or it can be nothing else. */
function leadsToName(words: readonly string[], next: number): boolean {
  return (
    ROLE_WORDS.has(words[next] ?? '') ||
    AMBIGUOUS_ROLE_WORDS.has(words[next] ?? '') ||
    !FORENAME_PLACES.has(words[next - 1] ?? '')
  );
}

/** Countries that people are called after. */
const FORENAME_PLACES: ReadonlySet<string> = new Set(
  'chad jordan georgia india kenya israel jersey guinea cuba america ireland holland'.split(' '),
);

function skipDomain(words: readonly string[], from: number, last: number): number {
  let i = from;
  while (i < last) {
    const place = placeLength(words, i);
    if (place > 0 && i + place <= last) i += place;
    else if (DOMAIN_WORDS.has(words[i] ?? '') || words[i] === 'the' || words[i] === 'and') i++;
    else break;
  }
  return i;
}

/** A lower-case particle, with a capitalized word somewhere after it and none of a title between. */
function isParticle(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return PARTICLES.has(normalizeName(next)) ? isParticle(tokens, at + 1) : !isLowerCase(next);
}

function isLowerCase(token: string): boolean {
  return /^\p{Ll}/u.test(token) && !/^\p{Ll}{1,2}['’-]?\p{Lu}/u.test(token);
}

/** Removes and gives back a generational suffix at the end; a single letter counts only after two words. */
function takeGeneration(tokens: string[]): string | null {
  while (tokens.length > 1 && POST_NOMINALS.has(normalizeName(tokens.at(-1) ?? ''))) tokens.pop();
  const suffix = tokens.at(-1) ?? '';
  const isSuffix =
    tokens.length > 1 &&
    GENERATIONS.has(normalizeName(suffix)) &&
    // "Xi", "Malcolm X": names unless written as numerals of two letters or more.
    (!/^[ivx]+$/i.test(suffix) || /^[IVX]{2,}$/.test(suffix));
  return isSuffix ? (tokens.pop() ?? null) : null;
}

function displayed(generation: string): string {
  return /^(?:jr|sr)$/i.test(normalizeName(generation))
    ? `${tidyName(generation).replace(/\.$/, '')}.`
    : generation;
}

function spelledGeneration(generation: string): string {
  return generation === 'junior' ? 'jr' : generation === 'senior' ? 'sr' : generation;
}

function nameWords(tokens: readonly string[]): readonly string[] {
  const capitals = tokens.some((token) => /\p{Ll}/u.test(token));
  const words = tokens.flatMap((token, i) => {
    // "JD Vance": two capitals before a name are two initials.
    if (capitals && i < tokens.length - 1 && /^\p{Lu}{2}$/u.test(token))
      return [...normalizeName(token)];
    return normalizeName(token).split(' ');
  });
  const kept = words.filter(
    (word, i) =>
      word !== '' && !(PARTICLES.has(word) && i < words.length - 1 && isInside(words, i)),
  );
  return kept.length > 0 ? kept : words.filter((word) => word !== '');
}

/** Particles count as such anywhere but at the start of a name of several words, where "Ben", "Do" or "Van" is a forename. */
function isInside(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (at > 0) return word.length > 1;
  return !/^(?:ben|do|van|la|le|e|y|as|al|da)$/.test(word) || words.length === 2;
}
