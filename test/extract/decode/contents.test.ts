import { describe, expect, it } from 'vitest';
import { settleContents } from '../../../src/extract/decode/contents.ts';
import { quotationsOf } from '../../../src/extract/marks/quotations.ts';
import { paragraphsOf } from '../../../src/extract/text/paragraphs.ts';
import { Words } from '../../../src/extract/text/words.ts';

interface Claimed {
  readonly content: string;
  readonly cue: string;
  readonly source?: string;
  readonly sure?: number;
}

/** Settles claims given by their words and tells what each cue got. */
function settle(text: string, claims: readonly Claimed[], certain = 0) {
  const words = new Words(text);
  const place = (part: string) => {
    const from = text.indexOf(part);
    if (from < 0) throw new Error(`Not in the text: ${part}`);
    return { from, to: from + part.length };
  };
  const contents = settleContents(
    words,
    claims.map(({ content, cue, source, sure = 0.9 }) => {
      const [first, end] = words.touching(place(content));
      const [cueFirst, cueEnd] = words.touching(place(cue));
      const numbers = Array.from({ length: end - first }, (_, at) => first + at).filter(
        (word) => word < cueFirst || word >= cueEnd,
      );
      return {
        content: new Map(numbers.map((word) => [word, sure])),
        cue: place(cue),
        source: source === undefined ? null : place(source),
        confidence: sure,
        evidence: { cue: sure, content: sure, least: sure, outside: 0, source: 0 },
      };
    }),
    {
      paragraphs: paragraphsOf(text),
      quotations: quotationsOf(text),
      certainty: new Float64Array(words.length).fill(certain),
    },
  );
  return contents.map(({ cue, runs }) => ({
    cue: cue === null ? null : text.slice(cue.from, cue.to),
    words: runs.map(({ first, last }) => text.slice(words.from(first), words.to(last))).join(' … '),
  }));
}

describe('contents', () => {
  it('give each word to the surest claim', () => {
    const text = 'Ada said and Tom wrote that the mill was shut.';
    const got = settle(text, [
      { content: 'the mill was shut', cue: 'said', sure: 0.6 },
      { content: 'that the mill was shut', cue: 'wrote', sure: 0.8 },
    ]);

    expect(got).toEqual([{ cue: 'wrote', words: 'that the mill was shut' }]);
  });

  it('take a quotation whole that is mostly theirs', () => {
    const text = 'He said: “The mill was shut in May.”';

    expect(settle(text, [{ content: 'The mill was shut in', cue: 'said' }])).toEqual([
      { cue: 'said', words: 'The mill was shut in May' },
    ]);
  });

  it('stand alone where only marks show them and the model agrees', () => {
    const text = 'A long day. “The mill was shut in May.”';

    expect(settle(text, [], 0.8)).toEqual([{ cue: null, words: 'The mill was shut in May' }]);
    expect(settle(text, [], 0.2)).toEqual([]);
  });

  it('go to the cue behind the comma, not to the one of the sentence before', () => {
    const text = '“We lost,” said Ada. “The rain beat us,” added Tom.';
    const got = settle(text, [
      { content: 'We lost,” said Ada. “The rain beat us', cue: 'said' },
      { content: 'us', cue: 'added', sure: 0.3 },
    ]);

    expect(got.find(({ cue }) => cue === 'added')?.words).toBe('The rain beat us');
  });

  it('go on in the next paragraph where the marks are left open, past a line of the page', () => {
    const text =
      'Ada said: “The mill was shut.\n\nREAD ALSO: Mills of the north\n\n“Nobody told us why.”';

    expect(settle(text, [{ content: 'The mill was shut', cue: 'said' }], 0.9)).toEqual([
      { cue: 'said', words: 'The mill was shut … Nobody told us why' },
    ]);
  });

  it('end with the comma inside the marks', () => {
    const text = '“The mill was shut in May,” Ada said while leaving the hall.';

    expect(
      settle(text, [{ content: 'The mill was shut in May,” Ada', cue: 'said' }])[0]?.words,
    ).toBe('The mill was shut in May');
  });

  it('do not begin before a cue that leads into marks', () => {
    const text = 'Asked about the mill, she said: “It was shut in May.”';
    const got = settle(text, [
      { content: 'about the mill, she said: “It was shut in May', cue: 'said' },
    ]);

    expect(got).toEqual([{ cue: 'said', words: 'It was shut in May' }]);
  });

  it('do not end on an article or a preposition', () => {
    const text = 'Ada said the mill was shut in the month of May, and left.';

    expect(settle(text, [{ content: 'the mill was shut in the', cue: 'said' }])[0]?.words).toBe(
      'the mill was shut in the month of May',
    );
  });

  it('do not begin with the clock of a live blog', () => {
    const text = '09:14 The mill is shut, says Ada.';

    expect(settle(text, [{ content: '09:14 The mill is shut', cue: 'says' }])[0]?.words).toBe(
      'The mill is shut',
    );
    const zoned = '10:31 GMT The mill is shut, says Ada.';
    expect(settle(zoned, [{ content: 'GMT The mill is shut', cue: 'says' }])[0]?.words).toBe(
      'The mill is shut',
    );
  });

  it('end where the reporter comments on them behind a dash', () => {
    const text = 'Neighbours say the mill will close—a fear that keeps the town awake.';
    const content = 'the mill will close—a fear that keeps the town awake';

    expect(settle(text, [{ content, cue: 'say' }])[0]?.words).toBe('the mill will close');
  });

  it('keep what is set between two dashes', () => {
    const text = 'Neighbours say the mill—a place that everybody knows—will close.';
    const content = 'the mill—a place that everybody knows—will close';

    expect(settle(text, [{ content, cue: 'say' }])[0]?.words).toBe(content);
  });

  it('are those of the turns in a transcript, whatever the model made of them', () => {
    const text = 'BRILL: Do you mean the mill?\nOAKE: Yes, we said it would close.';
    const got = settle(text, [{ content: 'it would close', cue: 'said' }]);

    expect(got).toEqual([
      { cue: ':', words: 'Do you mean the mill' },
      { cue: ':', words: 'Yes, we said it would close' },
    ]);
  });

  it.each([
    ['which he himself called a farce', 'himself', 'a farce'],
    ['Watch: The mill burns down', 'Watch', 'The mill burns down'],
  ])('are introduced by no reflexive and no teaser: %s', (text, cue, content) => {
    expect(settle(text, [{ content, cue }])).toEqual([]);
  });

  it('go on with the speaker of the paragraph before where a quotation closes a sentence that is nobody’s', () => {
    const said = 'Ida Cole said that the search would go on.';
    const claims = [
      { content: 'that the search would go on', cue: 'said', source: 'Ida Cole' },
    ] as const;
    const behind = (next: string) => settle(`${said}\n\n${next}`, claims).slice(1);

    expect(behind('There would be no “early retreat.” The boats stay out.')).toEqual([
      { cue: null, words: 'early retreat' },
    ]);
    expect(behind('The crew call the place “Dead Man’s Reach.” It is deep.')).toEqual([]);
    expect(behind('The crew call it the “reach” and fear it.')).toEqual([]);
  });
});
