/** Clauses that their attribution stands in the middle of. */

import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/extract/decode/contents.ts';
import { aroundAttribution } from '../../../src/extract/speech/around-attribution.ts';
import { Words } from '../../../src/extract/text/words.ts';

/** The content whose runs, cue and source are these words of the text, put together again. */
function parts(text: string, cue: string, source: string, ...said: readonly string[]) {
  const words = new Words(text);
  const range = (part: string) => ({
    from: text.indexOf(part),
    to: text.indexOf(part) + part.length,
  });
  const content: Content = {
    ...{ cue: range(cue), source: range(source), evidence: null, laidOut: false, confidence: 0.9 },
    reach: { from: 0, to: text.length },
    runs: said.map((part) => {
      const [first, end] = words.touching(range(part));
      return { first, last: end - 1 };
    }),
  };
  return aroundAttribution(content, words).runs.map(({ first, last }) => {
    const { from, to } = words.range(first, last);
    return text.slice(from, to);
  });
}

describe('a clause around its attribution', () => {
  it('has its subject, and not those spoken to', () => {
    const text =
      'Rain fell. The dam, engineers warned the council last week, will not hold another flood.';
    expect(
      parts(text, 'warned', 'engineers', 'the council last week, will not hold another flood'),
    ).toEqual(['The dam', 'will not hold another flood']);
  });

  it('loses those spoken to where its subject is known', () => {
    const text = 'The offer, the ministry informed Oslo and its neighbours, was a compromise.';
    expect(
      parts(
        text,
        'informed',
        'the ministry',
        'The offer',
        'Oslo and its neighbours, was a compromise',
      ),
    ).toEqual(['The offer', 'was a compromise']);
  });

  it.each([
    [
      'The mayor told the council, which was divided, that he would go.',
      'told',
      'The mayor',
      'the council, which was divided, that he would go',
    ],
    ['The bridge, he said, is safe.', 'said', 'he', 'is safe'],
  ])('is left as it was in: %s', (text, cue, source, said) => {
    expect(parts(text, cue, source, said)).toEqual([said]);
  });
});
