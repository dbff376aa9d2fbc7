/** Which wordings are the same words, and which are not. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedWords } from '../../../src/domain/verify/placed-words.ts';

const forms = (text: string) =>
  placedWords(text)
    .map(({ form }) => form)
    .join(' ');

describe('the words of a text', () => {
  it.each([
    ['“We’re ready — all of us,” she said', '"we\'re ready -- all of us" she said'],
    ['Well … I think so', 'well ... I think so'],
    ['Well … I think so', 'Well . . . I think so'],
    ['a well-known 10–15%', 'a well known 10-15%'],
    ['co\u00adopera\u200btion\u00a0now', 'Cooperation  now'],
    ['[T]he river rose by −5', 'the river rose by -5'],
    ['‘No’ means “no”!', 'no means no'],
    ['…we will fight…', 'We will fight'],
    ['the ﬁrst oﬃce', 'the first office'],
  ])('are the same in %s and %s', (left, right) => {
    expect(forms(left)).toBe(forms(right));
  });

  it.each([
    ['40%', '40'],
    ['$3', '3'],
    ['-5', '5'],
    ['3.5', '35'],
    ['10,000', '10'],
    ['they told us', 'they told US'],
    ['can’t', 'can'],
    ['the causes [of the war]', 'the causes of the war'],
    ['it want[ed] more', 'it wanted more'],
    ['We … will go', 'We will go'],
    ['We [...] will go', 'We will go'],
    ['naïve', 'naive'],
  ])('are not the same in %s and %s', (left, right) => {
    expect(forms(left)).not.toBe(forms(right));
  });

  it('stand where they say, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { form, shown, from, to } of placedWords(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          if (form !== '…') expect(text.slice(from, to)).toBe(shown);
          last = to;
        }
      }),
    );
  });

  it('stay the same in other white space and between other marks', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,8}$|^\d{1,4}$/);
    const space = fc.constantFrom(' ', '  ', '\n', '\u00a0', ', ', ' — ', '” “', '; ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 12 }), (parts) => {
        const plain = parts.map(([own]) => own).join(' ');
        const dressed = `«${parts.map(([own, gap], at) => (at === parts.length - 1 ? own : own + gap)).join('')}.»`;
        expect(forms(dressed)).toBe(forms(plain));
      }),
    );
  });
});
