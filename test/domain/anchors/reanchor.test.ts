/** What becomes of a quote in a later text of its article. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/domain/anchors/closest-wording.ts';
import { CONTEXT } from '../../../src/domain/anchors/context.ts';
import { type Reanchored, reanchor, revisedText } from '../../../src/domain/anchors/reanchor.ts';
import { CodePointIndex, joinSpans } from '../../../src/domain/span.ts';

/** A quote of the passages of `text` that are marked with ⟦ ⟧, and the text without these marks. */
function marked(text: string) {
  const points = [...text];
  const [plain, spans]: [string[], { start: number; end: number }[]] = [[], []];
  let start = 0;
  for (const point of points) {
    if (point === '⟦') start = plain.length;
    else if (point === '⟧') spans.push({ start, end: plain.length });
    else plain.push(point);
  }
  const index = new CodePointIndex(plain.join(''));
  const [from, to] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  return {
    text: index.text,
    quote: {
      exact: joinSpans(index, spans),
      prefix: index.slice({ start: Math.max(0, from - CONTEXT), end: from }),
      suffix: index.slice({ start: to, end: Math.min(index.length, to + CONTEXT) }),
      spans,
    },
  };
}

function again(old: string, revised: string): Reanchored & { readonly words: string } {
  const found = reanchor(marked(old).quote, revisedText(revised));
  return { ...found, words: joinSpans(new CodePointIndex(revised), found.spans) };
}

const OLD =
  'Bridge to reopen\n\n“⟦We will not raise the toll before May⟧,” said Maria Lindqvist, the mayor.\n\nThe bridge is old.\n';

describe('a quote whose words the newer text has', () => {
  it('is EXACT where it stayed or moved', () => {
    const moved =
      'Bridge to reopen\n\nThe bridge is old. 🌉 It leaks.\n\n“We will not raise the toll before May,” said Maria Lindqvist, the mayor.\n';
    expect(again(OLD, marked(OLD).text).anchor).toBe('EXACT');
    expect(again(OLD, moved)).toMatchObject({
      anchor: 'EXACT',
      words: 'We will not raise the toll before May',
    });
  });

  it('is EXACT in several parts, whatever happens to "she said" between them', () => {
    const old = '“⟦We will,⟧” she said, “⟦raise no toll this year.⟧”\n';
    expect(
      again(old, 'News. “We will,” she told reporters, “raise no toll this year.”\n'),
    ).toMatchObject({
      anchor: 'EXACT',
      words: 'We will, … raise no toll this year.',
    });
  });

  it.each([
    ['straight marks', 'Bridge\n\n"We will not raise the toll before May," said Maria Lindqvist.'],
    ['the comma after the mark', '“We will not raise the toll before May”, said Maria Lindqvist.'],
  ])('is found through %s', (_, revised) => {
    expect(['EXACT', 'NORMALIZED']).toContain(again(OLD, revised).anchor);
  });

  it('is NORMALIZED where apostrophes, dashes, spaces or ligatures are printed otherwise', () => {
    const old = '“⟦We don’t yield — not in 2024–2025, not on Tuesday … ever⟧,” he said.';
    const revised =
      '"We don\'t yield -- not in 2024-2025,\u00a0not\non Tuesday ... ever," he said.';
    expect(again(old, revised).anchor).toBe('NORMALIZED');
    expect(
      again('“⟦It is a difﬁcult ﬁnish⟧,” he said.', '“It is a difficult finish,” he said.').anchor,
    ).toBe('NORMALIZED');
  });

  it('is AMBIGUOUS where it stands twice and the context tells nothing', () => {
    const twice = marked(OLD).text + marked(OLD).text;
    expect(again(OLD, twice)).toMatchObject({ anchor: 'AMBIGUOUS', spans: [{}, {}] });
  });

  it('is EXACT where it stands twice and one place has its context', () => {
    const revised = `“We will not raise the toll before May,” Lindqvist repeated on Monday.\n\nSo much for now.\n\n${marked(OLD).text}`;
    const { anchor, spans } = again(OLD, revised);
    expect(anchor).toBe('EXACT');
    expect(spans[0]?.start).toBe([...revised].length - [...marked(OLD).text].length + 19);
  });
});

