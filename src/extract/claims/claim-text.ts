/** Writes a proposition as a text that stands alone. */

import type { ExtractedEntity } from '../../domain/extraction.ts';
import type { Speakers } from '../people/speakers.ts';
import type { Antecedents } from './antecedents.ts';
import type { DateChange } from './claim-dates.ts';
import { References, type Voice } from './references.ts';
import type { Token } from './word-classes.ts';

/** A proposition in words, and how sure its references are, 0–1. */
export interface WrittenClaim {
  readonly text: string;
  readonly sure: number;
}

/** What is known of the document where a claim is written. */
export interface Writing {
  readonly text: string;
  readonly speakers: Speakers;
  readonly entities: readonly ExtractedEntity[];
  readonly antecedents: Antecedents;
  readonly voice: Voice;
  readonly dates: readonly DateChange[];
}

const MARK = /^["“”„«»‟″[\]]+$|^(?:''|``)$/;
const HONORIFIC = /^(?:mr|mrs|ms|mx|miss)\.?$/;

/** Writes `words`, tokens of the text in order with words between them that are not in it. */
export function writeClaim(words: readonly (Token | string)[], writing: Writing): WrittenClaim {
  const tokens = words.filter((word) => typeof word !== 'string');
  const references = new References(tokens, writing);
  const out = new Output(writing.text);
  let sure = 1;
  let skip = 0;
  let at = -1;
  for (const word of words) {
    if (typeof word === 'string') {
      out.put(word);
      continue;
    }
    at++;
    if (skip-- > 0) {
      references.pass(at);
      out.skip(word);
      continue;
    }
    skip = 0;
    if (MARK.test(word.text)) {
      out.pass(word);
      continue;
    }
    const date = writing.dates.find(({ from, to }) => from === word.from && to > from);
    if (date !== undefined) {
      out.replace(word, date.text);
      skip = tokens.slice(at + 1).filter((token) => token.from < date.to).length;
      continue;
    }
    const found = references.at(at);
    sure *= found?.sure ?? 1;
    if (found === null || found.tokens === 0) {
      out.copy(word, isHonorific(word, tokens[at + 1], writing.speakers, references));
      continue;
    }
    out.replace(word, found.text);
    skip = found.tokens - 1;
  }
  return { text: out.sentence(), sure };
}

/** "Mr. Lee" is written without its honorific, unless it alone tells him from Mrs. Lee. */
function isHonorific(
  token: Token,
  next: Token | undefined,
  speakers: Speakers,
  references: References,
): boolean {
  if (!HONORIFIC.test(token.lower) || next === undefined) return false;
  const named = speakers.namedIn({ from: token.from, to: next.to + 2 });
  // In "Miss Universe Ann Lee" another word follows.
  return named.some((mention) => mention.from <= next.from && !references.isAmbiguous(mention));
}

/** Joins tokens with the spaces that they have in the text. */
class Output {
  readonly #text: string;
  #written = '';
  #end: number | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Writes a token as it is, or leaves it out. */
  copy(token: Token, leaveOut: boolean): void {
    if (leaveOut) {
      this.pass(token);
      return;
    }
    this.replace(token, token.text);
  }

  /** Writes `words` in the place of a token. */
  replace(token: Token, words: string): void {
    const gap = this.#end === null ? ' ' : this.#text.slice(this.#end, token.from);
    // What was left out between two tokens leaves a space.
    this.#written +=
      /^[^\p{L}\p{N}]*$/u.test(gap) && gap.length <= 2 ? gap.replace(/\s+/g, ' ') : ' ';
    this.#written += words;
    this.#end = token.to;
  }

  /** Writes words that are not in the text. */
  put(words: string): void {
    this.#written += ` ${words}`;
    this.#end = null;
  }

  /** A token that what was written last stands for. */
  skip(token: Token): void {
    this.#end = token.to;
  }

  /** A token that is left out. */
  pass(token: Token): void {
    const follows = this.#end === null || /\s/.test(this.#text.slice(this.#end, token.from));
    if (follows) this.#written += ' ';
    this.#end = token.to;
  }

  /** One sentence: first letter large, one full stop at the end, no stray marks. */
  sentence(): string {
    const plain = this.#written
      .replace(/\s+/g, ' ')
      .replace(/["“”„«»‟]|''|``/g, '')
      .replace(/\s+([,.;:!?%)’])/g, '$1')
      .replace(/([(])\s+/g, '$1')
      .replace(/,(?:\s*,)+/g, ',')
      .replace(/(?<![\p{L}\p{N}])‘([^‘]*?)’(?![\p{L}\p{N}])/gu, '$1')
      .replace(/^[\s,.;:!?‘’—–―…-]+|[\s,.;:!?‘―—–…-]+$/gu, '')
      .trim();
    const open = (plain.match(/\(/g) ?? []).length === (plain.match(/\)/g) ?? []).length;
    const whole = open ? plain : plain.replace(/[()]/g, '');
    return whole === '' ? '' : `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`;
  }
}
