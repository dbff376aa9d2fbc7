/** Where things stand in a document, as far as it matters for telling whom a word denotes. */

import { countBelow } from '../../domain/count-below.ts';
import type { QuotationIndex } from '../speech/shape.ts';
import type { Range } from '../text/range.ts';
import { sentencesOf } from '../text/sentences.ts';

/** Positions of a document, looked up by sentence, paragraph and quotation. */
export class Scene {
  readonly text: string;
  readonly #sentenceStarts: readonly number[];
  readonly #paragraphStarts: readonly number[];
  readonly #quotations: QuotationIndex;

  constructor(text: string, paragraphs: readonly Range[], quotations: QuotationIndex) {
    this.text = text;
    this.#paragraphStarts = paragraphs.map((paragraph) => paragraph.from);
    this.#sentenceStarts = paragraphs.flatMap((paragraph) =>
      sentencesOf(text, paragraph).map((sentence) => sentence.from),
    );
    this.#quotations = quotations;
  }

  /** Where the sentences begin, in order. */
  get sentenceStarts(): readonly number[] {
    return this.#sentenceStarts;
  }

  /** Number of the sentence that holds `position`. */
  sentence(position: number): number {
    return countUpTo(this.#sentenceStarts, position);
  }

  /** Where the sentence that holds `position` begins. */
  sentenceStart(position: number): number {
    return this.#sentenceStarts[this.sentence(position) - 1] ?? 0;
  }

  /** Number of the paragraph that holds `position`. */
  paragraph(position: number): number {
    return countUpTo(this.#paragraphStarts, position);
  }

  /** Where the paragraph that holds `position` begins. */
  paragraphStart(position: number): number {
    return this.#paragraphStarts[this.paragraph(position) - 1] ?? 0;
  }

  /** True between quotation marks. */
  isQuoted(position: number): boolean {
    return this.#quotations.around({ from: position, to: position + 1 }) !== null;
  }
}

/** How many of the ascending `starts` are not beyond `position`. */
function countUpTo(starts: readonly number[], position: number): number {
  return countBelow(starts.length, (k) => (starts[k] ?? 0) <= position);
}
