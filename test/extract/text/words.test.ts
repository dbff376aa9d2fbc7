import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Words } from '../../../src/extract/text/words.ts';

describe('words', () => {
  it('are letters and digits joined by apostrophes, stops and hyphens', () => {
    const words = new Words("Trump's ex-aide, U.S. envoy");

    expect(
      Array.from({ length: words.length }, (_, at) =>
        words.text.slice(words.from(at), words.to(at)),
      ),
    ).toEqual(["Trump's", 'ex-aide', 'U.S', 'envoy']);
  });

  it('are found by any range that touches them, and no others', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '’'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (content, a, b) => {
        const range = { from: Math.min(a, b), to: Math.max(a, b) + 1 };
        const words = new Words(content);
        const [first, end] = words.touching(range);
        for (let at = 0; at < words.length; at++) {
          const touches = words.from(at) < range.to && words.to(at) > range.from;
          expect(at >= first && at < end).toBe(touches);
        }
      }),
    );
  });
});
