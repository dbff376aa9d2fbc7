import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/extract/claims/word-classes.ts';

/** The words of a sentence with their classes. */
function classed(sentence: string): string {
  const tokens = tokensOf(sentence, { from: 0, to: sentence.length });
  return tokens.map(({ text, is }) => `${text}/${is}`).join(' ');
}

describe('the words of a sentence', () => {
  it.each([
    ["Okafor's big win in May", "The seat was Okafor's."],
    ['Okafor’s big win in May', 'The seat was Okafor’s.'],
  ])('are of the same class whatever was read before: %s', (sentence, other) => {
    const first = classed(sentence);
    expect(first).toMatch(/ big\/ADJ win\/NOUN /);
    classed(other);
    expect(classed(sentence)).toBe(first);
  });

  it('are names where the model takes a forename for a verb', () => {
    expect(classed('Sen. Ted Okafor left.')).toMatch(/^Sen\.\/PROPN Ted\/PROPN /);
  });

  it('are of the same class after hundreds of new names', () => {
    const sentence = "Obi's big win in May";
    const first = classed(sentence);
    for (let length = 1; length <= 600; length++) {
      classed(`The seat was K${'o'.repeat(length)}'s and Obi's.`);
      expect(classed(sentence)).toBe(first);
    }
  });
});
