/** Who tells a sentence in which somebody else speaks. */

import { describe, expect, it } from 'vitest';
import { relayerAfter } from '../../../src/extract/speech/relayer-after.ts';

/** The relayer of the words in brackets, which Lee said. */
function relayerOf(marked: string): string | null {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const source = { from: text.indexOf('Lee'), to: text.indexOf('Lee') + 3 };
  const cue = { from: text.indexOf('assured'), to: text.indexOf('assured') + 7 };
  const found = relayerAfter(text, { source, cue, speech: { from, to } });
  return found && text.slice(found.from, found.to);
}

describe('the relayer behind a sentence', () => {
  it('is who tells all of it, with or without an adverb', () => {
    expect(
      relayerOf('Lee assured Ek [that all was well], Ek later told Radio North host Ida Sund.'),
    ).toBe('Ek');
    expect(
      relayerOf('Lee assured Ek [that all was well,] Mayor Bo Ek told reporters on Monday.'),
    ).toBe('Mayor Bo Ek');
  });

  it('is nobody where the second clause has words of its own', () => {
    expect(
      relayerOf('Lee assured Ek [that all was well], Ek told Sund that it was not.'),
    ).toBeNull();
    expect(relayerOf('Lee assured Ek [that all was well], Ek told Sund: “It was not.”')).toBeNull();
  });

  it('is nobody in the next sentence, or where the speaker stands behind the words', () => {
    expect(relayerOf('Lee assured Ek [that all was well]. Ek told Sund.')).toBeNull();
    expect(relayerOf('[All was well], Lee assured Ek, and Ek told Sund.')).toBeNull();
  });
});
