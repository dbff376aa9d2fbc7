/** The words of a text, found by position. */

import { countBelow } from '../../domain/count-below.ts';
import type { Range } from './range.ts';

/** Letters, digits and marks, joined by apostrophes, full stops and hyphens: "Trump’s", "U.S", "vice-president". */
const WORD = /[\p{L}\p{N}\p{M}_]+(?:[’'.-][\p{L}\p{N}\p{M}_]+)*/gu;

/** All words of one text in order; punctuation and quotation marks belong to no word. */
export class Words {
  readonly text: string;
  readonly #from: Int32Array;
  readonly #to: Int32Array;

  constructor(text: string) {
    this.text = text;
    const from: number[] = [];
    const to: number[] = [];
    for (const match of text.matchAll(WORD)) {
      from.push(match.index);
      to.push(match.index + match[0].length);
    }
    this.#from = Int32Array.from(from);
    this.#to = Int32Array.from(to);
  }

  get length(): number {
    return this.#from.length;
  }

  /** Where word `index` begins; the end of the text past the last word. */
  from(index: number): number {
    return this.#from[index] ?? this.text.length;
  }

  /** Where word `index` ends; the end of the text past the last word. */
  to(index: number): number {
    return this.#to[index] ?? this.text.length;
  }

  /** From the beginning of word `first` to the end of word `last`. */
  range(first: number, last: number): Range {
    return { from: this.from(first), to: this.to(last) };
  }

  /** The word that holds `position`, or -1. */
  at(position: number): number {
    const index = this.#firstBeginningAfter(position) - 1;
    return index >= 0 && position < this.to(index) ? index : -1;
  }

  /** Words that touch `range`, as the half-open range of their indices. */
  touching(range: Range): readonly [first: number, end: number] {
    const before = this.#firstBeginningAfter(range.from) - 1;
    const first = before >= 0 && this.to(before) > range.from ? before : before + 1;
    return [first, Math.max(first, this.#firstBeginningAfter(range.to - 1))];
  }

  /** Words whose middle lies in `range`, as the half-open range of their indices. */
  within(range: Range): readonly [first: number, end: number] {
    let [first, end] = this.touching(range);
    const middle = (index: number) => (this.from(index) + this.to(index)) / 2;
    while (first < end && middle(first) < range.from) first++;
    while (end > first && middle(end - 1) >= range.to) end--;
    return [first, end];
  }

  #firstBeginningAfter(position: number): number {
    return countBelow(this.#from.length, (k) => this.from(k) <= position);
  }
}
