/** Finds the organization that "it", "the firm" or "the commission" means among those that a document names. */

import { countBelow } from '../../domain/count-below.ts';
import type { Range } from '../text/range.ts';
import type { Cast } from './cast.ts';
import type { NameMention } from './name-mention.ts';
import { isPlace } from './places.ts';
import { BODIES, DEMONYMS, FUNCTION_WORDS } from './word-lists.ts';

/** How far back a name may stand, in characters. */
const REACH = 1500;
/** "it" means what is named in its own paragraph or the one before. */
const NEAR = 400;
const MOST_NAMES = 80;

/** Names of organizations in the order of the text. */
export class Bodies {
  readonly #text: string;
  readonly #names: readonly NameMention[];
  readonly #count = new Map<string, number>();

  constructor(text: string, names: readonly NameMention[], cast: Cast) {
    this.#text = text;
    const title = titleLength(text);
    this.#names = names.filter(
      (name) =>
        name.from >= title &&
        cast.within({ from: name.from, to: name.from + 1 }).length === 0 &&
        isBody(name),
    );
    for (const name of this.#names) {
      const key = keyOf(name);
      this.#count.set(key, (this.#count.get(key) ?? 0) + 1);
    }
  }

  /**
   * The last name before `at` that holds the noun, or else the fuller form of it ("the Quebec egg board"), or the
   * abbreviation that ends with its letter: "IMF" for "fund".
   */
  withNoun(noun: string, at: number): Range | null {
    const name = this.#before(at, REACH).findLast(({ words }) =>
      words.some((word) => word.toLowerCase() === noun),
    );
    if (name !== undefined) return this.#whole(name);
    return this.#fullerForm(noun, at) ?? this.#abbreviated(noun, at);
  }

  /** The organization that was last introduced by a noun ("the toymaker Pippin & Dove") or is named again and again. */
  lastNamed(at: number, near: boolean): Range | null {
    const names = this.#before(at, near ? NEAR : REACH);
    return (
      names.findLast(
        (name) =>
          !/\b(?:in|at|near|from|to|of|on) $/u.test(this.#text.slice(name.from - 6, name.from)) &&
          ((this.#count.get(keyOf(name)) ?? 0) > 1 || this.#isIntroduced(name)),
      ) ?? null
    );
  }

  /** "Commission on Harbour Safety" of "Commission". */
  #whole({ from, to }: Range): Range {
    const rest = /^(?: (?:on|of|for)(?: the)?(?: (?:and |of )?\p{Lu}[\p{L}’-]*)+)+/u.exec(
      this.#text.slice(to, to + 80),
    );
    return { from, to: to + (rest?.[0].length ?? 0) };
  }

  #abbreviated(noun: string, at: number): Range | null {
    const letter = noun.charAt(0).toUpperCase();
    const names = this.#before(at, REACH).filter(
      ({ words: [word = '', ...rest] }) => rest.length === 0 && /^\p{Lu}{3,5}$/u.test(word),
    );
    return names.findLast(({ words: [word = ''] }) => word.endsWith(letter)) ?? null;
  }

  #before(at: number, reach: number): readonly NameMention[] {
    const end = this.#countBefore(at);
    return this.#names
      .slice(Math.max(0, end - MOST_NAMES), end)
      .filter((name) => name.to <= at && at - name.to <= reach);
  }

  #countBefore(at: number): number {
    return countBelow(this.#names.length, (k) => (this.#names[k]?.from ?? 0) < at);
  }

  #isIntroduced(name: NameMention): boolean {
    const noun = /\b(\p{Ll}+)\s$/u.exec(
      this.#text.slice(Math.max(0, name.from - 20), name.from),
    )?.[1];
    const after = /^, (?:the|an?) (?:[\p{L}-]+ ){0,3}?(\p{Ll}+)\b/u.exec(
      this.#text.slice(name.to, name.to + 60),
    )?.[1];
    return BODIES.has(noun ?? '') || BODIES.has(after ?? '');
  }

  #fullerForm(noun: string, at: number): Range | null {
    const from = Math.max(0, at - REACH);
    const before = this.#text.slice(from, at);
    const form = new RegExp(
      String.raw`\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s((?:[\p{L}\p{N}’'&.-]+\s){1,5}?${noun})\b`,
      'gu',
    );
    const found = [...before.matchAll(form)].findLast(([, words]) => /\p{Lu}/u.test(words ?? ''));
    if (found === undefined) return null;
    const start = from + found.index + found[0].length - (found[1] ?? '').length;
    return { from: start, to: start + (found[1] ?? '').length };
  }
}

/** Length of a first line with capitals on nearly every word: they tell no names. */
function titleLength(text: string): number {
  const end = text.indexOf('\n');
  const words = text.slice(0, Math.max(0, end)).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 3 && capitals > 0.7 * words.length ? end : 0;
}

function isBody(name: NameMention): boolean {
  const words = name.words.join(' ');
  return (
    name.looks !== 'PERSON' &&
    !isPlace(words) &&
    !name.words.every((word) => DEMONYMS.has(word.toLowerCase().replace(/s$/, ''))) &&
    !name.words.some((word) => FUNCTION_WORDS.has(word.toLowerCase())) &&
    /\p{Ll}|\p{Lu}{2}/u.test(words)
  );
}

function keyOf(name: NameMention): string {
  return name.words.join(' ').toLowerCase();
}
