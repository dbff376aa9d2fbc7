/** Cutting snippets from texts. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointIndex } from '../../../src/domain/span.ts';
import { type Snippet, snippetsOf } from '../../../src/services/search/snippets.ts';

/** The marked words of a snippet. */
function marked({ text, matches }: Snippet): readonly string[] {
  const index = new CodePointIndex(text);
  return matches.map((match) => index.slice(match));
}

const FILLER = 'The wind came up from the sea and nobody went out that day. '.repeat(20);

describe('snippets', () => {
  it('show a short text whole, with every word searched for marked', () => {
    const [only, ...others] = snippetsOf(
      'The harbour stays open, the Harbour said.',
      'open harbour',
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ truncatedStart: false, truncatedEnd: false });
    expect(only && marked(only)).toEqual(['harbour', 'open', 'Harbour']);
  });

  it('cut a long text around its matches, at words', () => {
    const text = `${FILLER}The harbour stays open. ${FILLER}`;
    const [only, ...others] = snippetsOf(text, 'harbour');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ truncatedStart: true, truncatedEnd: true });
    expect(only?.text.length).toBeLessThan(200);
    expect(text).toContain(` ${only?.text}`);
    expect(only && marked(only)).toEqual(['harbour']);
  });

  it('are the parts with the most different words, in the order of the text', () => {
    const parts = [
      'A ferry.',
      'Two ferry ferry.',
      'A ferry left the harbour.',
      'Ferry.',
      'Harbour ferry.',
    ];
    const snippets = snippetsOf(parts.join(` ${FILLER}`), 'ferry harbour');
    expect(snippets.map((snippet) => marked(snippet))).toEqual([
      ['ferry', 'harbour'],
      ['Harbour', 'ferry'],
    ]);
  });

  it('see through case, accents and possessive endings', () => {
    const [only] = snippetsOf('Zelenskýʼs aide, ZELENSKY’s car and Zelensky', 'zelensky');
    expect(only && marked(only)).toContain('ZELENSKY’s');
    expect(only && marked(only)).toContain('Zelensky');
  });

  it('count code points, so that marks are right after an emoji', () => {
    const [only] = snippetsOf('🚢🚢 the harbour', 'harbour');
    expect(only?.matches).toEqual([{ start: 7, end: 14 }]);
  });

  it('show the start of a long text that has none of the words', () => {
    const [only] = snippetsOf(FILLER, 'harbour');
    expect(only).toMatchObject({ matches: [], truncatedStart: false, truncatedEnd: true });
  });

  it('are at most three parts of the text, in order, with marks in order within them', () => {
    const word = fc.constantFrom('harbour', 'Ferry', '🚢', 'sea', 'Ünlü', '—', 'the wind came up');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), (words) => {
        const text = words.join(' ');
        const snippets = snippetsOf(text, 'ferry harbour');
        expect(snippets.length).toBeLessThanOrEqual(3);
        let from = 0;
        for (const snippet of snippets) {
          from = text.indexOf(snippet.text, from);
          expect(from).toBeGreaterThanOrEqual(0);
          from += snippet.text.length;
          for (const form of marked(snippet)) expect(form).toMatch(/^(?:harbour|ferry)$/i);
          const starts = snippet.matches.map(({ start }) => start);
          expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        }
      }),
    );
  });
});
