/** What an article says in its own voice. */

import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/extract/marks/quotations.ts';
import { narrationOf } from '../../../src/extract/provenance/narration.ts';
import type { Speech } from '../../../src/extract/speech/speech.ts';
import { structureOfText } from '../../../src/extract/structure/plain-text.ts';

function narration(text: string, speeches: readonly Speech[] = []): readonly string[] {
  const { blocks } = structureOfText(text);
  return narrationOf(blocks, quotationsOf(text), speeches).map(({ from, to }) =>
    text.slice(from, to).trim(),
  );
}

describe('narration', () => {
  it('is the body without title and what stands between quotation marks', () => {
    const text =
      'Island ferry to stop\n\nThe board met on Monday. “We had no choice,” said its chair, “and no money.”\n\nNobody objected to the decision of the board that evening, and the meeting closed at nine.';
    expect(narration(text)).toEqual([
      'The board met on Monday.',
      'said its chair,',
      'Nobody objected to the decision of the board that evening, and the meeting closed at nine.',
    ]);
  });

  it('leaves out direct speech without marks', () => {
    const text =
      'Island ferry to stop\n\nMayor: The ferry stops in October, whatever anybody says about it tonight.\n\nThe meeting closed at nine in the evening, and nobody had objected to the decision of the board.';
    const from = text.indexOf('The ferry');
    const speech: Speech = {
      kind: 'DIRECT',
      spans: [{ from, to: text.indexOf('tonight.') + 8 }],
      verbatim: [],
      cue: null,
      cueClass: 'SPEECH',
      modality: 'ASSERTED',
      hops: [],
      addressee: null,
      confidence: 1,
    };
    expect(narration(text, [speech])).toEqual([
      'Mayor:',
      'The meeting closed at nine in the evening, and nobody had objected to the decision of the board.',
    ]);
  });
});
