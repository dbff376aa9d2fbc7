/** Finds the names of people, organizations and places in a sentence, and tells the places from the others. */

import { isPlace } from '../../people/places.ts';
import { HAPPENINGS, ORGANIZATION_WORDS, ROLES, TITLES } from '../../people/word-lists.ts';
import { type Token, tokensOf } from '../word-classes.ts';

/** Names in a sentence, each once, in order. */
export interface NamesInText {
  readonly names: readonly string[];
  readonly places: readonly string[];
}

const LINK = /^(?:of|the|de|la|del|van|von|der|den|bin|al|el|and|for|du|da|di)$/;
const WHERE =
  /^(?:in|at|near|outside|across|around|throughout|towards?|into|onto|from|to|off|inside|within)$/;
const DATE_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|christmas|easter|gmt|am|pm)\.?$/i;
/** Peoples and creeds: capitalised, but nobody's name. */
const ADJECTIVE = /(?:an|ese|ish|ian|ic)s?$/;

/** @param known Full names of people and organizations of the article; a part of one stands for the whole. */
export function namesIn(tokens: readonly Token[], known: readonly string[]): NamesInText {
  const names = new Set<string>();
  const places = new Set<string>();
  for (const { words, at } of runs(tokens, known)) {
    const plain = withoutTitles(words);
    if (plain.length === 0) continue;
    const name = plain.join(' ');
    const full = fullest(name, known);
    if (full !== null && !isPlace(full)) {
      names.add(full);
      continue;
    }
    const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
    const isOrganization = plain.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase()));
    const located =
      before !== undefined && WHERE.test(before.lower) && !isOrganization && !isActor(tokens, at);
    if (isPlace(name) || isPlace(plain.at(-1) ?? '') || located) places.add(name);
    else if (plain.length > 1 || !ADJECTIVE.test(name)) names.add(name);
  }
  return { names: [...names], places: [...places] };
}

/** "sold to Delta", "a letter from Weiss": who gets or gives stands where a place may stand. */
function isActor(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  if (before !== 'to' && before !== 'from' && before !== 'into') return false;
  const verb = [...tokens.slice(Math.max(0, at - 8), at)].reverse().find(({ is }) => is === 'VERB');
  return !/^(?:travel|go|fly|move|return|come|arrive|flee|head|drive|sail|walk|march|send|deploy|bring|deport|ship|export|import|spread|transfer|withdraw|retreat|stretch|run)$/.test(
    verb?.lemma ?? '',
  );
}

interface Run {
  readonly words: readonly string[];
  readonly at: number;
}

/** Runs of capitalised words, with the small words inside a name. */
function* runs(tokens: readonly Token[], known: readonly string[]): Generator<Run> {
  for (let at = 0; at < tokens.length; at++) {
    const isKnown = at === 0 && fullest(tokens[0]?.text ?? '', known) !== null;
    if (!(isKnown || isNameWord(tokens, at)) || isAdjectiveAlone(tokens, at)) continue;
    const words: string[] = [];
    const start = at;
    let end = at;
    for (let k = at; k < tokens.length; k++) {
      const token = tokens[k];
      if (token === undefined) break;
      const joins =
        k > at &&
        LINK.test(token.lower) &&
        token.lower !== 'and' &&
        isNameWord(tokens, k + 1) &&
        token.is !== 'PUNCT';
      if (joins && (token.lower === 'of' || /^[a-z]/.test(token.text))) {
        if (/^(?:the|for)$/.test(token.lower)) break;
        words.push(token.text);
      } else if ((k === at || isNameWord(tokens, k)) && (k === at || gapOf(tokens, k) <= 1)) {
        words.push(token.text.replace(/['’]s$/, ''));
        end = k;
      } else if (token.text === '-' || token.text === '–') {
        if (!isNameWord(tokens, k + 1) || gapOf(tokens, k) > 0) break;
        words.push('-');
      } else break;
    }
    while (words.length > 0 && /^(?:-|[a-z]+)$/.test(words.at(-1) ?? '')) words.pop();
    yield { words: joinHyphens(words), at: start };
    at = end;
  }
}

/** "the Syrian border", "Ukrainian soldiers". */
function isAdjectiveAlone(tokens: readonly Token[], at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (token === undefined || after === undefined || !ADJECTIVE.test(token.text)) return false;
  return /^(?:NOUN|ADJ)$/.test(after.is) && /^\p{Ll}/u.test(after.text) && !isPlace(token.text);
}

function joinHyphens(words: readonly string[]): readonly string[] {
  return words.join(' ').replaceAll(' - ', '-').split(' ');
}

function gapOf(tokens: readonly Token[], at: number): number {
  return (tokens[at]?.from ?? 0) - (tokens[at - 1]?.to ?? 0);
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}/u.test(token.text) || DATE_WORD.test(token.text))
    return false;
  if (
    /^(?:I|He|She|It|They|We|You|The|A|An|This|That|These|Those|There|No|Nobody|None|Some|Most|All|Both|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/.test(
      token.text,
    )
  )
    return false;
  // The first word of a sentence is capitalised anyway.
  if (at === 0) return isNameAtHead(tokens);
  return !/^(?:PUNCT|NUM|SYM|AUX|PART)$/.test(token.is) || isPlace(token.text);
}

/** A common word at the head is tagged as one once it is written in lower case. */
function isNameAtHead(tokens: readonly Token[]): boolean {
  const token = tokens[0];
  if (token === undefined) return false;
  if (isPlace(token.text) || isNameWord(tokens, 1)) return true;
  if (token.is !== 'PROPN') return false;
  const [, plain] = tokensOf(`the ${token.lower}`, { from: 0, to: token.lower.length + 4 });
  const isCommon = [ROLES, HAPPENINGS, ORGANIZATION_WORDS].some((words) => words.has(token.lower));
  return !isCommon && (plain === undefined || plain.lemma === token.lower);
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let at = 0;
  while (at < words.length - 1 && isTitle(words[at] ?? '')) at++;
  return words.slice(at);
}

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ''));
}

/** The one known name that the words are, or are a part of; null where none or several fit. */
function fullest(name: string, known: readonly string[]): string | null {
  const lower = name.toLowerCase();
  const same = known.find((full) => full.toLowerCase() === lower);
  if (same !== undefined) return same;
  const words = lower.split(' ');
  const fits = known.filter((full) => {
    const parts = full.toLowerCase().split(' ');
    return words.every((word) => parts.includes(word));
  });
  const surnames = fits.filter((full) => full.toLowerCase().endsWith(` ${lower}`));
  const best = surnames.length === 1 ? surnames : fits;
  return best.length === 1 ? (best[0] ?? null) : null;
}