describe('a quote that was changed or removed', () => {
  it.each([
    ['a negation that went', 'We will raise the toll before May'],
    ['another number or name', 'We will not raise the toll before June'],
    ['another word', 'We will not lower the toll before May'],
    ['another case', 'We will not raise the Toll before May'],
    ['a word more at its end', 'We will not raise the toll before May Day'],
    ['a condition more at its end', 'We will not raise the toll before May, if we can'],
    ['words before it', 'Nobody says that we will not raise the toll before May'],
    ['a word less', 'We will not raise the toll'],
  ])('is ORPHANED by %s, and the newer words are shown', (_, words) => {
    const revised = marked(OLD).text.replace('We will not raise the toll before May', words);
    const found = again(OLD, revised);
    expect(found.anchor).toBe('ORPHANED');
    expect(found.spans).toHaveLength(1);
    expect(changesBetween(marked(OLD).quote.exact, found.words)).not.toEqual([]);
  });

  it.each([
    ['“⟦He can⟧,” she said.', '“He can’t,” she said.'],
    ['They want ⟦violent protest⟧, he said.', 'They want non-violent protest, he said.'],
    ['It costs ⟦3 million⟧, he said.', 'It costs 3.5 million, he said.'],
    ['Turnout was ⟦40⟧, he said.', 'Turnout was 40%, he said.'],
    ['He said ⟦they will pay⟧.', 'He said they will pay nothing.'],
    ['He said ⟦they will pay⟧.', 'He never said they will pay.'],
    ['He said ⟦they “will pay”⟧.', 'He said they will pay.'],
    ['Anna said “⟦we will pay them⟧”.', 'Anna denied that she said “we will pay them”.'],
    ['“⟦We will⟧,” she said, “⟦pay them all⟧.”', '“We will not,” she said, “pay them all.”'],
    ['“⟦Do we pay?⟧” she asked.', '“Do we pay.” she asked.'],
    ['“⟦We pay⟧.” He left.', '“We pay?” He left.'],
  ])('is never anchored in a part of another word or sentence: %s → %s', (old, revised) => {
    expect(again(old, revised).anchor).toBe('ORPHANED');
  });

  it('is ORPHANED with nothing to show where nothing is close', () => {
    expect(again(OLD, 'The council meets on Friday to discuss the budget of the harbour.')).toEqual(
      {
        anchor: 'ORPHANED',
        spans: [],
        words: '',
      },
    );
  });
});

describe('changes between two wordings', () => {
  it('name negations and numbers', () => {
    expect(changesBetween('We will not pay 40 pounds', 'We will pay 50 pounds')).toEqual([
      { kind: 'DROPPED', said: 'not', asked: '', flags: ['NEGATION'] },
      { kind: 'REPLACED', said: '40', asked: '50', flags: ['NUMBER'] },
    ]);
  });
});

const word = fc.constantFrom(
  ...'the we they pay not never toll bridge 40 May Anna raise keep 3.5 council river can’t no-one 🌉'.split(
    ' ',
  ),
);
const words = fc.array(word, { minLength: 4, maxLength: 12 });
const sentences = fc.array(words, { minLength: 1, maxLength: 5 });
const paragraphs = fc.array(
  words.map((some) => `It rained on ${some.join(' ')}.`),
  { maxLength: 4 },
);

/** An article that quotes these words, each in a paragraph of its own. */
function article(quoted: readonly string[]): string {
  return quoted.map((one, at) => `“${one},” said speaker ${'abcdefgh'[at]}.\n\n`).join('');
}

describe('whatever is quoted', () => {
  it('is found again to the letter in its own text, or is doubled there', () => {
    fc.assert(
      fc.property(sentences, (said) => {
        for (const [at, one] of said.entries()) {
          const old = said.map((other, i) => (i === at ? `⟦${other.join(' ')}⟧` : other.join(' ')));
          const { anchor, spans } = again(article(old), marked(article(old)).text);
          expect(['EXACT', 'AMBIGUOUS']).toContain(anchor);
          if (anchor === 'EXACT') expect(spans).toEqual(marked(article(old)).quote.spans);
          expect(one).toBeDefined();
        }
      }),
    );
  });

  it('has, where EXACT, the very words at its spans, whatever paragraphs came or went', () => {
    fc.assert(
      fc.property(words, paragraphs, paragraphs, paragraphs, (said, before, after, others) => {
        const old = `${others.join('\n\n')}\n\n${article([`⟦${said.join(' ')}⟧`])}${after.join('\n\n')}`;
        const revised = `${before.join('\n\n')}\n\n${article([said.join(' ')])}${others.join('\n\n')}`;
        const found = again(old, revised);
        expect(found.anchor).toBe('EXACT');
        expect(found.words).toBe(said.join(' '));
      }),
    );
  });

  it('is at most NORMALIZED by typography alone', () => {
    fc.assert(
      fc.property(words, (said) => {
        const revised = article([said.join('\u00a0 ')])
          .replace(/[“”]/gu, '"')
          .replace(/’/gu, "'");
        expect(again(article([`⟦${said.join(' ')}⟧`]), revised).anchor).toBe('NORMALIZED');
      }),
    );
  });

  it('is never anchored once a word of it was changed, dropped or added', () => {
    fc.assert(
      fc.property(
        words,
        fc.nat(),
        fc.constantFrom('', 'not', '41', 'Boris', 'never pay'),
        (said, n, other) => {
          const at = n % said.length;
          const changed = said.with(at, other).filter((one) => one !== '');
          fc.pre(!changed.join(' ').includes(said.join(' ')));
          expect(again(article([`⟦${said.join(' ')}⟧`]), article([changed.join(' ')])).anchor).toBe(
            'ORPHANED',
          );
          const longer = said.toSpliced(at, 0, other === '' ? 'not' : other);
          expect(again(article([`⟦${said.join(' ')}⟧`]), article([longer.join(' ')])).anchor).toBe(
            'ORPHANED',
          );
        },
      ),
    );
  });

  it('is AMBIGUOUS once its paragraph is doubled', () => {
    fc.assert(
      fc.property(words, (said) => {
        const once = article([said.join(' ')]);
        expect(again(article([`⟦${said.join(' ')}⟧`]), once + once).anchor).toBe('AMBIGUOUS');
      }),
    );
  });
});
