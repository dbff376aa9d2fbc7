/** Finds who is named right beside a quotation that no cue introduces. */

import { countBelow } from '../../domain/count-below.ts';
import type { NameMention } from '../people/name-mention.ts';
import type { Range } from '../text/range.ts';

/** Names in the order of the text. */
export class Names {
  readonly #names: readonly NameMention[];

  constructor(names: readonly NameMention[]) {
    this.#names = names;
  }

  /**
   * The name that follows a quotation in its sentence (“…,” Ann Lee), or else the one before its colon (Ann Lee: “…”).
   * @param quotation The passage, marks included.
   */
  beside(text: string, quotation: Range): Range | null {
    const after = this.firstFrom(quotation.to);
    if (
      after !== undefined &&
      /^["”’']*\s?(?:[—–―-]\s?)?(?:the |The )?$/u.test(text.slice(quotation.to, after.from))
    ) {
      const inside = text.slice(Math.max(0, quotation.to - 3), quotation.to);
      if (!/[.?!]["”’']*$/.test(inside) || /[—–―-]/.test(text.slice(quotation.to, after.from)))
        return after;
      if (/\p{L}["”’']*$/u.test(inside)) return after;
    }
    const before = this.#lastBefore(quotation.from);
    const gap = before === undefined ? '' : text.slice(before.to, quotation.from);
    return before !== undefined && /^\s?:\s?["“‘']*$/.test(gap) ? before : null;
  }

  /** The last name of two words or more that begins before `position` and is not that of a thing; null where none is. */
  lastFullBefore(position: number): Range | null {
    const name = this.#lastBefore(position);
    return name !== undefined && name.words.length > 1 && name.looks !== 'THING' ? name : null;
  }

  /** The first name that begins at or after `position`. */
  firstFrom(position: number): NameMention | undefined {
    return this.#names[this.#countBefore(position)];
  }

  #lastBefore(position: number): NameMention | undefined {
    return this.#names[this.#countBefore(position) - 1];
  }

  #countBefore(position: number): number {
    return countBelow(this.#names.length, (k) => (this.#names[k]?.from ?? 0) < position);
  }
}
